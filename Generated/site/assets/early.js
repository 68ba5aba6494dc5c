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

document.documentElement.classList.add("js");
if (location.search.length > 1) document.documentElement.classList.add("asking", "waiting");
Theme.apply(Theme.chosen);
