// Finds pages of the library by what people type: in Finnish, Swedish or English, inflected or misspelt.
// Words are reduced to their Finnish stems on both sides ("lähihoitajaksi", "lähihoitaja"): Swedish and English ones come
// through alike, and what is left of their endings counts as a typing error of one letter or two.

import MiniSearch from "./minisearch.js";
import { stemmer } from "./stem-fi.js";

const MOST = 12;

// What people look for first. By the order of kinds in the index: occupation, qualification, step, service, contact, school, area, county.
const WEIGHTS = [2, 1.2, 1, 1.2, 0.8, 1, 1, 1];

/** From the file of one language: a function from what was typed to what was found, the best first. */
export function finder({ kinds, entries }) {
  const index = new MiniSearch({ fields: ["name", "names", "everyday"], processTerm: stem });
  const whole = entries.map(([, , name, , names]) => new Set([name, ...names].map(stems)));
  index.addAll(entries.map(([, , name, , names, everyday], id) => ({ id, name, names: names.join(", "), everyday })));
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

function stems(text) {
  return text.split(/[\s,()]+/).filter(Boolean).map(stem).join(" ");
}

/** Without the marks on letters: not every keyboard has them. */
function stem(word) {
  const stemmed = stemmer(word.toLowerCase());
  return stemmed.normalize("NFD").replace(/\p{M}/gu, "");
}
