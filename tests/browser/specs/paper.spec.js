// One pathway on paper and in two languages: what somebody carries away from a counsellor, read back from the PDF.

import jsQR from "jsqr";
import { printed } from "../helpers/pdf.js";
import { expect, expectAccessible, open, test } from "../helpers/visit.js";

const LIISA =
  "1&situation=unemployed&municipality=240&finnish=b1&schooling=basic&educated-in=finland&sote-work=years&age=34&residence=permanent&work-ability=partial";

const WORDS = {
  fi: { title: "Lähihoitaja", week: "Tällä viikolla", steps: "Vaiheet", length: "Kesto", back: "Katso polku näytöltä", print: "Tulosta", made: /Tehty \d/ },
  en: { title: "Practical nurse", week: "This week", steps: "The steps", length: "How long", back: "See this pathway on a screen", print: "Print", made: /Made on \d/ },
};
/** What belongs to a screen: the menu, the other ways, buttons, parts that open. */
const OF_SCREENS = {
  fi: ["Vastaukset", "Kaikki polkusi", "Tulosta", "Näytä englanti rinnalla", "Näin aloitat ja täältä kysyt", "Sanoja tässä", "Tietopankki", "Siirry sisältöön"],
  en: ["Answers", "All your pathways", "Print", "Show Finnish beside", "How to begin and whom to ask", "Words explained", "Library", "Skip to content"],
};
const A4 = { width: 595, height: 842 };

async function toPathway(page, locale) {
  await page.addInitScript((answers) => localStorage.setItem("sotepolku-answers", answers), LIISA);
  const style = page.waitForResponse(/paper-.*\.css$/);
  await open(page, `./#/${locale}/pathways/practical-nurse/1`);
  await expect(page.getByRole("heading", { level: 1, name: WORDS[locale].title })).toBeVisible();
  await style;
}

async function onPaper(page) {
  const sheets = await printed(page);
  for (const { width, height } of sheets) expect({ width, height }).toEqual(A4);
  return { sheets, text: sheets.map(({ text }) => text).join(" ") };
}

for (const locale of ["fi", "en"]) {
  test(`a pathway fits on three sheets of paper, this week first: ${locale}`, async ({ page }) => {
    await toPathway(page, locale);
    const contact = await page.locator(".sheet-large .sheet-value").first().textContent();
    const steps = await page.locator(".sheet-steps h3").allTextContents();
    expect(steps.length).toBeGreaterThan(1);
    const { sheets, text } = await onPaper(page);
    expect(sheets.length).toBeLessThanOrEqual(3);
    const words = WORDS[locale];
    for (const wanted of [words.title, words.week, words.steps, words.length, words.back, contact, ...steps]) expect(text).toContain(wanted);
    expect(text).toMatch(words.made);
    expect(sheets[0].text.indexOf(words.week), "this week stands before the steps").toBeLessThan(sheets[0].text.indexOf(words.steps));
    expect(sheets[0].text, "whom to ask is on the first sheet").toContain(contact);
    for (const word of OF_SCREENS[locale]) expect(text).not.toContain(word);
  });
}

test("both languages stand line by line, on the screen and on paper", async ({ page }) => {
  await toPathway(page, "en");
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  const finnish = () => page.locator("main .timeline [lang=fi].twin").filter({ visible: true });
  await expect(finnish()).toHaveCount(0);
  await page.getByRole("button", { name: "Show Finnish beside" }).click();
  await expect(finnish().first()).toBeVisible();
  expect(asked.filter((url) => url.includes("words-fi")).length, "Finnish comes when it is asked for").toBe(2);
  const step = page.locator(".timeline h3").first();
  await expect(step.locator("xpath=following-sibling::*[1]"), "a step is named in both languages").toHaveAttribute("lang", "fi");
  await expectAccessible(page);

  const { sheets, text } = await onPaper(page);
  for (const locale of ["fi", "en"]) {
    const { title, week, steps, length, back, made } = WORDS[locale];
    for (const wanted of [title, week, steps, length, back]) expect(text).toContain(wanted);
    expect(text).toMatch(made);
    for (const word of OF_SCREENS[locale]) expect(text).not.toContain(word);
  }
  expect(sheets.length).toBeLessThanOrEqual(4);
  await page.emulateMedia({ media: "print" });
  const alone = await page.locator("main .twin").evaluateAll((twins) => {
    const isAlone = (twin) => twin.checkVisibility() && twin.previousElementSibling?.checkVisibility() === false;
    return twins.filter(isAlone).map((twin) => twin.innerText);
  });
  expect(alone, "no line stands without its own in the person's language").toEqual([]);
  await page.emulateMedia({ media: null });

  await page.getByRole("link", { name: "Suomi" }).click();
  await expect(page.locator("main .timeline [lang=en].twin").first(), "whoever changes the language has the other one beside it").toBeVisible();
  await page.getByRole("button", { name: "Näytä vain suomi" }).click();
  await expect(page.locator("main .twin")).toHaveCount(0);
});

test("the picture on the paper leads to the same pathway and holds no answer", async ({ page }) => {
  await toPathway(page, "fi");
  await page.emulateMedia({ media: "print" });
  const picture = await page.locator(".sheet .qr svg").evaluate(async (svg) => {
    const copy = svg.cloneNode(true);
    copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
    copy.setAttribute("width", 400);
    copy.setAttribute("height", 400);
    const image = new Image();
    image.src = `data:image/svg+xml,${encodeURIComponent(copy.outerHTML)}`;
    await image.decode();
    const canvas = new OffscreenCanvas(400, 400).getContext("2d");
    canvas.drawImage(image, 0, 0);
    return [...canvas.getImageData(0, 0, 400, 400).data];
  });
  const read = jsQR(new Uint8ClampedArray(picture), 400, 400).data;
  expect(read).toBe(page.url());
  expect(read).toMatch(/#\/fi\/pathways\/practical-nurse\/1$/);
  await expect(page.locator(".sheet-address")).toHaveText(read.replace(/^https?:\/\//, ""));
});

test("the button opens the browser's own way to print", async ({ page }) => {
  await page.addInitScript(() => (window.print = () => (window.hasPrinted = true)));
  await toPathway(page, "fi");
  await page.getByRole("button", { name: "Tulosta" }).click();
  expect(await page.evaluate(() => window.hasPrinted)).toBe(true);
});

test.describe("without a line", () => {
  test.use({ expectedComplaints: ["Failed to load resource", "words-fi"] });
  test("the pathway stays, it is told, and it can be tried again", async ({ page }) => {
    await toPathway(page, "en");
    await page.route(/words-fi/, (route) => route.abort());
    await page.getByRole("button", { name: "Show Finnish beside" }).click();
    await expect(page.getByText("The Finnish words did not load.")).toBeVisible();
    await expect(page.getByRole("heading", { level: 1, name: "Practical nurse" })).toBeVisible();
    await page.unroute(/words-fi/);
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(page.locator("main .timeline [lang=fi].twin").first()).toBeVisible();
  });
});
