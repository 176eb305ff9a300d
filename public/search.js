// Finds pages of the library by what people type: in Finnish, Swedish or English, inflected or misspelt.
// Words are reduced to their stems on both sides. Nobody says which language a word is: what Finnish endings can be taken off
// is Finnish ("lähihoitajaksi"), all else is treated as English ("nurses"). What is left of Swedish endings counts as a
// typing error of a letter or two. Indexing both stems of each word was tried: whatever fitted twice came first.

import MiniSearch from "./minisearch.js";
import { stemmer as english } from "./stem-en.js";
import { stemmer as finnish } from "./stem-fi.js";

const MOST = 12;
// When fewer pages have all the words, pages with some of them follow.
const FEW = 4;

// What people look for first. By the order of kinds in the index: occupation, qualification, step, service, contact, school, area, county,
// word.
const WEIGHTS = [2, 1.2, 1, 1.2, 0.8, 1, 1, 1, 1];

// Words that say nothing of what is looked for. Where nothing else was typed, they count.
const EMPTY = new Set(
  (
    "a an and as at can do don for from how i in is job jobs my not of on or t the to want with work " +
    "haluan ja kanssa minä miten olen on tai työ työtä töihin töitä arbete att en för jobb med och på som till"
  ).split(" "),
);

/** From the file of one language: a function from what was typed to what was found, the best first. */
export function finder({ kinds, entries }) {
  const index = new MiniSearch({ fields: ["name", "names", "everyday"], processTerm: stem });
  index.addAll(entries.map(([, , name, , names, everyday], id) => ({ id, name, names: names.join(", "), everyday })));
  const whole = entries.map(([, , name, , names, everyday]) => new Set([name, ...names, ...everyday.split(", ")].map(stems)));
  return (typed) => {
    const all = parts(typed);
    const told = all.filter((word) => !EMPTY.has(word.toLowerCase()));
    const words = told.length ? told : all;
    const wanted = stems(typed);
    // What is called just so comes before what is called so among other things.
    const boost = (names) => (id) => WEIGHTS[entries[id][0]] * (names.some((name) => whole[id].has(name)) ? 4 : 1);
    const found = look(index, words, "AND", true, boost([wanted, words.map(stem).join(" ")]));
    // Here a slip of the pen would match too much: one word of several is enough as it is.
    if (found.length < FEW && words.length > 1) found.push(...look(index, words, "OR", false, boost(words.map(stem))));
    const ids = [...new Set(found.map(({ id }) => id))];
    return ids.slice(0, MOST).map((id) => {
      const [kind, path, name, term] = entries[id];
      return { kind: kinds[kind][1], path, name, term };
    });
  };
}

function look(index, words, combineWith, forgiving, boostDocument) {
  const found = index.search(words.join(" "), {
    combineWith,
    prefix: (term) => term.length > 2,
    fuzzy: (term) => (forgiving && term.length > 3 ? 0.25 : false),
    maxFuzzy: 3,
    boost: { name: 2, everyday: 2 },
    weights: { prefix: 0.4, fuzzy: 0.3 },
    boostDocument,
    // Less than usual for the length of a field: an entry with many everyday words is no worse for it.
    bm25: { k: 1.2, b: 0.3, d: 0.5 },
  });
  // Hardly anybody mistypes the first letter: "right" is not meant by "night".
  const begins = ({ terms, queryTerms }) => queryTerms.every((query) => terms.some((term) => term[0] === query[0]));
  return found.filter(begins);
}

/** A whole name, as it is compared. */
function stems(name) {
  return parts(name).map(stem).join(" ");
}

function parts(text) {
  return text.split(/[\s\p{P}]+/u).filter(Boolean);
}

/** Without the marks on letters: not every keyboard has them. */
function stem(word) {
  const small = word.toLowerCase();
  const stemmed = finnish(small);
  return (stemmed === small ? english(small) : stemmed).normalize("NFD").replace(/\p{M}/gu, "");
}
