// What was measured: printed, and written to the file FIGURES for `cargo xtask report`.

import { writeFileSync } from "node:fs";

const parts = [];

/**
 * A part of the figures. Each row has a name, a value and a unit ("bytes", "ms", "MB", "of 100" or ""), and may have the range of
 * what was measured, and what was wanted of it: `most` or `least`. Says whether all are as wanted.
 */
export function tell(title, rows) {
  parts.push({ title, rows });
  if (process.env.FIGURES) writeFileSync(process.env.FIGURES, JSON.stringify(parts));
  console.log(`\n${title}`);
  for (const { name, value, unit, range, most, least } of rows) {
    const wanted = most !== undefined ? `; at most ${written(most)} wanted` : least !== undefined ? `; at least ${written(least)} wanted` : "";
    console.log(`${`${written(value)} ${unit}`.padStart(15)}  ${name}${range ? ` (${range.map(written).join(" to ")})` : ""}${wanted}`);
  }
  return rows.every(({ value, most = Infinity, least = -Infinity }) => value <= most && value >= least);
}

/** The middle of an even or odd number of values, and how far they spread. */
export function spread(values) {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = (sorted[Math.ceil(sorted.length / 2) - 1] + sorted[Math.floor(sorted.length / 2)]) / 2;
  return { value: rounded(middle), range: [rounded(sorted[0]), rounded(sorted.at(-1))] };
}

/** To thousandths: less is of no interest in any unit. */
export function rounded(value) {
  return Math.round(value * 1000) / 1000;
}

function written(value) {
  return Number.isInteger(value) ? value.toLocaleString("en") : value.toFixed(value < 1 ? 3 : 1);
}
