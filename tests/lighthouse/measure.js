// `cargo xtask lighthouse` runs this: what Lighthouse says of the page on a phone with a slow line, as the median of five runs.
// Its times are those of this machine: they mean something where nothing else runs.

import { loadavg } from "node:os";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

const RUNS = 5;
/** Of 100. The others do not depend on the machine. */
const LEAST = { performance: 95, accessibility: 100, "best-practices": 100, seo: 100 };
const FIGURES = {
  "first-contentful-paint": "ms",
  "largest-contentful-paint": "ms",
  interactive: "ms",
  "total-blocking-time": "ms",
  "cumulative-layout-shift": "",
  "total-byte-weight": "bytes",
};

const runs = [];
for (let run = 0; run < RUNS; run++) runs.push(await measureOnce());

console.log(`\nLighthouse ${runs[0].lighthouseVersion}, as on a phone, ${RUNS} runs; load of this machine ${loadavg()[0].toFixed(1)}`);
let isWell = true;
for (const [category, least] of Object.entries(LEAST)) {
  const { median, range } = spread(runs.map(({ categories }) => Math.round(categories[category].score * 100)));
  console.log(`${String(median).padStart(9)}  ${category} (${range}); at least ${least} wanted`);
  isWell &&= median >= least;
}
for (const [figure, unit] of Object.entries(FIGURES)) {
  const digits = unit ? 0 : 3;
  const { median, range } = spread(runs.map(({ audits }) => Number(audits[figure].numericValue.toFixed(digits))));
  console.log(`${String(median).padStart(9)}  ${figure} (${range}${unit && ` ${unit}`})`);
}
for (const found of new Set(runs.flatMap(shortcomings))) console.log(`  ${found}`);
process.exitCode = isWell ? 0 : 1;

/** Each run with a browser that has seen nothing. */
async function measureOnce() {
  const browser = await launch({
    chromePath: process.env.CHROMIUM,
    // As root, in most build machines, Chromium starts only without its sandbox. It opens no page but our own.
    chromeFlags: ["--headless=new", "--disable-gpu", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
  });
  try {
    const { lhr } = await lighthouse(process.env.ADDRESS, { port: browser.port, output: "json", logLevel: "error", onlyCategories: Object.keys(LEAST) });
    if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
    return lhr;
  } finally {
    browser.kill();
  }
}

/** What keeps a category that must be whole from being so. */
function shortcomings({ categories, audits }) {
  const whole = Object.entries(LEAST).filter(([, least]) => least === 100);
  return whole.flatMap(([category]) => categories[category].auditRefs.filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 1).map(({ id }) => `${category}: ${id}: ${audits[id].title}`));
}

function spread(values) {
  const sorted = values.toSorted((one, other) => one - other);
  return { median: sorted[(RUNS - 1) / 2], range: `${sorted[0]} to ${sorted.at(-1)}` };
}
