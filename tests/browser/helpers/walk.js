// Walks through the questions without reading them.

import { begin, choices, plan, question, submit } from "./places.js";

/** More questions than there will ever be: a walk that is longer goes in circles. */
const FAR_TOO_MANY = 100;

export async function toFirstQuestion(page) {
  await page.locator(begin).first().click();
  await page.locator(question).waitFor();
}

/** Answers every question until the plan is there. `pick` gets the number of choices and says which to take. */
export async function toPlan(page, pick) {
  for (let answered = 0; answered < FAR_TOO_MANY; answered++) {
    await page.locator(`${question}, ${plan}`).first().waitFor();
    if (await page.locator(plan).count()) return;
    await answer(page, pick);
  }
  throw new Error("the questions never end");
}

/** Answers the question that is shown and waits until another page is. */
export async function answer(page, pick) {
  const count = await page.locator(choices).count();
  if (count > 0) await page.locator(choices).nth(pick(count)).check();
  const shown = await page.locator(question).getAttribute("data-question");
  await page.locator(submit).first().click();
  await page.locator(`${question}[data-question="${shown}"]`).waitFor({ state: "detached" });
}
