// What a first visit asks for, as it comes over the wire. For `cargo xtask measure` and for the budget.

import { readFileSync } from "node:fs";
import { toFirstQuestion } from "./walk.js";

/** The ceilings: `cargo xtask test` holds every file to them too. */
export const budget = JSON.parse(readFileSync(new URL("../../budget.json", import.meta.url), "utf8"));

/** Goes to the first question as somebody does who has never been here. Times are those of `performance.now()`. */
export async function firstVisit(page, address) {
  const network = await page.context().newCDPSession(page);
  const files = await countBytes(network);
  await page.goto(address);
  await page.locator("#app[data-live]").waitFor({ state: "attached" });
  const alive = performance.now();
  await toFirstQuestion(page);
  const asked = performance.now();
  await page.waitForLoadState("networkidle");
  return { files: [...files.values()], alive, asked };
}

/** Bytes per request. What the browser has already costs nothing. */
async function countBytes(network) {
  const files = new Map();
  network.on("Network.requestWillBeSent", ({ requestId, request }) => {
    if (request.url.startsWith("http")) files.set(requestId, { address: request.url, start: performance.now(), encoding: "", bytes: 0 });
  });
  network.on("Network.responseReceived", ({ requestId, type, response }) => {
    const file = files.get(requestId);
    if (!file) return;
    file.encoding = response.headers["content-encoding"] ?? "";
    // Of the page itself the browser reports no arriving data.
    if (type === "Document") file.bytes = Number(response.headers["content-length"]);
  });
  network.on("Network.dataReceived", ({ requestId, encodedDataLength }) => {
    if (files.has(requestId)) files.get(requestId).bytes += encodedDataLength;
  });
  await network.send("Network.enable");
  return files;
}
