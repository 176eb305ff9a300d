// The whole way of a person, from the first visit to whom to call, with nothing but a keyboard, in both languages.

import { expect, expectAccessible, open, test } from "../helpers/visit.js";
import { answerByKeyboard, pick, press, tick, type } from "../helpers/keyboard.js";

/** Before the pathways are shown nobody is asked more. */
const MOST_BEFORE_PATHWAYS = 14;

const people = [
  {
    language: "fi",
    words: { begin: "Aloita", next: "Seuraava", unknown: "En tiedä tai ohitan", pathways: "Polkusi", week: "Tällä viikolla", all: "Näytä kaikki", soFar: "Nämä ovat polkusi tähän mennessä.", on: "Jatka kysymyksiä", back: "Takaisin polkuihisi", steps: "Vaiheet" },
    goal: "Lähihoitaja",
    school: "Ammattiopisto Lappia",
    answers: {
      "Mikä sopii sinuun juuri nyt?": tick("Minulla ei ole nyt työtä"),
      "Missä asut?": type("Kem", "Kemi"),
      "Miten hyvin osaat suomea?": pick("Erittäin hyvin (C1)"),
      "Mikä on korkein koulu, jonka olet käynyt loppuun?": pick(/^Peruskoulu Tai/),
      "Kuinka vanha olet?": type("34"),
      "Mikä työssä kiinnostaa sinua?": tick("Ikääntyneet ihmiset"),
    },
  },
  {
    language: "en",
    words: { begin: "Start", next: "Next", unknown: "I don’t know, or skip", pathways: "Your pathways", week: "This week", all: "Show all", soFar: "These are your pathways so far.", on: "Go on with the questions", back: "Back to your pathways", steps: "The steps" },
    goal: "Practical nurse",
    school: "Tredu",
    answers: {
      "What fits you right now?": tick("I have no work right now"),
      "Where do you live?": type("Tammerf", "Tampere"),
      "How well do you know Finnish?": pick("Very well (C1)"),
      "What is the highest school you have finished?": pick(/^Basic school/),
      "How old are you?": type("34"),
      "What would you like in your work?": tick("Older people"),
    },
  },
];

for (const { language, words, goal, school, answers } of people) {
  test(`from the first visit to whom to call, by keyboard, in ${language}`, async ({ page }) => {
    test.setTimeout(240_000);
    await open(page, `./#/${language}/start`);
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await expectAccessible(page);
    await press(page, page.getByRole("link", { name: words.begin, exact: true }).first());
    await page.locator("main form").waitFor();

    const asked = [];
    const kinds = new Set();
    const toPathways = async () => {
      while (!page.url().includes("/pathways")) {
        const question = await page.locator("main h1").innerText();
        expect(asked, "no question comes twice").not.toContain(question);
        asked.push(question);
        // Once for each kind of question: the next of the same kind differs in its words only.
        const kind = await page.locator("main form :is(input, select)").first().evaluate((field) => `${field.type} ${field.role}`);
        if (!kinds.has(kind)) await expectAccessible(page);
        kinds.add(kind);
        await answerByKeyboard(page, answers[question], words);
      }
    };
    await toPathways();
    expect(asked.length).toBeLessThanOrEqual(MOST_BEFORE_PATHWAYS);
    const heading = page.getByRole("heading", { level: 1, name: words.pathways });
    await expect(heading).toBeFocused();
    await expect(page.getByText(words.soFar)).toBeVisible();
    await expectAccessible(page);

    // There and back without an answer, then on to the end.
    await press(page, page.getByRole("link", { name: words.on }));
    await press(page, page.getByRole("link", { name: words.back }));
    await expect(heading).toBeFocused();
    await press(page, page.getByRole("link", { name: words.on }));
    await page.locator("main form").waitFor();
    await toPathways();
    for (const question of Object.keys(answers)) expect(asked).toContain(question);

    await expect(heading).toBeFocused();
    await expect(page.getByText(words.soFar)).toHaveCount(0);
    await expect(page.getByText(words.week).first()).toBeVisible();
    await expect(page.locator("main a[href^=http]").first(), "somebody to ask").toBeVisible();
    await expectAccessible(page);

    await press(page, page.getByRole("link", { name: words.all }));
    await press(page, page.getByRole("link", { name: new RegExp(`^${goal}`) }).first());
    await expect(page.getByRole("heading", { level: 1, name: new RegExp(`^${goal}`) })).toBeFocused();
    await expect(page.getByRole("heading", { name: words.steps })).toBeVisible();
    await expect(page.locator("main"), "a school near home").toContainText(school);
    await expectAccessible(page);
    // Nobody is ever shown an id of the catalogue or of the words.
    expect(await page.locator("body").innerText()).not.toMatch(/\b(step|goal|choice|question|fact|advice|holding|contact)-[a-z]+-/);
  });
}
