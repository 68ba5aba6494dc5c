// Written by ringcentral-generate.
"use strict";


const Theme = {
  choices: ["system", "light", "dark"],

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
    }
    this.apply(choice);
  },

  apply(choice) {
    document.documentElement.dataset.theme = choice;
  },
};

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
if (location.search.length > 1) document.documentElement.classList.add("asking", "waiting");
Theme.apply(Theme.chosen);
Breaks.watch();
