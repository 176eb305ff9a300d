import { chromium } from "@playwright/test";
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ["--no-sandbox"] });
const out = process.env.OUT;
const base = process.env.ADDRESS;
async function shot(name, address, { width, height, dark = false, full = true, answers = "", before } = {}) {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: dark ? "dark" : "light" });
  const page = await context.newPage();
  if (answers) await page.addInitScript((a) => localStorage.setItem("sotepolku-answers", a), answers);
  await page.goto(base + address);
  await page.locator("#app[data-live]").waitFor();
  await page.waitForTimeout(1800);
  if (before) await before(page);
  await page.screenshot({ path: `${out}/${name}.png`, fullPage: full });
  if (name.startsWith("pdf")) await page.pdf({ path: `${out}/${name}.pdf`, preferCSSPageSize: true });
  await context.close();
}
const phone = { width: 360, height: 740 }, desk = { width: 1280, height: 800 };
const only = process.env.ONLY;
const jobs = [
  ["pdf-fi", "#/fi/paper-questions", desk],
  ["pdf-en", "#/en/paper-questions", { ...phone, dark: true }],
  ["first-fi", "#/fi/questions/situation", phone],
  ["finnish-fi", "#/fi/questions/finnish", { ...phone, answers: "1&situation=unemployed" }],
  ["finnish-en", "#/en/questions/finnish", { ...desk, answers: "1&situation=unemployed" }],
  ["residence-en", "#/en/questions/residence", { ...phone, dark: true, answers: "1&situation=unemployed&age=15" }],
  ["age-fi", "#/fi/questions/schooling", { ...phone, answers: "1&situation=unemployed", before: async (page) => { await page.evaluate(() => location.hash = "#/fi/questions/age"); await page.waitForTimeout(1200); await page.locator("#answer").fill("15"); await page.locator("form button[type=submit]").click(); await page.waitForTimeout(1500); } }],
  ["wishes-fi", "#/fi/questions/wishes", { ...phone, answers: "1&situation=unemployed" }],
  ["ability-fi", "#/fi/questions/work-ability", { ...phone, answers: "1&situation=unemployed" }],
  ["receive-fi", "#/fi/receive", phone],
  ["receive-en", "#/en/receive", { ...phone, before: async (page) => { await page.locator("#answer").fill("sp1 a1 a7 e kemi f4 g2 h1 m34 r1 t3"); await page.locator("form button[type=submit]").click(); await page.waitForTimeout(500); } }],
  ["wrong-en", "#/en/receive", { ...phone, before: async (page) => { await page.locator("#answer").fill("SP1 A1 F4 F5 M3 Z1"); await page.locator("form button[type=submit]").click(); await page.waitForTimeout(500); } }],
];
for (const [name, address, how] of jobs) if (!only || only.split(",").includes(name)) await shot(name, address, how);
await browser.close();
