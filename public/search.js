// Finds pages of the library by what people type: in Finnish, Swedish or English, inflected or misspelt.
// Words are reduced to their stems on both sides. Nobody says which language a word is: what Finnish endings can be taken off
// is Finnish ("lähihoitajaksi"), all else is treated as English ("nurses"). What is left of Swedish endings counts as a
// typing error of a letter or two. Indexing both stems of each word was tried: whatever fitted twice came first.

import MiniSearch from "./minisearch.js";
import { stemmer as english } from "./stem-en.js";
import { stemmer as finnish } from "./stem-fi.js";

const MOST = 12;

// What people look for first. By the order of kinds in the index: occupation, qualification, step, service, contact, school, area, county,
// word.
const WEIGHTS = [2, 1.2, 1, 1.2, 0.8, 1, 1, 1, 1];

/** From the file of one language: a function from what was typed to what was found, the best first. */
export function finder({ kinds, entries }) {
  const index = new MiniSearch({ fields: ["name", "names", "everyday"], processTerm: stem });
  index.addAll(entries.map(([, , name, , names, everyday], id) => ({ id, name, names: names.join(", "), everyday })));
  const whole = entries.map(([, , name, , names, everyday]) => new Set([name, ...names, ...everyday.split(", ")].map(stems)));
  return (typed) => {
    const wanted = stems(typed);
    // What is called just so comes before what is called so among other things.
    const boostDocument = (id) => WEIGHTS[entries[id][0]] * (whole[id].has(wanted) ? 4 : 1);
    const all = look(index, typed, "AND", boostDocument);
    const found = all.length ? all : look(index, typed, "OR", boostDocument);
    return found.slice(0, MOST).map(({ id }) => {
      const [kind, path, name, term] = entries[id];
      return { kind: kinds[kind][1], path, name, term };
    });
  };
}

function look(index, typed, combineWith, boostDocument) {
  return index.search(typed, {
    combineWith,
    prefix: (term) => term.length > 2,
    fuzzy: (term) => (term.length > 3 ? 0.25 : false),
    maxFuzzy: 3,
    boost: { name: 2, everyday: 2 },
    weights: { prefix: 0.4, fuzzy: 0.3 },
    boostDocument,
  });
}

/** A whole name, as it is compared. */
function stems(name) {
  return name.split(/[\s\p{P}]+/u).filter(Boolean).map(stem).join(" ");
}

/** Without the marks on letters: not every keyboard has them. */
function stem(word) {
  const small = word.toLowerCase();
  const stemmed = finnish(small);
  return (stemmed === small ? english(small) : stemmed).normalize("NFD").replace(/\p{M}/gu, "");
}
