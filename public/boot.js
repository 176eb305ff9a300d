// Starts the page's program. The build writes the names of all files into this script's data attributes;
// the program finds its catalogue and words there too.

const PATIENCE = 45_000;

const files = document.querySelector("script[data-wasm]").dataset;
const app = document.getElementById("app");
const loading = document.getElementById("loading");
const cannotLoad = document.getElementById("cannot-load");

const waiting = setTimeout(giveUp, PATIENCE);
addEventListener("error", giveUp);
addEventListener("unhandledrejection", giveUp);

// The program marks its root when it is ready. On a very slow line that may be after we gave up.
const readiness = new MutationObserver(() => {
  if (app.hasAttribute("data-live")) {
    readiness.disconnect();
    stopWaiting();
    cannotLoad.hidden = true;
  }
});
readiness.observe(app, { attributes: true, attributeFilter: ["data-live"] });

import(files.js).then((program) => program.default({ module_or_path: files.wasm })).catch(giveUp);
fetchWordsEarly();

function giveUp() {
  stopWaiting();
  cannotLoad.hidden = false;
}

function stopWaiting() {
  clearTimeout(waiting);
  removeEventListener("error", giveUp);
  removeEventListener("unhandledrejection", giveUp);
  loading.remove();
}

// The program asks for the words itself when it runs; by then they should be here.
function fetchWordsEarly() {
  const wordsIn = (tag) => files[`words${tag[0].toUpperCase()}${tag[1]}`];
  const words = [...navigator.languages, document.documentElement.lang].map(wordsIn).find(Boolean);
  document.head.append(Object.assign(document.createElement("link"), {
    rel: "preload",
    as: "fetch",
    crossOrigin: "anonymous",
    href: words,
  }));
}
