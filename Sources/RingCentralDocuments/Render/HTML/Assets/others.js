"use strict";

/** What can be found beside endpoints: types, permissions, rate groups, events, error codes, areas, pages and guides. */
class Others {
  /** So many are shown. */
  static most = 5;
  /** Shorter questions are the beginning of too much. */
  static least = 2;

  /**
   * @param {typeof otherData} data
   * @param {string} types the markup of the list of types
   * @param {Record<string, string[]>} words
   */
  constructor(data, types, words) {
    const rest = data.rest.map(([kind, name, href, phrases = []]) => ({ kind, name, href, phrases }));
    this.entries = [...Others.types(types), ...rest];
    const nothing = { path: "", summary: "", permissions: [], parameters: [], types: [] };
    this.search = new Search(this.entries.map((entry) => ({ ...nothing, ...entry, id: entry.name, areaTitle: entry.kind })), words);
  }

  /** Loads all that is known. @param {Record<string, string[]>} words */
  static async load(words) {
    await Scripts.load("search-more.js");
    const link = document.createElement("a");
    link.href = otherData.types;
    return new Others(otherData, await Sections.markup(link), words);
  }

  /** The types of the list; those that begin with a dot are within the one before them. @param {string} markup */
  static *types(markup) {
    const list = document.createElement("template");
    list.innerHTML = markup;
    for (const item of list.content.querySelectorAll("li")) {
      const [name, ...inner] = item.textContent.trim().split(" ");
      const href = item.querySelector("a").getAttribute("href");
      for (const whole of [name, ...inner.map((rest) => name + rest)]) yield { kind: "type", name: whole, href, phrases: [] };
    }
  }

  /** The first that have all words of a question, the best first; what was typed to its end is meant. @param {string} question */
  find(question) {
    if (question.length < Others.least) return [];
    const words = Search.asked(question).length;
    const found = new Map();
    for (const hit of this.search.rank(question)) {
      const entry = this.entries[hit.place];
      const isMeant = Others.isMeant(entry, question);
      // Where a type is found, so are those within it, in the same place.
      const isWithin = !isMeant && entry.kind === "type" && found.has(entry.name.split(".")[0]);
      if (hit.words === words && !isWithin) found.set(entry.name, { ...entry, isMeant });
      if (found.size === Others.most) break;
    }
    return [...found.values()];
  }

  /** Whether a question is a name of the API to its end; words that are a name as well may mean something else. */
  static isMeant({ kind, name }, question) {
    return kind === "error" ? name === question.toUpperCase() : name === question && Search.isName(name);
  }

  /** An item of the list of what was found. */
  static item({ kind, name, href, isMeant }) {
    const [item, link, label] = ["li", "a", "small"].map((element) => document.createElement(element));
    link.href = href;
    link.classList.toggle("meant", isMeant);
    label.textContent = kind;
    link.append(label, " ", name);
    item.append(link);
    return item;
  }
}
