// `cargo xtask measure` runs this: what a first visit downloads, how soon the plan follows the last answer, and how much memory
// the program takes for it.

import { chromium } from "@playwright/test";
import { laptop, launchOptions, phone } from "./browser.js";
import { budget, firstVisit } from "./helpers/network.js";
import { answer, toFirstQuestion, toOpenQuestions, toPathways, toQuestion } from "./helpers/walk.js";

const MOST_BYTES = budget["first visit"].bytes;
/** Once everything is answered; and after the questions that decide most, when much is still open and more worlds are looked at. */
const MOST_MILLISECONDS = { whole: 50, core: 100 };
const SLOWER = 4;
const ROUNDS = 20;
const MOST_PLANNING = 8;
const MOST_MEMORY = 8;
/** The answer that moves most in a plan. */
const CHANGED = "finnish";
const middle = (count) => Math.floor(count / 2);

const browser = await chromium.launch(launchOptions);
try {
  const light = await measureFirstVisit();
  const quick = [await measureLastAnswer("whole"), await measureLastAnswer("core")].every(Boolean);
  const small = await measurePlanning();
  process.exitCode = light && quick && small ? 0 : 1;
} finally {
  await browser.close();
}

async function measureFirstVisit() {
  const page = await openedPage(phone);
  const { files, alive, asked } = await firstVisit(page, process.env.ADDRESS);
  await page.context().close();

  console.log("\nWhat a first visit loads (bytes of the bodies as sent)");
  const sorted = files.sort((one, other) => other.bytes - one.bytes);
  for (const { address, encoding, bytes } of sorted) {
    console.log(`${number(bytes)}  ${encoding.padEnd(4)}  ${new URL(address).pathname.slice(1) || "index.html"}`);
  }
  const askedForBy = (moment) => sorted.filter(({ start }) => start <= moment).reduce((sum, { bytes }) => sum + bytes, 0);
  console.log(`${number(askedForBy(alive))}  until the page is alive`);
  console.log(`${number(askedForBy(asked))}  until the first question is shown, and what is on its way then; at most ${number(MOST_BYTES).trim()} wanted`);
  console.log(`${number(askedForBy(Infinity))}  in all`);
  return askedForBy(asked) <= MOST_BYTES;
}

/** Answers the questions that decide most, or all of them. */
async function toPlan(page, part) {
  await toPathways(page, middle);
  if (part === "core" || !(await page.locator('main .so-far a[href$="/questions"]').count())) return;
  await toOpenQuestions(page);
  await toPathways(page, middle);
}

async function measureLastAnswer(part) {
  const page = await openedPage(laptop);
  await page.goto(process.env.ADDRESS);
  await page.locator("#app[data-live]").waitFor({ state: "attached" });
  await toFirstQuestion(page);
  await toPlan(page, part);
  const processor = await page.context().newCDPSession(page);
  await processor.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  const times = [];
  for (let round = 0; round < ROUNDS; round++) {
    await toQuestion(page, CHANGED);
    const before = (await durations(page, "plan")).length;
    await answer(page, (count) => round % count);
    await toPlan(page, part);
    await page.waitForFunction((before) => performance.getEntriesByName("plan", "measure").length > before, before);
    times.push((await durations(page, "plan")).at(-1));
  }
  await page.context().close();

  times.sort((one, other) => one - other);
  const median = (times[ROUNDS / 2 - 1] + times[ROUNDS / 2]) / 2;
  const [least, most] = [times[0], times.at(-1)];
  const after = { whole: "everything is answered", core: "only the questions that decide most are answered" }[part];
  console.log(`\nFrom an answer to the plan where ${after}, with the processor slowed ${SLOWER} times, ${ROUNDS} rounds`);
  console.log(`${milliseconds(median)} median (${milliseconds(least)} to ${milliseconds(most)}); at most ${MOST_MILLISECONDS[part]} ms wanted`);
  return median <= MOST_MILLISECONDS[part];
}

/** The planning alone, at full speed, and the program's memory: that never shrinks, so what it grew by was in use at once. */
async function measurePlanning() {
  const page = await openedPage(laptop);
  await page.addInitScript(watchMemory);
  await page.goto(process.env.ADDRESS);
  await page.locator("#app[data-live]").waitFor({ state: "attached" });
  await toFirstQuestion(page);
  await toPlan(page, "whole");
  const { before, after, grown } = await page.evaluate(() => window.programMemory());
  for (let round = 0; round < ROUNDS; round++) {
    await toQuestion(page, CHANGED);
    await answer(page, (count) => round % count);
    await toPlan(page, "whole");
  }
  const { grown: grownInAll } = await page.evaluate(() => window.programMemory());
  const times = (await durations(page, "planning")).slice(-ROUNDS).sort((one, other) => one - other);
  await page.context().close();

  const median = (times[ROUNDS / 2 - 1] + times[ROUNDS / 2]) / 2;
  console.log(`\nThe planning alone, at full speed, ${ROUNDS} rounds`);
  console.log(`${milliseconds(median)} median (${milliseconds(times[0])} to ${milliseconds(times.at(-1))}); at most ${MOST_PLANNING} ms wanted`);
  console.log("\nMemory of the program");
  console.log(`${megabytes(before)} before the first plan, ${megabytes(after)} when one person has their plan`);
  console.log(`${megabytes(grown)} of it for planning, ${megabytes(grownInAll)} after ${ROUNDS} more answers; at most ${MOST_MEMORY} MB wanted`);
  return median <= MOST_PLANNING && grownInAll <= MOST_MEMORY * 1_000_000;
}

/** In the page, before its program: keeps hold of the program's memory, and notes by how much it grows while a plan is made. */
function watchMemory() {
  let memory, before, begun;
  let grown = 0;
  const size = () => memory.buffer.byteLength;
  for (const way of ["instantiateStreaming", "instantiate"]) {
    const own = WebAssembly[way].bind(WebAssembly);
    WebAssembly[way] = async (...given) => {
      const made = await own(...given);
      // Only the first part of the program has one; the later part shares it.
      memory ??= (made.instance ?? made).exports.memory;
      return made;
    };
  }
  const [mark, measure] = [performance.mark.bind(performance), performance.measure.bind(performance)];
  performance.mark = (name, ...rest) => {
    if (name === "planning") begun = size();
    before ??= begun;
    return mark(name, ...rest);
  };
  performance.measure = (name, ...rest) => {
    if (name === "planning") grown += size() - begun;
    return measure(name, ...rest);
  };
  window.programMemory = () => ({ before, after: size(), grown });
}

async function openedPage(device) {
  const context = await browser.newContext({ ...device, locale: "fi-FI" });
  context.setDefaultTimeout(10_000);
  return context.newPage();
}

function durations(page, name) {
  return page.evaluate((name) => performance.getEntriesByName(name, "measure").map((entry) => entry.duration), name);
}

function number(bytes) {
  return bytes.toLocaleString("en").padStart(9);
}

function megabytes(bytes) {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

function milliseconds(time) {
  return `${time.toFixed(1)} ms`;
}
