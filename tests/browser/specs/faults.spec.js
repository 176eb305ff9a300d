// What goes wrong on devices while somebody answers: a tab that crashes, two tabs at once, a full or damaged store, a clock that is
// wrong. Nothing that was said is lost without a word.

import { alive, expect, expectNoFinding, open, test } from "../helpers/visit.js";

const FINNISH = "Miten hyvin osaat suomea?";

const status = (page) => page.getByRole("status").first();
const kept = (page, key = "sotepolku-answers") => page.evaluate((key) => localStorage.getItem(key), key);
const store = (page, entries) => page.evaluate((entries) => Object.entries(entries).forEach(([key, text]) => localStorage.setItem(key, text)), entries);

/** Answers that lie on the device before the page is opened, and are not put back when it is opened again. */
async function openWith(page, entries, address = "./#/fi/answers") {
  await open(page, "./#/fi/privacy");
  await store(page, entries);
  await page.goto("about:blank");
  await open(page, address);
  await expect(page.locator("main")).not.toContainText("Hetki vielä");
}

async function change(page, question, choice) {
  await page.goto(`./#/fi/answers/${question}`);
  await page.getByRole("radio", { name: choice }).check();
  await page.getByRole("button", { name: "Tallenna vastaus" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Vastauksesi" })).toBeVisible();
}

/** A second tab of the same browser; its complaints are those of a page too. */
async function beside(page, address = "./#/fi/answers") {
  const other = await page.context().newPage();
  await open(other, address);
  await expect(other.getByRole("heading", { level: 1, name: "Vastauksesi" })).toBeVisible();
  return other;
}

test.describe("a tab that crashes", () => {
  async function crash(page) {
    const browser = await page.context().newCDPSession(page);
    const gone = page.waitForEvent("crash");
    browser.send("Page.crash").catch(() => {});
    await gone;
  }

  test("right after an answer: it is there when the page is opened again", async ({ page }) => {
    await openWith(page, { "sotepolku-answers": "1&situation=employed" });
    const doomed = await beside(page);
    await doomed.goto("./#/fi/questions/finnish");
    await doomed.getByRole("radio", { name: /Arki sujuu/ }).check();
    await doomed.getByRole("button", { name: "Seuraava" }).click();
    await crash(doomed);
    await page.reload();
    await alive(page);
    await expect(page.locator("main")).toContainText("Arki sujuu");
    await expect(page.locator("main")).toContainText("Olen töissä");
  });

  test("while answers are written again and again: what is read is whole", async ({ page }) => {
    await openWith(page, { "sotepolku-answers": "1&situation=employed&finnish=a2&age=34" });
    const doomed = await beside(page);
    // As fast as the browser lets it, between two answers that both are whole.
    await doomed.evaluate(() => {
      const texts = [localStorage.getItem("sotepolku-answers"), `1&situation=${"employed,".repeat(2_000)}employed&finnish=b1&age=34`];
      let turn = 0;
      const write = () => {
        for (let count = 0; count < 20; count++) localStorage.setItem("sotepolku-answers", texts[turn++ % 2]);
        setTimeout(write);
      };
      write();
    });
    await crash(doomed);
    await page.reload();
    await alive(page);
    for (const part of ["Olen töissä", "34"]) await expect(page.locator("main")).toContainText(part);
    await expect(status(page)).not.toContainText("ei voinut");
  });

  test("with the whole window, in the middle of a question: what was answered before stays", async ({ page, context }) => {
    await openWith(page, { "sotepolku-answers": "1&situation=employed" });
    await change(page, "finnish", /Arki sujuu/);
    await page.goto("./#/fi/questions/schooling");
    await page.getByRole("radio").first().check();
    await page.close({ runBeforeUnload: false });
    const again = await beside({ context: () => context });
    await expect(again.locator("main")).toContainText("Arki sujuu");
  });
});

test.describe("two tabs", () => {
  test("one after another: each keeps what the other wrote, and shows it", async ({ page }) => {
    await openWith(page, { "sotepolku-answers": "1&situation=employed&finnish=a2" });
    const other = await beside(page);
    await change(other, "finnish", /Arki sujuu/);
    await expect(status(page), "told where it happened elsewhere").toContainText("toisessa välilehdessä");
    await expect(page.locator("main")).toContainText("Arki sujuu");
    await expectNoFinding(page);
    await change(page, "schooling", /Lukio/);
    await expect.poll(() => kept(page)).toContain("finnish=b1");
    await expect.poll(() => kept(page)).toContain("schooling=upper-secondary");
    await expect(other.locator("main")).toContainText("Lukio");
    await other.reload();
    await expect(other.locator("main")).toContainText("Lukio");
    await expect(other.locator("main")).toContainText("Arki sujuu");
  });

  test("a tab that hears of nothing still loses nothing when it writes", async ({ page }) => {
    await openWith(page, { "sotepolku-answers": "1&situation=employed&finnish=a2" });
    const other = await page.context().newPage();
    // As after a sleep: what happened meanwhile was told to nobody.
    await other.addInitScript(() => {
      for (const what of ["storage", "focus", "pageshow"]) addEventListener(what, (event) => event.stopImmediatePropagation(), true);
    });
    await open(other, "./#/fi/answers");
    await expect(other.locator("main")).toContainText("Olen töissä");
    await change(page, "finnish", /Arki sujuu/);
    await expect(other.locator("main")).not.toContainText("Arki sujuu");
    await change(other, "schooling", /Lukio/);
    await expect.poll(() => kept(other)).toContain("finnish=b1");
    await expect.poll(() => kept(other)).toContain("schooling=upper-secondary");
    await expect(other.locator("main"), "what holds is seen").toContainText("Arki sujuu");
    await expect(status(other)).toContainText("toisessa välilehdessä");
  });

  test("both at once: neither loses what the other said, again and again", async ({ page }) => {
    await openWith(page, { "sotepolku-answers": "1&situation=employed" });
    const other = await beside(page);
    const choices = { finnish: ["a1", "a2", "b1", "b2"], english: ["a1", "a2", "b1", "b2"] };
    for (let round = 0; round < 4; round++) {
      const ready = async (tab, question) => {
        await tab.goto(`./#/fi/answers/${question}`);
        await tab.locator(`input[value="${choices[question][round]}"]`).check();
        return tab.getByRole("button", { name: "Tallenna vastaus" });
      };
      const buttons = [await ready(page, "finnish"), await ready(other, "english")];
      await Promise.all(buttons.map((button) => button.evaluate((button) => button.click())));
      for (const tab of [page, other]) {
        await expect.poll(() => kept(tab), `round ${round}`).toContain(`finnish=${choices.finnish[round]}`);
        await expect.poll(() => kept(tab), `round ${round}`).toContain(`english=${choices.english[round]}`);
      }
    }
    const shown = (tab) => tab.locator("main .answer").allInnerTexts();
    await expect.poll(async () => JSON.stringify(await shown(page)) === JSON.stringify(await shown(other)), "both show the same").toBe(true);
  });

  test("both change the same answer at once: both show the one that is kept", async ({ page }) => {
    await openWith(page, { "sotepolku-answers": "1&situation=employed&finnish=a1" });
    const other = await beside(page);
    for (const [tab, choice] of [[page, "a2"], [other, "b1"]]) {
      await tab.goto("./#/fi/answers/finnish");
      await tab.locator(`input[value="${choice}"]`).check();
    }
    await Promise.all([page, other].map((tab) => tab.getByRole("button", { name: "Tallenna vastaus" }).evaluate((button) => button.click())));
    await page.waitForTimeout(1_500);
    const finnish = /finnish=(\w\d)/.exec(await kept(page))[1];
    expect(["a2", "b1"]).toContain(finnish);
    for (const tab of [page, other]) await expect(tab.locator("main")).toContainText(`(${finnish.toUpperCase()})`);
  });

  test("what one takes off the device the other does not put back", async ({ page }) => {
    await openWith(page, { "sotepolku-answers": "1&situation=employed&finnish=a2" });
    const other = await beside(page);
    await page.getByRole("button", { name: "Poista laitteelta" }).click();
    await expect(status(other)).toContainText("Vastaukset on poistettu laitteelta");
    await change(other, "finnish", /Arki sujuu/);
    await expect.poll(() => other.evaluate(() => Object.keys(localStorage)), "nothing is kept before the person says so").toEqual([]);
    await other.goto("./#/fi/answers");
    await expect(other.getByRole("button", { name: "Tallenna tälle laitteelle" })).toBeVisible();
  });

  test("with the next client no tab shows the one before any more", async ({ page }) => {
    await openWith(page, { "sotepolku-answers": "1&situation=employed&finnish=a2", "sotepolku-notes": "sotepolku-notes 1\nnote Lapset kouluun ensin.\n" });
    const desk = await beside(page);
    await desk.goto("./#/fi/counsel");
    await expect(desk.locator("main")).toContainText("Lapset kouluun ensin.");
    await page.goto("./#/fi/counsel");
    await page.getByRole("button", { name: "Uusi asiakas" }).click();
    for (const tab of [page, desk]) {
      await expect(tab.locator("main")).not.toContainText("Lapset kouluun ensin.");
      await tab.goto("./#/fi/answers");
      await expect(tab.locator("main .answer")).toHaveCount(0);
      await expect.poll(() => tab.evaluate(() => Object.keys(localStorage))).toEqual([]);
    }
  });

  test("where nothing is kept, each tab is a person of its own", async ({ page }) => {
    await open(page, "./#/fi/answers/finnish");
    const other = await page.context().newPage();
    await open(other, "./#/fi/answers/schooling");
    await change(page, "finnish", /Arki sujuu/);
    await change(other, "schooling", /Lukio/);
    await page.goto("./#/fi/counsel");
    await page.getByRole("button", { name: "Uusi asiakas" }).click();
    await expect(other.locator("main")).toContainText("Lukio");
  });

  test("answers that one keeps join those that the other has kept already", async ({ page }) => {
    await open(page, "./#/fi/answers/finnish");
    const other = await page.context().newPage();
    await open(other, "./#/fi/answers/schooling");
    await change(page, "finnish", /Arki sujuu/);
    await change(other, "schooling", /Lukio/);
    for (const tab of [page, other]) await tab.getByRole("button", { name: "Tallenna tälle laitteelle" }).click();
    for (const part of ["finnish=b1", "schooling=upper-secondary"]) await expect.poll(() => kept(page)).toContain(part);
    for (const part of ["Arki sujuu", "Lukio"]) await expect(other.locator("main")).toContainText(part);
  });

  test("notes of both stay", async ({ page }) => {
    await openWith(page, { "sotepolku-answers": "1&situation=employed", "sotepolku-notes": "sotepolku-notes 1\nown - Soita Lappiaan\n" }, "./#/fi/counsel");
    const other = await page.context().newPage();
    await open(other, "./#/fi/counsel");
    const add = async (tab, line) => {
      await tab.getByLabel("Oma askel").fill(line);
      await tab.getByRole("button", { name: "Lisää", exact: true }).click();
    };
    const agreed = (tab, line) => tab.locator(".agreed-name", { hasText: line });
    await expect(agreed(other, "Soita Lappiaan")).toBeVisible();
    await add(page, "Kysy unioppaasta");
    await add(other, "Kysy palkkatuesta");
    for (const line of ["Soita Lappiaan", "Kysy unioppaasta", "Kysy palkkatuesta"]) {
      await expect.poll(() => kept(page, "sotepolku-notes")).toContain(line);
      for (const tab of [page, other]) await expect(agreed(tab, line)).toBeVisible();
    }
  });
});

test.describe("a store that is not as it was written", () => {
  test("cut off anywhere, it opens with what stands there for sure, and says that something is missing", async ({ page }) => {
    await openWith(page, { "sotepolku-answers": "1&situation=employed,student&finnish=a2" });
    await change(page, "schooling", /Lukio/);
    const whole = await kept(page);
    // In the middle of one of several choices; after an answer; just before the end.
    for (const [cut, missing] of [[whole.indexOf(",student"), "Opiskelen"], [whole.indexOf("&finnish"), "(A2)"], [whole.length - 2, "Lukio"]]) {
      await store(page, { "sotepolku-answers": whole.slice(0, cut) });
      await page.reload();
      await expect(status(page), whole.slice(0, cut)).toContainText("ei voinut käyttää");
      await expect(page.locator("main"), "rather none than a wrong one").not.toContainText(missing);
    }
    await store(page, { "sotepolku-answers": whole });
    await page.reload();
    await expect(page.locator("main")).toContainText("Lukio");
    await expect(status(page)).toBeEmpty();
  });

  for (const nonsense of ["", "&", "\u0000\u0000", "{\"finnish\":\"b1\"}", "1".repeat(100_000), "null"]) {
    test(`nonsense is told, and the next answer is kept: ${JSON.stringify(nonsense.slice(0, 20))}`, async ({ page }) => {
      await openWith(page, { "sotepolku-answers": nonsense });
      await expect(status(page)).toContainText("ei voinut lukea");
      await change(page, "finnish", /Arki sujuu/);
      await page.reload();
      await expect(page.locator("main")).toContainText("Arki sujuu");
    });
  }

  test("what a newer version wrote is put aside, not written over, and goes with a wipe", async ({ page }) => {
    const newer = { "sotepolku-answers": "2;finnish:b1;schooling:upper-secondary", "sotepolku-notes": "sotepolku-notes 2\n- Soita\n" };
    await openWith(page, newer);
    await expect(status(page)).toContainText("ei voinut lukea");
    await change(page, "finnish", /Arki sujuu/);
    await page.goto("./#/fi/counsel");
    await page.getByLabel("Muistiinpanot").fill("Lapset kouluun ensin");
    await expect.poll(() => kept(page, "sotepolku-notes")).toContain("Lapset");
    const texts = await page.evaluate(() => Object.values(localStorage));
    for (const text of Object.values(newer)) expect(texts).toContain(text);
    await page.goto("./#/fi/answers");
    await page.getByRole("button", { name: "Poista laitteelta" }).click();
    await expect.poll(() => page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  });

  test("what was put aside and can be read by now joins the answers", async ({ page }) => {
    await openWith(page, { "sotepolku-answers": "1&situation=employed&finnish=b2", "sotepolku-answers-aside": "1&finnish=a1&schooling=upper-secondary" });
    for (const part of ["(B2)", "Lukio", "Olen töissä"]) await expect(page.locator("main")).toContainText(part);
    await expect.poll(() => page.evaluate(() => Object.keys(localStorage).sort())).toEqual(["sotepolku-answers", "sotepolku-language"]);
    await expect.poll(() => kept(page)).toContain("schooling=upper-secondary");
  });

  test("notes that can be read in part only are told of", async ({ page }) => {
    await openWith(page, { "sotepolku-answers": "1&situation=employed", "sotepolku-notes": "sotepolku-notes 1\nown - Soita Lappiaan\nstep 2026-12-0" });
    await expect(status(page)).toContainText("muistiinpano");
    await expect(page.locator("main")).toContainText("Soita Lappiaan");
  });
});

test.describe("a browser that keeps no more", () => {
  const fill = (page) =>
    page.evaluate(() => {
      for (let size = 1 << 22; size >= 1; size >>= 1) {
        for (let piece = 0; piece < 3; piece++) {
          try {
            localStorage.setItem(`other-${size}-${piece}`, "x".repeat(size));
          } catch {
            break;
          }
        }
      }
    });

  test("full: what was kept stays, the newest is told to be missing, and is kept once there is room", async ({ page }) => {
    await openWith(page, { "sotepolku-answers": "1&situation=employed", "sotepolku-language": "fi" });
    await fill(page);
    await change(page, "finnish", /Arki sujuu/);
    await expect(status(page)).toContainText("ei ole tilaa");
    await expect(page.locator("main")).toContainText("Arki sujuu");
    await expect.poll(() => kept(page)).toBe("1&situation=employed");
    await expect(page.getByRole("button", { name: "Poista laitteelta" }), "what is there can be taken off").toBeVisible();
    await expectNoFinding(page);
    await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("other-")).forEach((key) => localStorage.removeItem(key)));
    await page.getByRole("button", { name: "Tallenna tälle laitteelle" }).click();
    await expect(status(page)).toContainText("tallessa");
    await page.reload();
    for (const part of ["Arki sujuu", "Olen töissä"]) await expect(page.locator("main")).toContainText(part);
  });

  test("full, and the person wipes: nothing of theirs is left", async ({ page }) => {
    await openWith(page, { "sotepolku-answers": "1&situation=employed" });
    await fill(page);
    await change(page, "finnish", /Arki sujuu/);
    await page.getByRole("button", { name: "Poista laitteelta" }).click();
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("sotepolku")))).toEqual([]);
  });

  for (const [name, refuse] of Object.entries({
    "forbidden by settings": () =>
      Object.defineProperty(Window.prototype, "localStorage", {
        get() {
          throw new DOMException("Access is denied for this document.", "SecurityError");
        },
      }) && Object.defineProperty(window, "localStorage", { get: () => { throw new DOMException("Access is denied for this document.", "SecurityError"); } }),
    "not there at all": () => Object.defineProperty(window, "localStorage", { get: () => null }),
    "a private window without room": () => {
      Storage.prototype.setItem = () => {
        throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
      };
    },
  })) {
    test(`${name}: told when somebody wants answers kept, and everything works`, async ({ page }) => {
      await page.addInitScript(refuse);
      await open(page, "./#/fi/questions/finnish");
      await page.getByRole("radio", { name: /Arki sujuu/ }).check();
      await page.getByRole("button", { name: "Seuraava" }).click();
      await page.goto("./#/fi/answers");
      await page.getByRole("button", { name: "Tallenna tälle laitteelle" }).click();
      await expect(status(page)).toContainText("ei anna tallentaa");
      await page.goto("./#/fi/pathways");
      await expect(page.getByRole("heading", { level: 1, name: "Polkusi" })).toBeVisible();
    });
  }
});

test.describe("a clock that is wrong", () => {
  const LIISA = "1&situation=unemployed&municipality=240&finnish=a2&schooling=basic&age=34";

  for (const day of ["1970-01-01", "2025-11-27", "2036-11-27", "9999-12-31", "+050000-06-15", "+275760-09-12"]) {
    test(`on ${day} answers are there, and pathways are found`, async ({ page }) => {
      await page.clock.setFixedTime(new Date(`${day}T12:00:00Z`));
      await openWith(page, { "sotepolku-answers": LIISA });
      await expect(page.locator("main")).toContainText("(A2)");
      await expect(page.locator("main")).toContainText("34");
      await change(page, "finnish", /Arki sujuu/);
      for (const [path, name] of [["pathways", "Polkusi"], ["pathways/practical-nurse/1", /Lähihoitaja/], ["closed", /.+/], ["share", /.+/], ["counsel", /.+/]]) {
        await page.goto(`./#/fi/${path}`);
        await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
      }
      await page.clock.setFixedTime(new Date("2026-11-27T12:00:00Z"));
      await page.reload();
      await page.goto("./#/fi/answers");
      await expect(page.locator("main"), "and when the clock is right again").toContainText("(B1)");
    });
  }

  test("set back and forward between answers, nothing is lost", async ({ page }) => {
    await page.clock.install({ time: new Date("2026-11-27T12:00:00Z") });
    await openWith(page, { "sotepolku-answers": LIISA });
    const other = await beside(page);
    await page.clock.setSystemTime(new Date("2025-11-27T12:00:00Z"));
    await change(page, "finnish", /Arki sujuu/);
    await page.clock.setSystemTime(new Date("2036-11-27T12:00:00Z"));
    await change(page, "schooling", /Lukio/);
    for (const tab of [page, other]) for (const part of ["(B1)", "Lukio", "34"]) await expect(tab.locator("main")).toContainText(part);
  });
});
