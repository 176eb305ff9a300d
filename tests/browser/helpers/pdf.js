// A PDF as a reader gets it: the text of each page.

import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** The page at hand, printed, as one text for each sheet of paper. */
export async function printed(page) {
  const loading = getDocument({ data: new Uint8Array(await page.pdf({ preferCSSPageSize: true })), verbosity: 0 });
  const document = await loading.promise;
  const sheets = [];
  for (let number = 1; number <= document.numPages; number++) {
    const sheet = await document.getPage(number);
    const { width, height } = sheet.getViewport({ scale: 1 });
    const { items } = await sheet.getTextContent();
    sheets.push({ text: items.map(({ str, hasEOL }) => (hasEOL ? `${str} ` : str)).join("").replace(/\s+/g, " "), width: Math.round(width), height: Math.round(height) });
  }
  await loading.destroy();
  return sheets;
}
