// The page in a frame of a municipality's own site: shown where the build allows it, with the municipality answered and the site's
// colours where they can be read, and with nothing else set from outside.

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import AxeBuilder from "@axe-core/playwright";
import { test as base, expect } from "@playwright/test";
import { builtHeaders, startHost } from "../helpers/host.js";

const EXAMPLE = new URL("../../../src/bin/xtask/page/embed-example.html", import.meta.url);
const USUAL = { light: "#0b6b5d", dark: "#74d3bf" };

/** A site under another name than the page: what browsers keep for the one, the other does not see. */
async function startSite(host = "localhost") {
  const site = { html: "" };
  const server = createServer((_, response) => response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(site.html));
  await new Promise((resolve) => server.listen(0, host, resolve));
  site.origin = `http://${host}:${server.address().port}`;
  site.end = () => (server.closeAllConnections(), server.close());
  return site;
}

/** As the build writes them with SOTEPOLKU_FRAMED_BY: `frames.rs` and `headers.rs` hold it to that. */
function framedBy(headers, origin) {
  const { "X-Frame-Options": _, ...others } = headers;
  const policy = headers["Content-Security-Policy"].replace("frame-ancestors 'none'", `frame-ancestors ${origin}`);
  return { ...others, "Content-Security-Policy": policy };
}

const test = base.extend({
  /** Which name the site has: another than the page's, as a municipality's has. */
  siteName: ["localhost", { option: true }],

  site: async ({ siteName }, use) => {
    const site = await startSite(siteName);
    await use(site);
    site.end();
  },
  host: async ({ site }, use) => {
    const host = await startHost(framedBy(await builtHeaders(), site.origin));
    await use(host);
    await host.end();
  },
  /** Opens a site that shows the page with this in its address; complaints are whatever the browser says. */
  show: async ({ page, site, host }, use) => {
    const complaints = [];
    page.on("console", (message) => ["error", "warning"].includes(message.type()) && complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("request", (request) => {
      const ours = [host.address, site.origin].some((place) => request.url().startsWith(place)) || /^(data|blob):/.test(request.url());
      if (!ours) complaints.push(`asked for ${request.url()}`);
    });
    await use(async (query, hash = "#/fi/start") => {
      site.html = `<!doctype html><html lang="fi"><title>Kunta</title><h1>Kunta</h1><iframe title="Sotepolku" width="100%" height="700" src="${host.address}${query.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}${hash}"></iframe>`;
      await page.goto(site.origin);
      const frame = page.frameLocator("iframe");
      await expect(frame.locator("#app[data-live]")).toBeAttached();
      return frame;
    });
    expect(complaints.filter((text) => !text.includes("Service Worker registration blocked by Playwright"))).toEqual([]);
  },
});

const accent = (frame) => frame.locator("html").evaluate((root) => getComputedStyle(root).getPropertyValue("--accent").trim());

async function toMunicipality(frame) {
  await frame.locator('main a[href$="/questions"]').first().click();
  await frame.getByRole("checkbox", { name: "Olen töissä" }).check();
  await frame.getByRole("button", { name: "Seuraava" }).click();
  await expect(frame.getByRole("heading", { level: 1, name: "Mikä sopii sinuun juuri nyt?" })).toHaveCount(0);
}

test("as it is built, no site shows the page in a frame", async ({ page, site }) => {
  const headers = await builtHeaders();
  expect(headers["Content-Security-Policy"]).toContain("frame-ancestors 'none'");
  const host = await startHost(headers);
  const said = page.waitForEvent("console", (message) => /frame-ancestors|X-Frame-Options/.test(message.text()));
  site.html = `<!doctype html><iframe src="${host.address}?municipality=837#/fi/start"></iframe>`;
  await page.goto(site.origin);
  await said;
  await expect(page.frameLocator("iframe").locator("#app")).toHaveCount(0);
  await host.end();
});

test("a site that is not named does not show it either", async ({ page, host }) => {
  const other = await startSite();
  const said = page.waitForEvent("console", (message) => message.text().includes("frame-ancestors"));
  other.html = `<!doctype html><iframe src="${host.address}#/fi/start"></iframe>`;
  await page.goto(other.origin);
  await said;
  await expect(page.frameLocator("iframe").locator("#app")).toHaveCount(0);
  other.end();
});

test("the example shows it: the municipality is answered, seen and changed, and links lead out beside it", async ({ page, context, site, host, show }) => {
  await show("");
  site.html = (await readFile(EXAMPLE, "utf8")).replaceAll("https://example.org/", host.address);
  await page.goto(site.origin);
  const frame = page.frameLocator("iframe");
  await expect(frame.locator("#app[data-live]")).toBeAttached();
  await expect.poll(() => accent(frame)).toBe("rgb(31 78 158)");
  await toMunicipality(frame);
  const band = frame.locator(".preset");
  await expect(band).toContainText("Kunnaksi on valittu Tampere.");
  await expect(frame.getByRole("heading", { level: 1 })).not.toHaveText("Missä asut?");
  expect(page.url(), "the site's own address stays").toBe(`${site.origin}/`);

  await band.getByRole("link", { name: "Vaihda kunta" }).click();
  const field = frame.getByRole("combobox");
  await expect(field).toHaveValue("Tampere");
  await expect(band).toHaveCount(0);
  await field.fill("Kemi");
  await frame.getByRole("button", { name: "Tallenna vastaus" }).click();
  await expect(frame.locator("main")).toContainText("Kemi");
  await expect(band).toHaveCount(0);

  const [library] = await Promise.all([context.waitForEvent("page"), frame.getByRole("link", { name: /^Tietopankki/ }).click()]);
  expect(library.url()).toContain("/library/fi/index.html");
  await library.close();
  const stays = await frame.locator("a[href^='http']:not([target=_blank]), a[href*='library/']:not([target=_blank])").count();
  expect(stays, "links to other pages that would open in the frame").toBe(0);
});

test("in English too", async ({ show }) => {
  const frame = await show("?municipality=091", "#/en/pathways");
  await expect(frame.locator(".preset")).toContainText("Your municipality is set to Helsinki.");
  await expect(frame.locator(".preset").getByRole("link", { name: "Change the municipality" })).toBeVisible();
});

test.describe("below one name with the page, where browsers keep something for it", () => {
  test.use({ siteName: "127.0.0.1" });

  test("who has answered for themselves keeps their own answer", async ({ page, show }) => {
    let frame = await show("?municipality=837", "#/fi/answers");
    await expect(frame.locator("main")).toContainText("Tampere");
    await frame.locator("html").evaluate(() => localStorage.setItem("sotepolku-answers", "1&municipality=240"));
    await page.reload();
    await expect(frame.locator("main")).toContainText("Kemi");
    await expect(frame.locator("main")).not.toContainText("Tampere");
  });
});

test("where the browser keeps nothing in frames, it is told as ever", async ({ page, show }) => {
  // Some browsers do so by themselves, others keep it apart for each site.
  await page.addInitScript(() => {
    if (parent === window) return;
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("Access is denied for this document.", "SecurityError");
      },
    });
  });
  const frame = await show("?municipality=837", "#/fi/answers");
  await frame.getByRole("button", { name: "Tallenna tälle laitteelle" }).click();
  await expect(frame.getByRole("status").first()).toContainText("ei anna tallentaa");
});

for (const colorScheme of ["light", "dark"]) {
  test(`the site's colours are taken where they can be read: ${colorScheme}`, async ({ page, show }) => {
    await page.emulateMedia({ colorScheme });
    const frame = await show("?municipality=837&accent=1F4E9E&accent-dark=9cc2ff", "#/fi/pathways");
    await expect.poll(() => accent(frame)).toBe({ light: "rgb(31 78 158)", dark: "rgb(156 194 255)" }[colorScheme]);
    await expect(frame.locator(".preset")).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).include(["iframe", "#app"]).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(", ")}`)).toEqual([]);
  });

  test(`others are not: ${colorScheme}`, async ({ page, show }) => {
    await page.emulateMedia({ colorScheme });
    // Too pale by day or too dark by night; just short of enough; and what is no colour.
    const unreadable = { light: ["ffe600", "74d3bf", "7a7a7a", "fbf8f3"], dark: ["0b6b5d", "101c1c", "6f6f6f", "000000"] }[colorScheme];
    for (const wanted of [...unreadable, "red", "1f4", "1f4e9eff", "%231f4e9e", "1f4e9e%3B--ink:red", "url(//evil.example)", "var(--danger)", "", "१२३४५६", "1f4e9e%0a"]) {
      const frame = await show(`?accent=${wanted}&accent-dark=${wanted}`);
      // The script has looked at it by now.
      await expect.poll(() => frame.locator("html").evaluate(() => performance.getEntriesByType("resource").some(({ name }) => /embed-/.test(name)))).toBe(true);
      await page.waitForTimeout(150);
      expect(await accent(frame), wanted).toBe(USUAL[colorScheme]);
    }
  });
}

test("nothing else is set from outside, whatever the address says", async ({ page, show }) => {
  const nonsense = ["000", "8370", "83", "%20837", "tampere", "٨٣٧", "<script>window.ran=1</script>", "__proto__", "837%00", "837&municipality=<b>", "9".repeat(5_000)];
  for (const municipality of nonsense) {
    const frame = await show(`?municipality=${municipality}&finnish=b1&age=34&lang=en&ink=ff0000&answers=1%26finnish%3Db1&paper=000000`, "#/fi/answers");
    const isFirst = municipality.startsWith("837&");
    await expect(frame.getByRole("heading", { level: 1, name: "Vastauksesi" })).toBeVisible();
    // Of two, the first counts: it is a right one.
    if (isFirst) await expect(frame.locator("main .answer:not(.none)")).toHaveText(["Tampere"]);
    else await expect(frame.locator("main .answer:not(.none)"), municipality).toHaveCount(0);
    const seen = await frame.locator("html").evaluate((root) => [window.ran, getComputedStyle(root).getPropertyValue("--ink").trim(), root.lang]);
    expect(seen, municipality).toEqual([undefined, "#1d2a2a", "fi"]);
  }
});

test("outside a frame the address sets nothing", async ({ page, host, show }) => {
  await show("");
  await page.goto(`${host.address}?municipality=837&accent=1f4e9e#/fi/answers`);
  await expect(page.getByRole("heading", { level: 1, name: "Vastauksesi" })).toBeVisible();
  await page.waitForTimeout(300);
  await expect(page.locator("main")).not.toContainText("Tampere");
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--accent").trim())).toBe(USUAL.light);
});
