// What can be wrong with a page as it is drawn.

import { expect } from "@playwright/test";

/** Nothing is wider than the window, cut off or under something else. */
export async function expectFits(page) {
  await expect.poll(() => page.evaluate(unreadable)).toEqual([]);
}

/** In the page. What cannot be read: wider than the window, cut off, or one text over another. Bands lie over the page on purpose. */
export function unreadable() {
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

/** In the page. What a finger could miss. Links within a sentence are as high as its lines: people read them first, and WCAG leaves them out. */
export function tooSmall() {
  // In pixels of a page.
  const smallest = 44;
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
