// Walks through the questions without reading them. Specs that are about the words look for the words instead.

import { untilAfter } from "./pages.js";

/** More questions than there will ever be: a walk that is longer goes in circles. */
const FAR_TOO_MANY = 100;

const form = "main form";

/** From the start page. */
export async function toFirstQuestion(page) {
  await page.locator('main a[href$="/questions"]').first().click();
  await onQuestion(page);
}

/** Straight to one question, as by its address. */
export async function toQuestion(page, question) {
  await page.evaluate((question) => (location.hash = `#/fi/questions/${question}`), question);
  await onQuestion(page, question);
}

/** On from the pathways to the questions that come after them. */
export async function toOpenQuestions(page) {
  await page.locator('main .so-far a[href$="/questions"]').click();
  await onQuestion(page);
}

/** Answers the questions of the part at hand, one after another, until the pathways are there. `pick` gets the number of choices and says which to take. */
export async function toPathways(page, pick) {
  for (let answered = 0; answered < FAR_TOO_MANY; answered++) {
    if (page.url().includes("/pathways")) return;
    await answer(page, pick);
  }
  throw new Error("the questions never end");
}

/** Answers the question that is shown and waits for what comes next. */
export async function answer(page, pick) {
  await page.locator(form).waitFor();
  const heading = await page.locator("main h1").innerText();
  const choices = page.locator(`${form} input:is([type=radio], [type=checkbox])`);
  const count = await choices.count();
  if (count > 0) {
    await choices.nth(pick(count)).check();
  } else if (await page.locator(`${form} [role=combobox]`).count()) {
    await page.locator(`${form} [role=combobox]`).pressSequentially("Tampere");
  } else if (await page.locator(`${form} input`).count()) {
    await page.locator(`${form} input`).pressSequentially("34");
  }
  await page.locator(`${form} button[type=submit]`).click();
  await untilAfter(page, heading);
}

async function onQuestion(page, question = "") {
  await page.waitForURL((address) => address.hash.includes(`/questions/${question}`));
  await page.locator(form).waitFor();
}
