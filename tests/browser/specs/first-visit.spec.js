// The first seconds: what is there before the program is, and what happens when it never comes.

import { alive, expect, expectAccessible, open, test } from "../helpers/visit.js";

test("the page comes alive", async ({ page }) => {
  await open(page);
  await expect(page).toHaveTitle(/Sotepolku/);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator("#loading")).toHaveCount(0);
  await expectAccessible(page);
});

test("the start page can be read while the program is still on its way", async ({ page }) => {
  let arrive;
  const arrived = new Promise((resolve) => (arrive = resolve));
  await page.route("**/*.wasm", async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto("./", { waitUntil: "commit" });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator("#loading")).toBeVisible();
  arrive();
  await alive(page);
  await expect(page.locator("#loading")).toHaveCount(0);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the page says what to do", async ({ page }) => {
    await page.goto("./");
    await expect(page.locator("noscript").last()).toBeVisible();
    await expect(page.locator("#loading")).toBeHidden();
  });
});

test.describe("when the program cannot be loaded", () => {
  test.use({ expectedComplaints: ["ERR_FAILED", "was preloaded using link preload but not used"] });

  test("the page says what to do", async ({ page }) => {
    await page.route("**/*.wasm", (route) => route.abort());
    await page.goto("./");
    await expect(page.locator("#cannot-load")).toBeVisible();
    await expect(page.locator("#loading")).toHaveCount(0);
    await expectAccessible(page);
  });
});
