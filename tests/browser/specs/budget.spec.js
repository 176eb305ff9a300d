// What a first visit costs, in bytes and requests: ceilings in tests/budget.json. That a second one costs nothing is in offline.spec.js.

import { expect, test } from "../helpers/visit.js";
import { budget, firstVisit } from "../helpers/network.js";

test("a first visit stays within its budget", async ({ page, baseURL }) => {
  const { files, asked } = await firstVisit(page, baseURL);
  const until = files.filter(({ start }) => start <= asked);
  const bytes = until.reduce((sum, file) => sum + file.bytes, 0);
  const list = until.map((file) => `${file.bytes} ${new URL(file.address).pathname}`).join("\n");
  expect(bytes, `bytes until the first question is shown, and what is on its way then\n${list}`).toBeLessThanOrEqual(budget["first visit"].bytes);
  // What the browser has already, it may ask itself for again.
  const requests = until.filter((file) => file.bytes > 0);
  expect(requests.length, `requests until then\n${list}`).toBeLessThanOrEqual(budget["first visit"].requests);
  expect(bytes, "something was counted").toBeGreaterThan(50_000);
});
