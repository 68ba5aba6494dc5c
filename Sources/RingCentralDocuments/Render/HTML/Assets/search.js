"use strict";

/**
 * An endpoint as the search sees it.
 *
 * @typedef {object} Entry
 * @property {string} name of the function in Swift
 * @property {string} id of the operation, often the same
 * @property {string} method
 * @property {string} path
 * @property {string} summary
 * @property {string} areaTitle
 * @property {string[]} permissions
 * @property {string[]} parameters
 * @property {string[]} types
 * @property {string[]} phrases what people ask for
 * @property {string} lifecycle
 */

/** Finds endpoints by what people type: every word counts, in any place, with slips of the finger. */
class Search {
  /** What a word weighs where it stands. */
  static weights = { phrase: 9, name: 8, area: 5, summary: 4, path: 3, parameter: 2, permission: 2, type: 1 };

  /** What an endpoint weighs that should no longer be called. */
  static lifecycles = { current: 1, deprecated: 0.8, retired: 0.6 };

  /** What an endpoint gains by its name's first word: who names a thing, without saying what to do, wants to see it. */
  static verbs = { list: 1.06, read: 1.04, get: 1.04, create: 1.02 };

  /** What lacks a word must have this share of the best one's score. */
  static least = 0.15;

  /** What a word that is near to one of the question is worth, beside one that is the same. */
  static near = { synonym: 0.9, begun: 0.6, length: 0.35, slipped: 0.8, slip: 0.15 };

  /** What speaks for an endpoint as a whole: factors, and what is added to a factor of 1 for a full match. */
  static fits = {
    /** All words of the name. */ named: 0.5,
    /** The name itself. */ name: 4,
    /** A whole name of a parameter, a permission or a type, written as such. */ part: 40,
    /** The question stands in the path. */ path: 1.5,
    /** The method that was asked for. */ method: 2,
    /** Words of a phrase. */ phrased: 1,
    /** A phrase from its beginning, and without the words that ask for nothing. */ phrase: 5, telling: 4,
    /** From here on a word counts as one of those asked for. */ counts: 0.6,
  };

  /**
   * @param {Entry[]} entries
   * @param {Record<string, string[]>} synonyms words of the API by a word that people say instead
   */
  constructor(entries, synonyms) {
    this.entries = entries;
    /** @type {Map<string, Map<number, number>>} the weight of a word in each entry that has it */
    this.postings = new Map();
    /** @type {Map<string, string[]>} */
    this.synonyms = new Map();
    for (const [said, meant] of Object.entries(synonyms)) {
      this.synonyms.set(Words.stem(said), meant.map(Words.stem));
    }
    this.entries.forEach((entry, place) => this.#add(entry, place));
    this.names = entries.map((entry) => [...new Set([entry.name, entry.id])].map((name) => this.#words(name)));
    this.phrases = entries.map((entry) => entry.phrases.map((phrase) => this.#words(phrase)));
    this.paths = entries.map((entry) => entry.path.toLowerCase().split("/").filter(Boolean));
    this.parts = entries.map((entry) => new Set([...entry.parameters, ...entry.permissions, ...entry.types].map((name) => name.toLowerCase())));
    this.vocabulary = [...this.postings.keys()];
    this.letters = [...this.vocabulary, ...this.synonyms.keys()].map((word) => [word, Words.letters(word)]);
  }

  /** The words of a text, found once for all endpoints that have it. @param {string} text */
  #words(text) {
    const known = this.split.get(text) ?? Words.of(text);
    this.split.set(text, known);
    return known;
  }

  /** @type {Map<string, string[]>} */
  split = new Map();

  /** @param {Entry} entry @param {number} place */
  #add(entry, place) {
    const put = (word, weight) => {
      const weights = this.postings.get(word) ?? new Map();
      if (weights.size === 0) this.postings.set(word, weights);
      if ((weights.get(place) ?? 0) < weight) weights.set(place, weight);
    };
    const { weights } = Search;
    const fields = [
      [entry.phrases, weights.phrase], [[entry.name, entry.id], weights.name], [[entry.areaTitle], weights.area],
      [[entry.summary], weights.summary], [[entry.path], weights.path], [entry.parameters, weights.parameter],
      [entry.permissions, weights.permission], [entry.types, weights.type],
    ];
    for (const [texts, weight] of fields) {
      for (const text of texts) for (const word of this.#words(text)) put(word, weight);
    }
    // Two words are at times typed as one: calllog, login.
    for (const [texts, weight] of fields.slice(0, 2)) {
      for (const words of texts.map((text) => this.#words(text))) {
        for (let i = 1; i < words.length; i++) put(words[i - 1] + words[i], weight);
      }
    }
    // So is a whole name.
    for (const name of [...entry.parameters, ...entry.permissions, ...entry.types]) put(name.toLowerCase(), weights.parameter);
    for (const name of [entry.name, entry.id]) put(name.toLowerCase(), 3 * weights.name);
  }

  /**
   * The words of a question that ask for something.
   *
   * @param {string} question
   */
  static asked(question) {
    const words = Words.of(question);
    const telling = words.filter((word) => !Words.empty.has(word));
    return telling.length > 0 ? telling : words;
  }

  /**
   * The places of the entries that a question finds, the best first.
   *
   * @param {string} question
   * @returns {number[]}
   */
  find(question) {
    const method = Paths.method(question);
    const paths = this.#findPaths(Paths.steps(question), method);
    if (paths.length > 0) return paths;
    const ranked = this.rank(method ? question.trim().slice(method.length) : question, method);
    const least = (ranked[0]?.score ?? 0) * Search.least;
    return ranked.filter((hit) => hit.share === 1 || hit.score >= least).map((hit) => hit.place);
  }

  /** @param {string[]} steps @param {string} [method] */
  #findPaths(steps, method) {
    if (steps.length === 0) return [];
    const hits = this.paths.map((path, place) => ({ place, score: Paths.fit(steps, path) })).filter((hit) => hit.score > 0);
    for (const hit of hits) {
      if (this.entries[hit.place].method === method) hit.score += Paths.fits.method;
      hit.score *= this.#worth(hit.place);
    }
    return hits.sort((a, b) => b.score - a.score || a.place - b.place).map((hit) => hit.place);
  }

  /**
   * What has any word of a question, the best first: its place, its score, how many of the words, and their share.
   *
   * @param {string} question
   * @param {string} [method]
   */
  rank(question, method) {
    const telling = Search.asked(question);
    const near = telling.map((word) => this.#near(word));
    /** @type {Map<number, { score: number, words: number }>} */
    const found = new Map();
    for (const words of near) {
      for (const [place, score] of this.#scores(words)) {
        const hit = found.get(place) ?? { score: 0, words: 0 };
        hit.score += score;
        hit.words += 1;
        found.set(place, hit);
      }
    }
    const most = Math.max(0, ...[...found.values()].map((hit) => hit.words));
    const text = question.trim().toLowerCase();
    const names = question.split(/\s+/).filter(Search.isName).map((name) => name.toLowerCase());
    const typed = { words: Words.of(question), telling, text, names, method };
    const ranked = [];
    for (const [place, hit] of found) {
      const share = hit.words / most;
      ranked.push({ place, share, words: hit.words, score: hit.score * share ** 2 * this.#fit(place, near, typed) });
    }
    return ranked.sort((a, b) => b.score - a.score || a.place - b.place);
  }

  /** Whether somebody wrote a name of the API, such as `dateFrom`, and no word. @param {string} text */
  static isName(text) {
    return /[\p{Ll}\d]\p{Lu}|\p{L}[-_.]\p{L}/u.test(text);
  }

  /** How well words that are near to a word of the question fit each entry. @param {Map<string, number>} words */
  #scores(words) {
    /** @type {Map<number, number>} */
    const scores = new Map();
    for (const [word, quality] of words) {
      for (const [place, weight] of this.postings.get(word)) {
        const score = weight * quality;
        if ((scores.get(place) ?? 0) < score) scores.set(place, score);
      }
    }
    // What is found everywhere tells little.
    const rarity = Math.log(1 + this.entries.length / scores.size);
    for (const [place, score] of scores) scores.set(place, score * rarity);
    return scores;
  }

  /** The words of the vocabulary that a word may stand for, and how surely. @param {string} word */
  #near(word) {
    /** @type {Map<string, number>} */
    const near = new Map();
    const take = (candidate, quality) => {
      if (this.postings.has(candidate) && (near.get(candidate) ?? 0) < quality) near.set(candidate, quality);
    };
    const takeMeant = (said, quality) => {
      take(said, quality);
      for (const meant of this.synonyms.get(said) ?? []) take(meant, quality * Search.near.synonym);
    };
    takeMeant(word, 1);
    const { begun, length, slipped, slip } = Search.near;
    for (const candidate of this.vocabulary) {
      if (word.length > 1 && candidate.startsWith(word)) take(candidate, begun + length * (word.length / candidate.length));
    }
    if (near.size > 0) return near;
    const most = word.length > 7 ? 2 : word.length > 3 ? 1 : 0;
    const letters = Words.letters(word);
    for (const [candidate, its] of most ? this.letters : []) {
      // A slip brings in one letter that is not in the word that was meant: most words are out without a closer look.
      if (Words.bits(letters & ~its) > most) continue;
      const slips = Search.#slips(word, candidate, most);
      if (slips <= most) takeMeant(candidate, slipped - slip * slips);
    }
    return near;
  }

  /** Slips in a word, or in the beginning of a longer one. @param {string} word @param {string} candidate */
  static #slips(word, candidate, most) {
    // Hardly anybody slips at the first two letters both.
    if (candidate[0] !== word[0] && candidate[1] !== word[1] && candidate[0] !== word[1]) return most + 1;
    const whole = Words.slips(word, candidate, most);
    if (whole <= most || candidate.length <= word.length || candidate[0] !== word[0]) return whole;
    return Words.slips(word, candidate.slice(0, word.length), most) + 0.5;
  }

  /** How much of a phrase was typed, if it begins as typed; blanks make no difference. */
  static #share(phrase, typed) {
    const [said, asked] = [phrase.join(""), typed.join("")];
    return said.startsWith(asked) ? (asked.length / said.length) ** 2 : 0;
  }

  /** What an entry is worth whatever is asked. @param {number} place */
  #worth(place) {
    return (Search.lifecycles[this.entries[place].lifecycle] ?? 1) * (Search.verbs[this.names[place][0][0]] ?? 1);
  }

  /** What speaks for an entry as a whole. @param {number} place @param {Map<string, number>[]} near */
  #fit(place, near, typed) {
    const { fits } = Search;
    const entry = this.entries[place];
    const count = (words) => near.filter((candidates) => words.some((word) => (candidates.get(word) ?? 0) > fits.counts)).length;
    // A short name that is all asked for comes before a long one that has it as well.
    const named = Math.max(...this.names[place].map((name) => count(name) / Math.max(near.length, name.length)));
    let fit = this.#worth(place) * (1 + fits.named * named);
    const whole = typed.text.replace(/\s/g, "");
    if ([entry.name, entry.id].some((name) => name.toLowerCase().replace(/\s/g, "") === whole)) fit *= fits.name;
    if (typed.names.some((name) => this.parts[place].has(name))) fit *= fits.part;
    if (typed.text.length > 3 && entry.path.toLowerCase().includes(typed.text)) fit *= fits.path;
    if (typed.method && typed.method === entry.method) fit *= fits.method;
    return fit * this.#phrased(place, near, typed, count);
  }

  /** How much of what people ask for was typed. */
  #phrased(place, near, typed, count) {
    const { fits } = Search;
    let phrased = 1;
    for (const phrase of this.phrases[place]) {
      const telling = phrase.filter((word) => !Words.empty.has(word));
      const share = count(telling) / Math.max(near.length, telling.length, 1);
      const begun = fits.phrase * Search.#share(phrase, typed.words);
      phrased = Math.max(phrased, 1 + fits.phrased * share ** 2, 1 + begun, 1 + fits.telling * Search.#share(telling, typed.telling));
    }
    return phrased;
  }
}
