// A counsellor with a client beside them, and the next client after that: everything moves at once, what is agreed goes home,
// and nothing is left behind.

import { readFile } from "node:fs/promises";
import { printed } from "../helpers/pdf.js";
import { expect, expectNoFinding, open, test } from "../helpers/visit.js";

const LIISA =
  "1&situation=unemployed&municipality=240&finnish=a2&schooling=basic&educated-in=finland&sote-work=years&age=34&residence=permanent&work-ability=partial";
const NOTE = "Lapset kouluun ensin";
const OWN = "Soita Lappiaan";

/** A device on which Liisa has answered; nothing is kept there. */
async function withLiisa(page) {
  await page.addInitScript((answers) => {
    if (!sessionStorage.getItem("begun")) localStorage.setItem("sotepolku-answers", answers);
    sessionStorage.setItem("begun", "yes");
  }, LIISA);
  await toDesk(page);
}

async function toDesk(page, locale = "fi") {
  await open(page, `./#/${locale}/counsel`);
  await expect(page.getByRole("heading", { level: 1, name: { fi: "Ohjaajan näkymä", en: "Counsellor view" }[locale] })).toBeVisible();
}

const pane = (page, name) => page.getByRole("region", { name, exact: true });
const answers = (page) => pane(page, "Vastaukset");
const pathways = (page) => pane(page, "Polut");
const agreed = (page) => pane(page, "Mitä sovimme");
const question = (page, name) => answers(page).getByRole("button", { name: new RegExp(`^${name}`) });
const goal = (page, name) => pathways(page).getByRole("button", { name: new RegExp(`^${name} ?(Mahdollinen|Tavoitettavissa|Riippuu|Ei)`) });
const moved = (page) => pathways(page).getByRole("status");
const kept = (page) => page.evaluate(() => ({ ...localStorage }));

async function agreeOn(page) {
  await goal(page, "Lähihoitaja").click();
  const steps = pathways(page).getByRole("checkbox");
  const first = (await steps.first().locator("xpath=..").innerText()).split("\n").pop();
  await steps.first().check();
  await agreed(page).getByLabel("Oma askel").fill(OWN);
  await agreed(page).getByLabel("Mihin mennessä").last().fill("2026-12-04");
  await agreed(page).getByRole("button", { name: "Lisää", exact: true }).click();
  await agreed(page).getByLabel("Muistiinpanot").fill(NOTE);
  return first;
}

test.describe("on a laptop", () => {
  test.skip(({ isMobile }) => isMobile, "two people do not share a phone");

  test("from the first client to the second", async ({ page }) => {
    await toDesk(page);
    await question(page, "Suomen taitosi").click();
    await page.getByRole("radio", { name: /^Alku \(A1\)/ }).check();
    await expect(question(page, "Suomen taitosi")).toContainText("A1");
    await expect(moved(page), "what the answer does is said at once").toContainText("Suomen taitosi: Alku (A1)");
    await expect(moved(page)).toContainText(/Piteni \(\d+\): Sairaanhoitaja /);
    await page.getByRole("radio", { name: /\(A2\)/ }).check();
    await expect(moved(page)).toContainText(/Lyheni \(\d+\): Sairaanhoitaja /);

    // In any order: the town by its first letters, then the age.
    await question(page, "Kotikuntasi").click();
    await page.getByRole("combobox").fill("Kem");
    await page.getByRole("option", { name: "Kemi", exact: true }).click();
    await expect(question(page, "Kotikuntasi")).toContainText("Kemi");
    await question(page, "Ikäsi").click();
    await page.getByLabel("Kuinka vanha olet?").fill("7");
    await page.getByLabel("Kuinka vanha olet?").blur();
    await expect(page.getByText("Kirjoita luku 14–99")).toBeVisible();
    await page.getByLabel("Kuinka vanha olet?").fill("34");
    await expect(question(page, "Ikäsi")).toContainText("34");
    await question(page, "Tilanteesi").click();
    await page.getByRole("checkbox", { name: "Opiskelen" }).check();
    await expect(question(page, "Opintosi nyt"), "a question that follows appears in its place").toBeVisible();
    await page.getByRole("checkbox", { name: "Opiskelen" }).uncheck();
    await page.getByRole("checkbox", { name: "Minulla ei ole nyt työtä" }).check();
    await expect(question(page, "Tilanteesi")).toContainText("Minulla ei ole nyt työtä");

    // A reason, and what it needs part by part.
    await goal(page, "Lähihoitaja").click();
    await pathways(page).getByText("Mitä tarvitaan, kohta kohdalta").click();
    await expect(pathways(page).getByText("Kaikki nämä:").first()).toBeVisible();
    await expect(pathways(page).getByText(/^tulee vaiheesta: /).first()).toBeVisible();
    await goal(page, "Lähihoitaja").click();

    const first = await agreeOn(page);
    await expect(agreed(page).getByRole("listitem")).toHaveCount(2);
    await expect(agreed(page).getByRole("listitem").first()).toContainText(first);

    await page.getByRole("button", { name: "Uusi asiakas" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    await expect(page.getByRole("status").first()).toContainText("Kaikki vastaukset on poistettu.");
    await expect(answers(page)).not.toContainText("Kemi");
    await expect(agreed(page)).toContainText("Ei vielä mitään.");
    await expect(agreed(page).getByLabel("Muistiinpanot")).toHaveValue("");
  });

  test("what is tried out is not the client's answer until it is kept", async ({ page }) => {
    await withLiisa(page);
    await pathways(page).getByRole("button", { name: "Mikä auttaisi eniten?" }).click();
    await pathways(page).getByRole("switch", { name: "Mitä jos suomen taitosi olisi B1?" }).check();
    await expect(moved(page)).toContainText("Kokeilu. Asiakas ei ole sanonut näin.");
    await expect(moved(page)).toContainText(/asiakas sanoi: .*\(A2\)/);
    await expect(moved(page)).toContainText(/Avautui|Lyheni/);
    await expect(question(page, "Suomen taitosi"), "both stand in the list").toContainText(/\(A2\).*kokeilu: .*\(B1\)/);
    expect((await kept(page))["sotepolku-answers"]).toContain("finnish=a2");
    await expectNoFinding(page);
    await page.getByRole("link", { name: "Vastaukset" }).first().click();
    await expect(page.locator("main"), "other pages know what was said").toContainText("(A2)");
    await expect(page.locator("main")).not.toContainText("(B1)");
    await page.getByRole("link", { name: "Takaisin ohjaajan näkymään" }).click();
    await pathways(page).getByRole("button", { name: "Lopeta kokeilu" }).click();
    await expect(question(page, "Suomen taitosi")).not.toContainText("kokeilu");

    // By any question, too.
    await answers(page).getByRole("switch", { name: "Mitä jos? Vain kokeilu" }).check();
    await question(page, "Suomen taitosi").click();
    await page.getByRole("radio", { name: /\(B2\)/ }).check();
    expect((await kept(page))["sotepolku-answers"]).toContain("finnish=a2");
    await pathways(page).getByRole("button", { name: "Säilytä asiakkaan vastauksina" }).click();
    await expect(question(page, "Suomen taitosi")).toContainText("(B2)");
    await expect(question(page, "Suomen taitosi")).not.toContainText("kokeilu");
    expect((await kept(page))["sotepolku-answers"]).toContain("finnish=b2");
  });

  test("a closed goal says what closes it, and the question that would settle it opens beside it", async ({ page }) => {
    await toDesk(page);
    await goal(page, "Lähihoitaja").click();
    await pathways(page).getByText("Mitä tarvitaan, kohta kohdalta").click();
    const settle = pathways(page).getByRole("button", { name: /^Vastaa ?: / }).first();
    await settle.click();
    await expect(answers(page).getByRole("button", { expanded: true })).toBeFocused();
    await expect(answers(page).getByRole("group")).toBeVisible();
  });

  test("with the keyboard alone", async ({ page }) => {
    await toDesk(page);
    await page.keyboard.press("Alt+Shift+Digit1");
    await expect(page.getByRole("heading", { name: "Vastaukset" })).toBeFocused();
    for (let presses = 0; !(await question(page, "Suomen taitosi").evaluate((row) => row === document.activeElement)); presses++) {
      expect(presses).toBeLessThan(40);
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await expect(question(page, "Suomen taitosi")).toContainText("(A2)");
    await expect(page.getByRole("radio", { name: /\(A2\)/ }), "focus stays where one is").toBeFocused();
    await page.keyboard.press("Alt+Shift+Digit2");
    await expect(page.getByRole("heading", { name: "Polut", exact: true })).toBeFocused();
    await page.keyboard.press("Alt+Shift+Digit3");
    await expect(page.getByRole("heading", { name: "Mitä sovimme" }).first()).toBeFocused();
    await page.keyboard.press("Tab");
    await page.keyboard.type("Soita 1!2\"");
    await expect(agreed(page).getByLabel("Oma askel"), "typing is only typing").toHaveValue("Soita 1!2\"");
    await page.keyboard.press("Enter");
    await expect(agreed(page).getByRole("listitem")).toContainText("Soita 1!2\"");
    await expect(agreed(page).getByLabel("Oma askel")).toBeFocused();
    await page.keyboard.press("Alt+Shift+Digit4");
    await expect(answers(page).getByRole("switch")).toBeChecked();
    await page.keyboard.press("Alt+Shift+Digit5");
    await expect(page.locator("html")).toHaveAttribute("data-size", "large");
    await page.keyboard.press("Alt+Shift+Digit5");
    await page.getByText("Asetukset").click();
    await page.getByRole("switch", { name: "Pikanäppäimet ovat käytössä" }).uncheck();
    await page.keyboard.press("Alt+Shift+Digit1");
    await expect(page.getByRole("heading", { name: "Vastaukset" })).not.toBeFocused();
  });

  test("two people read it: larger on every page, and in two languages", async ({ page }) => {
    await withLiisa(page);
    const size = () => page.getByRole("heading", { level: 1 }).evaluate((heading) => Number.parseFloat(getComputedStyle(heading).fontSize));
    const before = await size();
    await page.getByRole("switch", { name: "Isompi teksti" }).check();
    expect(await size()).toBeGreaterThan(before * 1.4);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    await expectNoFinding(page);
    await goal(page, "Lähihoitaja").click();
    await page.getByRole("button", { name: "Näytä englanti rinnalla" }).click();
    await expect(pathways(page).locator(".desk-steps [lang=en]").first()).toBeVisible();
    await question(page, "Suomen taitosi").click();
    await expect(answers(page).locator("legend [lang=en]")).toHaveText("How well do you know Finnish?");
    await expectNoFinding(page);
    await pathways(page).getByRole("link", { name: "Koko polku ja tulostus" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Lähihoitaja" })).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("data-size", "large");
  });
});

test("notes go onto paper and into the file, and into no link and no code", async ({ page, browser, baseURL }) => {
  await withLiisa(page);
  const first = await agreeOn(page);
  const onPaper = (await printed(page)).map(({ text }) => text).join(" ");
  for (const wanted of ["Mitä sovimme", first, `${OWN}, viimeistään 4.12.2026`, NOTE]) expect(onPaper).toContain(wanted);
  for (const word of ["Uusi asiakas", "Suomen taitosi", "Vertaa"]) expect(onPaper, "the desk stays on the screen").not.toContain(word);
  await pathways(page).getByRole("link", { name: "Koko polku ja tulostus" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Lähihoitaja" })).toBeVisible();
  const withPathway = (await printed(page)).map(({ text }) => text).join(" ");
  for (const wanted of [NOTE, OWN, "Vaiheet"]) expect(withPathway).toContain(wanted);

  await page.getByRole("link", { name: "Takaisin ohjaajan näkymään" }).click();
  await page.getByRole("link", { name: "Anna mukaan" }).click();
  const link = page.getByRole("textbox", { name: "Linkki" });
  const withNotes = await link.inputValue();
  const spoken = await page.locator("main ul.code").innerText();
  const save = async () => {
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Tallenna tiedostoksi" }).click()]);
    return download;
  };
  const download = await save();
  const file = await download.path();
  const letter = await readFile(file, "utf8");
  for (const wanted of [NOTE, OWN, first, withNotes]) expect(letter).toContain(wanted);
  await page.getByRole("checkbox", { name: /^Mitä sovimme/ }).uncheck();
  const without = await readFile(await (await save()).path(), "utf8");
  expect(without).not.toMatch(/sotepolku-notes|Lappiaan|kouluun/);
  expect(await link.inputValue(), "the link is the same with and without notes").toBe(withNotes);
  expect(await page.locator("main ul.code").innerText()).toBe(spoken);

  const home = await (await browser.newContext({ baseURL, locale: "fi-FI", viewport: { width: 360, height: 740 } })).newPage();
  await open(home, "./#/fi/receive");
  await home.getByLabel("Tiedosto, jonka Sotepolku tallensi").setInputFiles({ name: "sotepolku.txt", mimeType: "text/plain", buffer: Buffer.from(`${letter}song la la\n`) });
  const came = home.locator("main");
  for (const wanted of [NOTE, `${OWN}, viimeistään 4.12.2026`, first, "Yhtä muistiinpanojen riviä emme ymmärtäneet."]) await expect(came).toContainText(wanted);
  await home.getByRole("button", { name: "Käytä näitä vastauksia" }).click();
  await home.getByRole("link", { name: "Katso, mitä sovit ohjaajan kanssa" }).click();
  await expect(came).toContainText(NOTE);
  await expect.poll(() => kept(home), "nothing is kept unasked").toEqual({});
  await home.getByRole("button", { name: "Tallenna tälle laitteelle" }).click();
  await home.reload();
  await expect(came).toContainText(NOTE);
  await home.getByRole("button", { name: "Poista laitteelta" }).click();
  expect(Object.keys(await kept(home))).toEqual([]);
  await home.reload();
  await expect(home.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(came).not.toContainText(NOTE);
  await home.context().close();
});

/** Waits until the other page is drawn: each has a heading of its own. */
async function toPage(page, address) {
  const heading = page.getByRole("heading", { level: 1 });
  const [before, hash] = [await heading.innerText(), `#/fi/${address}`];
  if (new URL(page.url()).hash === hash) return;
  await page.evaluate((hash) => (location.hash = hash), hash);
  await expect(heading).not.toHaveText(before);
}

/** Everything that somebody could find of the client before. */
async function expectNothingLeft(page) {
  const left = /Lappiaan|kouluun|Kemi\b|: 34\b/;
  await expect.poll(() => kept(page)).toEqual({});
  for (const address of ["counsel", "answers", "pathways", "share", "compare", "questions/residence", "counsel"]) {
    await toPage(page, address);
    const seen = await page.evaluate(() => {
      const fields = [...document.querySelectorAll("input, textarea, select")].map((field) => (field.checked ? `ticked ${field.name}` : ["text", "date", "textarea"].includes(field.type) ? field.value : ""));
      return [document.querySelector("main").innerText.replace(/Kuukaudet.*|\d+[–-]\d+.*/g, ""), ...fields, location.href, document.title, JSON.stringify(history.state)].join("\n");
    });
    expect(seen, address).not.toMatch(left);
    expect(seen, address).not.toContain("kokeilu: ");
    expect(seen, address).not.toContain("ticked answer");
  }
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(await page.locator("main").innerText()).not.toMatch(/Lappiaan|kouluun|\(A2\)/);
}

test("nothing is left of a client when the next one comes", async ({ page }) => {
  await withLiisa(page);
  await agreeOn(page);
  await pathways(page).getByRole("button", { name: "Vertaa", exact: true }).click();
  await question(page, "Oleskelusi peruste").click();
  await expect.poll(async () => Object.keys(await kept(page)).sort()).toEqual(["sotepolku-answers", "sotepolku-notes"]);
  await agreed(page).getByLabel("Oma askel").fill("Soita Lappiaan taas");
  await page.getByRole("button", { name: "Uusi asiakas" }).click();
  await expect(agreed(page)).toContainText("Ei vielä mitään.");
  await expectNothingLeft(page);
});

test("nothing is left either where the answers are taken off on their own page", async ({ page }) => {
  await withLiisa(page);
  await agreeOn(page);
  await pathways(page).getByRole("button", { name: "Vertaa", exact: true }).click();
  await page.getByRole("switch", { name: "Mitä jos? Vain kokeilu" }).check();
  await question(page, "Oleskelusi peruste").click();
  await page.getByRole("radio", { name: "Suomen kansalaisuus" }).check();
  await expect(question(page, "Oleskelusi peruste")).toContainText("kokeilu: ");
  await toPage(page, "answers");
  await page.getByText("Aloita alusta").click();
  await page.getByRole("button", { name: "Poista kaikki vastaukset" }).click();
  await expect(page.getByRole("status").first()).toContainText("Kaikki vastaukset on poistettu.");
  await expectNothingLeft(page);
});

test("where nothing is kept, notes are in memory only", async ({ page }) => {
  await toDesk(page);
  await agreed(page).getByLabel("Muistiinpanot").fill(NOTE);
  await expect(agreed(page)).toContainText("Katoaa, kun sivu suljetaan.");
  await expect.poll(() => kept(page)).toEqual({});
  await page.reload();
  await expect(agreed(page).getByLabel("Muistiinpanot")).toHaveValue("");
});

test.describe("a device that is left alone", () => {
  const warning = (page) => page.getByRole("dialog", { name: "Onko joku vielä paikalla?" });

  async function watched(page) {
    await page.clock.install({ time: new Date("2026-11-27T09:00:00") });
    await withLiisa(page);
    await agreed(page).getByLabel("Muistiinpanot").fill(NOTE);
    await page.getByText("Asetukset").click();
    await page.getByLabel("Varoita").selectOption("5 minuutin kuluttua");
  }

  test("warns, counts down, and wipes everything", async ({ page }) => {
    await watched(page);
    await page.clock.runFor("04:50");
    await expect(warning(page)).toBeHidden();
    await page.clock.runFor("00:15");
    await expect(warning(page)).toBeVisible();
    await expect(page.getByRole("button", { name: "Kyllä, jatketaan" })).toBeFocused();
    await expect(warning(page).getByRole("alert")).toContainText(/Kaikki poistuu \d+ sekunnin kuluttua/);
    await expectNoFinding(page);
    const covered = await page.evaluate(() => document.elementFromPoint(10, 10).closest("dialog")?.id);
    expect(covered, "nobody reads meanwhile what lies below").toBe("left-alone");
    await page.clock.runFor("01:05");
    await expect(warning(page)).toBeHidden();
    await expect(page.getByText("Kukaan ei koskenut laitteeseen.")).toBeVisible();
    await expect.poll(() => kept(page)).toEqual({});
    await expect(agreed(page).getByLabel("Muistiinpanot")).toHaveValue("");
    await expect(answers(page)).not.toContainText("Kemi");
  });

  test("goes on for whoever says so, and on every page", async ({ page }) => {
    await watched(page);
    await page.clock.runFor("04:00");
    await page.mouse.move(30, 40);
    await page.mouse.down();
    await page.mouse.up();
    await page.clock.runFor("04:00");
    await expect(warning(page), "a touch puts it off").toBeHidden();
    await page.getByRole("link", { name: "Yhteystiedot" }).first().click();
    await expect(page.getByRole("heading", { level: 1, name: "Yhteystiedot lähelläsi" })).toBeVisible();
    await page.clock.runFor("05:10");
    await expect(warning(page)).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(warning(page)).toBeHidden();
    await page.clock.runFor("02:00");
    await page.getByRole("link", { name: "Takaisin ohjaajan näkymään" }).click();
    await expect(agreed(page).getByLabel("Muistiinpanot")).toHaveValue(NOTE);
  });

  test("a clock that is set wipes nothing at once", async ({ page }) => {
    await watched(page);
    await page.clock.setSystemTime(new Date("2026-11-29T09:00:00"));
    await page.clock.runFor("00:03");
    await expect(warning(page), "at most there is a warning").toBeVisible();
    expect((await kept(page))["sotepolku-notes"]).toContain(NOTE);
    await page.getByRole("button", { name: "Kyllä, jatketaan" }).click();
    await page.clock.setSystemTime(new Date("2026-11-20T09:00:00"));
    await page.clock.runFor("00:30");
    await expect(warning(page)).toBeHidden();
    await expect(agreed(page).getByLabel("Muistiinpanot")).toHaveValue(NOTE);
  });

  test("without the switch it is left alone", async ({ page }) => {
    await page.clock.install({ time: new Date("2026-11-27T09:00:00") });
    await withLiisa(page);
    await page.clock.runFor("01:00:00");
    await expect(warning(page)).toBeHidden();
    expect((await kept(page))["sotepolku-answers"]).toContain("finnish=a2");
  });
});

test("pathways are compared row by row, by everybody", async ({ page, isMobile }) => {
  await page.addInitScript((answers) => localStorage.setItem("sotepolku-answers", answers), LIISA);
  await open(page, "./#/fi/pathways");
  await page.getByRole("link", { name: "Vertaa polkuja" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Vertaa polkuja" })).toBeFocused();
  const table = page.getByRole("table", { name: "Vertaa polkuja" });
  await expect(table.getByRole("rowheader")).toHaveText(["Aika tavoitteeseen", "Ensimmäinen alan palkka", "Kokopäiväistä aikaa ilman palkkaa", "Hinta", "Millä elät", "Epävarmin kohta", "Oletamme näin", "Lähin opiskelupaikka"]);
  await page.getByLabel("Polku 1").selectOption("Lähihoitaja: Nopein perille");
  await page.getByLabel("Polku 2").selectOption("Lähihoitaja: Nopein ensimmäiseen palkkaan");
  await page.getByLabel("Polku 3").selectOption("Henkilökohtainen avustaja");
  await expect(table.getByRole("columnheader")).toHaveText(["Lähihoitaja: Nopein perille", "Lähihoitaja: Nopein ensimmäiseen palkkaan", "Henkilökohtainen avustaja"]);
  const cells = table.getByRole("row", { name: /Aika tavoitteeseen/ }).getByRole("cell");
  await expect(cells).toHaveCount(3);
  await expect(cells.first()).toContainText("1,5–4 vuotta");
  const nearest = table.getByRole("row", { name: /Lähin opiskelupaikka/ }).getByRole("cell");
  await expect(nearest.first()).toContainText(/\(.+\)/);
  await expect(nearest.last()).toContainText("polulla ei opiskella");
  await expectNoFinding(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  const [name, first, second] = [table.getByRole("rowheader").first(), cells.first(), cells.nth(1)];
  const [of, one, other] = await Promise.all([name, first, second].map((part) => part.boundingBox()));
  if (isMobile) {
    expect(one.y, "on a phone the pathways stand below what the row is called").toBeGreaterThan(of.y + of.height - 1);
    expect(other.y).toBeGreaterThan(one.y);
    await expect(first.getByText("Lähihoitaja: Nopein perille")).toBeVisible();
  } else {
    expect(Math.abs(one.y - other.y), "on a laptop they stand beside one another").toBeLessThan(2);
  }
  await page.getByLabel("Polku 3").selectOption("Ei mitään");
  await expect(cells).toHaveCount(2);
  expect(page.url() + (await page.title()), "what is weighed is in no address").not.toMatch(/practical|lähihoitaja/i);

  await open(page, "./#/fi/pathways/practical-nurse/1");
  await page.getByRole("button", { name: "Vertaa näitä tapoja" }).click();
  await expect(table.getByRole("columnheader").first()).toContainText("Lähihoitaja: ");
  await expect(table.getByRole("columnheader").nth(1)).toContainText("Lähihoitaja: ");
});

for (const colorScheme of ["light", "dark"]) {
  test(`the desk and pathways side by side keep nobody out: ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await withLiisa(page);
    await agreeOn(page);
    await pathways(page).getByText("Mitä tarvitaan, kohta kohdalta").click();
    await question(page, "Kotikuntasi").click();
    await page.getByText("Asetukset").click();
    await expectNoFinding(page);
    await question(page, "Suomen taitosi").click();
    await page.getByRole("radio", { name: /\(B1\)/ }).check();
    await expect(moved(page)).toContainText("Suomen taitosi");
    await expectNoFinding(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    const targets = page.locator("main :is(button, a, label.pick, label.switch, select, textarea, input[type=text], input[type=date], summary)").filter({ visible: true });
    const tooLow = await targets.evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 44).map((one) => one.outerHTML.slice(0, 90)));
    expect(tooLow, "every target can be hit").toEqual([]);
    await page.evaluate(() => (location.hash = "#/en/compare"));
    await expect(page.getByRole("heading", { level: 1, name: "Compare pathways" })).toBeVisible();
    await expectNoFinding(page);
  });
}

test("the counsellor's page is found from about the data, says nothing in its address, and fits the smallest phone", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, "./#/en/about");
  await page.getByRole("link", { name: "Open the counsellor view" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Counsellor view" })).toBeFocused();
  await page.getByRole("button", { name: /^Your Finnish/ }).click();
  await page.getByRole("radio", { name: /\(B1\)/ }).check();
  await page.getByRole("button", { name: /^Practical nurse ?(Possible|Within|Depends|Not)/ }).click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(page.url()).toMatch(/#\/en\/counsel$/);
  expect(await page.title()).toBe("Counsellor view – Sotepolku");
});
