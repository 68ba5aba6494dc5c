"use strict";

/** Colours text without touching the page: browsers that can't do it show it plain. */
const Highlights = {
  /** @param {string} name @param {Range[]} ranges */
  set(name, ranges) {
    if (typeof Highlight === "undefined" || !CSS.highlights) return;
    CSS.highlights.set(name, new Highlight(...ranges));
  },

  /** The text nodes below an element. @param {Element} element */
  *texts(element) {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) yield walker.currentNode;
  },

  range(node, start, end) {
    const range = new Range();
    range.setStart(node, start);
    range.setEnd(node, end);
    return range;
  },

  /** Marks words where they stand. @param {Element} element @param {string[]} words */
  find(element, words) {
    const pattern = new RegExp(words.filter((word) => word.length > 1).join("|"), "giu");
    const ranges = [];
    for (const node of pattern.source === "(?:)" ? [] : this.texts(element)) {
      for (const hit of node.data.matchAll(pattern)) {
        ranges.push(this.range(node, hit.index, hit.index + hit[0].length));
      }
    }
    this.set("found", ranges);
  },

  /** The text node, and the place in it, that a place in all of them is. @param {Text[]} nodes @param {number} place */
  spot(nodes, place) {
    for (const node of nodes) {
      if (place <= node.data.length) return [node, place];
      place -= node.data.length;
    }
  },

  /** What samples of code are made of. */
  code: {
    comment: /(?:^|\s)(?:\/\/|# ).*$/gm,
    string: /"(?:\\.|[^"\\\n])*"|'[^'\n]*'/g,
    keyword: /\b(?:let|var|try|await|for|in|import|if|print|true|false|null|nil|curl)\b/g,
  },

  samples() {
    const found = { comment: [], string: [], keyword: [] };
    for (const sample of document.querySelectorAll(".samples pre")) {
      const nodes = [...this.texts(sample)];
      const text = sample.textContent;
      const taken = new Uint8Array(text.length);
      for (const kind of ["string", "comment", "keyword"]) {
        for (const hit of text.matchAll(this.code[kind])) {
          if (taken[hit.index] || !hit[0]) continue;
          const end = hit.index + hit[0].length;
          taken.fill(1, hit.index, end);
          const range = new Range();
          range.setStart(...this.spot(nodes, hit.index));
          range.setEnd(...this.spot(nodes, end));
          found[kind].push(range);
        }
      }
    }
    for (const kind in found) this.set(kind, found[kind]);
  },
};

/** Scripts that are not needed at first. */
const Scripts = {
  /** @param {string} address @returns {Promise<void>} */
  load(address) {
    return new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = address;
      script.onload = () => resolve();
      script.onerror = () => reject(new Error(`${address} can't be loaded`));
      document.head.append(script);
    });
  },
};

/** The buttons that every page has. */
const Page = {
  theme() {
    const button = document.querySelector("button.theme");
    const name = (choice) => choice[0].toUpperCase() + choice.slice(1);
    const show = () => {
      button.textContent = `◐ ${name(Theme.chosen)}`;
      button.setAttribute("aria-label", `Colours: ${name(Theme.chosen)}`);
    };
    button.addEventListener("click", () => {
      const next = (Theme.choices.indexOf(Theme.chosen) + 1) % Theme.choices.length;
      Theme.choose(Theme.choices[next]);
      show();
    });
    show();
  },

  /** The way to the other areas of the group. */
  siblings() {
    const side = document.querySelector(".side");
    const home = document.querySelector(".home").href;
    const here = (page) => new URL(page, home).pathname === location.pathname;
    const group = typeof areas === "undefined" ? null : areas.find(([, pages]) => pages.some(([, page]) => here(page)));
    if (!side || !group) return;
    const heading = document.createElement("h2");
    heading.textContent = group[0];
    const list = document.createElement("ul");
    for (const [label, page] of group[1]) {
      const [item, link] = [document.createElement("li"), document.createElement("a")];
      link.href = new URL(page, home);
      link.textContent = label;
      if (here(page)) link.setAttribute("aria-current", "page");
      item.append(link);
      list.append(item);
    }
    side.append(heading, list);
  },

  copyButtons() {
    for (const sample of document.querySelectorAll(".samples pre")) {
      const heading = sample.previousElementSibling;
      const button = document.createElement("button");
      button.className = "copy";
      button.type = "button";
      button.textContent = "Copy";
      button.setAttribute("aria-label", `Copy: ${heading.textContent}`);
      button.addEventListener("click", async () => {
        button.textContent = (await this.copy(sample)) ? "Copied" : "Press ⌘C";
        setTimeout(() => (button.textContent = "Copy"), 1500);
      });
      heading.append(button);
      // What is wider than its box is scrolled with the keyboard as well.
      sample.tabIndex = 0;
    }
  },

  /** Whether it could; else the text is selected, for the visitor to copy. @param {Element} code */
  async copy(code) {
    try {
      await navigator.clipboard.writeText(code.textContent);
      return true;
    } catch {
      getSelection().selectAllChildren(code);
      return document.execCommand("copy");
    }
  },

  /** Headings show the way to themselves, to be copied. */
  anchors() {
    for (const heading of document.querySelectorAll("section[id] :is(h2, h3)")) {
      if (heading.closest("section").querySelector("h2, h3") !== heading) continue;
      const anchor = document.createElement("a");
      anchor.className = "anchor";
      anchor.href = "#" + heading.closest("section").id;
      anchor.textContent = "#";
      anchor.setAttribute("aria-label", `Link to ${heading.textContent.trim()}`);
      heading.append(anchor);
    }
  },

  /** Every endpoint leads to its place in the catalog, whose file the page names once. */
  sources() {
    const file = document.querySelector("main > .lead a[href*='/spec/']");
    for (const heading of file ? document.querySelectorAll(".endpoint h2") : []) {
      const link = document.createElement("a");
      link.className = "source";
      link.href = `${file.href}#:~:text=${encodeURIComponent(`"${heading.closest("section").id}"`)}`;
      link.textContent = "Source";
      link.setAttribute("aria-label", `Source of ${heading.textContent.trim()} in the catalog`);
      // Beside the heading, not in it: nothing moves.
      heading.after(link);
    }
  },

  /** The slash leads to the search from everywhere. */
  slash() {
    document.addEventListener("keydown", (event) => {
      const field = document.getElementById("page.query");
      const writes = event.target.matches("input, select, textarea");
      if (event.key !== "/" || writes || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      field.focus();
      field.select();
    });
  },

  /** Marks in the navigation what is being read. */
  follow() {
    const links = new Map([...document.querySelectorAll(".side a[href^='#']")].map((link) => [decodeURIComponent(link.hash.slice(1)), link]));
    const seen = new IntersectionObserver(
      (entries) => {
        for (const entry of entries) {
          if (!entry.isIntersecting) continue;
          for (const link of links.values()) link.removeAttribute("aria-current");
          links.get(entry.target.id)?.setAttribute("aria-current", "true");
        }
      },
      { rootMargin: "-20% 0% -70% 0%" },
    );
    for (const section of document.querySelectorAll("main section[id]")) if (links.has(section.id)) seen.observe(section);
  },
};

addEventListener("DOMContentLoaded", () => {
  Page.theme();
  Page.siblings();
  Page.sources();
  Page.copyButtons();
  Page.slash();
  Page.follow();
  Page.anchors();
  Highlights.samples();
});
