// What may happen to somebody in the middle: another language, a reload, a change of mind, a browser that keeps nothing.

import { expect, expectAccessible, open, test } from "../helpers/visit.js";
import { answer, toFirstQuestion, toOpenQuestions, toPathways } from "../helpers/walk.js";

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

test("a question that follows from an answer appears, can be skipped, and brings no further ones then", async ({ page }) => {
  await open(page, "./#/fi/start");
  await toFirstQuestion(page);
  await page.getByRole("checkbox", { name: "Opiskelen" }).check();
  await page.getByRole("button", { name: "Seuraava" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Mitä opiskelet nyt?" })).toBeFocused();
  await expectAccessible(page);
  await page.getByRole("radio", { name: "En tiedä tai ohitan" }).check();
  await page.getByRole("button", { name: "Seuraava" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Missä asut?" })).toBeFocused();
  await page.goBack();
  await page.getByRole("radio", { name: /^Lähihoitajaksi/ }).check();
  await page.getByRole("button", { name: "Seuraava" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Kuinka paljon opinnoista olet jo tehnyt?" })).toBeFocused();
});

test("another day can be looked at, is said on every page, and is left again", async ({ page }) => {
  await open(page, "./#/en/about");
  await page.getByLabel("Day", { exact: true }).fill("2027-08-01");
  await page.getByRole("button", { name: "Show that day" }).click();
  const band = page.getByText("Shown as it will be on 1 August 2027");
  await expect(band).toBeFocused();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Contacts" }).first().click();
  await expect(band).toBeVisible();
  await page.getByRole("button", { name: "Back to today" }).click();
  await expect(band).toHaveCount(0);
  await page.getByRole("link", { name: "About the data" }).click();
  await page.getByLabel("Day", { exact: true }).fill("");
  await page.getByRole("button", { name: "Show that day" }).click();
  await expect(page.getByText("Pick a day, or write it like this")).toBeFocused();
});

test("the numbers of a project can be read without seeing its bars", async ({ page }) => {
  await open(page, "./#/fi/about");
  const table = page.getByRole("table", { name: "SoteStartti 2021–2023, 182 ihmistä" });
  const people = (outcome) => table.getByRole("row", { name: outcome }).getByRole("cell");
  await expect(people("Löysi työtä")).toHaveText("64");
  await expect(people("Jatkoi aiempia opintojaan")).toHaveText("53");
  // Whoever sees the bars sees shares of one scale: 33 of 64.
  const bar = (outcome) => table.getByRole("row", { name: outcome }).locator(".bar-fill").evaluate((bar) => bar.getBoundingClientRect().width);
  const [all, some] = [await bar("Löysi työtä"), await bar("heistä sosiaali- ja terveysalalta")];
  expect(some / all).toBeCloseTo(33 / 64, 2);
  expect(await table.locator(".bar").evaluateAll((bars) => bars.every((bar) => bar.ariaHidden === "true"))).toBe(true);
});

test("on paper stands what one takes along: the steps and whom to ask, and no way to other pages", async ({ page }) => {
  await open(page, "./#/fi/pathways/practical-nurse/1");
  await expect(page.getByRole("heading", { level: 1, name: "Lähihoitaja" })).toBeVisible();
  const folded = page.locator(".drawn .timeline > li").last().locator("xpath=preceding-sibling::li[1]").locator(".contact");
  await expect(folded.first(), "the last step waits to be opened").toBeHidden();
  const address = await folded.first().locator("a[href^=http]").first().getAttribute("href");
  const steps = await page.locator(".timeline h3").allTextContents();
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await expect(page.locator(".brand"), "who says so").toBeVisible();
  await expect(page.getByRole("heading", { level: 1, name: "Lähihoitaja" })).toBeVisible();
  for (const name of steps) await expect(page.getByRole("heading", { level: 3, name, exact: true })).toBeVisible();
  const onPaper = page.locator(".sheet-steps > li").last().locator(".sheet-contacts");
  await expect(onPaper.first()).toBeVisible();
  await expect(onPaper.first(), "as one types it").toContainText(address.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, ""));
  await expect(page.getByRole("navigation")).toHaveCount(0);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor), "paper is white at night too").toBe("rgb(255, 255, 255)");
});

test("contacts are found by what they are about", async ({ page }) => {
  await open(page, "./#/en/contacts");
  const topic = page.getByRole("group").filter({ has: page.getByRole("heading", { name: "Language test" }) });
  await expect(topic.locator(".contact").first()).toBeHidden();
  await page.getByRole("heading", { name: "Language test" }).click();
  await expect(topic.locator(".contact").first()).toBeVisible();
  await expectAccessible(page);
  await expect(page.getByRole("link", { name: "112", exact: true }), "what is urgent is open").toBeVisible();
});

test("the pathways come by themselves, and the questions after them one by one", async ({ page }) => {
  await open(page, "./#/fi/start");
  await toFirstQuestion(page);
  await toPathways(page, last);
  const soFar = page.locator(".so-far");
  await expect(soFar).toContainText("Nämä ovat polkusi tähän mennessä.");
  const stillOpen = () => soFar.getByRole("listitem", { includeHidden: true }).allTextContents();
  const [next] = await stillOpen();
  await toOpenQuestions(page);
  await answer(page, last);
  await expect(page, "the next question, not the pathways").toHaveURL(/\/questions\//);
  await page.getByRole("link", { name: "Takaisin polkuihisi" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Polkusi" })).toBeFocused();
  // Not fewer: experience brings a further question.
  expect(await stillOpen()).not.toContain(next);
  await soFar.getByText("Mikä on vielä vastaamatta").click();
  await expectAccessible(page);
  await toOpenQuestions(page);
  await toPathways(page, last);
  await expect(soFar).toHaveCount(0);
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
  // Told once, and not on every page that follows.
  await page.getByRole("link", { name: "Yhteystiedot" }).first().click();
  await expect(page.getByRole("status")).not.toContainText("Vastaus on vaihdettu");
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
  await expect.poll(() => page.evaluate(() => localStorage.length), "nothing is kept before the person says so").toBe(0);
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
  await expect(page.getByRole("heading", { level: 1, name: "Mikä on korkein koulu, jonka olet käynyt loppuun?" })).toBeVisible();
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

const everyPage = ["start", "questions/situation", "questions/municipality", "questions/already-have", "answers", "pathways", "pathways/all", "pathways/practical-nurse/1", "pathways/nurse/1", "closed", "more", "contacts", "about", "privacy"];

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
  await page.getByRole("checkbox", { name: "Olen töissä" }).check();
  await page.getByRole("button", { name: "Seuraava" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Missä asut?" })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1, name: "Mikä sopii sinuun juuri nyt?" })).toBeVisible();
  await expect(page.getByRole("checkbox", { name: "Olen töissä" })).toBeChecked();
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

test("a word of forms is explained where it stands, in both languages", async ({ page }) => {
  await open(page, "./#/en/pathways/care-assistant");
  const words = page.locator(".timeline").getByText("Words explained").first();
  const unit = page.getByText("A part of a vocational qualification that you can study");
  await expect(unit.first()).toBeHidden();
  await words.click();
  await expect(unit.first()).toBeVisible();
  await expect(page.locator(".timeline [lang=fi]", { hasText: "tutkinnon osa" }).first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Suomi" }).click();
  await expect(page.getByText("Osa ammatillista tutkintoa, jonka voi opiskella").first()).toBeVisible();
});

test("a goal is found by its name, in any of its languages, and what is not found is told", async ({ page }) => {
  await open(page, "./#/en/pathways/all");
  const [field, told, cards] = [page.getByRole("searchbox", { name: "Find by name" }), page.locator("main .status"), page.locator("main .card h3")];
  await expect(cards.first()).toBeVisible();
  const all = await cards.count();
  expect(all).toBeGreaterThan(50);
  await field.fill("röntgenhoi");
  await expect(told).toHaveText("One found.");
  await expect(cards).toHaveText([/Radiographer/]);
  await expectAccessible(page);
  await field.fill("Astronaut");
  await expect(told).toContainText("No pathway has this name.");
  await expect(told.getByRole("link", { name: "What is not open yet" })).toBeVisible();
  await expect(cards).toHaveCount(0);
  await field.fill("");
  await expect(cards).toHaveCount(all);
});

test("another language finds its place on the page", async ({ page }) => {
  await open(page, "./#/fi/pathways");
  const last = page.locator("main .card a").last();
  await last.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  expect(before).toBeGreaterThan(200);
  await page.evaluate(() => (location.hash = "#/en/pathways"));
  await expect(page.getByRole("heading", { level: 1, name: "Your pathways" })).toBeAttached();
  await expect(last).toBeInViewport();
});
