// What every test needs: a page that keeps quiet, stays at home and comes alive.

import AxeBuilder from "@axe-core/playwright";
import { expect, test as base } from "@playwright/test";

export { expect };

/** What the browser says on account of the tests themselves: see playwright.config.js. */
const OF_TESTS = "Service Worker registration blocked by Playwright";

export const test = base.extend({
  /** Complaints that a test expects: strings that the console message contains. */
  expectedComplaints: [[], { option: true }],

  page: async ({ page, baseURL, expectedComplaints }, use) => {
    const complaints = [];
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) complaints.push(message.text());
    });
    page.on("request", (request) => {
      const away = !request.url().startsWith(baseURL) && !/^(data|blob):/.test(request.url());
      if (away) complaints.push(`the page asked for ${request.url()}`);
    });
    await use(page);
    const unexpected = complaints.filter((text) => ![OF_TESTS, ...expectedComplaints].some((known) => text.includes(known)));
    expect(unexpected, "nothing goes wrong and nothing leaves the page").toEqual([]);
  },
});

/** Opens an address and waits until the page answers to what people do. */
export async function open(page, address = "./") {
  await page.goto(address);
  await alive(page);
}

export async function alive(page) {
  await expect(page.locator("#app[data-live]")).toBeAttached();
}

/** Nothing that would keep somebody from using the page as it is now. */
export async function expectAccessible(page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  const inShort = serious.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.target).join(", ")}`);
  expect(inShort).toEqual([]);
}

/** Nothing at all that axe has to say about the page as it is now, be it small; or by some of its rules. */
export async function expectNoFinding(page, rules) {
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  expect(violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.target).join(", ")}`)).toEqual([]);
}
