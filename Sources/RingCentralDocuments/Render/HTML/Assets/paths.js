"use strict";

/** Finds endpoints by a path as people paste it: with a method, a host or a query, with `~` or real ids, or a part of it. */
const Paths = {
  /** What a step of a path adds to its fit, by how it is met; and what the place of the steps adds. */
  fits: { same: 4, begun: 2, value: 1, end: 6, start: 2, method: 8 },

  /** The method that a question begins with, if any; nothing else is written in capitals like that. @param {string} question */
  method(question) {
    return /^\s*(GET|POST|PUT|PATCH|DELETE|HEAD)\s+\S/.exec(question)?.[1];
  },

  /** The steps of the path that a question is, if it is one. @param {string} question @returns {string[]} */
  steps(question) {
    const [, address] = /^\s*(?:[A-Z]+\s+)?(\S*\/\S*)\s*$/.exec(question) ?? [];
    const path = (address ?? "").replace(/^\w+:\/\/[^/]*/, "").replace(/[?#].*$/, "");
    return path.toLowerCase().split("/").filter(Boolean);
  },

  /** How well the steps fit into a template, wherever they begin; 0 if they don't. @param {string[]} steps @param {string[]} template */
  fit(steps, template) {
    let best = 0;
    for (let from = 0; from + steps.length <= template.length; from++) {
      const each = steps.map((step, i) => this.step(step, template[from + i], i === steps.length - 1));
      if (each.includes(0) || !each.some((fit) => fit > this.fits.value)) continue;
      const places = (from + steps.length === template.length ? this.fits.end : 0) + (from === 0 ? this.fits.start : 0);
      best = Math.max(best, places + each.reduce((sum, fit) => sum + fit, 0));
    }
    return best;
  },

  /** @param {string} step @param {string} template @param {boolean} isLast it may not be typed to its end */
  step(step, template, isLast) {
    if (step === template) return this.fits.same;
    if (template.startsWith("{")) return this.fits.value;
    return isLast && template.startsWith(step) ? this.fits.begun : 0;
  },
};
