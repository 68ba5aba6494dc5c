"use strict";

/** The choices beside the search: what an endpoint must be to be shown. */
class Filters {
  /** @param {HTMLFormElement} form a select for each filter, by the name of the fact; folded on narrow screens */
  constructor(form) {
    this.form = form;
    this.count = form.parentElement.querySelector("summary b");
    this.selects = [...form.querySelectorAll("select")];
  }

  /** The chosen value by the name of its filter, without those that choose nothing. */
  get chosen() {
    return Object.fromEntries(this.selects.filter((select) => select.value).map((select) => [select.name, select.value]));
  }

  /** @param {URLSearchParams} address */
  take(address) {
    for (const select of this.selects) {
      select.value = address.get(select.name) ?? "";
      // A value that is not offered chooses nothing.
      if (select.selectedIndex < 0) select.value = "";
    }
    this.mark();
  }

  /** Shows which filters are set, and how many where they are folded. */
  mark() {
    for (const select of this.selects) select.classList.toggle("set", select.value !== "");
    const count = Object.keys(this.chosen).length;
    this.count.textContent = count ? `${count} set` : "";
  }

  /** What an endpoint must be to be shown: a test of its facts. @returns {(facts: Record<string, string | null>) => boolean} */
  test() {
    const chosen = Object.entries(this.chosen);
    return (facts) => chosen.every(([name, value]) => facts[name] === value);
  }
}

// Runs right behind the filters, before they are painted: they stand open where there is room.
document.querySelector(".filters").open = matchMedia("(min-width: 88rem)").matches;
