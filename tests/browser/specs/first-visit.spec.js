// The first seconds: what is there before the program is, and what happens when it never comes.

import { alive, expect, expectAccessible, expectNoFinding, open, test } from "../helpers/visit.js";
import { toFirstQuestion } from "../helpers/walk.js";

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

  test("it can be read in English too, and what is there leads somewhere", async ({ page, baseURL }) => {
    await page.goto("./");
    await page.getByRole("link", { name: "English" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Find your way into care work" })).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    const library = page.getByRole("link", { name: /^Library/ }).first();
    const there = await page.request.get(new URL(await library.getAttribute("href"), page.url()).href);
    expect([there.status(), there.url()]).toEqual([200, `${baseURL}library/en/index.html`]);
    await page.getByRole("link", { name: "Suomi" }).click();
    await expect(page.getByRole("heading", { level: 1, name: /^Löydä/ })).toBeVisible();
  });
});

test("from the English page that stands without a program, the questions begin in English", async ({ page }) => {
  await page.goto("./en/");
  await expectNoFinding(page);
  await page.getByRole("link", { name: "Start", exact: true }).click();
  await expect(page).toHaveURL(/[^n]\/#\/en\/questions/);
  await alive(page);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.locator("main form")).toBeVisible();
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

test.describe("when what comes after the first question cannot be loaded", () => {
  test.use({ expectedComplaints: ["ERR_FAILED", "Failed to fetch"] });

  test("the page says so, keeps the answer and tries again when asked", async ({ page }) => {
    const later = "**/later-*.wasm";
    await page.route(later, (route) => route.abort());
    await open(page, "./#/fi/start");
    await toFirstQuestion(page);
    await page.getByRole("checkbox", { name: "Olen töissä" }).check();
    await page.getByRole("button", { name: "Seuraava" }).click();
    await expect(page.getByRole("status")).toContainText("Osa tiedoista ei latautunut");
    await expect(page.getByRole("heading", { level: 1, name: "Hetki vielä" })).toBeFocused();
    await expectAccessible(page);
    await page.unroute(later);
    await page.getByRole("button", { name: "Yritä uudelleen" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Missä asut?" })).toBeFocused();
    await page.getByRole("link", { name: "Vastaukset" }).click();
    await expect(page.locator("main")).toContainText("Olen töissä");
  });

  test("what is there already stays in use, and the next page tries again by itself", async ({ page }) => {
    let tries = 0;
    await page.route("**/later-*.wasm", (route) => (tries++ ? route.continue() : route.abort()));
    await open(page, "./#/fi/start");
    await toFirstQuestion(page);
    await expect(page.getByRole("status")).toContainText("Osa tiedoista ei latautunut");
    await expect(page.getByRole("heading", { level: 1, name: "Mikä sopii sinuun juuri nyt?" })).toBeVisible();
    await page.getByRole("link", { name: "Yhteystiedot" }).first().click();
    await expect(page.getByRole("heading", { level: 1, name: "Yhteystiedot" })).toBeFocused();
    await expect(page.getByRole("status")).not.toContainText("Osa tiedoista ei latautunut");
  });
});
