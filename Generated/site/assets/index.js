// Written by ringcentral-generate.
"use strict";

class EndpointList {
  static first = 30;
  static pause = 200;

  constructor(data) {
    this.input = document.getElementById("page.query");
    this.status = document.getElementById("page.status");
    this.results = document.getElementById("page.results");
    this.list = document.getElementById("page.list");
    this.beside = document.getElementById("page.others");
    this.filters = new Filters(document.getElementById("page.filters"));
    this.rows = [...this.list.querySelectorAll("li")];
    this.facts = this.rows.map((row, place) => this.#facts(row, data, data.rows[place]));
    this.words = data.words;
    this.#listen();
    this.#takeAddress();
    (globalThis.requestIdleCallback ?? setTimeout)(() => this.search);
  }

  get search() {
    const search = new Search(this.facts, this.words);
    Object.defineProperty(this, "search", { value: search });
    return search;
  }

  get others() {
    const others = Others.load(this.words);
    Object.defineProperty(this, "others", { value: others });
    return others;
  }

  #facts(row, data, [access, permission, userPermission, rateGroup, lifecycle, parameters, types, phrases]) {
    const name = (place) => (place === null ? null : data.names[place]);
    const list = row.closest("[data-area]");
    return {
      name: row.querySelector("strong").textContent,
      id: decodeURIComponent(row.querySelector("a").hash.slice(1)),
      method: row.querySelector("b").textContent,
      path: row.querySelector("code").textContent,
      summary: row.querySelector("span").textContent,
      area: list.dataset.area,
      areaTitle: list.previousElementSibling.textContent,
      access: name(access),
      permission: name(permission),
      userPermission: name(userPermission),
      rateGroup: name(rateGroup),
      lifecycle: name(lifecycle),
      permissions: [permission, userPermission].map(name).filter(Boolean),
      parameters: parameters.map(name),
      types: types.map(name),
      phrases,
    };
  }


  #listen() {
    this.input.addEventListener("input", () => {
      this.#showAnew();
      clearTimeout(this.pause);
      this.pause = setTimeout(() => this.#write("replaceState"), EndpointList.pause);
    });
    this.input.addEventListener("blur", () => this.#write("replaceState"));
    this.input.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#write("replaceState");
      (this.beside.querySelector(".meant") ?? this.results.querySelector("a"))?.click();
    });
    this.filters.form.addEventListener("change", () => this.#change("pushState"));
    this.filters.form.addEventListener("reset", () => {
      this.input.value = "";
      setTimeout(() => this.#change("pushState"));
    });
    document.querySelector(".side").addEventListener("click", (event) => this.#leave(event));
    this.results.parentElement.addEventListener("click", (event) => this.#remember(event));
    addEventListener("popstate", () => this.#takeAddress());
    document.addEventListener("keydown", (event) => this.#key(event));
  }

  #key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const steps = { ArrowDown: 1, ArrowUp: -1 };
    if (event.key in steps) this.#step(event, steps[event.key]);
    else if (event.key === "Escape") this.#escape(event);
  }

  #step(event, by) {
    const shown = this.results.hidden ? this.list : this.results;
    const meant = this.beside.querySelectorAll(".meant");
    const stops = [this.input, ...meant, ...shown.querySelectorAll("li:not([hidden]) a")];
    const at = stops.indexOf(document.activeElement);
    if (at < 0 || (at === 0 && by < 0)) return;
    event.preventDefault();
    stops[Math.min(at + by, stops.length - 1)].focus();
  }

  #escape(event) {
    if (document.activeElement !== this.input) {
      if (document.activeElement.closest(".rows, .others")) this.input.focus();
    } else if (this.input.value) {
      event.preventDefault();
      this.input.value = "";
      this.#change("replaceState");
    }
  }

  #leave(event) {
    const link = event.target.closest("a");
    if (!link || !this.asks || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.#write("replaceState");
    history.pushState(null, "", location.pathname + link.hash);
    this.#takeAddress();
    document.getElementById(decodeURIComponent(link.hash.slice(1))).scrollIntoView();
  }

  #remember(event) {
    const link = event.target.closest("li a");
    if (link) history.replaceState({ followed: link.getAttribute("href") }, "");
  }


  get asks() {
    return Boolean(this.input.value.trim()) || Object.keys(this.filters.chosen).length > 0;
  }

  #takeAddress() {
    const address = new URLSearchParams(location.search);
    this.input.value = address.get("q") ?? "";
    this.filters.take(address);
    this.#show();
    document.documentElement.classList.remove("waiting");
    const { followed } = history.state ?? {};
    const shown = this.results.hidden ? this.list : this.results;
    if (followed) shown.querySelector(`a[href="${CSS.escape(followed)}"]`)?.focus();
  }

  #change(how) {
    this.#write(how);
    this.filters.mark();
    this.#showAnew();
  }

  #write(how) {
    clearTimeout(this.pause);
    const state = new URLSearchParams(this.filters.chosen);
    if (this.input.value.trim()) state.set("q", this.input.value.trim());
    const query = state.toString() && "?" + state;
    if (query !== location.search) history[how](null, "", location.pathname + query);
  }


  #showAnew() {
    this.#show();
    scrollTo({ top: 0, behavior: "instant" });
  }

  #show() {
    const question = this.input.value.trim();
    const admitted = this.facts.map(this.filters.test());
    document.documentElement.classList.toggle("asking", this.asks);
    this.results.hidden = !question;
    this.list.hidden = Boolean(question);
    this.#showOthers(question);
    if (question) {
      this.#showRanked(this.search.find(question).filter((place) => admitted[place]));
    } else {
      this.#showListed(admitted);
    }
  }

  async #showOthers(question) {
    const isAsked = () => question === this.input.value.trim() && Object.keys(this.filters.chosen).length === 0;
    this.beside.hidden = !question || !isAsked();
    if (this.beside.hidden) return;
    const others = await this.others;
    await new Promise(globalThis.requestIdleCallback ?? setTimeout);
    if (!isAsked()) return;
    const found = others.find(question);
    this.beside.querySelector("ul").replaceChildren(...found.map(Others.item));
    if (found.length > 0 && !this.results.firstChild) this.status.textContent = "No endpoint is found, but:";
  }

  #showRanked(places) {
    const rest = places.slice(EndpointList.first);
    this.results.replaceChildren();
    this.#append(places.slice(0, EndpointList.first));
    document.querySelector(".more")?.remove();
    if (rest.length > 0) {
      const more = document.createElement("button");
      more.className = "more";
      more.type = "button";
      more.textContent = `Show all ${places.length}`;
      more.addEventListener("click", () => {
        const next = this.#append(rest, "late");
        next.querySelector("a").focus({ preventScroll: true });
        more.remove();
      });
      this.results.after(more);
    }
    this.#tell(places.length);
  }

  #append(places, ...classes) {
    const rows = places.map((place) => this.rows[place].cloneNode(true));
    for (const row of rows) {
      row.hidden = false;
      row.classList.add(...classes);
    }
    this.results.append(...rows);
    Highlights.find(this.results, Search.asked(this.input.value));
    return rows[0];
  }

  #showListed(admitted) {
    document.querySelector(".more")?.remove();
    this.rows.forEach((row, place) => (row.hidden = !admitted[place]));
    for (const list of this.list.querySelectorAll(".rows")) {
      list.hidden = list.previousElementSibling.hidden = !list.querySelector("li:not([hidden])");
    }
    for (const group of this.list.querySelectorAll(".group")) group.hidden = !group.querySelector(".rows:not([hidden])");
    this.#tell(admitted.filter(Boolean).length);
  }

  #tell(count) {
    const what = count === 1 ? "endpoint" : "endpoints";
    this.status.textContent = count ? `${count} ${what}` : "Nothing is found. Try other words, or clear the filters.";
  }
}

addEventListener("DOMContentLoaded", () => new EndpointList(searchData));
