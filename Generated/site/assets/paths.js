// Written by ringcentral-generate.
"use strict";

const Paths = {
  fits: { same: 4, begun: 2, value: 1, end: 6, start: 2, method: 8 },

  method(question) {
    return /^\s*(GET|POST|PUT|PATCH|DELETE|HEAD)\s+\S/.exec(question)?.[1];
  },

  steps(question) {
    const [, address] = /^\s*(?:[A-Z]+\s+)?(\S*\/\S*)\s*$/.exec(question) ?? [];
    const path = (address ?? "").replace(/^\w+:\/\/[^/]*/, "").replace(/[?#].*$/, "");
    return path.toLowerCase().split("/").filter(Boolean);
  },

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

  step(step, template, isLast) {
    if (step === template) return this.fits.same;
    if (template.startsWith("{")) return this.fits.value;
    return isLast && template.startsWith(step) ? this.fits.begun : 0;
  },
};
