// Only in development: loads the page again when it has been rebuilt, and shows what `check` finds.
const shown = document.createElement("section");
shown.setAttribute("role", "status");
shown.style.cssText = "margin: 0; padding: 1rem; border-bottom: 4px solid #b00020; background: #fff; color: #000; overflow: auto; max-height: 60vh";
let heard = { change: "", built: 0 };
for (;;) {
  try {
    // From where this script lies: pages of the library lie deeper.
    const answer = await fetch(new URL(`wait-for-change?after=${heard.change}`, import.meta.url));
    if (answer.ok) {
      const told = await answer.json();
      if (heard.change !== "" && told.built !== heard.built) location.reload();
      heard = told;
      show(told);
      continue;
    }
  } catch {
    // The server is away for a moment.
  }
  await new Promise((later) => setTimeout(later, 1000));
}

function show({ heading, problems }) {
  const title = document.createElement("strong");
  title.textContent = heading;
  const text = document.createElement("pre");
  text.textContent = problems;
  shown.replaceChildren(title, text);
  // Beside what the page itself writes, which it may write anew.
  if (heading) document.body.before(shown);
  else shown.remove();
}
