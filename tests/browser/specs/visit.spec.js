// What may happen to somebody in the middle: another language, a reload, a change of mind, a browser that keeps nothing.

import { expect, expectAccessible, open, test } from "../helpers/visit.js";
import { toFirstQuestion, toPathways } from "../helpers/walk.js";

const last = (count) => count - 2;

test("the language can be changed in the middle, and nothing is lost", async ({ page }) => {
  await open(page, "./#/fi/start");
  await toFirstQuestion(page);
  await page.getByRole("checkbox", { name: "Olen töissä" }).check();
  await page.getByRole("button", { name: "Seuraava" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Missä asut?" })).toBeVisible();
  await page.getByRole("link", { name: "English" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Where do you live?" })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("link", { name: "English" })).toBeFocused();
  await page.getByRole("link", { name: "Answers" }).click();
  await expect(page.locator("main")).toContainText("I have a job");
});

test("an answer can be changed, and the others stay", async ({ page }) => {
  await open(page, "./#/fi/start");
  await toFirstQuestion(page);
  await toPathways(page, last);
  await page.getByRole("link", { name: "Vastaukset" }).click();
  const rows = page.locator("main .answer");
  await expect(page.getByRole("heading", { level: 1, name: "Vastauksesi" })).toBeFocused();
  await expectAccessible(page);
  const before = await rows.allInnerTexts();
  await page.getByRole("link", { name: /^Vaihda ?: Ikäsi/ }).click();
  await page.locator("main form input").fill("51");
  await page.getByRole("button", { name: "Tallenna vastaus" }).click();
  await expect(page.getByRole("status")).toContainText("Vastaus on vaihdettu");
  const after = await rows.allInnerTexts();
  const changed = after.filter((text, place) => text !== before[place]);
  expect(changed).toEqual(["51"]);
});

test("a number that cannot be is told, and can be mended", async ({ page }) => {
  await open(page, "./#/en/questions/age");
  await page.locator("main form input").fill("7");
  await page.getByRole("button", { name: "Next" }).click();
  await expect(page.getByText("Write a number from 14 to 99.")).toBeVisible();
  await expectAccessible(page);
  await page.locator("main form input").fill("30");
  await page.getByRole("button", { name: "Next" }).click();
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("How old are you?");
});

test("a municipality is found by its Swedish name, and an unknown one is told", async ({ page }) => {
  await open(page, "./#/fi/questions/municipality");
  const field = page.getByRole("combobox");
  await field.fill("Vas");
  await expect(page.getByRole("option").first()).toBeVisible();
  await expectAccessible(page);
  await field.fill("Mordor");
  await page.getByRole("button", { name: "Seuraava" }).click();
  await expect(page.getByText("Emme löytäneet tätä kuntaa.")).toBeVisible();
  await field.fill("Uleåborg");
  await page.getByRole("button", { name: "Seuraava" }).click();
  await page.goto("./#/fi/answers");
  await expect(page.locator("main")).toContainText("Oulu");
});

test("answers that the person wants kept are there after a reload, and gone after a wipe", async ({ page }) => {
  await open(page, "./#/fi/questions/finnish");
  await page.getByRole("radio", { name: /Arki sujuu/ }).check();
  await page.getByRole("button", { name: "Seuraava" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Miten hyvin osaat suomea?" })).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.length), "nothing is kept before the person says so").toBe(0);
  await page.goto("./#/fi/answers");
  await page.getByRole("button", { name: "Tallenna tälle laitteelle" }).click();
  await expect(page.getByRole("status")).toContainText("tallessa");
  await page.reload();
  await expect(page.locator("main")).toContainText("Arki sujuu");
  await page.getByRole("button", { name: "Poista laitteelta" }).click();
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes("answers")))).toEqual([]);
  await page.reload();
  await expect(page.locator("main")).not.toContainText("Arki sujuu");
});

test("a reload in the middle of the questions goes on where it was", async ({ page }) => {
  await open(page, "./#/fi/questions/finnish");
  await page.getByRole("radio", { name: /Arki sujuu/ }).check();
  await page.getByRole("button", { name: "Seuraava" }).click();
  await page.goto("./#/fi/answers");
  await page.getByRole("button", { name: "Tallenna tälle laitteelle" }).click();
  await page.goto("./#/fi/questions/schooling");
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: "Mitä koulua olet käynyt loppuun?" })).toBeVisible();
  await page.goto("./#/fi/answers");
  await expect(page.locator("main")).toContainText("Arki sujuu");
});

test("a browser that keeps nothing is told of, and the page works", async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException("refused", "QuotaExceededError");
    };
    Storage.prototype.setItem = refuse;
    Storage.prototype.getItem = refuse;
    Storage.prototype.removeItem = refuse;
  });
  await open(page, "./#/en/questions/finnish");
  await page.getByRole("radio", { name: /Very well/ }).check();
  await page.getByRole("button", { name: "Next" }).click();
  await page.goto("./#/en/answers");
  await page.getByRole("button", { name: "Keep them on this device" }).click();
  await expect(page.getByRole("status")).toContainText("does not let us keep anything");
  await expect(page.locator("main")).toContainText("Very well");
});

test("nonsense in the storage is told of, and the page works", async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("sotepolku-answers", "<script>alert(1)</script>&&&="));
  await open(page, "./#/en/answers");
  await expect(page.getByRole("status")).toContainText("could not be read");
});

test("answers of which some are no longer known open with the rest", async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("sotepolku-answers", "1&finnish=b1&shoe-size=43&age=200"));
  await open(page, "./#/en/answers");
  await expect(page.getByRole("status")).toContainText("2");
  await expect(page.locator("main")).toContainText("(B1)");
});

const everyPage = ["start", "questions/situation", "questions/municipality", "answers", "pathways", "pathways/all", "pathways/practical-nurse/1", "closed", "more", "contacts", "about", "privacy"];

for (const path of everyPage) {
  for (const language of ["fi", "en"]) {
    test(`#/${language}/${path} can be opened directly and reloaded, and keeps nobody out`, async ({ page }) => {
      await open(page, `./#/${language}/${path}`);
      const heading = page.getByRole("heading", { level: 1 });
      await expect(heading).toBeVisible();
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      await expect(page.getByText(/Hetki vielä|One moment/)).toHaveCount(0);
      const title = await heading.innerText();
      await expectAccessible(page);
      await page.reload();
      await expect(heading).toHaveText(title);
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(sideways, "nothing stands outside the window").toBeLessThanOrEqual(0);
    });
  }
}

test("an unknown address leads to the start and says so", async ({ page }) => {
  await open(page, "./#/en/pathways/astronaut/9");
  await expect(page.locator("main")).toContainText("We do not know that address");
});

test("the browser's back button goes one question back and keeps the answer", async ({ page }) => {
  await open(page, "./#/fi/start");
  await toFirstQuestion(page);
  await page.getByRole("checkbox", { name: "Opiskelen" }).check();
  await page.getByRole("button", { name: "Seuraava" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Missä asut?" })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1, name: "Mikä sopii sinuun juuri nyt?" })).toBeVisible();
  await expect(page.getByRole("checkbox", { name: "Opiskelen" })).toBeChecked();
});

test("the title and the address never tell what was answered", async ({ page }) => {
  await open(page, "./#/en/questions/residence");
  await page.getByRole("radio", { name: /^I am seeking asylum/ }).check();
  await page.getByRole("button", { name: "Next" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  for (const path of ["answers", "pathways"]) {
    await page.goto(`./#/en/${path}`);
    expect(page.url() + (await page.title())).not.toMatch(/asylum/i);
  }
});
