// What to say to a contact: chosen, copied, called, written; and the steps of a pathway in a calendar, read by another program.

import { readFile } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import ICAL from "ical.js";
import { press } from "../helpers/keyboard.js";
import { expect, open, test } from "../helpers/visit.js";

const AINO =
  "1&situation=unemployed&municipality=245&finnish=a2&schooling=basic&educated-in=finland&sote-work=years&age=34&residence=permanent&work-ability=full&aim=practical-nurse";

const SAID = {
  whole:
    "Hei, minun nimeni on [oma nimi]. Haluan töihin sosiaali- ja terveysalalle. Haluan ilmoittautua työnhakijaksi. " +
    "Haluan lähihoitajaksi. Minulla ei ole nyt työtä. Asuinpaikkani on Kerava. Voisinko varata ajan teille?",
  withoutGoal:
    "Hei!\n\nHaluan töihin sosiaali- ja terveysalalle. Haluan ilmoittautua työnhakijaksi. " +
    "Minulla ei ole nyt työtä. Asuinpaikkani on Kerava. Voisinko varata ajan teille?\n\nYstävällisin terveisin\n[oma nimi]\n[puhelinnumero]",
};

/** A code of somebody else's answers, the basis of their residence among them; also in share.spec.js. */
const OF_A_STRANGER = "15Q4XMNYPTJBVDVHRW9N3N0MDAQCW";

async function withAnswers(page, answers = AINO) {
  await page.addInitScript((answers) => localStorage.setItem("sotepolku-answers", answers), answers);
}

async function toPathway(page, locale) {
  await withAnswers(page);
  await open(page, `./#/${locale}/pathways/practical-nurse/1`);
  await expect(page.locator(".timeline")).toBeVisible();
}

/** No finding at all, serious or not. */
async function expectNoFinding(page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(", ")}`)).toEqual([]);
}

test("what to say waits folded, is chosen by ticks, and copied as it is shown", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await toPathway(page, "fi");
  const script = page.locator(".timeline details.script").first();
  await expect(page.locator(".timeline .speech"), "nothing crowds the pathway").toHaveCount(0);
  await press(page, script.locator("> summary"));
  await expect(script.locator(".speech").first()).toHaveText(SAID.whole);
  await expect(script.locator(".speech"), "who reads Finnish reads it once").toHaveCount(2);
  await press(page, script.locator("summary", { hasText: "Valitse, mitä kerrot" }));
  await expect(script.getByRole("checkbox", { name: "Oleskelusi peruste" }), "what is private is not told by itself").not.toBeChecked();
  const goal = script.getByRole("checkbox", { name: "Tavoite" });
  await goal.focus();
  await page.keyboard.press("Space");
  await expect(goal).not.toBeChecked();
  await expect(goal, "the page is drawn again around it").toBeFocused();
  await press(page, script.getByRole("button", { name: "Kopioi viesti" }));
  await expect(script.getByRole("status")).toHaveText("Viesti on kopioitu.");
  expect((await page.evaluate(() => navigator.clipboard.readText())).replaceAll("\r\n", "\n")).toBe(SAID.withoutGoal);
  await expect(script.locator(".speech").last()).toHaveText(SAID.withoutGoal, { useInnerText: true });
});

test("a number is called, and a letter opens in one's own mail with the text in it", async ({ page }) => {
  await toPathway(page, "fi");
  const first = page.locator(".timeline details.script").first();
  await first.locator("> summary").click();
  await expect(first.getByRole("link", { name: "Soita 09 2949 2203" })).toHaveAttribute("href", "tel:0929492203");
  await page.locator(".timeline .stop-content > details").evaluateAll((parts) => parts.forEach((part) => (part.open = true)));
  const card = page.locator(".contact", { hasText: "neuvonta@opintopolku.fi" }).first();
  await card.locator("details.script > summary").click();
  const letter = card.getByRole("link", { name: "Avaa sähköpostissa" });
  const href = new URL(await letter.getAttribute("href"));
  expect(href.pathname).toBe("neuvonta@opintopolku.fi");
  expect(href.searchParams.get("subject")).toBe("Kysymys hakemisesta");
  const body = href.searchParams.get("body");
  expect(body).toMatch(/^Hei!\r\n\r\nMinua kiinnostaa opiskelu\. /);
  expect(body.replaceAll("\r\n", "\n")).toBe(await card.locator(".speech").last().innerText());
});

test("on a page in English the Finnish stands beside it, and says the same", async ({ page }) => {
  await withAnswers(page);
  await open(page, "./#/en/pathways");
  const week = page.locator(".week");
  await expect(week.locator(".speech[lang=fi]"), "one thing to say, at once").toContainText("Haluan töihin sosiaali- ja terveysalalle.");
  await expect(week.locator(".speech[lang=en]")).toContainText("I want to work in social and health care.");
  await press(page, week.locator("summary", { hasText: "Write a message" }));
  await expect(week.locator(".speech")).toHaveCount(4);
  await page.getByRole("link", { name: "Suomi" }).click();
  await expect(page.locator(".week .speech"), "what was opened stays open in another language").toHaveCount(2);
});

test("what one person has ticked is not told by the next", async ({ page }) => {
  await toPathway(page, "fi");
  const residence = async () => {
    const script = page.locator(".timeline details.script").first();
    await script.locator("> summary").click();
    await script.locator("summary", { hasText: "Valitse, mitä kerrot" }).click();
    return script.getByRole("checkbox", { name: "Oleskelusi peruste" });
  };
  await (await residence()).check();
  await page.goto(`./#/fi/receive/${OF_A_STRANGER}`);
  await page.getByRole("button", { name: "Käytä näitä vastauksia" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Polkusi" })).toBeVisible();
  await page.goto("./#/fi/pathways/practical-nurse/1");
  await expect(page.locator(".timeline")).toBeVisible();
  await expect(await residence()).not.toBeChecked();
});

test("where the browser does not copy, it is said, and the text can be selected", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await toPathway(page, "en");
  const script = page.locator(".timeline details.script").first();
  await script.locator("> summary").click();
  await script.getByRole("button", { name: "Copy the message" }).click();
  await expect(script.getByRole("status")).toContainText("Select the text and copy it yourself.");
});

for (const colorScheme of ["light", "dark"]) {
  test(`with everything open there is no finding: ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await toPathway(page, "en");
    await page.locator(".timeline details.script > summary").first().click();
    await page.locator("summary", { hasText: "Choose what you tell" }).click();
    await page.locator("details.calendar > summary").click();
    await expectNoFinding(page);
    await open(page, "./#/en/pathways");
    await page.locator(".week summary", { hasText: "Write a message" }).click();
    await expectNoFinding(page);
    const sideways = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(sideways), "nothing is wider than a narrow window").toBe(0);
  });
}

for (const locale of ["fi", "en"]) {
  test(`the calendar file is read by another program, and holds the pathway only: ${locale}`, async ({ page }) => {
    await page.clock.setFixedTime(new Date("2026-11-27T12:00:00"));
    await toPathway(page, locale);
    const words = {
      fi: { part: "Vaiheet omaan kalenteriin", who: "Se, joka näkee kalenterisi", save: "Tallenna kalenteriin", saved: "sotepolku.ics", now: "Aloita: ", again: "Katso polkusi uudelleen", begin: "Aikaisintaan tässä kuussa: ", month: "Merkintä tarkoittaa koko kuukautta" },
      en: { part: "The steps in your calendar", who: "Anyone who sees your calendar", save: "Save for your calendar", saved: "sotepolku.ics", now: "Begin: ", again: "Look at your pathway again", begin: "This month at the earliest: ", month: "This entry stands for the whole month" },
    }[locale];
    const part = page.locator("details.calendar");
    await press(page, part.locator("summary", { hasText: words.part }));
    await expect(part).toContainText(words.who);
    const [download] = await Promise.all([page.waitForEvent("download"), press(page, part.getByRole("button", { name: words.save }))]);
    expect(download.suggestedFilename()).toBe("sotepolku.ics");
    await expect(part.getByRole("status")).toContainText(words.saved);

    const text = await readFile(await download.path(), "utf8");
    // The standard asks for 75 where it can be; the library does not count the blank with which a line goes on.
    expect(Math.max(...text.split("\r\n").map((line) => Buffer.byteLength(line))), "long lines are folded").toBeLessThanOrEqual(76);
    // The page's own address may hold any number.
    const own = text.replaceAll("\r\n ", "").replaceAll(new URL(page.url()).host, "");
    for (const answer of ["34", "Kerava", "A2", "245"]) expect(own).not.toContain(answer);
    const calendar = new ICAL.Component(ICAL.parse(text));
    const events = calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
    const steps = await page.locator(".timeline h3").allTextContents();
    expect(events.length).toBe(steps.length + 1);
    expect(new Set(events.map(({ uid }) => uid)).size, "each entry has a name of its own").toBe(events.length);
    for (const { startDate, duration } of events) expect([startDate.isDate, duration.toString()]).toEqual([true, "P1D"]);
    const byTitle = Object.fromEntries(events.map(({ summary, startDate, description }) => [summary, { day: startDate.toString(), description }]));
    expect(byTitle[words.now + steps[0]].day).toBe("2026-11-27");
    expect(byTitle[words.again].day).toBe("2027-02-27");
    const later = events.filter(({ summary }) => summary.startsWith(words.begin));
    expect(later.length).toBeGreaterThan(0);
    for (const { startDate, description } of later) {
      expect(startDate.day, "a month that is only a month is its first day").toBe(1);
      expect(description, "and says so").toContain(words.month);
    }
    expect(events[0].component.getFirstPropertyValue("url")).toContain(`#/${locale}/pathways/practical-nurse/1`);
  });
}
