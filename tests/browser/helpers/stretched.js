// A language to try the looks with: it runs from right to left and its words are 40 % longer than English ones. It is made of the
// English words while a test runs; nobody ever gets it. Names and official terms stay as they are, as they would in any language.

const LETTERS = "אבגדהוזחטיכלמנסעפצקרשתךםןף";
const LONGER = 0.4;

/** The same word in other letters and with some of them once more. */
export function stretched(text) {
  return text.replace(/[a-z]+/gi, (word) => {
    const letters = [...word.toLowerCase()].map((letter) => LETTERS[letter.charCodeAt(0) - 97]);
    return letters.concat(letters.slice(0, Math.round(letters.length * LONGER))).join("");
  });
}

/** A file of Fluent messages: their texts change, and nothing that stands in braces, names a message or is no text. */
export function stretchedMessages(source) {
  let depth = 0;
  let isText = true;
  return source
    .split("\n")
    .map((line) => {
      if (line.startsWith("#")) return line;
      const id = /^-?[a-z][\w-]*\s*=/.exec(line)?.[0];
      // Lists of ids, and sentences that are said in Finnish in every language.
      if (id) isText = !/^fi-|-terms\s*=/.test(id);
      const head = id ?? /^\s+(\*?\[[^\]]+\])?/.exec(line)?.[0] ?? "";
      let text = "";
      let changed = head;
      // A choice's branches stand one brace deep, and what they say is text all the same.
      const ground = /\[/.test(head) ? depth : 0;
      for (const sign of line.slice(head.length)) {
        if (sign === "{" || sign === "}") {
          changed += (isText && depth <= ground ? stretched(text) : text) + sign;
          text = "";
          depth += sign === "{" ? 1 : -1;
        } else {
          text += sign;
        }
      }
      return changed + (isText && depth <= ground ? stretched(text) : text);
    })
    .join("\n");
}

/** Pages opened from here on are in it, at the addresses of the English ones. */
export async function speakStretched(context) {
  await context.route(/words-en[^/]*\.ftl$/, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: stretchedMessages(await answer.text()) });
  });
  await context.route(/(\/|\.html)$/, async (route) => {
    const answer = await route.fetch();
    const page = (await answer.text()).replace(/<html /, '<html dir="rtl" ');
    await route.fulfill({ response: answer, body: page });
  });
}

/** A page of the library is written in its language already: its English texts change where they stand. */
export async function stretchTexts(page) {
  const texts = await page.evaluateHandle(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (node) =>
      node.parentElement.closest("[lang]").lang === "en" && !node.parentElement.closest("script, style") ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT,
    );
    const found = [];
    while (walker.nextNode()) found.push(walker.currentNode);
    return found;
  });
  const changed = (await texts.evaluate((found) => found.map(({ data }) => data))).map(stretched);
  await texts.evaluate((found, changed) => found.forEach((node, place) => (node.data = changed[place])), changed);
}
