// The library as people without answers use it: they look something up, follow links, change the language, print.

import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "../helpers/visit.js";

const field = (page) => page.getByRole("searchbox");
const results = (page) => page.getByRole("search").getByRole("listitem");

/** Nothing at all, not even what axe calls minor. */
async function expectAccessible(page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(", ")}`)).toEqual([]);
}

/** What is typed, and what must come first (or among the first where several are right). */
const TABLE = {
  fi: [
    // Names, and names as they stand in sentences
    ["lähihoitaja", "Lähihoitaja"],
    ["lähihoitajan", "Lähihoitaja"],
    ["lähihoitajaksi", "Lähihoitaja"],
    ["lähihoitajille", "Lähihoitaja"],
    ["sairaanhoitajana", "Sairaanhoitaja"],
    ["lääkäriksi", "Lääkäri"],
    ["kätilöksi", "Kätilö"],
    ["fysioterapeutin", "Fysioterapeutti"],
    ["sosionomiksi", "Sosionomi"],
    ["kelasta", "Kela"],
    ["tampereella", "Tampere"],
    ["Kemissä", "Kemi"],
    ["Oulusta", "Oulu"],
    // Typing errors, and keyboards without ä and ö
    ["sairanhoitaja", "Sairaanhoitaja"],
    ["lahihoitaja", "Lähihoitaja"],
    ["laakari", "Lääkäri"],
    ["hammaslääkri", "Hammaslääkäri"],
    ["fysoterapeutti", "Fysioterapeutti"],
    ["katilo", "Kätilö"],
    ["farmasuetti", "Farmaseutti"],
    ["opintopolkku", "Opintopolku"],
    ["jyvaskyla", "Jyväskylä"],
    // Everyday words
    ["hoitsu", "Lähihoitaja"],
    ["mummojen hoitaja", "Hoiva-avustaja|Lähihoitaja"],
    ["lähäri", "Lähihoitaja"],
    ["siivooja", "Laitoshuoltaja"],
    ["tarhatäti", "Varhaiskasvatuksen lastenhoitaja"],
    ["fyssari", "Fysioterapeutti"],
    ["sossu", "Sosiaalityöntekijä|Sosionomi|Sosiaaliohjaaja"],
    ["terkkari", "Terveydenhoitaja"],
    ["työkkäri", "Kunnan työllisyyspalvelut (työllisyysalue)"],
    ["Valvira", "Lupa- ja valvontavirasto"],
    ["keikkatyötä", "Tee sijaisuuksia|Minulla on vakaa työ alalla"],
    ["suomen kieli", "Suomen kurssi tasolle A2|Suomen alkeet kurssilla|Suomen kurssi tasolle B1|Hoitotyön suomea työn rinnalla"],
    ["apteekissa", "Farmaseutti|Proviisori|Lääketeknikko"],
    ["ambulanssi", "Ensihoitaja|Perustason ensihoitaja"],
    // What people write in a few words, small words included
    ["sairaanhoitaja sairaalassa", "Sairaanhoitaja"],
    ["töihin sairaalaan", "Lähihoitaja sairaalassa|Sairaanhoitaja|Lähihoitaja"],
    ["vanhusten hoito", "Lähihoitaja vanhustyössä|Hoiva-avustaja"],
    ["työ lasten kanssa", "Varhaiskasvatuksen lastenhoitaja|Lastenohjaaja"],
    ["ilman koulutusta töihin", "Henkilökohtainen avustaja|Laitoshuoltaja|Ruokapalvelutyöntekijä"],
    ["lähihoitajan palkka", "Lähihoitaja"],
    ["lähihoitajan opinnot", "Opiskele lähihoitajaksi"],
    ["hoiva-avustaja koulutus", "Hoiva-avustajan opinnot"],
    ["ilmainen koulutus", "Hoiva-avustajan työvoimakoulutus"],
    ["raha opiskelun aikana", "Kela"],
    ["tutkinto ulkomailta", "Ulkomainen tutkintoni on arvioitu"],
    ["lääkäri ulkomailta", "Lääkäri|Ulkomainen tutkintoni on arvioitu"],
    ["englanniksi opiskelu", "Sairaanhoitajan tutkinto englanniksi"],
    ["selkä kipeä", "Tiedän, mihin pystyn"],
    ["nuorten apu", "Ohjaamo"],
    ["siivoustyö", "Laitoshuoltaja"],
    ["keittiötyö", "Ruokapalvelutyöntekijä"],
    ["alanvaihto", "Keskustele uraohjaajan kanssa"],
    ["työhaastattelu", "Osallistu työnhakuvalmennukseen"],
    ["osa-aikatyö", "Tee sijaisuuksia"],
    ["työpajat", "Opi pajalla ja saa todistus"],
    // Words of forms and offices
    ["rikosrekisteriotteen", "Rikosrekisteriote"],
    ["osaamispisteet", "Osaamispiste (osp)"],
    ["hoks", "HOKS"],
    ["jatkuva haku", "Jatkuva haku"],
    // Swedish and English on the Finnish page
    ["läroavtal", "Oppisopimus"],
    ["arbetslös", "Kunnan työllisyyspalvelut (työllisyysalue)"],
    ["äldreomsorg", "Lähihoitaja vanhustyössä"],
    ["språkprov", "Kielitesti eli YKI"],
    ["barnskötare", "Varhaiskasvatuksen lastenhoitaja"],
    ["tandläkare", "Hammaslääkäri"],
    ["läkare", "Lääkäri"],
    ["närvårdare", "Lähihoitaja"],
    ["sjukskötare", "Sairaanhoitaja"],
    ["barnmorska", "Kätilö"],
    ["Helsingfors", "Helsinki"],
    ["Borgå", "Porvoo"],
    ["FPA", "Kela"],
    ["nurse", "Sairaanhoitaja|Lähihoitaja"],
    ["midwife", "Kätilö"],
    ["residence permit", "Maahanmuuttovirasto (Migri)"],
  ],
  en: [
    ["nurse", "Registered nurse|Practical nurse"],
    ["nurses", "Registered nurse|Practical nurse"],
    ["practical nurse", "Practical nurse"],
    ["pratical nurse", "Practical nurse"],
    ["care asistant", "Care assistant"],
    ["physio", "Physiotherapist"],
    ["cleaner", "Hospital cleaner"],
    ["looking after old people", "Care assistant"],
    ["kindergarten teacher", "Early childhood education teacher"],
    ["dentists", "Dentist"],
    ["doctor", "Doctor"],
    ["pharmacy", "Pharmacist (farmaseutti)|Pharmacist (proviisori)|Pharmaceutical technician"],
    ["foreign degree", "My foreign qualification is assessed"],
    ["language test", "Language test (YKI)"],
    ["lähihoitaja", "Practical nurse"],
    ["sjuksköterskor", "Registered nurse"],
    ["läkare", "Doctor"],
    ["benefits", "Kela, the Social Insurance Institution"],
    ["Swedish language", "Swedish course to A2"],
    // What people write in a few words, small words included
    ["nurse in hospital", "Practical nurse in hospital care|Registered nurse|Practical nurse"],
    ["work in hospital", "Practical nurse in hospital care|Registered nurse|Practical nurse"],
    ["work with children", "Children's instructor|Childcarer in early childhood education"],
    ["work without education", "Personal assistant|Hospital cleaner|Food service worker in care"],
    ["take care of old people", "Care assistant"],
    ["my degree is from abroad", "My foreign qualification is assessed"],
    ["doctor from abroad", "Doctor|My foreign qualification is assessed"],
    ["nurse salary", "Practical nurse|Registered nurse"],
    ["care assistant course", "Care-assistant studies"],
    ["I don't speak Finnish", "Finnish for care work|First Finnish on a course"],
    ["learn finnish", "Finnish for care work|First Finnish on a course"],
    ["money while studying", "Kela, the Social Insurance Institution"],
    ["free course", "Labour market training for care assistants"],
    ["job centre", "Municipal employment services (employment area)"],
    ["job interview", "Join job-search coaching"],
    ["part time work", "Work as a substitute"],
    ["kitchen work", "Food service worker in care"],
    ["career change", "Talk with a career adviser"],
    ["bad back", "I know what I can do"],
    ["study in english", "Nursing degree in English"],
    ["help for young people", "Ohjaamo one-stop guidance centre"],
    ["trade union", "Trade Union for the Public and Welfare Sectors|Finnish Union of Practical Nurses"],
    // Words of forms and offices
    ["criminal record", "Criminal record extract"],
    ["unit", "Unit"],
    ["work permit", "Work permit"],
    ["hygiene pass", "Get a hygiene passport"],
    ["apprenticeships", "Apprenticeship"],
    ["läroavtal", "Apprenticeship"],
    ["vårdbiträde", "Care assistant"],
  ],
};

for (const [language, rows] of Object.entries(TABLE)) {
  test(`search finds what people type: ${rows.length} queries in ${language}`, async ({ page, isMobile }) => {
    test.skip(isMobile, "the same on every screen");
    await page.goto(`./library/${language}/index.html`);
    const wrong = [];
    for (const [typed, wanted] of rows) {
      await field(page).fill("");
      await expect(results(page)).toHaveCount(0);
      await field(page).fill(typed);
      await expect(page.getByRole("search").getByRole("status")).not.toBeEmpty();
      const first = (await results(page).first().getByRole("link").allInnerTexts())[0];
      if (!wanted.split("|").includes(first)) wrong.push(`${typed}: ${first}, not ${wanted}`);
    }
    expect(wrong).toEqual([]);
  });
}

test("search finds nothing rather than something that only looks alike", async ({ page, isMobile }) => {
  test.skip(isMobile, "the same on every screen");
  await page.goto("./library/en/index.html");
  await field(page).fill("night work");
  await expect(page.getByRole("search").getByRole("status")).toContainText("We found nothing");
  await expect(results(page)).toHaveCount(0);
});

test("somebody looks up their work, reads on, and changes the language there", async ({ page }) => {
  await page.goto("./library/fi/index.html");
  await field(page).fill("mummojen hoitaja");
  await page.getByRole("search").getByRole("link", { name: "Hoiva-avustaja", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Hoiva-avustaja" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "English" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Care assistant" })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.getByRole("navigation", { name: "Where this page is" }).getByRole("link", { name: "Occupations and goals" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Occupations and goals" })).toBeVisible();
  await expectAccessible(page);
});

test("what is found is announced, and what is not found too", async ({ page }) => {
  await page.goto("./library/en/index.html?q=midwife");
  const status = page.getByRole("search").getByRole("status");
  await expect(status).toHaveText(/^Results: \d+$/);
  await field(page).fill("xyzzyqwrt");
  await expect(status).toHaveText(/We found nothing/);
  await expectAccessible(page);
});

test("a source is there for those who ask", async ({ page }) => {
  await page.goto("./library/en/step/yki-test.html");
  const fact = page.getByRole("listitem").filter({ hasText: "190 euros" }).last();
  await expect(fact.getByText(/checked \d/)).toBeHidden();
  await fact.getByText("Source").click();
  await expect(fact.getByText(/checked \d/)).toBeVisible();
});

test("from the app into the library, which opens beside it so that answers are not lost, and back", async ({ page }) => {
  await page.goto("./#/en/pathways/practical-nurse/1");
  await expect(page.getByRole("heading", { level: 1, name: "Practical nurse" })).toBeVisible();
  const beside = async (link) => {
    const [opened] = await Promise.all([page.waitForEvent("popup"), link.click()]);
    return opened;
  };
  const occupation = await beside(page.getByRole("link", { name: "Read more in the library" }));
  await expect(occupation.getByRole("heading", { level: 1, name: "Practical nurse" })).toBeVisible();
  expect(occupation.url()).toMatch(/library\/en\/occupation\/practical-nurse\.html$/);
  const library = await beside(page.getByRole("contentinfo").getByRole("link", { name: "Library" }));
  await expect(library.getByRole("heading", { level: 1, name: "Library" })).toBeVisible();
  await library.getByRole("link", { name: "Answer the questions" }).click();
  await expect(library.locator("main form")).toBeVisible();
});

for (const path of ["fi/index.html", "en/contact/index.html", "fi/occupation/practical-nurse.html", "fi/step/yki-test.html", "en/provider/lappia.html", "fi/area/meri-lappi.html", "en/term/index.html"]) {
  test(`nothing is cut off on the narrowest phone, nor with text twice as large: ${path}`, async ({ page, isMobile }) => {
    test.skip(!isMobile, "for the small screen");
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`./library/${path}`);
    for (const details of await page.locator("details > summary").all()) await details.evaluate((summary) => (summary.parentElement.open = true));
    // Not the window's own width: a phone makes it as wide as the page.
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await width()).toBeLessThanOrEqual(320);
    await expectAccessible(page);
    await page.addInitScript(() => addEventListener("DOMContentLoaded", () => (document.documentElement.style.fontSize = "200%")));
    await page.reload();
    expect(await width()).toBeLessThanOrEqual(320);
  });
}

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("everything is found by the lists, and no field promises to search", async ({ page }) => {
    await page.goto("./library/fi/index.html");
    await expect(page.getByRole("search")).toBeHidden();
    await page.getByRole("link", { name: "Oppilaitokset" }).click();
    await page.getByRole("link", { name: "Ammattiopisto Lappia" }).click();
    await page.getByRole("link", { name: "Sosiaali- ja terveysalan perustutkinto" }).first().click();
    await expect(page.getByText("371101")).toBeVisible();
  });
});
