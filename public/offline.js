// Has the browser keep the page for times without a line, once the first question has been seen and the page has come to rest.
// Tells the program when a newer version is there, and takes it into use when the program says so. Where the browser keeps
// nothing, in some private windows, all stays as it is.

const HOUR = 3_600_000;
/** A new version takes over at once; whoever waits longer than this gets the page as it is. */
const PATIENCE = 4_000;

const workers = navigator.serviceWorker;
const types = globalThis.trustedTypes?.createPolicy("worker", { createScriptURL: () => "./sw.js" });

if (workers) atRest(() => begin().catch(() => {}));

function atRest(act) {
  const idle = globalThis.requestIdleCallback ?? ((act) => setTimeout(act, 2_000));
  const wait = () => idle(act, { timeout: 10_000 });
  if (document.readyState === "complete") wait();
  else addEventListener("load", wait, { once: true });
}

async function begin() {
  const registration = await workers.register(types ? types.createScriptURL("") : "./sw.js", { updateViaCache: "none" });
  addEventListener("sotepolku-use-update", () => use(registration));
  addEventListener("sotepolku-wiped", () => workers.controller?.postMessage("forget"));
  registration.addEventListener("updatefound", () => follow(registration.installing));
  follow(registration.installing);
  tell(registration.waiting);
  registration.active?.postMessage("tend");
  checkNowAndThen(registration);
}

function follow(worker) {
  worker?.addEventListener("statechange", () => tell(worker));
}

/** The first one ever is no news. */
function tell(worker) {
  if (worker?.state === "installed" && workers.controller) dispatchEvent(new Event("sotepolku-update"));
}

function use({ waiting }) {
  const again = () => location.reload();
  workers.addEventListener("controllerchange", again, { once: true });
  setTimeout(again, waiting ? PATIENCE : 0);
  waiting?.postMessage("use");
}

/** Some leave the page open for days. */
function checkNowAndThen(registration) {
  let checked = Date.now();
  document.addEventListener("visibilitychange", () => {
    if (document.hidden || Date.now() - checked < HOUR) return;
    checked = Date.now();
    registration.update().catch(() => {});
  });
}
