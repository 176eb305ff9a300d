// Every page as it is drawn: for people who read from right to left and in long words, on the smallest phones, with large fingers,
// by day and by night, by ear, and for everybody who is in the middle of a line when something above it arrives.

import { PAGES, pretendVoices, settled, visit } from "../helpers/pages.js";
import { speakStretched, stretchedMessages, stretchTexts } from "../helpers/stretched.js";
import { expect, expectNoFinding, test } from "../helpers/visit.js";

/** So far the page may move under somebody's eyes, as the browser counts it; 0.1 is called good by those who count. */
const MOST_SHIFT = 0.02;
/** In pixels of a page. */
const SMALLEST_TARGET = 44;
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

/** What cannot be read: wider than the window, cut off, or one text over another. Bands lie over the page on purpose. */
function unreadable() {
  const found = [];
  const root = document.documentElement;
  const short = (text) => text.trim().replace(/\s+/g, " ").slice(0, 40);
  if (root.scrollWidth > root.clientWidth) found.push(`${root.scrollWidth - root.clientWidth} pixels wider than the window`);
  // Not to be seen until its column is scrolled.
  const isScrolledAway = (element, top, bottom) => {
    for (let box = element; box !== document.body; box = box.parentElement) {
      const around = box.getBoundingClientRect();
      if (/auto|scroll/.test(getComputedStyle(box).overflowY) && (top < around.top - 1 || bottom > around.bottom + 1)) return true;
    }
    return false;
  };
  const lines = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode;
    const isSeen = data.trim() && parentElement.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });
    if (!isSeen || parentElement.closest(".unseen, .skip, .newer, read-aloud, svg, option, script, style, thead")) continue;
    const range = new Range();
    range.selectNodeContents(walker.currentNode);
    for (const { left, right, top, bottom, width, height } of range.getClientRects()) {
      if (width < 2 || isScrolledAway(parentElement, top, bottom)) continue;
      if (left < -1 || right > root.clientWidth + 1) found.push(`beside the window: ${short(data)}`);
      for (let box = parentElement; box !== document.body; box = box.parentElement) {
        if (!/hidden|clip/.test(getComputedStyle(box).overflow)) continue;
        const around = box.getBoundingClientRect();
        if (left < around.left - 1 || right > around.right + 1 || bottom > around.bottom + height / 3) found.push(`cut off: ${short(data)}`);
      }
      // A line's own height is more than that of its letters.
      lines.push({ left, right, top: top + height * 0.25, bottom: bottom - height * 0.25, data: short(data), node: walker.currentNode });
    }
  }
  lines.sort((one, other) => one.top - other.top);
  for (const [place, one] of lines.entries()) {
    for (const other of lines.slice(place + 1)) {
      if (other.top > one.bottom) break;
      if (other.node !== one.node && Math.min(one.right, other.right) - Math.max(one.left, other.left) > 2) found.push(`over one another: ${one.data} | ${other.data}`);
    }
  }
  return [...new Set(found)];
}

/** What a finger could miss. Links within a sentence are as high as its lines: people read them first, and WCAG leaves them out. */
function tooSmall(smallest) {
  const inSentence = (link) => {
    const around = link.parentElement;
    return around.matches("p, li, dd, .notice") && getComputedStyle(link).display === "inline" && around.innerText.trim().length > link.innerText.trim().length + 3;
  };
  const area = (target) => {
    const label = target.matches("input[type=checkbox], input[type=radio]") && target.closest("label");
    // A name of a card is a link, and the whole card can be pressed.
    const covers = getComputedStyle(target, "::after").position === "absolute" && target.offsetParent;
    return (label || covers || target).getBoundingClientRect();
  };
  const all = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [role=option]")];
  const seen = all.filter((target) => target.checkVisibility({ visibilityProperty: true }) && !target.matches(".skip") && !target.closest(".unseen"));
  return seen
    .filter((target) => !(target.matches("a") && inSentence(target)))
    .map((target) => ({ target, ...area(target).toJSON() }))
    .filter(({ width, height }) => Math.min(width, height) < smallest - 0.5)
    .map(({ target, width, height }) => `${Math.round(width)} × ${Math.round(height)}: ${target.outerHTML.replace(/\s+/g, " ").slice(0, 90)}`);
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

  test(`nothing at all to complain of: ${titled(part)}`, async ({ page, baseURL }) => {
    for (const language of ["fi", "en"]) {
      await onEach(page, baseURL, language, part, async () => {
        const found = await page.evaluate(tooSmall, SMALLEST_TARGET);
        await expectNoFinding(page);
        await page.emulateMedia({ colorScheme: "dark" });
        await settled(page);
        // By night colours are others, and nothing else is.
        await expectNoFinding(page, ["color-contrast", "link-in-text-block"]);
        await page.emulateMedia({ colorScheme: "light" });
        return [...found, ...(await page.evaluate(unreadable))].map((finding) => `${language}: ${finding}`);
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
    await onEach(page, baseURL, "fi", part, async ({ shift: most = MOST_SHIFT }) => {
      const shifts = await page.evaluate(() =>
        window.shifts.map(({ value, sources }) => ({ value, what: `${value.toFixed(3)} by ${sources.map(({ node }) => node?.outerHTML?.slice(0, 60) ?? node?.data).join(" and ")}` })),
      );
      return shifts.reduce((sum, { value }) => sum + value, 0) > most ? shifts.map(({ what }) => what) : [];
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
