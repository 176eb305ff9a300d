// Starts the page's program. The build writes the names of all files into this script's data attributes;
// the program finds its catalogue and words there too.

const PATIENCE = 45_000;
const LONGEST_PAINT = 1_000;

const files = document.querySelector("script[data-wasm]").dataset;
const app = document.getElementById("app");
const loading = document.getElementById("loading");
const cannotLoad = document.getElementById("cannot-load");

const waiting = setTimeout(giveUp, PATIENCE);
addEventListener("error", giveUp);
addEventListener("unhandledrejection", giveUp);

// The program marks its root when it is ready. On a very slow line that may be after we gave up.
// It marks it once more when everything that it needs is there: then comes what reads pages aloud, and what keeps them for times
// without a line.
new MutationObserver(() => {
  stopWaiting();
  cannotLoad.hidden = true;
  if (app.dataset.live) ["listen", "offline"].forEach(load);
}).observe(app, { attributes: true, attributeFilter: ["data-live"] });

// A site that shows the page in a frame says something of it after the question mark.
if (location.search) load("embed");
// The start page is drawn already. It is seen first: the program is most of what is loaded, and would share the line with its looks.
painted().then(() => {
  preload(files.wasm);
  preload(files.questions);
  preload(wordsToBe());
  return import(files.js);
}).then((program) => program.default({ module_or_path: files.wasm })).catch(giveUp);

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

// A window that nobody looks at paints nothing.
function painted() {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, LONGEST_PAINT);
  });
}

// The program asks for it when it runs; by then it should be here.
function preload(href) {
  link({ rel: "preload", as: "fetch", crossOrigin: "anonymous", href });
}

// The language is found as the program finds it: in the address, on the device, in the browser's settings.
function wordsToBe() {
  const tags = [location.hash.slice(2), keptLanguage(), ...navigator.languages, document.documentElement.lang];
  return tags.map((tag) => files[`words${tag.charAt(0).toUpperCase()}${tag.charAt(1)}`]).find(Boolean);
}

// By way of a link, so that the browser compares the hash.
function load(script) {
  if (!files[script]) return;
  link({ rel: "modulepreload", href: files[script], integrity: files[`${script}Hash`] });
  import(files[script]).catch(() => {});
}

function link(attributes) {
  document.head.append(Object.assign(document.createElement("link"), attributes));
}

function keptLanguage() {
  try {
    return localStorage.getItem("sotepolku-language") ?? "";
  } catch {
    return "";
  }
}
