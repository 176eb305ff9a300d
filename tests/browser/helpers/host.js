// A host of its own for one test: it can be switched off, bring a newer version or a broken file, and remembers what it was asked.

import { createHash } from "node:crypto";
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";

const DIST = new URL("../../../dist", import.meta.url).pathname;

const KINDS = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".wasm": "application/wasm",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".ftl": "text/plain; charset=utf-8",
};

/** What the build tells hosts to send with every answer. */
export async function builtHeaders() {
  const [, always] = (await readFile(join(DIST, "_headers"), "utf8")).split(/^\/.*\n/m);
  return Object.fromEntries(always.trim().split("\n").map((line) => line.trim().split(": ")));
}

/** `always` goes with every answer. */
export async function startHost(always = {}) {
  const folder = await mkdtemp(join(tmpdir(), "sotepolku-host-"));
  await cp(DIST, folder, { recursive: true });
  const asked = [];
  const broken = new Map();

  const server = createServer(async (request, response) => {
    const path = new URL(request.url, "http://host").pathname;
    const file = path.endsWith("/") ? `${path}index.html` : path;
    const entry = { path, status: 404, bytes: 0 };
    asked.push(entry);
    const send = (status, headers, body = Buffer.alloc(0)) => {
      Object.assign(entry, { status, bytes: body.length });
      response.writeHead(status, { ...always, ...headers }).end(body);
    };
    const content = await readFile(join(folder, file)).catch(() => undefined);
    if (!content) return send(404, { "content-type": "text/plain" });
    const fault = [...broken].find(([pattern]) => pattern.test(path))?.[1];
    if (fault === "refused") return send(503, {});
    const etag = `"${sum(content, "hex")}"`;
    const cache = /-[0-9a-f]{12}\.[a-z]+$/.test(path) ? "max-age=31536000, immutable" : "no-cache";
    const headers = { "content-type": KINDS[extname(file)] ?? "application/octet-stream", "cache-control": cache, etag };
    if (request.headers["if-none-match"] === etag) return send(304, headers);
    send(200, headers, fault === "cut" ? content.subarray(0, content.length / 2) : content);
  });
  const listen = (port) => new Promise((resolve) => server.listen(port, "127.0.0.1", resolve));
  await listen(0);
  const { port } = server.address();

  return {
    address: `http://127.0.0.1:${port}/`,
    asked,
    /** Until it is mended; "refused" or "cut". */
    breakFile: (pattern, fault) => broken.set(pattern, fault),
    mend: () => broken.clear(),
    switchOff: () => new Promise((resolve) => (server.close(resolve), server.closeAllConnections())),
    switchOn: () => listen(port),
    /** The same page with a mark on it and other words: the files of before are gone, as after every newer version. */
    async bringVersion(number) {
      let [index, worker] = await Promise.all(["index.html", "sw.js"].map((name) => readFile(join(folder, name), "utf8")));
      const before = sum(index);
      for (const old of (await readdir(folder)).filter((name) => /^other-words-.*ftl$/.test(name))) {
        const content = await readFile(join(folder, old));
        const changed = Buffer.concat([content, Buffer.from(`# ${number}\n`)]);
        const name = old.replace(/[0-9a-f]{12}/, sum(changed, "hex").slice(0, 12));
        await writeFile(join(folder, name), changed);
        await rm(join(folder, old));
        index = index.replaceAll(old, name);
        worker = worker.replaceAll(old, name).replace(sum(content), sum(changed));
      }
      index = index.replace(/<html lang="fi"[^>]*>/, `<html lang="fi" data-version="${number}">`);
      worker = worker.replace(/"version":"[^"]*"/, `"version":"${number}"`).replace(before, sum(index));
      await writeFile(join(folder, "index.html"), index);
      await writeFile(join(folder, "sw.js"), worker);
    },
    async end() {
      server.closeAllConnections();
      server.close();
      await rm(folder, { recursive: true });
    },
  };
}

function sum(content, encoding = "base64") {
  return createHash("sha256").update(content).digest(encoding);
}
