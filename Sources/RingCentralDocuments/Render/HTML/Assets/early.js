"use strict";

// Runs in the head, so that nothing is painted twice and nothing moves.

/** The face of the page: the system's, light or dark. */
const Theme = {
  choices: ["system", "light", "dark"],

  /** The choice of an earlier visit; browsers may refuse to remember. */
  get chosen() {
    try {
      return localStorage.getItem("theme") ?? "system";
    } catch {
      return "system";
    }
  },

  choose(choice) {
    try {
      localStorage.setItem("theme", choice);
    } catch {
      // It then holds for this page only.
    }
    this.apply(choice);
  },

  apply(choice) {
    document.documentElement.dataset.theme = choice;
  },
};

/** Long addresses in samples wrap behind their slashes, not within words: as soon as a sample is read, as it is painted. */
const Breaks = {
  read: 0,

  watch() {
    const observer = new MutationObserver(() => this.add());
    observer.observe(document.documentElement, { childList: true, subtree: true });
    addEventListener("DOMContentLoaded", () => {
      this.add();
      observer.disconnect();
    });
  },

  /** The last one may have been read in part; what is broken already stays as it is. */
  add() {
    const samples = document.querySelectorAll(".samples pre");
    for (let i = Math.max(0, this.read - 1); i < samples.length; i++) this.split(samples[i]);
    this.read = samples.length;
  },

  split(sample) {
    for (const text of [...sample.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE)) {
      const pieces = text.data.split(/(?<=\w\/)(?=[\w~{])/);
      if (pieces.length > 1) text.replaceWith(...pieces.flatMap((piece, i) => (i ? [document.createElement("wbr"), piece] : [piece])));
    }
  },
};

document.documentElement.classList.add("js");
// The whole list is not shown first where the address asks for something, nor what stands above it on narrow screens.
if (location.search.length > 1) document.documentElement.classList.add("asking", "waiting");
Theme.apply(Theme.chosen);
Breaks.watch();
