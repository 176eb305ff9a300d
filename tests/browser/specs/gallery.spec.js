// Every piece that pages are made of, side by side, as `cargo xtask gallery` writes them: by day and by night, for eyes, fingers and ears.

import { tooSmall, unreadable } from "../helpers/drawn.js";
import { settled } from "../helpers/pages.js";
import { expect, expectNoFinding, test } from "../helpers/visit.js";

const written = (language) => new URL(`../../../target/gallery/${language}.html`, import.meta.url).pathname;

for (const language of ["fi", "en"]) {
  for (const colorScheme of ["light", "dark"]) {
    test(`every piece can be read, heard and pressed: ${language}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      // It is no part of the page; here it stands among its files.
      await page.route("**/gallery.html", (route) => route.fulfill({ path: written(language), contentType: "text/html" }));
      await page.goto("./gallery.html");
      await settled(page);
      expect(await page.locator(".specimen").count(), "there are pieces").toBeGreaterThan(25);
      expect(await page.evaluate(unreadable)).toEqual([]);
      expect(await page.evaluate(tooSmall)).toEqual([]);
      await expectNoFinding(page);
    });
  }
}
