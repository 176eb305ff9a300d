// What a browser reads before it offers to put the page among the apps.

import { expect, open, test } from "../helpers/visit.js";

async function manifest(page) {
  await open(page);
  return page.evaluate(async () => (await fetch(document.querySelector("link[rel=manifest]").href)).json());
}

test("every picture is there and as large as the manifest says", async ({ page }) => {
  const { icons, screenshots } = await manifest(page);
  expect(icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual(["any any", "192x192 any", "512x512 any", "512x512 maskable"]);
  expect(screenshots.map(({ form_factor }) => form_factor)).toEqual(["narrow", "narrow", "wide"]);
  const size = ({ src }) =>
    page.evaluate(async (src) => {
      const { width, height } = await createImageBitmap(await (await fetch(src)).blob());
      return `${width}x${height}`;
    }, src);
  for (const picture of [...icons.slice(1), ...screenshots]) expect(await size(picture), picture.src).toBe(picture.sizes);
});

for (const [locale, headings] of Object.entries({ "fi-FI": ["Mikä sopii sinuun juuri nyt?", "Polkusi", "Yhteystiedot lähelläsi"], "en-GB": ["What fits you right now?", "Your pathways", "Contacts near you"] })) {
  test.describe(locale, () => {
    test.use({ locale });

    test("a shortcut leads where it says, in the person's language", async ({ page }) => {
      const { shortcuts } = await manifest(page);
      const seen = [];
      for (const { url } of shortcuts) {
        await page.goto("about:blank");
        await open(page, url);
        const heading = page.getByRole("heading", { level: 1 });
        await expect(heading).not.toHaveText(/Hetki vielä|One moment/);
        seen.push(await heading.innerText());
      }
      expect(seen).toEqual(headings);
    });
  });
}
