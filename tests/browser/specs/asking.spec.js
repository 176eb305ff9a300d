// What questions tell while they are answered, and the same questions on paper, typed in by somebody else.

import { printed } from "../helpers/pdf.js";
import { expect, expectNoFinding, open, test } from "../helpers/visit.js";
import { answer, toFirstQuestion } from "../helpers/walk.js";

/** The symbols of Liisa in Kemi, as she has written them. */
const ROW = "sp1 a1 a7 e kemi f4 g2 h1 m34 r1 t3";
const WORDS = {
  fi: {
    title: "Kysymykset paperilla",
    typeIn: "Kirjoita vastaukset paperilta",
    label: "Kirjoita koodi tai liitä linkki",
    open: "Näytä vastaukset",
    came: "Vastaukset paperilta",
    read: "Paperilta luettiin 9 merkkiä.",
    finnish: ["Suomen taitosi", "F4 · Arki sujuu (B1)"],
    use: "Käytä näitä vastauksia",
    pathways: "Polkusi",
    asked: ["Mikä sopii sinuun juuri nyt?", "Missä asut?", "Millä perusteella olet Suomessa?", "Miten jaksat tehdä työtä?", "Onko sinulla jo ammatti mielessä?"],
    ticks: ["A1 Minulla ei ole nyt työtä", "F4 Arki sujuu (B1)", "T11 En asu vielä Suomessa", "N0 Ei mikään näistä"],
    ofScreens: ["Tulosta nämä sivut", "Yksityisyys", "Siirry sisältöön", "Yhteystiedot"],
    wrong: ["Suomen taitosi: ”F4 F5” eivät sovi yhteen.", "Ikäsi: ”M3” ei ole vastaus tähän.", "”Z1” ei ole paperissa."],
  },
  en: {
    title: "Questions on paper",
    typeIn: "Type in answers from paper",
    label: "Type the code or paste the link",
    open: "Show the answers",
    came: "Answers from paper",
    read: "9 symbols were read from paper.",
    finnish: ["Your Finnish", "F4 · I manage daily life (B1)"],
    use: "Use these answers",
    pathways: "Your pathways",
    asked: ["What fits you right now?", "Where do you live?", "On what basis are you in Finland?", "How much work are you able to do?", "Do you already have an occupation in mind?"],
    ticks: ["A1 I have no work right now", "F4 I manage daily life (B1)", "T11 I do not live in Finland yet", "N0 None of these"],
    ofScreens: ["Print these sheets", "Privacy", "Skip to content", "Contacts"],
    wrong: ["Your Finnish: “F4 F5” do not go together.", "Your age: “M3” is not an answer to this.", "“Z1” is not on the sheet."],
  },
};
const A4 = { width: 595, height: 842 };

for (const locale of ["fi", "en"]) {
  const words = WORDS[locale];

  test(`the questions fit on paper, with a symbol beside every box: ${locale}`, async ({ page }) => {
    const looks = page.waitForResponse(/questionnaire-.*\.css$/);
    await open(page, `./#/${locale}/paper-questions`);
    await expect(page.getByRole("heading", { level: 1, name: words.title })).toBeVisible();
    await looks;
    for (const colorScheme of ["dark", "light"]) {
      await page.emulateMedia({ colorScheme });
      await expectNoFinding(page);
    }
    const sheets = await printed(page);
    for (const { width, height } of sheets) expect({ width, height }).toEqual(A4);
    expect(sheets.length, "two sheets of paper, printed on both sides").toBeLessThanOrEqual(4);
    const text = sheets.map(({ text }) => text).join(" ").replace(/\s+/g, " ");
    for (const wanted of [...words.asked, ...words.ticks]) expect(text).toContain(wanted);
    expect(text.match(/SP1/g), "each part has its row").toHaveLength(2);
    for (const word of words.ofScreens) expect(text).not.toContain(word);
  });

  test(`what was ticked on paper is typed in, looked at and used: ${locale}`, async ({ page }) => {
    await open(page, `./#/${locale}/paper-questions`);
    await page.getByRole("link", { name: words.typeIn }).click();
    await page.getByLabel(words.label).fill(ROW);
    await page.getByRole("button", { name: words.open }).click();
    await expect(page.getByRole("heading", { level: 1, name: words.came })).toBeFocused();
    await expect(page.getByText(words.read)).toBeVisible();
    await expectNoFinding(page);
    const [question, said] = words.finnish;
    await expect(page.locator("main dl.answers > div").filter({ hasText: question })).toContainText(said);
    await expect(page.locator("main dl.answers > div").filter({ hasText: "Kemi" })).toHaveCount(1);
    await page.getByRole("button", { name: words.use }).click();
    await expect(page.getByRole("heading", { level: 1, name: words.pathways })).toBeFocused();
  });

  test(`symbols that cannot be right are told all together, and stay in the field: ${locale}`, async ({ page }) => {
    await open(page, `./#/${locale}/receive`);
    const field = page.getByLabel(words.label);
    await field.fill("SP1 A1 F4 F5 M3 Z1");
    await page.getByRole("button", { name: words.open }).click();
    await expect(page.locator("#problem")).toBeFocused();
    for (const told of words.wrong) await expect(page.locator("#problem")).toContainText(told);
    await expect(field).toHaveValue("SP1 A1 F4 F5 M3 Z1");
    await expectNoFinding(page);
    await field.fill("SP1 A1 F4 M34");
    await field.press("Enter");
    await expect(page.locator("main dl.answers > div")).toHaveCount(3);
  });
}

const counted = (page) => page.locator("main .counted");
const number = async (page) => Number((await counted(page).innerText()).match(/\d+/)[0]);
const goOn = (page) => page.locator("main form button[type=submit]").click();

test("other pages are printed as before by whoever has been at the questions on paper", async ({ page }) => {
  await open(page, "./#/fi/pathways/all");
  await expect(page.getByRole("heading", { level: 1, name: "Kaikki polut" })).toBeVisible();
  const before = await printed(page);
  const looks = page.waitForResponse(/questionnaire-.*\.css$/);
  await page.evaluate(() => (location.hash = "#/fi/paper-questions"));
  await looks;
  await expect(page.getByRole("heading", { level: 1, name: WORDS.fi.title })).toBeVisible();
  await page.evaluate(() => (location.hash = "#/fi/pathways/all"));
  await expect(page.getByRole("heading", { level: 1, name: "Kaikki polut" })).toBeVisible();
  expect(await printed(page)).toEqual(before);
});

test("how many occupations have a pathway stands below each question, and nothing moves when it comes", async ({ page }) => {
  await page.addInitScript(() => {
    window.shifts = [];
    new PerformanceObserver((list) => window.shifts.push(...list.getEntries().filter((shift) => !shift.hadRecentInput).map(({ value }) => value))).observe({ type: "layout-shift", buffered: true });
  });
  await open(page, "./#/fi/start");
  await toFirstQuestion(page);
  await expect(counted(page), "before the first answer every occupation would count").toHaveCount(0);
  await answer(page, () => 0);
  await expect(counted(page)).toHaveAttribute("aria-live", "polite");
  await expect(counted(page), "the place is there first").toBeEmpty();
  const height = await page.locator("main").evaluate((main) => main.scrollHeight);
  await expect(counted(page)).toContainText(/Tähän asti: polku \d+ ammattiin/);
  expect(await page.locator("main").evaluate((main) => main.scrollHeight)).toBe(height);
  expect(await page.evaluate(() => window.shifts)).toEqual([]);
  for (const colorScheme of ["dark", "light"]) {
    await page.emulateMedia({ colorScheme });
    await expectNoFinding(page);
  }
  const before = await number(page);
  expect(before).toBeGreaterThan(20);
  // Who goes back reads it at once: it is no news.
  await page.goBack();
  await expect(counted(page)).not.toBeEmpty({ timeout: 300 });
  expect(await number(page)).toBe(before);
});

test("a number that falls is told with its reason and a way on, and is the number of the pathways page", async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("sotepolku-answers", "1&situation=unemployed"));
  await open(page, "./#/en/questions/age");
  await expect(counted(page)).toContainText("So far:");
  const before = await number(page);
  await page.locator("#answer").fill("15");
  await goOn(page);
  await expect(counted(page)).toContainText("they need something more");
  const now = await number(page);
  expect(now).toBeLessThan(before);
  await expect(counted(page)).toContainText(`${before - now} fewer than before`);
  await page.getByRole("link", { name: "show my pathways now" }).click();
  await expect(page.locator("main .lead").first()).toContainText(`to ${now} occupations`);
  await page.goBack();
  await page.locator("main .counted a").click();
  await expect(page.getByRole("heading", { level: 1, name: "What is not open yet" })).toBeFocused();
});

test("what takes longer after an answer is told, and is still there", async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("sotepolku-answers", "1&situation=unemployed"));
  await open(page, "./#/fi/questions/finnish");
  await expect(counted(page)).toContainText("enintään vuoden");
  const before = await number(page);
  await page.getByRole("radio", { name: /^En vielä osaa/ }).check();
  await goOn(page);
  await expect(counted(page)).toContainText("Polut ovat yhä olemassa.");
  expect(await number(page)).toBe(before);
});
