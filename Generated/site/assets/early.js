// Written by ringcentral-generate.
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
// The whole list is not shown first where the address asks for something.
document.documentElement.classList.toggle("asking", location.search.length > 1);
Theme.apply(Theme.chosen);
