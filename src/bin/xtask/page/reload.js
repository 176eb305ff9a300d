// Only in development: loads the page again when it has been rebuilt.
for (;;) {
  try {
    const answer = await fetch("wait-for-change");
    if (answer.ok) break;
  } catch {
    // The server is away for a moment.
  }
  await new Promise((later) => setTimeout(later, 1000));
}
location.reload();
