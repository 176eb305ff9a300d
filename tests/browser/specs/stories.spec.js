// Three people from their first visit to the paper in the hand: with a finger on a phone, and with letters twice as large on the
// smallest one. With nothing but a keyboard the same is walked in walk.spec.js and, at the desk, in counsel.spec.js.

import { expectFits } from "../helpers/drawn.js";
import { settled, untilAfter } from "../helpers/pages.js";
import { printed } from "../helpers/pdf.js";
import { expect, open, test } from "../helpers/visit.js";

const PEOPLE = [
  {
    who: "a jobseeker in Kemi",
    language: "fi",
    words: { begin: "Aloita", next: "Seuraava", unknown: "En tiedä tai ohitan", week: "Tällä viikolla", all: "Näytä kaikki", say: "Sano näin puhelimessa tai paikan päällä", print: "Tulosta" },
    answers: { "Mikä sopii sinuun juuri nyt?": "Minulla ei ole nyt työtä", "Missä asut?": "Kemi", "Miten hyvin osaat suomea?": /\(C1\)/, "Mikä on korkein koulu, jonka olet käynyt loppuun?": /^Peruskoulu Tai/, "Kuinka vanha olet?": "34" },
    goal: "Lähihoitaja",
    onPaper: ["Tällä viikolla", "Lähihoitaja", "Etsi työpaikka"],
  },
  {
    who: "somebody who came to Tampere from abroad",
    language: "en",
    words: { begin: "Start", next: "Next", unknown: "I don’t know, or skip", week: "This week", all: "Show all", say: "Say this on the phone or at the desk", print: "Print", beside: "Show Finnish beside" },
    answers: { "What fits you right now?": "I have no work right now", "Where do you live?": "Tampere", "How well do you know Finnish?": /\(A2\)/, "What is the highest school you have finished?": /^Higher education/, "In which country did you finish it?": "Somewhere else", "How old are you?": "29" },
    goal: "Practical nurse",
    onPaper: ["This week", "Practical nurse", "Lähihoitaja"],
  },
];

/** What is done to each thing: a finger touches it, or it is pressed by whatever points. */
const touch = async (target) => {
  // Cards that come into sight find their height then; a finger comes later than that.
  await target.scrollIntoViewIfNeeded();
  await settled(target.page());
  await target.tap();
};
const click = (target) => target.click();

async function answerAll(page, { answers, words }, press, look) {
  while (!page.url().includes("/pathways")) {
    const question = await page.locator("main h1").innerText();
    const answer = answers[question.replace(/\s+/g, " ")];
    await look();
    const field = page.locator("main form input:not([type=radio]):not([type=checkbox])");
    if (answer && (await field.count())) {
      await press(field);
      await page.keyboard.type(answer);
      const meant = page.getByRole("option", { name: new RegExp(`^${answer}`) }).first();
      if (await field.getAttribute("role")) await press(meant);
      await press(page.getByRole("button", { name: words.next }));
    } else if (await field.count()) {
      await press(page.getByRole("button", { name: words.unknown }));
    } else {
      const box = page.locator("main form").getByRole(/checkbox|radio/.exec(await page.locator("main form input").first().getAttribute("type"))[0], { name: answer ?? words.unknown });
      await press(box.first().locator("xpath=ancestor::label"));
      await press(page.getByRole("button", { name: words.next }));
    }
    await untilAfter(page, question);
  }
}

async function toPaper(page, person, press, look = async () => {}) {
  page.setDefaultTimeout(20_000);
  const { language, words, goal, onPaper } = person;
  await page.addInitScript(() => (window.print = () => (window.hasPrinted = true)));
  await open(page, `./#/${language}/start`);
  await look();
  await press(page.getByRole("link", { name: words.begin, exact: true }).first());
  await page.locator("main form").waitFor();
  await answerAll(page, person, press, look);

  await expect(page.getByText(words.week).first(), "what to do this week").toBeVisible();
  await expect(page.getByText(words.say).first(), "and what to say").toBeVisible();
  await look();
  await press(page.getByRole("link", { name: words.all }));
  await press(page.getByRole("link", { name: new RegExp(`^${goal}`) }).first());
  await expect(page.getByRole("heading", { level: 1, name: new RegExp(`^${goal}`) })).toBeFocused();
  if (words.beside) {
    await press(page.getByRole("button", { name: words.beside }));
    await expect(page.locator("main .timeline [lang=fi].twin").first(), "two people read it together").toBeVisible();
  }
  await look();
  await press(page.getByRole("button", { name: words.print }));
  expect(await page.evaluate(() => window.hasPrinted)).toBe(true);
  const text = (await printed(page)).map((sheet) => sheet.text).join(" ");
  for (const part of onPaper) expect(text).toContain(part);
}

for (const person of PEOPLE) {
  test(`${person.who}, by touch`, async ({ page, isMobile }) => {
    test.skip(!isMobile, "a laptop has no fingers on it");
    test.setTimeout(120_000);
    await toPaper(page, person, touch);
  });

  test(`${person.who}, with letters twice as large on the smallest phone`, async ({ page, isMobile }) => {
    test.skip(!isMobile, "once is enough");
    test.setTimeout(180_000);
    await page.setViewportSize({ width: 320, height: 640 });
    await page.addInitScript(() => document.addEventListener("DOMContentLoaded", () => (document.documentElement.style.fontSize = "225%")));
    await toPaper(page, person, click, () => expectFits(page));
  });
}

test("a counsellor with a client, with letters twice as large on the smallest window", async ({ page, isMobile }) => {
  test.skip(isMobile, "once is enough");
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.addInitScript(() => document.addEventListener("DOMContentLoaded", () => (document.documentElement.style.fontSize = "225%")));
  await open(page, "./#/fi/counsel");
  await expect(page.getByRole("heading", { level: 1, name: "Ohjaajan näkymä" })).toBeVisible();
  const pane = (name) => page.getByRole("region", { name, exact: true });
  await pane("Vastaukset").getByRole("button", { name: /^Suomen taitosi/ }).click();
  await page.getByRole("radio", { name: /\(B1\)/ }).check();
  await expectFits(page);
  await pane("Polut").getByRole("button", { name: /^Lähihoitaja/ }).first().click();
  await pane("Polut").getByRole("checkbox").first().check();
  await pane("Mitä sovimme").getByLabel("Muistiinpanot").fill("Lapset kouluun ensin");
  await expectFits(page);
  const text = (await printed(page)).map((sheet) => sheet.text).join(" ");
  for (const part of ["Mitä sovimme", "Lapset kouluun ensin"]) expect(text).toContain(part);
});
