// Reads a page aloud, sentence by sentence, with the voices of the person's own device. The page draws the buttons; this shows
// them where there is a voice. A script and no part of the program: it works on texts that are drawn already, whatever drew them.

const speech = window.speechSynthesis;
/** What is for eyes or hands only, and what stands behind something that is closed. */
const SILENT = "button, nav, script, style, svg, select, option, input, textarea, blockquote.meaning, .unseen, .actions, .progress, .finish, .up, .sources, .legend, read-aloud";
const NUMBER = "a[href^='tel:']";
const NAME = "being-read";
/** A little slower than voices are by themselves: many listeners are learning the language. */
const RATE = 0.9;

const language = (tag) => tag.split(/[-_]/)[0].toLowerCase();

/** The voice for a language: one on this device, else one that sends the text away. */
function voiceFor(lang) {
  const voices = speech.getVoices().filter((voice) => language(voice.lang) === language(lang));
  const own = voices.filter((voice) => voice.localService);
  return own.find((voice) => voice.default) ?? own[0] ?? voices[0];
}

customElements.define("read-aloud", class extends HTMLElement {
  #sentences = [];
  #at = 0;
  /** Goes up with each sentence: what a voice says of an earlier one is old news. */
  #turn = 0;
  #agreed = false;
  #left = new AbortController();
  #languages = new MutationObserver(() => this.#offer());

  connectedCallback() {
    if (!speech) return;
    this.#left = new AbortController();
    const { signal } = this.#left;
    // Voices come late in some browsers.
    speech.addEventListener?.("voiceschanged", () => this.#offer(), { signal });
    addEventListener("hashchange", () => this.#stop(), { signal });
    addEventListener("pagehide", () => this.#stop(), { signal });
    // Out of the way of whoever reads on downwards; back for whoever looks for it.
    let top = scrollY;
    addEventListener("scroll", () => {
      if (Math.abs(scrollY - top) < 20) return;
      this.toggleAttribute("data-away", scrollY > top);
      top = scrollY;
    }, { signal, passive: true });
    this.addEventListener("click", (event) => this.#do(event.target.closest("[data-do]")?.dataset.do), { signal });
    this.addEventListener("keydown", (event) => event.key === "Escape" && this.#stop(), { signal });
    this.#languages.observe(document.documentElement, { attributeFilter: ["lang"] });
    this.#offer();
  }

  disconnectedCallback() {
    this.#left.abort();
    this.#languages.disconnect();
    if (this.#sentences.length) this.#silence();
  }

  #offer() {
    this.hidden = !voiceFor(document.documentElement.lang);
  }

  #do(what) {
    if (what === "start") this.#start();
    if (what === "agree") this.#agree();
    if (what === "pause") this.#pause();
    if (what === "resume") this.#speak();
    if (what === "next") this.#next();
    if (what === "stop") this.#stop();
  }

  #start() {
    if (!this.#agreed && !voiceFor(document.documentElement.lang)?.localService) {
      this.#show("ask");
      this.querySelector("[data-part=ask] p").focus();
      return;
    }
    this.#sentences = sentences(this.closest("main"), this.dataset.range, this.#agreed);
    // From where the person is looking.
    this.#at = Math.max(0, this.#sentences.findIndex(({ range }) => range.getBoundingClientRect().bottom > 0));
    this.#speak();
  }

  #agree() {
    this.#agreed = true;
    this.#start();
  }

  #speak() {
    const sentence = this.#sentences[this.#at];
    if (!sentence) return this.#stop();
    const turn = this.#silence();
    this.#show("bar", "pause");
    mark(sentence);
    const spoken = new SpeechSynthesisUtterance(sentence.text);
    spoken.lang = sentence.lang;
    spoken.voice = sentence.voice;
    spoken.rate = RATE;
    spoken.onend = () => turn === this.#turn && this.#next();
    spoken.onerror = () => turn === this.#turn && this.#stop();
    speech.speak(spoken);
  }

  #next() {
    this.#at++;
    this.#speak();
  }

  // Not the browser's own pause: on Android it ends what is being said, and nothing goes on from there.
  #pause() {
    this.#silence();
    this.#show("bar", "resume");
  }

  #stop() {
    const hadFocus = this.contains(document.activeElement);
    this.#silence();
    this.#sentences = [];
    mark();
    this.#show("start");
    if (hadFocus) this.querySelector("[data-do=start]").focus();
  }

  #silence() {
    speech.cancel();
    return ++this.#turn;
  }

  /** One part; in the bar one of two buttons. Focus does not stay on a button that is gone. */
  #show(part, button) {
    const focused = this.contains(document.activeElement) ? document.activeElement : undefined;
    this.querySelector("[data-do=start]").hidden = part !== "start";
    for (const one of this.querySelectorAll("[data-part]")) one.hidden = one.dataset.part !== part;
    if (!button) return;
    for (const one of ["pause", "resume"]) this.querySelector(`[data-do=${one}]`).hidden = one !== button;
    if (focused && !focused.checkVisibility()) this.querySelector(`[data-do=${button}]`).focus();
  }
});

/** All that can be read now: what is said, in which language, and where it stands. */
function sentences(main, between, anyVoice) {
  return blocks(main).flatMap(({ lang, pieces }) => {
    const voice = voiceFor(lang);
    if (!voice || !(voice.localService || anyVoice)) return [];
    const whole = pieces.map(({ data }) => data).join("");
    return parted(whole, lang).flatMap(({ from, to }) => {
      const inside = pieces.filter(({ at, data }) => at < to && at + data.length > from);
      const text = inside.map(({ at, data, node }) => said(data.slice(Math.max(0, from - at), to - at), node, between)).join("").trim();
      if (!/[\p{L}\p{N}]/u.test(text)) return [];
      const range = new Range();
      const [first, last] = [inside[0], inside.at(-1)];
      range.setStart(first.node, Math.max(0, from - first.at));
      range.setEnd(last.node, Math.min(last.data.length, to - last.at));
      return { text, lang, voice, range };
    });
  });
}

/** Texts that stand in one line of thought: the same block, the same language. */
function blocks(main) {
  const found = [];
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!node.data.trim() || parent.closest(SILENT) || !parent.checkVisibility()) continue;
    const lang = parent.closest("[lang]").lang;
    const block = blockOf(parent);
    const last = found.at(-1);
    if (last?.block === block && last.lang === lang) {
      const { at, data } = last.pieces.at(-1);
      last.pieces.push({ node, data: node.data, at: at + data.length });
    } else {
      found.push({ block, lang, pieces: [{ node, data: node.data, at: 0 }] });
    }
  }
  return found;
}

function blockOf(element) {
  while (getComputedStyle(element).display === "inline") element = element.parentElement;
  return element;
}

function parted(text, lang) {
  if (!Intl.Segmenter) return [{ from: 0, to: text.length }];
  const segments = [...new Intl.Segmenter(lang, { granularity: "sentence" }).segment(text)];
  return segments.map(({ index, segment }) => ({ from: index, to: index + segment.trimEnd().length }));
}

/** Numbers to dial digit by digit; "6–12" with a word between. All other numbers are left to the voice. */
function said(text, node, between) {
  if (node.parentElement.closest(NUMBER)) {
    return text.replace(/\+?\d[\d ]*/g, (number) => number.trim().split(/ +/).map((group) => [...group].join(" ")).join(", "));
  }
  return text.replace(/(\d)\s*–\s*(?=\d)/g, `$1 ${between} `);
}

/** Shows which sentence it is, without moving anything; none takes the mark away. */
function mark(sentence) {
  document.querySelector(`.${NAME}`)?.classList.remove(NAME);
  const highlights = globalThis.CSS?.highlights;
  highlights?.delete(NAME);
  if (!sentence) return;
  const element = sentence.range.startContainer.parentElement;
  if (highlights) highlights.set(NAME, new Highlight(sentence.range));
  else element.classList.add(NAME);
  const { top, bottom } = sentence.range.getBoundingClientRect();
  if (top > innerHeight * 0.1 && bottom < innerHeight * 0.7) return;
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  element.scrollIntoView({ block: "center", behavior: calm ? "instant" : "smooth" });
}
