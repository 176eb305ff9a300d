// How the browser is started, for the tests and for measuring.

export const launchOptions = {
  executablePath: process.env.CHROMIUM,
  args: [
    // As root, as in most build machines, Chromium starts only without its sandbox. It opens no page but our own.
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
};

export const phone = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
export const laptop = { viewport: { width: 1280, height: 800 } };
