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

document.documentElement.classList.add("js");
// The whole list is not shown first where the address asks for something, nor what stands above it on narrow screens.
if (location.search.length > 1) document.documentElement.classList.add("asking", "waiting");
Theme.apply(Theme.chosen);
