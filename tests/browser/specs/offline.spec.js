// Without a line, with a newer version on the line, and with what goes wrong on devices: the page opens, or says what is the matter.

import AxeBuilder from "@axe-core/playwright";
import { test as base, expect } from "@playwright/test";
import { startHost } from "../helpers/host.js";
import { printed } from "../helpers/pdf.js";
import { alive } from "../helpers/visit.js";
import { answer, toFirstQuestion, toOpenQuestions, toPathways } from "../helpers/walk.js";

const LIBRARY_PAGE = { fi: "library/fi/occupation/practical-nurse.html", en: "library/en/occupation/nurse.html" };
const middle = (count) => Math.floor(count / 2);

const test = base.extend({
  host: async ({}, use) => {
    const host = await startHost();
    await use(host);
    await host.end();
  },
  /** Everything that the content policy complained about, or that went elsewhere. */
  complaints: async ({ context, host }, use) => {
    const complaints = [];
    context.on("request", (request) => {
      const away = !request.url().startsWith(host.address) && !/^(data|blob):/.test(request.url());
      if (away) complaints.push(`asked for ${request.url()}`);
    });
    await context.exposeBinding("complain", (_, text) => complaints.push(text));
    await context.addInitScript(() =>
      document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) => window.complain(`${violatedDirective}: ${blockedURI} ${sample}`)),
    );
    await use(complaints);
    expect(complaints, "nothing leaves the page or breaks its policy").toEqual([]);
  },
});
test.use({ serviceWorkers: "allow" });
test.setTimeout(120_000);

async function open(page, address) {
  await page.goto(address);
  await alive(page);
}

/** To the first question, and until the page is on the device. */
async function visitOnce(page, host, language = "fi") {
  await open(page, `${host.address}#/${language}/start`);
  await toFirstQuestion(page);
  await untilKept(page);
}

function untilKept(page) {
  const isKept = async () => (await navigator.serviceWorker.getRegistration())?.active?.state === "activated" && !!navigator.serviceWorker.controller;
  return expect.poll(() => page.evaluate(isKept), { timeout: 30_000 }).toBe(true);
}

/** What the browser keeps beside the worker is not to be relied on. */
async function forgetHttp(page) {
  const network = await page.context().newCDPSession(page);
  await network.send("Network.clearBrowserCache");
}

/** What the cache of files holds, by the beginning of its name. */
const inCache = (page, act, part, argument) =>
  page.evaluate(
    async ([act, part, argument]) => {
      const name = (await caches.keys()).find((name) => name.startsWith("sotepolku-files-"));
      const cache = await caches.open(name);
      const keys = (await cache.keys()).filter(({ url }) => url.includes(part));
      if (act === "count") return keys.length;
      if (act === "text") return (await cache.match(keys[0])).text();
      for (const key of keys) await (act === "drop" ? cache.delete(key) : cache.put(key, new Response(argument)));
      return keys.length;
    },
    [act, part, argument],
  );

/** Nothing at all, by day and by night. */
async function expectAccessible(page) {
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme });
    // Colours change gently.
    await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${colorScheme}: ${id}: ${nodes.map((node) => node.target).join(", ")}`)).toEqual([]);
  }
}

const heading = (page, name) => page.getByRole("heading", { level: 1, name });

test("the first question comes first: before it nothing is kept", async ({ page, host }) => {
  await open(page, `${host.address}#/fi/start`);
  await page.waitForTimeout(3_000);
  const keeping = () => host.asked.filter(({ path }) => /sw\.js|offline-|other-words-en|later-/.test(path)).length;
  expect(keeping()).toBe(0);
  await toFirstQuestion(page);
  await untilKept(page);
  expect(keeping()).toBeGreaterThan(2);
  const twice = host.asked.map(({ path, bytes }) => bytes && path).filter((path, place, all) => /\.(wasm|ftl|bin)$/.test(path) && all.indexOf(path) !== place);
  expect(twice, "what the visit has loaded is not loaded once more").toEqual([]);
});

test("after one visit the whole way works without a line", async ({ page, context, host, complaints }) => {
  await visitOnce(page, host);
  const library = await context.newPage();
  await library.goto(host.address + LIBRARY_PAGE.fi);
  await expect(heading(library, "Lähihoitaja")).toBeVisible();
  await host.switchOff();

  await page.goto(`${host.address}#/fi/start`);
  await page.reload();
  await alive(page);
  await toFirstQuestion(page);
  await toPathways(page, middle);
  await toOpenQuestions(page);
  await toPathways(page, middle);
  await expect(heading(page, "Polkusi")).toBeVisible();

  await page.goto(`${host.address}#/fi/pathways/practical-nurse/1`);
  await expect(heading(page, /^Lähihoitaja/)).toBeVisible();
  await expect.poll(() => page.evaluate(() => [...document.styleSheets].some(({ href }) => href?.includes("/paper-"))), "the looks of paper").toBe(true);
  const sheets = await printed(page);
  expect(sheets[0].text).toContain("Tällä viikolla");

  await page.getByRole("link", { name: "English" }).click();
  await expect(heading(page, /^Practical nurse/)).toBeVisible();
  await page.goto(`${host.address}#/en/share`);
  await expect(page.locator("main .qr").first()).toBeVisible();

  await library.reload();
  await expect(heading(library, "Lähihoitaja"), "what was read once").toBeVisible();
  for (const [path, words, on] of [
    ["library/fi/step/yki-test.html", "Tämä sivu ei aukea juuri nyt", "Vastaa kysymyksiin"],
    ["library/en/index.html", "This page is out of reach right now", "Answer the questions"],
  ]) {
    await library.goto(host.address + path);
    await expect(heading(library, words)).toBeVisible();
    const letters = await library.locator("body").evaluate((body) => getComputedStyle(body).fontFamily);
    expect(letters, "it looks like the other pages").toContain("system-ui");
    await expectAccessible(library);
    await library.getByRole("link", { name: on }).click();
    await expect(library.locator("main form")).toBeVisible();
  }

  await library.goto(host.address + LIBRARY_PAGE.en);
  await host.switchOn();
  await library.getByRole("link", { name: "Try again" }).click();
  await expect(heading(library, "Registered nurse")).toBeVisible();
});

test("the second visit loads nothing", async ({ page, context, host }) => {
  await visitOnce(page, host);
  await page.close();
  host.asked.length = 0;
  const second = await context.newPage();
  await open(second, `${host.address}#/fi/start`);
  await toFirstQuestion(second);
  await toPathways(second, middle);
  await expect(heading(second, "Polkusi")).toBeVisible();
  expect(host.asked.filter(({ path, bytes }) => bytes > 0 || path !== "/sw.js")).toEqual([]);
});

for (const [language, words] of Object.entries({
  fi: { ready: "Sivusta on uusi versio.", use: "Ota uusi versio käyttöön", choice: "Olen töissä", next: "Seuraava", town: "Missä asut?" },
  en: { ready: "There is a new version of this page.", use: "Use the new version", choice: "I have a job", next: "Next", town: "Where do you live?" },
})) {
  test(`a newer version is told in the middle of the questions and waits for a yes: ${language}`, async ({ page, context, host, complaints }) => {
    await visitOnce(page, host, language);
    const version = (page) => page.locator("html").getAttribute("data-version");
    const choice = page.locator("main form input").first();
    const chosen = await choice.evaluate((input) => input.labels[0].querySelector("span, b")?.innerText ?? input.labels[0].innerText);
    await choice.check();
    await page.getByRole("button", { name: words.next }).click();
    await expect(heading(page, words.town)).toBeVisible();
    await page.getByRole("combobox").fill("Kem");

    await host.bringVersion(2);
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update());
    await expect(page.getByRole("status").first()).toContainText(words.ready);
    await expect(page.getByRole("button", { name: words.use }), "not in the middle of an answer").toHaveCount(0);
    await expect(page.getByRole("combobox")).toHaveValue("Kem");
    expect(await version(page)).toBe(null);
    await page.waitForTimeout(1_000);
    await expect(page.getByRole("combobox"), "nothing happens by itself").toHaveValue("Kem");
    await page.getByRole("combobox").fill("Kemi");
    await page.getByRole("button", { name: words.next }).click();
    await expect(heading(page, words.town)).toHaveCount(0);

    const beside = await context.newPage();
    await open(beside, `${host.address}#/${language}/start`);
    expect(await version(beside), "whoever opens the page meanwhile has the version that is in use").toBe(null);

    await page.goto(`${host.address}#/${language}/answers`);
    await expect(page.locator("main")).toContainText("Kemi");
    await expectAccessible(page);
    await page.getByRole("button", { name: words.use }).click();
    await expect(page.locator("html[data-version='2']")).toBeAttached();
    await expect(page.locator("main"), "answers that are not kept come along").toContainText("Kemi");
    await expect(page.locator("main")).toContainText(chosen.trim().split("\n")[0]);
    await expect.poll(() => page.evaluate(() => [localStorage.length, sessionStorage.length, history.state]), "and stay nowhere").toEqual([0, 0, null]);
    await expect(page.getByRole("status").first()).not.toContainText(words.ready);

    await forgetHttp(beside);
    await toFirstQuestion(beside);
    await answer(beside, middle);
    await expect(beside.locator("main form"), "the older version beside it goes on").toBeVisible();
    expect(await version(beside)).toBe(null);
  });
}

test("a newer version can wait: it makes way, and is told when the page is next opened", async ({ page, host }) => {
  await visitOnce(page, host);
  await page.goto(`${host.address}#/fi/answers`);
  await host.bringVersion(2);
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update());
  await page.getByRole("button", { name: "Myöhemmin" }).click();
  await expect(page.locator(".newer")).toHaveCount(0);
  await page.reload();
  await alive(page);
  await expect(page.locator(".newer")).toContainText("Sivusta on uusi versio.");
  expect(await page.locator("html").getAttribute("data-version"), "the old one is still in use").toBe(null);
});

test("a version that came only in part is brought to its end by the next visit", async ({ page, context, host }) => {
  host.breakFile(/other-words-en/, "refused");
  await open(page, `${host.address}#/fi/start`);
  await toFirstQuestion(page);
  await expect.poll(() => host.asked.some(({ path, status }) => path.includes("other-words-en") && status === 503)).toBe(true);
  await answer(page, middle);
  await expect(heading(page, "Missä asut?"), "the page goes on").toBeVisible();
  expect(await page.evaluate(() => !!navigator.serviceWorker.controller)).toBe(false);
  host.mend();
  await page.reload();
  await alive(page);
  await untilKept(page);
  await host.switchOff();
  await page.goto(`${host.address}#/en/contacts`);
  await page.reload();
  await expect(heading(page, "Contacts")).toBeVisible();
});

test("a cut file is not kept, and a broken newer version leaves the old one in use", async ({ page, host }) => {
  await visitOnce(page, host);
  await host.bringVersion(2);
  host.breakFile(/^\/$/, "cut");
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update().catch(() => {}));
  await page.waitForTimeout(2_000);
  await expect(page.getByRole("status").first()).not.toContainText("uusi versio");
  await host.switchOff();
  await page.reload();
  await alive(page);
  await expect(page.locator("html[data-version]")).toHaveCount(0);
});

test("a cache of which a part has gone mends itself", async ({ page, host }) => {
  await visitOnce(page, host);
  expect(await inCache(page, "drop", "words-")).toBeGreaterThan(3);
  expect(await inCache(page, "drop", "later-")).toBe(1);
  await page.reload();
  await alive(page);
  await expect(page.locator("main form")).toBeVisible();
  await expect.poll(() => inCache(page, "count", "words-")).toBe(4);
  await expect.poll(() => inCache(page, "count", "later-")).toBe(1);
  await host.switchOff();
  await page.goto(`${host.address}#/en/pathways`);
  await page.reload();
  await expect(heading(page, "Your pathways")).toBeVisible();
});

test("a file that has gone bad on the device is fetched again, and never used", async ({ page, host }) => {
  await visitOnce(page, host);
  await inCache(page, "write", "/words-fi", "start-title = Huijaus\n");
  await page.goto(`${host.address}#/fi/start`);
  await page.reload();
  await alive(page);
  await expect(page.locator("body")).not.toContainText("Huijaus");
  await expect.poll(() => inCache(page, "text", "/words-fi")).not.toContain("Huijaus");

  await inCache(page, "write", "/words-fi", "start-title = Huijaus\n");
  await forgetHttp(page);
  await host.switchOff();
  await page.reload({ waitUntil: "commit" });
  await expect(page.locator("#cannot-load"), "rather no page than a wrong one").toBeVisible();
  await expect(page.locator("body")).not.toContainText("Huijaus");
});

test("where everything kept has been cleared away, the line has to do, and without one it is told", async ({ page, host }) => {
  await visitOnce(page, host);
  const whole = await inCache(page, "count", "");
  const clear = () => page.evaluate(async () => Promise.all((await caches.keys()).map((name) => caches.delete(name))));
  await clear();
  await page.goto(`${host.address}#/fi/contacts`);
  await page.reload();
  await expect(heading(page, "Yhteystiedot")).toBeVisible();
  await expect.poll(() => inCache(page, "count", ""), "it mends itself to the end").toBe(whole);

  await clear();
  await forgetHttp(page);
  await host.switchOff();
  await page.getByRole("link", { name: "English" }).click();
  await expect(page.getByRole("status").first()).toContainText("Osa tiedoista ei latautunut");
  await host.switchOn();
  await page.getByRole("button", { name: "Yritä uudelleen" }).click();
  await expect(heading(page, "Contacts")).toBeVisible();
});

test("library pages that were read go with the answers", async ({ page, context, host }) => {
  await visitOnce(page, host);
  const library = await context.newPage();
  await library.goto(host.address + LIBRARY_PAGE.fi);
  const read = () => page.evaluate(async () => (await Promise.all((await caches.keys()).filter((name) => name.includes("-read-")).map(async (name) => (await (await caches.open(name)).keys()).length))).reduce((sum, one) => sum + one, 0));
  await expect.poll(read).toBe(1);
  await page.goto(`${host.address}#/fi/answers`);
  await page.getByRole("button", { name: "Tallenna tälle laitteelle" }).click();
  await page.getByRole("button", { name: "Poista laitteelta" }).click();
  await expect.poll(read).toBe(0);
});

test.describe("where the browser keeps nothing", () => {
  const walks = async (page, host) => {
    const complaints = [];
    page.on("console", (message) => ["error", "warning"].includes(message.type()) && complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(String(error)));
    await open(page, `${host.address}#/fi/start`);
    await toFirstQuestion(page);
    await toPathways(page, middle);
    await expect(heading(page, "Polkusi")).toBeVisible();
    await page.waitForTimeout(2_500);
    await expect(page.getByRole("status").first()).toBeEmpty();
    return complaints;
  };

  test("the page works without a word: no workers at all", async ({ page, host }) => {
    await page.addInitScript(() => Object.defineProperty(Navigator.prototype, "serviceWorker", { value: undefined }));
    expect(await walks(page, host)).toEqual([]);
  });

  test("the page works without a word: workers are refused", async ({ page, host }) => {
    await page.addInitScript(() => (ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException("refused", "SecurityError"))));
    expect(await walks(page, host)).toEqual([]);
  });

  test("the page works without a word: the device is full", async ({ page, context, host }) => {
    const storage = await context.newCDPSession(page);
    await storage.send("Storage.overrideQuotaForOrigin", { origin: new URL(host.address).origin, quotaSize: 100_000 });
    expect(await walks(page, host)).toEqual([]);
    expect(await page.evaluate(() => !!navigator.serviceWorker.controller)).toBe(false);
  });
});
