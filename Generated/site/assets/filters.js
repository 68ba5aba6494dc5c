// Written by ringcentral-generate.
"use strict";

class Filters {
  constructor(form) {
    this.form = form;
    this.count = form.parentElement.querySelector("summary b");
    this.selects = [...form.querySelectorAll("select")];
  }

  get chosen() {
    return Object.fromEntries(this.selects.filter((select) => select.value).map((select) => [select.name, select.value]));
  }

  take(address) {
    for (const select of this.selects) {
      select.value = address.get(select.name) ?? "";
      if (select.selectedIndex < 0) select.value = "";
    }
    this.mark();
  }

  mark() {
    for (const select of this.selects) select.classList.toggle("set", select.value !== "");
    const count = Object.keys(this.chosen).length;
    this.count.textContent = count ? `${count} set` : "";
  }

  test() {
    const chosen = Object.entries(this.chosen);
    return (facts) => chosen.every(([name, value]) => facts[name] === value);
  }
}

document.querySelector(".filters").open = matchMedia("(min-width: 88rem)").matches;
