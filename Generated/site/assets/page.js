// Written by ringcentral-generate.
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

  /** What samples of code are made of. */
  code: {
    comment: /(?:^|\s)(?:\/\/|# ).*$/gm,
    string: /"(?:\\.|[^"\\\n])*"|'[^'\n]*'/g,
    keyword: /\b(?:let|var|try|await|for|in|import|if|print|true|false|null|nil|curl)\b/g,
  },

  samples() {
    const found = { comment: [], string: [], keyword: [] };
    for (const sample of document.querySelectorAll(".samples pre")) {
      for (const node of this.texts(sample)) {
        const taken = new Uint8Array(node.data.length);
        for (const kind of ["string", "comment", "keyword"]) {
          for (const hit of node.data.matchAll(this.code[kind])) {
            if (taken[hit.index] || !hit[0]) continue;
            taken.fill(1, hit.index, hit.index + hit[0].length);
            found[kind].push(this.range(node, hit.index, hit.index + hit[0].length));
          }
        }
      }
    }
    for (const kind in found) this.set(kind, found[kind]);
  },
};

/** Links to types that can be unfolded: those of this page, and those that several areas use. */
const typeLinks = 'dl:not(.grid) > dt a:is([href^="#type."], [href*="types/"])';

/** Types that several areas use: their parts come as scripts, the only thing that a page from a file can load. */
const Types = {
  /** @type {Map<string, string>} markup of the site's own, by the type's place on its page */
  known: new Map(),
  /** @type {Map<string, Promise<void>>} */
  loads: new Map(),

  add(parts) {
    for (const [place, markup] of Object.entries(parts)) this.known.set(place, markup);
  },

  load(address) {
    const load = this.loads.get(address) ?? new Promise((resolve) => {
      const script = document.createElement("script");
      script.src = address;
      script.onload = script.onerror = () => resolve();
      document.head.append(script);
    });
    this.loads.set(address, load);
    return load;
  },

  /** What a type is made of, as elements; nothing if it is not to be had. @param {HTMLAnchorElement} link */
  async parts(link) {
    const place = decodeURIComponent(link.hash.slice(1));
    const here = document.getElementById(place);
    if (here) {
      const parts = [...here.children].filter((part) => !part.matches("h3, .users, summary"));
      return parts.map((part) => part.cloneNode(true));
    }
    await this.load(link.href.replace(/\.html#.*$/, ".js"));
    const template = document.createElement("template");
    template.innerHTML = this.known.get(place) ?? "";
    // Their links are as on their own page.
    const page = link.href.replace(/#.*$/, "");
    for (const inner of template.content.querySelectorAll("a")) inner.href = new URL(inner.getAttribute("href"), page);
    return [...template.content.childNodes];
  },

  /** A click on a type unfolds what it is made of; with a key held down it leads there, as links do. */
  unfold() {
    for (const link of document.querySelectorAll(typeLinks)) link.setAttribute("aria-expanded", "false");
    document.addEventListener("click", (event) => {
      const link = event.target.closest(typeLinks);
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      this.toggle(link);
    });
  },

  /** @param {HTMLAnchorElement} link */
  async toggle(link) {
    const meaning = link.closest("dt").nextElementSibling;
    const open = meaning.querySelector(":scope > .unfolded");
    link.setAttribute("aria-expanded", String(!open));
    if (open) {
      open.remove();
      return;
    }
    const box = document.createElement("div");
    box.className = "unfolded";
    meaning.append(box);
    const way = document.createElement("a");
    way.href = link.href;
    way.textContent = `Go to ${link.textContent}`;
    box.append(...(await this.parts(link)), way);
    // A copy has no place of its own, and starts folded.
    for (const old of box.querySelectorAll(".unfolded")) old.remove();
    for (const copy of box.querySelectorAll("[id]")) copy.removeAttribute("id");
    for (const copy of box.querySelectorAll("details[open]")) copy.open = false;
    for (const inner of box.querySelectorAll(typeLinks)) inner.setAttribute("aria-expanded", "false");
  },
};

/** The buttons that every page has. */
const Page = {
  theme() {
    const button = document.querySelector("button.theme");
    const name = (choice) => choice[0].toUpperCase() + choice.slice(1);
    const show = () => {
      button.textContent = name(Theme.chosen);
      button.setAttribute("aria-label", `Colours: ${Theme.chosen}`);
    };
    button.addEventListener("click", () => {
      const next = (Theme.choices.indexOf(Theme.chosen) + 1) % Theme.choices.length;
      Theme.choose(Theme.choices[next]);
      show();
    });
    show();
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

  /** On narrow screens the menu is longer than the bar: it shows where one is. */
  menu() {
    const current = document.querySelector(".menu [aria-current]");
    if (current) current.closest(".menu").scrollLeft = current.offsetLeft - 16;
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
  Page.menu();
  Page.copyButtons();
  Page.slash();
  Page.follow();
  Types.unfold();
  Page.anchors();
  Highlights.samples();
});
