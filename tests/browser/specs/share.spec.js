// Answers go from one device to another by link, picture, code and file, and nobody loses their own on the way.

import { readFile } from "node:fs/promises";
import jsQR from "jsqr";
import { expect, expectAccessible, open, test } from "../helpers/visit.js";

const LIISA =
  "1&situation=unemployed&municipality=240&finnish=b1&schooling=basic&educated-in=finland&sote-work=years&age=34&residence=permanent&work-ability=partial";
/** What a code of Liisa's answers, all of them, looks like: made by `sotepolku code`. */
const OF_A_STRANGER = "15Q4XMNYPTJBVDVHRW9N3N0MDAQCW";

/** A device on which somebody has answered and lets the page keep it. */
async function withAnswers(page, answers) {
  await page.addInitScript((answers) => {
    if (!sessionStorage.getItem("begun")) localStorage.setItem("sotepolku-answers", answers);
    sessionStorage.setItem("begun", "yes");
  }, answers);
}

const kept = (page) => page.evaluate(() => localStorage.getItem("sotepolku-answers"));
const rows = (page) => page.locator("main dl.answers > div");
const link = (page) => page.getByRole("textbox", { name: "Linkki" });

/** Another device, which has never seen the page. */
async function otherDevice(browser, baseURL) {
  const context = await browser.newContext({ baseURL, locale: "fi-FI", viewport: { width: 360, height: 740 } });
  return context.newPage();
}

async function toShare(page) {
  await withAnswers(page, LIISA);
  await open(page, "./#/fi/answers");
  await page.getByRole("link", { name: "Jaa tai siirrä toiseen laitteeseen" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Jaa tai siirrä toiseen laitteeseen" })).toBeFocused();
}

async function expectNothingInAddress(page, code) {
  const seen = await page.evaluate(() => [location.href, document.title, JSON.stringify(history.state)].join(" "));
  expect(seen).not.toContain(code);
  expect(seen).not.toMatch(/Kemi|\b34\b|partial/);
}

test("where the browser is full, answers that arrive are used, and it is told that they are not kept", async ({ page }) => {
  await withAnswers(page, "1&finnish=a2");
  await open(page, `./#/en/receive/${OF_A_STRANGER}`);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await page.getByRole("button", { name: "Use these answers" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Your pathways" })).toBeVisible();
  await expect(page.getByRole("status")).toContainText("has no room for your new answers. The earlier ones are still kept.");
  await expect.poll(() => page.evaluate(() => localStorage.getItem("sotepolku-answers")), "as it says").toBe("1&finnish=a2");
});

test("what goes along is chosen, and seen first", async ({ page }) => {
  await toShare(page);
  await expect(rows(page), "what is private stays unless one says otherwise").toHaveCount(7);
  await expect(page.getByRole("checkbox", { name: /^Ikäsi/ })).not.toBeChecked();
  await expect(page.locator("main dl.answers")).not.toContainText("34");
  const short = await link(page).inputValue();
  await page.getByRole("checkbox", { name: /^Ikäsi/ }).check();
  await expect(rows(page)).toHaveCount(8);
  await expect(rows(page).filter({ hasText: "Ikäsi" })).toContainText("34");
  await page.getByRole("button", { name: "Ota myös yksityiset mukaan" }).click();
  await expect(rows(page)).toHaveCount(10);
  expect((await link(page).inputValue()).length).toBeGreaterThan(short.length);
  await expect(page.getByRole("button", { name: "Ota myös yksityiset mukaan" }), "nothing is left to take along").toHaveCount(0);
  for (const box of await page.getByRole("checkbox").all()) await box.uncheck();
  await expect(page.getByText("Ei mitään. Jätit kaiken pois.")).toBeVisible();
  await expect(link(page)).toHaveCount(0);
  await expectAccessible(page);
});

test("from a laptop to a phone by link: looked at, then used, and nothing stays in the address", async ({ page, browser, baseURL }) => {
  await toShare(page);
  await expectAccessible(page);
  const address = await link(page).inputValue();
  const code = address.split("/receive/")[1];
  expect(code.length).toBeLessThan(40);
  const phone = await otherDevice(browser, baseURL);
  await open(phone, address);
  await expect(phone.getByRole("heading", { level: 1, name: "Vastaukset toiselta laitteelta" })).toBeVisible();
  await expectNothingInAddress(phone, code);
  expect(await rows(phone).allInnerTexts()).toEqual(await rows(page).allInnerTexts());
  await expectAccessible(phone);
  await phone.getByRole("button", { name: "Käytä näitä vastauksia" }).click();
  await expect(phone.getByRole("heading", { level: 1, name: "Polkusi" })).toBeFocused();
  await expect(phone.getByRole("status")).toContainText("Vastaukset ovat nyt käytössä täällä.");
  await expectNothingInAddress(phone, code);
  await phone.goBack();
  await expectNothingInAddress(phone, code);
  await expect(rows(phone), "what was used is not offered again").toHaveCount(0);
  await expect.poll(() => kept(phone), "nothing is kept unasked").toBeNull();
  await phone.context().close();
});

test("the picture holds the link", async ({ page, context }) => {
  await toShare(page);
  const picture = await page.getByRole("img", { name: /^QR-koodi/ }).screenshot({ scale: "css" });
  const { data, width, height } = await pixels(context, picture);
  expect(jsQR(Uint8ClampedArray.from(data), width, height)?.data).toBe(await link(page).inputValue());
});

test("at night the picture can be read too", async ({ page, context }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await toShare(page);
  await expectAccessible(page);
  const picture = await page.getByRole("img", { name: /^QR-koodi/ }).screenshot({ scale: "css" });
  const { data, width, height } = await pixels(context, picture);
  expect(jsQR(Uint8ClampedArray.from(data), width, height, { inversionAttempts: "dontInvert" })?.data).toBe(await link(page).inputValue());
});

/** Drawn on an empty page, which forbids nothing. */
async function pixels(context, png) {
  const empty = await context.newPage();
  const drawn = await empty.evaluate(async (png) => {
    const image = Object.assign(new Image(), { src: `data:image/png;base64,${png}` });
    await image.decode();
    const canvas = Object.assign(document.createElement("canvas"), { width: image.width, height: image.height });
    const brush = canvas.getContext("2d");
    brush.drawImage(image, 0, 0);
    return { data: [...brush.getImageData(0, 0, image.width, image.height).data], width: image.width, height: image.height };
  }, png.toString("base64"));
  await empty.close();
  return drawn;
}

test("by a code that is read aloud, and a letter that was misheard is told", async ({ page, browser, baseURL }) => {
  await toShare(page);
  const groups = await page.locator("main ul.code li").allInnerTexts();
  expect(groups.slice(0, -1).every((group) => group.length === 4), groups.join(" ")).toBe(true);
  const phone = await otherDevice(browser, baseURL);
  await open(phone, "./#/fi/answers");
  await phone.getByRole("link", { name: "Minulla on koodi, linkki tai tiedosto" }).click();
  await expect(phone.getByRole("heading", { level: 1 })).toBeFocused();
  await expectAccessible(phone);
  const field = phone.getByRole("textbox", { name: "Kirjoita koodi tai liitä linkki" });
  await phone.getByRole("button", { name: "Näytä vastaukset" }).click();
  await expect(phone.locator(".problem")).toHaveText("Kirjoita ensin koodi tai liitä linkki.");
  const misheard = [groups[0].slice(0, 3) + (groups[0][3] === "7" ? "8" : "7"), ...groups.slice(1)].join(" ");
  await field.fill(misheard);
  await field.press("Enter");
  await expect(phone.locator(".problem")).toHaveText(/^Koodissa on virhe/);
  await expect(phone.locator(".problem")).toBeFocused();
  await expectAccessible(phone);
  await expect(field, "what was typed can be mended").toHaveValue(misheard);
  await field.fill(groups.join("-").toLowerCase());
  await field.press("Enter");
  await expect(phone.getByRole("heading", { level: 1 })).toBeFocused();
  expect(await rows(phone).allInnerTexts()).toEqual(await rows(page).allInnerTexts());
  await phone.context().close();
});

test("by a file, which people can read as well", async ({ page, browser, baseURL }) => {
  await toShare(page);
  const seen = await rows(page).allInnerTexts();
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Tallenna tiedostoksi" }).click()]);
  expect(download.suggestedFilename()).toBe("sotepolku.txt");
  await expect(page.getByRole("status")).toContainText("sotepolku.txt");
  const letter = await readFile(await download.path(), "utf8");
  expect(letter).toContain("Kemi");
  expect(letter).not.toMatch(/\b34\b/);
  const phone = await otherDevice(browser, baseURL);
  await open(phone, "./#/fi/receive");
  await phone.getByLabel("Tiedosto, jonka Sotepolku tallensi").setInputFiles({ name: "holiday.txt", mimeType: "text/plain", buffer: Buffer.alloc(100_000, "a") });
  await expect(phone.getByRole("status")).toContainText("Emme voineet lukea tiedostoa.");
  await phone.getByLabel("Tiedosto, jonka Sotepolku tallensi").setInputFiles({ name: "sotepolku.txt", mimeType: "text/plain", buffer: Buffer.from(letter) });
  await expect(rows(phone)).toHaveCount(seen.length);
  expect(await rows(phone).allInnerTexts()).toEqual(seen);
  await phone.context().close();
});

test("a link never replaces somebody's own answers unasked", async ({ page }) => {
  await withAnswers(page, LIISA);
  await open(page, `./#/fi/receive/${OF_A_STRANGER}`);
  await expect(page.getByText("Jos käytät näitä, omasi poistuvat.")).toBeVisible();
  await expect.poll(() => kept(page)).toBe(LIISA);
  await page.getByRole("button", { name: "Pidä omani" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Vastauksesi" })).toBeFocused();
  await expect(page.locator("main .answer").filter({ hasText: "34" })).toHaveCount(1);
  await expect.poll(() => kept(page)).toBe(LIISA);
  // The same while the page is open already.
  await page.evaluate((code) => (location.hash = `#/fi/receive/${code}`), OF_A_STRANGER);
  await expect(page.getByRole("heading", { level: 1, name: "Vastaukset toiselta laitteelta" })).toBeFocused();
  await expectNothingInAddress(page, OF_A_STRANGER);
  await page.getByRole("button", { name: "Käytä näitä vastauksia" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Polkusi" })).toBeFocused();
  await expect.poll(() => kept(page)).toContain("aim=practical-nurse");
});

test("a strange or spoilt link gets a calm word and a way on", async ({ page }) => {
  for (const [strange, told] of [
    ["2" + OF_A_STRANGER.slice(1), /^Emme voi lukea tätä koodia/],
    [OF_A_STRANGER.slice(0, -2), /^Koodissa on virhe/],
    ["%3Cscript%3Ealert(1)%3C/script%3E", /ei kuulu mihinkään koodiin/],
    ["Z".repeat(30_000), /liian pitkä/],
    ["1".repeat(60), /^Koodissa on virhe/],
  ]) {
    await page.goto("about:blank");
    await open(page, `./#/fi/receive/${strange}`);
    await expect(page.locator(".problem")).toHaveText(told);
    await expectNothingInAddress(page, strange);
    await expect(page.getByRole("textbox", { name: "Kirjoita koodi tai liitä linkki" })).toBeVisible();
  }
  await expectAccessible(page);
});

test("on the smallest phone nothing is cut off, and every target can be hit", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await toShare(page);
  for (const address of [null, "receive", `receive/${OF_A_STRANGER}`]) {
    if (address) await page.evaluate((address) => (location.hash = `#/en/${address}`), address);
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    for (const target of await page.locator("main :is(button, a, label.choice, input[type=text], input[type=file])").all()) {
      const box = await target.boundingBox();
      expect(box.height, await target.evaluate((element) => element.outerHTML.slice(0, 80))).toBeGreaterThanOrEqual(44);
    }
  }
});
