// What people without a mouse do: Tab to something and press a key.

import { untilAfter } from "./pages.js";

/** Answers: what is done once the field is there. */
export const tick = (name) => async (page) => {
  await tabTo(page, page.getByRole("checkbox", { name }).first());
  await page.keyboard.press("Space");
};

export const pick = (name) => async (page) => {
  const radios = page.locator("main form input[type=radio]");
  await tabTo(page, radios.first(), radios);
  const wanted = page.getByRole("radio", { name }).first();
  for (let presses = 0; presses < 20 && !(await wanted.isChecked()); presses++) await page.keyboard.press("ArrowDown");
};

/** Types the beginning and, in a list of suggestions, goes down to the one that is meant. */
export const type = (text, suggestion) => async (page) => {
  await tabTo(page, page.locator("main form input:not([type=radio]):not([type=checkbox])"));
  await page.keyboard.type(text);
  if (!suggestion) return;
  await page.getByRole("option", { name: suggestion, exact: false }).first().waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
};

/** Answers the question that is shown, or says "I don't know", and goes on. */
export async function answerByKeyboard(page, answer, words) {
  const heading = await page.locator("main h1").innerText();
  if (answer) {
    await answer(page);
    await press(page, page.getByRole("button", { name: words.next }));
  } else if (await page.locator("main form select").count()) {
    await press(page, page.getByRole("button", { name: words.next }));
  } else if (await page.locator("main form input:is([type=radio], [type=checkbox])").count()) {
    const several = await page.locator("main form input[type=checkbox]").count();
    await (several ? tick(words.unknown) : pick(words.unknown))(page);
    await press(page, page.getByRole("button", { name: words.next }));
  } else {
    await press(page, page.getByRole("button", { name: words.unknown }));
  }
  await untilAfter(page, heading);
}

export async function press(page, target) {
  await tabTo(page, target);
  await page.keyboard.press("Enter");
}

/** Tabs until the target has focus; in a group of radio buttons any of them will do. */
async function tabTo(page, target, group = target) {
  await target.waitFor();
  for (let presses = 0; presses < 150; presses++) {
    if (await group.evaluateAll((elements) => elements.includes(document.activeElement))) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never comes to ${target}`);
}
