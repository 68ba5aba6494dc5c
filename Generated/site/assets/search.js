// Written by ringcentral-generate.
"use strict";


class Search {
  static weights = { phrase: 9, name: 8, area: 5, summary: 4, path: 3, parameter: 2, permission: 2, type: 1 };

  static lifecycles = { current: 1, deprecated: 0.8, retired: 0.6 };

  static verbs = { list: 1.06, read: 1.04, get: 1.04, create: 1.02 };

  static least = 0.15;

  static near = { synonym: 0.9, begun: 0.6, length: 0.35, slipped: 0.8, slip: 0.15 };

  static fits = {
named: 0.5,
name: 4,
part: 40,
path: 1.5,
method: 2,
phrased: 1,
phrase: 5, telling: 4,
counts: 0.6,
  };

  constructor(entries, synonyms) {
    this.entries = entries;
    this.postings = new Map();
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

  #words(text) {
    const known = this.split.get(text) ?? Words.of(text);
    this.split.set(text, known);
    return known;
  }

  split = new Map();

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
    for (const [texts, weight] of fields.slice(0, 2)) {
      for (const words of texts.map((text) => this.#words(text))) {
        for (let i = 1; i < words.length; i++) put(words[i - 1] + words[i], weight);
      }
    }
    for (const name of [...entry.parameters, ...entry.permissions, ...entry.types]) put(name.toLowerCase(), weights.parameter);
    for (const name of [entry.name, entry.id]) put(name.toLowerCase(), 3 * weights.name);
  }

  static asked(question) {
    const words = Words.of(question);
    const telling = words.filter((word) => !Words.empty.has(word));
    return telling.length > 0 ? telling : words;
  }

  find(question) {
    const method = Paths.method(question);
    const paths = this.#findPaths(Paths.steps(question), method);
    if (paths.length > 0) return paths;
    const ranked = this.rank(method ? question.trim().slice(method.length) : question, method);
    const least = (ranked[0]?.score ?? 0) * Search.least;
    return ranked.filter((hit) => hit.share === 1 || hit.score >= least).map((hit) => hit.place);
  }

  #findPaths(steps, method) {
    if (steps.length === 0) return [];
    const hits = this.paths.map((path, place) => ({ place, score: Paths.fit(steps, path) })).filter((hit) => hit.score > 0);
    for (const hit of hits) {
      if (this.entries[hit.place].method === method) hit.score += Paths.fits.method;
      hit.score *= this.#worth(hit.place);
    }
    return hits.sort((a, b) => b.score - a.score || a.place - b.place).map((hit) => hit.place);
  }

  rank(question, method) {
    const telling = Search.asked(question);
    const near = telling.map((word) => this.#near(word));
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

  static isName(text) {
    return /[\p{Ll}\d]\p{Lu}|\p{L}[-_.]\p{L}/u.test(text);
  }

  #scores(words) {
    const scores = new Map();
    for (const [word, quality] of words) {
      for (const [place, weight] of this.postings.get(word)) {
        const score = weight * quality;
        if ((scores.get(place) ?? 0) < score) scores.set(place, score);
      }
    }
    const rarity = Math.log(1 + this.entries.length / scores.size);
    for (const [place, score] of scores) scores.set(place, score * rarity);
    return scores;
  }

  #near(word) {
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
      if (Words.bits(letters & ~its) > most) continue;
      const slips = Search.#slips(word, candidate, most);
      if (slips <= most) takeMeant(candidate, slipped - slip * slips);
    }
    return near;
  }

  static #slips(word, candidate, most) {
    if (candidate[0] !== word[0] && candidate[1] !== word[1] && candidate[0] !== word[1]) return most + 1;
    const whole = Words.slips(word, candidate, most);
    if (whole <= most || candidate.length <= word.length || candidate[0] !== word[0]) return whole;
    return Words.slips(word, candidate.slice(0, word.length), most) + 0.5;
  }

  static #share(phrase, typed) {
    const [said, asked] = [phrase.join(""), typed.join("")];
    return said.startsWith(asked) ? (asked.length / said.length) ** 2 : 0;
  }

  #worth(place) {
    return (Search.lifecycles[this.entries[place].lifecycle] ?? 1) * (Search.verbs[this.names[place][0][0]] ?? 1);
  }

  #fit(place, near, typed) {
    const { fits } = Search;
    const entry = this.entries[place];
    const count = (words) => near.filter((candidates) => words.some((word) => (candidates.get(word) ?? 0) > fits.counts)).length;
    const named = Math.max(...this.names[place].map((name) => count(name) / Math.max(near.length, name.length)));
    let fit = this.#worth(place) * (1 + fits.named * named);
    const whole = typed.text.replace(/\s/g, "");
    if ([entry.name, entry.id].some((name) => name.toLowerCase().replace(/\s/g, "") === whole)) fit *= fits.name;
    if (typed.names.some((name) => this.parts[place].has(name))) fit *= fits.part;
    if (typed.text.length > 3 && entry.path.toLowerCase().includes(typed.text)) fit *= fits.path;
    if (typed.method && typed.method === entry.method) fit *= fits.method;
    return fit * this.#phrased(place, near, typed, count);
  }

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
