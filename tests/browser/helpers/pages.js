// Every page there is, each with what has to be kept on the device or done on the page so that it looks as people find it.
// `cargo xtask look` takes pictures of all of them, and looks.spec.js looks at them in other ways.

/** Somebody in Kemi who has worked in care for years: only the first part of the questions is answered. */
export const CORE = "1&situation=unemployed&municipality=240&finnish=a2&schooling=basic&educated-in=finland&age=34&swedish=none&residence=permanent";
/** The same person with every question answered. */
export const WHOLE = `${CORE}&sote-work=years&wishes=older-people,home-visits,hands-on-care&already-have=hygiene-passport&limits=no-nights&pace=earn-soon&english=a2&unemployed-months=5&work-ability=partial&aim=practical-nurse`;
const NOTES = "sotepolku-notes 1\nown 2026-12-04 Soita Lappiaan\nown - Täytä hakemus kirjastossa\nnote Lapset kouluun ensin.\n";
/** What a code of somebody's answers looks like: made by `sotepolku code`. */
const CODE = "15Q4XMNYPTJBVDVHRW9N3N0MDAQCW";

const unfold = (page) => page.locator("main details:not([open])").evaluateAll((all) => all.forEach((one) => (one.open = true)));
const press = (selector) => (page) => page.locator(selector).first().click();

async function script(page) {
  const fold = page.locator("main .timeline details.script, main details.script").first();
  await fold.evaluate((fold) => {
    for (let one = fold; one; one = one.parentElement) if (one.tagName === "DETAILS") one.open = true;
  });
  await fold.locator(".speech, .choice").first().waitFor();
}

async function listening(page) {
  await page.locator("read-aloud [data-do=start]").click();
  await page.locator("read-aloud [data-part=bar]").waitFor();
}

/** Opens the first question on the desk that has one answer to pick. */
async function toTick(page) {
  const rows = page.locator(".desk-answers button.row");
  for (let place = 0; place < (await rows.count()); place++) {
    await rows.nth(place).click();
    await page.locator(".row-fields").first().waitFor();
    if (await page.locator(".desk-answers .pick input[type=radio]").count()) return;
  }
}

async function deskOpen(page) {
  await page.locator(".desk-pathways button.row.goal").first().click();
  await toTick(page);
  await page.locator(".desk-pathways .desk-steps").first().waitFor();
}

async function deskTrying(page) {
  await page.locator(".desk-answers .switch").first().click();
  await toTick(page);
  await page.locator(".desk-answers .pick:not(:has(:checked))").nth(3).click();
  await page.locator(".moved.trial").waitFor();
}

const newVersion = (page) => page.evaluate(() => dispatchEvent(new Event("sotepolku-update")));
const wrongCode = async (page) => {
  await page.locator("main form input").first().fill("15Q4XMNYPTJBVDVHRW9N3N0MDAQCX");
  await page.locator("main form button[type=submit]").click();
  await page.locator(".problem").waitFor();
};
const emptyCode = async (page) => {
  await page.locator("main form button[type=submit]").click();
  await page.locator(".problem").waitFor();
};
const halfUnderstood = async (page) => {
  const letter = `https://sotepolku.example/#/fi/receive/${CODE}\n\nsotepolku-notes 1\nown - Soita Lappiaan\nsong la la\n`;
  await page.locator("input[type=file]").setInputFiles({ name: "sotepolku.txt", mimeType: "text/plain", buffer: Buffer.from(letter) });
  await page.locator("main dl.answers").waitFor();
};

const DESK = { hash: "counsel" };

/** `hash`: a page of the app; `file`: a page of its own; `first`: for this one the program's later part is not loaded. */
export const PAGES = [
  { name: "start", hash: "start", first: true },
  { name: "start-lost", hash: "nowhere", first: true },
  { name: "question-several", hash: "questions/situation" },
  { name: "question-town", hash: "questions/municipality" },
  { name: "question-scale", hash: "questions/finnish" },
  { name: "question-one", hash: "questions/schooling" },
  { name: "question-pictures", hash: "questions/wishes" },
  { name: "question-number", hash: "questions/age" },
  { name: "question-sensitive", hash: "questions/residence" },
  { name: "question-goal", hash: "questions/aim" },
  { name: "question-why", hash: "questions/finnish", act: unfold },
  { name: "question-unanswered", hash: "questions/age", act: emptyCode },
  { name: "question-change", hash: "answers/wishes", answers: WHOLE },
  { name: "answers-none", hash: "answers" },
  { name: "answers", hash: "answers", answers: WHOLE },
  { name: "pathways-none", hash: "pathways" },
  { name: "pathways-core", hash: "pathways", answers: CORE },
  { name: "pathways", hash: "pathways", answers: WHOLE },
  { name: "every-goal", hash: "pathways/all", answers: WHOLE },
  { name: "pathway", hash: "pathways/practical-nurse/1", answers: WHOLE },
  { name: "pathway-unfolded", hash: "pathways/practical-nurse/1", answers: WHOLE, act: unfold },
  { name: "pathway-script", hash: "pathways/practical-nurse/1", answers: WHOLE, act: script },
  { name: "pathway-listening", hash: "pathways/practical-nurse/1", answers: WHOLE, act: listening },
  { name: "pathway-none", hash: "pathways/nurse/1" },
  { name: "compare", hash: "compare", answers: WHOLE },
  { name: "closed", hash: "closed", answers: WHOLE },
  { name: "more", hash: "more", answers: WHOLE },
  { name: "contacts", hash: "contacts", answers: WHOLE },
  { name: "about", hash: "about" },
  { name: "privacy", hash: "privacy", first: true },
  { name: "paper-questions", hash: "paper-questions" },
  { name: "share", hash: "share", answers: WHOLE },
  { name: "receive-none", hash: "receive" },
  { name: "receive-wrong", hash: "receive", act: wrongCode },
  { name: "receive-whole", hash: `receive/${CODE}` },
  { name: "receive-partly", hash: "receive", act: halfUnderstood },
  { ...DESK, name: "desk-none" },
  { ...DESK, name: "desk", answers: WHOLE },
  { ...DESK, name: "desk-open", answers: WHOLE, act: deskOpen },
  { ...DESK, name: "desk-trying", answers: WHOLE, act: deskTrying },
  { ...DESK, name: "desk-notes", answers: WHOLE, notes: NOTES },
  { ...DESK, name: "desk-settings", answers: WHOLE, act: press(".desk-tools summary") },
  { name: "new-version", hash: "pathways", answers: WHOLE, act: newVersion },
  { name: "offline", file: (language) => `library/${language}/offline.html` },
  { name: "missing", file: () => "404.html" },
  ...["index", ...["occupation", "qualification", "step", "provider", "service", "contact", "area", "county", "term"].map((kind) => `${kind}/index`)].map((path) => ({
    name: `library-${path.replace("/", "-")}`,
    file: (language) => `library/${language}/${path}.html`,
  })),
  ...["occupation/practical-nurse", "qualification/fvq-health", "step/yki-test", "provider/lappia", "service/adult-study-counselling", "contact/kela-phone-hours", "area/espoo-kauniainen", "county/etela-karjala", "term/apprenticeship"].map((path) => ({
    name: `library-${path.split("/")[0]}`,
    file: (language) => `library/${language}/${path}.html`,
  })),
];

/** Voices that say nothing, so that what reads aloud is there to be seen. */
export function pretendVoices() {
  const voice = (lang) => ({ lang, name: lang, localService: true, default: true });
  window.SpeechSynthesisUtterance = class {};
  const value = { getVoices: () => ["fi-FI", "en-GB"].map(voice), speak() {}, cancel() {}, addEventListener() {} };
  Object.defineProperty(window, "speechSynthesis", { value });
}

/** One visit: what is kept is put there first, then the page is opened and is as it will stay. */
export async function visit(page, { hash, file, first, answers, notes, act }, language, base) {
  page.setDefaultTimeout(20_000);
  // Another page of the same place, because what is kept can be set from there only.
  await page.goto(`${base}404.html`);
  await page.evaluate(([answers, notes]) => {
    localStorage.clear();
    sessionStorage.clear();
    if (answers) localStorage.setItem("sotepolku-answers", answers);
    if (notes) localStorage.setItem("sotepolku-notes", notes);
  }, [answers, notes]);
  await page.goto(base + (file ? file(language) : `#/${language}/${hash}`));
  if (!file) await page.locator(first ? "#app[data-live]" : "#app[data-live=whole]").waitFor({ state: "attached" });
  await page.locator("h1").first().waitFor();
  await act?.(page);
  await settled(page);
}

/** Until another page than the one with this heading is there, whole: not the one that says that something is on its way. */
export async function untilAfter(page, heading) {
  await page.waitForFunction((heading) => !document.querySelector("main .waiting") && ![undefined, heading].includes(document.querySelector("main h1")?.innerText), heading);
}

/** Until what moves or loads has come to rest. */
export async function settled(page) {
  await page.waitForFunction(() => [...document.querySelectorAll("link[rel=stylesheet]")].every(({ sheet, media }) => sheet || media === "print"));
  await page.evaluate(async () => {
    const frame = () => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 0)));
    await frame();
    await frame();
    const finite = document.getAnimations().filter(({ effect }) => effect.getTiming().iterations !== Infinity);
    // Colours of what is out of sight may wait until it comes near.
    await Promise.race([Promise.all(finite.map(({ finished }) => finished.catch(() => {}))), new Promise((enough) => setTimeout(enough, 500))]);
  });
}
