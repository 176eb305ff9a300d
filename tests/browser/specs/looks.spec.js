// Every page as it is drawn: for people who read from right to left and in long words, on the smallest phones, with large fingers,
// by day and by night, by ear, and for everybody who is in the middle of a line when something above it arrives.

import { PAGES, pretendVoices, settled, visit } from "../helpers/pages.js";
import { tooSmall, unreadable } from "../helpers/drawn.js";
import { speakStretched, stretchedMessages, stretchTexts } from "../helpers/stretched.js";
import { expect, expectNoFinding, test } from "../helpers/visit.js";

/** So far the page may move under somebody's eyes, as the browser counts it; 0.1 is called good by those who count. */
const MOST_SHIFT = 0.02;
/** A test for each few pages, so that one that is slow or fails does not hold up the others. */
const AT_ONCE = 6;

const parts = Array.from({ length: Math.ceil(PAGES.length / AT_ONCE) }, (_, part) => PAGES.slice(part * AT_ONCE, (part + 1) * AT_ONCE));
const titled = (part) => `${part[0].name} … ${part.at(-1).name}`;

test.setTimeout(240_000);
test.beforeEach(({ context }) => context.addInitScript(pretendVoices));

/** Something for each page; what it finds is told together, under the page's name. */
async function onEach(page, baseURL, language, part, look, ready = async () => {}) {
  const found = [];
  for (const one of part) {
    await visit(page, one, language, baseURL);
    await ready(one);
    found.push(...(await look(one)).map((finding) => `${one.name}: ${finding}`));
  }
  expect(found).toEqual([]);
}

test("the language that words are tried with changes texts and nothing else", () => {
  const before = ["# Shown above.", "title = Go { $name } on", "goal-nurse-terms = unit", "count =", "    { $count ->", "        [one] { $count } way", "       *[other] ways", "    }"];
  const after = ["# Shown above.", "title = זסז { $name } סנס", "goal-nurse-terms = unit", "count =", "    { $count ->", "        [one] { $count } ךאןך", "       *[other] ךאןקךא", "    }"];
  expect(stretchedMessages(before.join("\n")).split("\n")).toEqual(after);
});

for (const part of parts) {
  test(`from right to left, in long words, on small phones: ${titled(part)}`, async ({ page, baseURL, isMobile }) => {
    test.skip(!isMobile, "a small window is the same in both");
    await speakStretched(page.context());
    for (const width of [320, 360]) {
      await page.setViewportSize({ width, height: 640 });
      const look = async () => {
        expect(await page.evaluate(() => getComputedStyle(document.body).direction)).toBe("rtl");
        await expectNoFinding(page);
        return (await page.evaluate(unreadable)).map((finding) => `${width}: ${finding}`);
      };
      await onEach(page, baseURL, "en", part.filter(({ name }) => name !== "missing"), look, async ({ file }) => file && stretchTexts(page));
    }
  });

  test(`nothing at all to complain of: ${titled(part)}`, async ({ page, baseURL, isMobile }) => {
    for (const language of ["fi", "en"]) {
      await onEach(page, baseURL, language, part, async () => {
        const found = [...(await page.evaluate(tooSmall)), ...(await page.evaluate(unreadable))].map((finding) => `${language}: ${finding}`);
        // Heard in each language once: it is the same page on both.
        if (isMobile !== (language === "fi")) return found;
        await expectNoFinding(page);
        await page.emulateMedia({ colorScheme: "dark" });
        await settled(page);
        // By night colours are others, and nothing else is.
        await expectNoFinding(page, ["color-contrast", "link-in-text-block"]);
        await page.emulateMedia({ colorScheme: "light" });
        return found;
      });
    }
  });

  test(`nothing moves under somebody's eyes: ${titled(part)}`, async ({ page, baseURL }) => {
    await page.addInitScript(() => {
      window.shifts = [];
      const touched = [];
      for (const kind of ["pointerdown", "keydown", "change"]) addEventListener(kind, ({ timeStamp }) => touched.push(timeStamp), true);
      // Not the browser's own word for it: that one also leaves out what happens soon after its window was made.
      const unasked = ({ startTime }) => !touched.some((time) => startTime >= time && startTime < time + 500);
      new PerformanceObserver((list) => window.shifts.push(...list.getEntries().filter(unasked))).observe({ type: "layout-shift", buffered: true });
    });
    await onEach(page, baseURL, "fi", part, async () => {
      const shifts = await page.evaluate(() =>
        window.shifts.map(({ value, sources }) => ({ value, what: `${value.toFixed(3)} by ${sources.map(({ node }) => node?.outerHTML?.slice(0, 60) ?? node?.data).join(" and ")}` })),
      );
      return shifts.reduce((sum, { value }) => sum + value, 0) > MOST_SHIFT ? shifts.map(({ what }) => what) : [];
    });
  });
}

test("whoever goes to another page is at its heading", async ({ page, baseURL }) => {
  const apart = PAGES.filter(({ hash, act }) => hash && !act);
  await visit(page, apart.find(({ answers }) => answers), "fi", baseURL);
  for (const language of ["fi", "en"]) {
    for (const { hash } of apart) {
      await page.evaluate((address) => (location.hash = address), `#/${language}/privacy`);
      await expect(page.locator(".privacy-page h1")).toBeFocused();
      await page.evaluate((address) => (location.hash = address), `#/${language}/${hash}`);
      if (hash !== "privacy") await expect(page.locator(".privacy-page")).toHaveCount(0);
      await expect(page.locator("main h1"), hash).toBeFocused();
      await expect(page.locator("h1"), "there is one heading above all others").toHaveCount(1);
    }
  }
});
