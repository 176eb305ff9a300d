import { chromium } from "@playwright/test";
const ADDRESS = process.env.ADDRESS;
const only = process.argv[2];
const LIISA = "1&situation=unemployed&municipality=240&finnish=a2&schooling=basic&educated-in=finland&sote-work=years&age=34&residence=permanent&work-ability=partial";
const fake = () => {
  const voices = [{ lang: "fi-FI", name: "a", localService: true, default: true }, { lang: "en-GB", name: "b", localService: true, default: false }];
  window.spoken = [];
  const s = { getVoices: () => voices, speak(u) { window.spoken.push(u.text + "|" + u.lang); }, cancel() {}, addEventListener() {} };
  Object.defineProperty(window, "speechSynthesis", { value: s });
  window.SpeechSynthesisUtterance = function (text) { this.text = text; };
};
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ["--no-sandbox"] });
for (const [size, viewport] of Object.entries({ phone: { width: 360, height: 740 }, laptop: { width: 1280, height: 800 } }))
  for (const locale of ["fi", "en"])
    for (const scheme of ["light", "dark"]) {
      if (only && only !== `${size}-${locale}-${scheme}`) continue;
      const page = await browser.newPage({ viewport, colorScheme: scheme, reducedMotion: "reduce" });
      page.on("console", (m) => ["error", "warning"].includes(m.type()) && console.log(m.text()));
      page.on("pageerror", (e) => console.log(String(e)));
      await page.addInitScript((a) => localStorage.setItem("sotepolku-answers", a), LIISA);
      await page.addInitScript(fake);
      const shot = (name, o = {}) => page.screenshot({ path: `/tmp/say/${size}-${locale}-${scheme}-${name}.png`, ...o });
      await page.goto(`${ADDRESS}#/${locale}/pathways`);
      await page.locator(".week").waitFor();
      await page.waitForTimeout(600);
      await page.locator(".week details.script summary").first().click();
      await page.waitForTimeout(200);
      await page.locator(".week").screenshot({ path: `/tmp/say/${size}-${locale}-${scheme}-week.png` });
      await page.goto(`${ADDRESS}#/${locale}/pathways/practical-nurse/1`);
      await page.locator(".timeline").waitFor();
      await page.waitForTimeout(600);
      await shot("top");
      const fold = page.locator(".timeline details.script").first();
      await fold.locator("> summary").click();
      await page.waitForTimeout(200);
      await fold.locator("details > summary").click();
      await page.waitForTimeout(200);
      await page.locator(".timeline .contacts").first().screenshot({ path: `/tmp/say/${size}-${locale}-${scheme}-script.png` });
      await page.locator("details.calendar > summary").click();
      await page.locator("details.calendar").screenshot({ path: `/tmp/say/${size}-${locale}-${scheme}-calendar.png` });
      await page.evaluate(() => scrollTo(0, 0));
      await page.locator("[data-do=start]").click();
      await page.waitForTimeout(200);
      await page.locator("[data-do=next]").click();
      await page.locator("[data-do=next]").click();
      await page.waitForTimeout(200);
      await shot("reading");
      await page.addInitScript(() => window.speechSynthesis.getVoices().forEach((v) => (v.localService = false)));
      await page.goto(`${ADDRESS}?x#/${locale}/questions/finnish`);
      await page.locator("h1").waitFor(); await page.waitForTimeout(900);
      await shot("question");
      await page.locator("[data-do=start]").click();
      await shot("ask");
      
      await page.close();
    }
await browser.close();
