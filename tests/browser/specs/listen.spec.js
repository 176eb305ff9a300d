// The page read aloud by the browser's voices. Browsers without a screen have none: a pretended one writes down what it is told.

import AxeBuilder from "@axe-core/playwright";
import { press } from "../helpers/keyboard.js";
import { expect, open, test } from "../helpers/visit.js";

const AINO = "1&situation=unemployed&municipality=245&finnish=a2&schooling=basic&educated-in=finland&sote-work=years&age=34&residence=permanent&work-ability=full";

const FINNISH = { lang: "fi-FI", name: "Satu", localService: true, default: true };
const ENGLISH = { lang: "en_GB", name: "Kate", localService: true, default: false };
const FAR_AWAY = { lang: "fi-FI", name: "Cloud", localService: false, default: false };

/** Voices that say nothing until `finish` says that they have said it. */
async function withVoices(page, voices) {
  await page.addInitScript((voices) => {
    const heard = { said: [], cancelled: 0, current: undefined };
    window.heard = heard;
    window.finish = () => heard.current.onend();
    window.SpeechSynthesisUtterance = class {
      constructor(text) {
        this.text = text;
      }
    };
    const speechSynthesis = {
      getVoices: () => voices,
      speak(utterance) {
        heard.current = utterance;
        heard.said.push({ text: utterance.text, lang: utterance.lang, voice: utterance.voice.name });
      },
      cancel: () => heard.cancelled++,
      addEventListener() {},
    };
    Object.defineProperty(window, "speechSynthesis", { value: speechSynthesis });
  }, voices);
}

const said = (page) => page.evaluate(() => window.heard.said);
const last = async (page) => (await said(page)).at(-1);
const marked = (page) => page.evaluate(() => [...(CSS.highlights.get("being-read") ?? [])].map(String).join(""));

/** The voice says one sentence after another until there is none left. */
const toTheEnd = (page) =>
  page.evaluate(() => {
    for (let sentence = 0; sentence < 1000 && CSS.highlights.has("being-read"); sentence++) window.finish();
  });

async function toPathway(page, locale) {
  await page.addInitScript((answers) => localStorage.setItem("sotepolku-answers", answers), AINO);
  await open(page, `./#/${locale}/pathways/practical-nurse/1`);
  await expect(page.locator(".timeline")).toBeVisible();
}

test("by keyboard: sentence by sentence, with a pause, on to the next, and to the end of it", async ({ page }) => {
  await withVoices(page, [FINNISH]);
  await toPathway(page, "fi");
  await press(page, page.getByRole("button", { name: "Kuuntele" }));
  await expect(page.getByRole("button", { name: "Tauko" })).toBeFocused();
  expect(await said(page)).toEqual([{ text: "Lähihoitaja", lang: "fi", voice: "Satu" }]);
  await page.evaluate(() => window.finish());
  expect((await last(page)).text).toBe("Hoidat, autat ja kuntoutat eri-ikäisiä ihmisiä.");
  expect(await marked(page), "the sentence that is read is marked").toBe("Hoidat, autat ja kuntoutat eri-ikäisiä ihmisiä.");

  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Jatka" })).toBeFocused();
  await page.evaluate(() => window.finish());
  expect((await said(page)).length, "what a voice says of a sentence that was cut short counts no more").toBe(2);
  await page.keyboard.press("Enter");
  expect((await last(page)).text, "it goes on with the sentence that was cut short").toBe("Hoidat, autat ja kuntoutat eri-ikäisiä ihmisiä.");
  await press(page, page.getByRole("button", { name: "Seuraava" }));
  expect((await last(page)).text).toBe("Annat myös lääkkeitä ja kirjaat hoitoa.");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Kuuntele" })).toBeFocused();
  expect(await marked(page)).toBe("");
});

test("nothing moves when it is read, and the buttons are large", async ({ page }) => {
  await withVoices(page, [FINNISH]);
  await toPathway(page, "fi");
  const height = () => page.evaluate(() => document.querySelector("main").scrollHeight);
  const before = await height();
  await page.getByRole("button", { name: "Kuuntele" }).click();
  expect(await height()).toBe(before);
  for (const button of await page.locator(".listen-bar button").filter({ visible: true }).all()) {
    const { width, height } = await button.boundingBox();
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
  }
});

test("all of a pathway: numbers to dial digit by digit, what is closed not at all, each line in its language", async ({ page }) => {
  await withVoices(page, [FINNISH, ENGLISH]);
  await toPathway(page, "en");
  await page.getByRole("button", { name: "Show Finnish beside" }).click();
  await expect(page.locator(".timeline .twin").first()).toBeVisible();
  // It begins where one looks.
  await page.evaluate(() => scrollTo(0, 0));
  await page.getByRole("button", { name: "Listen" }).click();
  await toTheEnd(page);
  await expect(page.getByRole("button", { name: "Listen" }), "after the last sentence it is over").toBeVisible();
  const all = await said(page);
  expect(all.find(({ text }) => text.startsWith("0 9"))).toEqual({ text: "0 9, 2 9 4 9, 2 2 0 3", lang: "en", voice: "Kate" });
  expect(all).toContainEqual({ text: "Lähihoitaja", lang: "fi", voice: "Satu" });
  expect(all.filter(({ lang, voice }) => (lang === "fi") !== (voice === "Satu")), "no line is read by a voice of another language").toEqual([]);
  expect(all.some(({ text }) => /\d–\d/.test(text)), "6–12 is six to twelve").toBe(false);
  expect(all.some(({ text }) => /\d to \d/.test(text))).toBe(true);
  expect(all.some(({ text }) => text.includes("Apprenticeship") && text.includes("Print"))).toBe(false);
  expect(all.some(({ text }) => text === "närvårdare"), "without a voice for Swedish, Swedish is left out").toBe(false);
  const closed = await page.locator(".timeline .stop-content > details:not([open]) > .opened .how").first().textContent();
  expect(all.some(({ text }) => closed.startsWith(text))).toBe(false);
});

test("a question is read with its answers, the first one too once the voice's part has come", async ({ page }) => {
  await withVoices(page, [FINNISH]);
  await open(page, "./#/fi/questions/situation");
  await page.getByRole("radio").or(page.getByRole("checkbox")).first().check();
  await page.getByRole("button", { name: "Kuuntele" }).click();
  await expect(page.getByRole("checkbox").first(), "what was ticked stays").toBeChecked();
  await toTheEnd(page);
  const all = (await said(page)).map(({ text }) => text);
  expect(all[0]).toBe("Mikä sopii sinuun juuri nyt?");
  expect(all).toContain("Minulla ei ole nyt työtä");
  expect(all).toContain("Esimerkiksi keikkoja tai pätkätöitä.");
  expect(all).not.toContain("Seuraava");
});

test("whoever leaves the page is not followed by its voice", async ({ page }) => {
  await withVoices(page, [FINNISH]);
  await toPathway(page, "fi");
  await page.getByRole("button", { name: "Kuuntele" }).click();
  const before = await page.evaluate(() => window.heard.cancelled);
  await page.getByRole("link", { name: "Kaikki polkusi" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Polkusi" })).toBeVisible();
  expect(await page.evaluate(() => window.heard.cancelled)).toBeGreaterThan(before);
});

test("without a voice for the language there is no button", async ({ page }) => {
  await withVoices(page, [ENGLISH]);
  await toPathway(page, "fi");
  await expect(page.locator("read-aloud")).toBeAttached();
  await expect(page.getByRole("button", { name: "Kuuntele" })).toHaveCount(0);
  await page.getByRole("link", { name: "English" }).click();
  await expect(page.getByRole("button", { name: "Listen" })).toBeVisible();
});

test("a voice from the internet is asked about before it hears anything", async ({ page }) => {
  await withVoices(page, [FAR_AWAY]);
  await toPathway(page, "fi");
  await page.getByRole("button", { name: "Kuuntele" }).click();
  await expect(page.getByText("sivun teksti lähtee äänen tarjoajalle")).toBeFocused();
  expect(await said(page)).toEqual([]);
  await page.getByRole("button", { name: "En kuuntele" }).click();
  await expect(page.getByRole("button", { name: "Kuuntele" })).toBeFocused();
  expect(await said(page)).toEqual([]);
  await press(page, page.getByRole("button", { name: "Kuuntele" }));
  await press(page, page.getByRole("button", { name: "Kuuntele silti" }));
  expect(await said(page)).toEqual([{ text: "Lähihoitaja", lang: "fi", voice: "Cloud" }]);
});

test("where a voice of one's own is there too, nothing is asked and nothing is sent", async ({ page }) => {
  await withVoices(page, [{ ...FAR_AWAY, default: true }, { ...FINNISH, default: false }]);
  await toPathway(page, "fi");
  await page.getByRole("button", { name: "Kuuntele" }).click();
  expect(await said(page)).toEqual([{ text: "Lähihoitaja", lang: "fi", voice: "Satu" }]);
});

for (const colorScheme of ["light", "dark"]) {
  test(`no finding while it reads or asks: ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await withVoices(page, [FAR_AWAY]);
    await toPathway(page, "fi");
    const findings = async () => (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target)}`);
    await page.getByRole("button", { name: "Kuuntele" }).click();
    expect(await findings()).toEqual([]);
    await page.getByRole("button", { name: "Kuuntele silti" }).click();
    expect(await findings()).toEqual([]);
  });
}
