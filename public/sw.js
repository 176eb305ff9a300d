// Keeps the page on the device, so that it opens without a line and costs nothing the second time.
// What is kept is used only if its content has the hash that the build's list gives; all else is fetched again.
// A new version waits beside the old one until the person says so, or until no page is open any more.

const { version, wanted, known } = {/* the build's list */};
const listed = { __proto__: null, ...wanted, ...known };

const MINE = "sotepolku-";
const FILES = `${MINE}files-${version}`;
/** Pages of the library that were opened. They tell what somebody has read, so they go when answers are wiped. */
const READ = `${MINE}read-${version}`;
const MOST_READ = 60;

const home = new URL("./", location).href;
const inLibrary = /^library\/([a-z]+)\/(.+)$/;

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("message", (event) => event.waitUntil(does[event.data]?.()));
addEventListener("fetch", (event) => {
  const { request } = event;
  const path = pathOf(request.url);
  if (request.method !== "GET" || path === undefined) return;
  if (listed[path]) event.respondWith(own(path, request));
  else if (request.mode === "navigate" && inLibrary.test(path)) event.respondWith(pageOfLibrary(path, event));
  else if (hashInName(path)) event.respondWith(ofOlderVersion(request));
});

/** What a page may ask for. */
const does = { use: () => skipWaiting(), tend, forget };

/** From the folder of the page; the page itself is the folder. */
function pathOf(url) {
  const address = url.split(/[?#]/)[0];
  if (!address.startsWith(home)) return undefined;
  const path = address.slice(home.length);
  return path === "" || path === "index.html" ? "./" : path;
}

const addressOf = (path) => home + (path === "./" ? "" : path);
const hashInName = (path) => /^[^/]+-([0-9a-f]{12})\.[a-z]+$/.exec(path)?.[1];

async function install() {
  await fill();
  await carryOver();
}

/** One after another: whoever uses the page meanwhile comes first. What is there already, in an older version too, is not fetched. */
async function fill() {
  for (const path of Object.keys(wanted)) {
    if (await kept(path)) continue;
    const before = await whole(await caches.match(addressOf(path)), path);
    if (before) await keep(FILES, addressOf(path), before);
    else await fetched(path, true);
  }
}

/** Pages that were read name style sheets of their own version. */
async function carryOver() {
  for (const name of await others()) {
    if (!name.startsWith(`${MINE}read-`)) continue;
    for (const { url } of await (await caches.open(name)).keys()) {
      const page = await fetch(url, { cache: "no-cache" }).catch(() => undefined);
      if (page?.ok && !page.redirected) await keep(READ, url, page).catch(() => {});
    }
  }
}

/** Mends what is missing or broken; older versions go once no page can be using them. */
async function tend() {
  const open = await clients.matchAll({ type: "window", includeUncontrolled: true });
  if (open.length < 2 && !registration.waiting && !registration.installing) for (const name of await others()) await caches.delete(name);
  await fill();
}

const others = async () => (await caches.keys()).filter((name) => name.startsWith(MINE) && name !== FILES && name !== READ);

async function forget() {
  for (const name of await caches.keys()) if (name.startsWith(`${MINE}read-`)) await caches.delete(name);
}

async function own(path, request) {
  // The browser may refuse to look into what it keeps: then the line has to do.
  return (await kept(path).catch(() => undefined)) ?? fetched(path).catch((problem) => {
    // What is not named by its content may be newer on the line than this list is.
    if (hashInName(path)) throw problem;
    return fetch(request);
  });
}

async function kept(path) {
  const cache = await caches.open(FILES);
  return whole(await cache.match(addressOf(path)), path);
}

/** The answer, if it is what the list (or, of an older version, its name) says. */
async function whole(answer, path) {
  if (!answer) return undefined;
  const bytes = await answer.arrayBuffer();
  const sum = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const isRight = listed[path]
    ? listed[path] === `sha256-${btoa(String.fromCharCode(...sum))}`
    : hashInName(path) === [...sum.slice(0, 6)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return isRight ? new Response(bytes, { headers: ofContent(answer.headers) }) : undefined;
}

/** The content is no longer compressed. */
function ofContent(headers) {
  const own = new Headers(headers);
  for (const name of ["content-encoding", "content-length"]) own.delete(name);
  return own;
}

/** The browser compares the hash. What came wrong from its own cache is fetched past it. */
async function fetched(path, mustBeKept) {
  const ask = (cache) => fetch(addressOf(path), { integrity: listed[path], cache });
  const answer = await ask(hashInName(path) ? "default" : "no-cache").catch(() => ask("reload"));
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  const keeping = keep(FILES, addressOf(path), answer.clone());
  // Where the device is full or keeps nothing, the page goes on without.
  await (mustBeKept ? keeping : keeping.catch(() => {}));
  return answer;
}

async function keep(name, address, answer) {
  await (await caches.open(name)).put(address, answer);
}

/** Another page may still be an older version, whose files are no longer on the line. */
async function ofOlderVersion(request) {
  const before = await whole(await caches.match(request, { ignoreVary: true }), pathOf(request.url));
  return before ?? fetch(request);
}

/** Facts change: the line comes first. */
async function pageOfLibrary(path, event) {
  try {
    const page = await fetch(event.request);
    if (page.ok && page.type === "basic") event.waitUntil(note(addressOf(path), page.clone()).catch(() => {}));
    return page;
  } catch {
    const read = await (await caches.open(READ)).match(addressOf(path));
    return read ?? toldOffline(path);
  }
}

async function note(address, page) {
  const cache = await caches.open(READ);
  await cache.delete(address);
  await cache.put(address, page);
  const all = await cache.keys();
  for (const oldest of all.slice(0, Math.max(0, all.length - MOST_READ))) await cache.delete(oldest);
}

/** The same words for each depth: links in them lead from where the page would have been. */
function toldOffline(path) {
  const [, language, rest] = inLibrary.exec(path);
  const page = `library/${language}/offline${rest.includes("/") ? "/deeper" : ""}.html`;
  return listed[page] ? own(page, addressOf(page)) : Response.error();
}
