// Search on the pages of the library. The index is fetched when somebody goes to the field; without it the lists serve.

import { finder } from "./search.js";

const { index, up } = document.querySelector("script[data-index]").dataset;
const form = document.querySelector("form.search");
const field = form.querySelector("input");
const status = form.querySelector("[role=status]");
const list = form.querySelector(".results");

let finding;

field.addEventListener("focus", load, { once: true });
field.addEventListener("input", show);
form.addEventListener("submit", (event) => {
  event.preventDefault();
  show();
});

// A search can be linked to.
const asked = new URLSearchParams(location.search).get("q");
if (asked) {
  field.value = asked;
  show();
}

function load() {
  finding ??= fetch(index).then((answer) => answer.json()).then(finder);
  // Whoever goes on typing tries again.
  finding.catch(() => (finding = undefined));
  return finding;
}

async function show() {
  const typed = field.value.trim();
  const find = typed && (await load().catch(() => undefined));
  if (typed !== field.value.trim()) return;
  const found = find ? find(typed) : [];
  list.replaceChildren(...found.map(line));
  status.textContent = !find ? "" : found.length ? `${form.dataset.found} ${found.length}` : form.dataset.none;
}

function line({ kind, path, name, term }) {
  const link = Object.assign(document.createElement("a"), { href: up + path, textContent: name });
  const item = document.createElement("li");
  item.append(link, small([kind, term].filter(Boolean).join(" · ")));
  return item;
}

function small(textContent) {
  return Object.assign(document.createElement("span"), { className: "towns", textContent });
}
