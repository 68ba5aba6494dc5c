"use strict";

/**
 * The list of endpoints, made a search: what is typed and chosen stands in the address.
 *
 * The list itself is in the page; `searchData` has what the list does not show, in the same order.
 */
class EndpointList {
  /** So many are shown at once, until more are asked for. */
  static first = 30;
  /** Milliseconds without a key after which the address is written; browsers refuse it if done too often. */
  static pause = 200;

  /** @param {typeof searchData} data */
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
    // The list is read first; what a search needs is made ready while nothing else happens.
    (globalThis.requestIdleCallback ?? setTimeout)(() => this.search);
  }

  /** @type {Search} */
  get search() {
    const search = new Search(this.facts, this.words);
    Object.defineProperty(this, "search", { value: search });
    return search;
  }

  /**
   * What can be found beside endpoints; it comes with the first question.
   *
   * @returns {Promise<Others>}
   */
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

  // What the visitor does.

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
      // The selects are empty only after the event.
      setTimeout(() => this.#change("pushState"));
    });
    document.querySelector(".side").addEventListener("click", (event) => this.#leave(event));
    this.results.parentElement.addEventListener("click", (event) => this.#remember(event));
    addEventListener("popstate", () => this.#takeAddress());
    document.addEventListener("keydown", (event) => this.#key(event));
  }

  /** Arrows go through what is shown; Escape leads back to the field, then empties it. @param {KeyboardEvent} event */
  #key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const steps = { ArrowDown: 1, ArrowUp: -1 };
    if (event.key in steps) this.#step(event, steps[event.key]);
    else if (event.key === "Escape") this.#escape(event);
  }

  /** @param {KeyboardEvent} event @param {1 | -1} by */
  #step(event, by) {
    const shown = this.results.hidden ? this.list : this.results;
    const meant = this.beside.querySelectorAll(".meant");
    const stops = [this.input, ...meant, ...shown.querySelectorAll("li:not([hidden]) a")];
    const at = stops.indexOf(document.activeElement);
    if (at < 0 || (at === 0 && by < 0)) return;
    event.preventDefault();
    stops[Math.min(at + by, stops.length - 1)].focus();
  }

  /** @param {KeyboardEvent} event */
  #escape(event) {
    if (document.activeElement !== this.input) {
      if (document.activeElement.closest(".rows, .others")) this.input.focus();
    } else if (this.input.value) {
      event.preventDefault();
      this.input.value = "";
      this.#change("replaceState");
    }
  }

  /** The navigation leads to places of the whole list: nothing is asked any more. @param {MouseEvent} event */
  #leave(event) {
    const link = event.target.closest("a");
    if (!link || !this.asks || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.#write("replaceState");
    history.pushState(null, "", location.pathname + link.hash);
    this.#takeAddress();
    document.getElementById(decodeURIComponent(link.hash.slice(1))).scrollIntoView();
  }

  /** Which row was followed, for those who come back. @param {MouseEvent} event */
  #remember(event) {
    const link = event.target.closest("li a");
    if (link) history.replaceState({ followed: link.getAttribute("href") }, "");
  }

  // The address.

  /** Whether anything is typed or chosen. */
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

  /** @param {"pushState" | "replaceState"} how */
  #change(how) {
    this.#write(how);
    this.filters.mark();
    this.#showAnew();
  }

  /** @param {"pushState" | "replaceState"} how */
  #write(how) {
    clearTimeout(this.pause);
    const state = new URLSearchParams(this.filters.chosen);
    if (this.input.value.trim()) state.set("q", this.input.value.trim());
    const query = state.toString() && "?" + state;
    if (query !== location.search) history[how](null, "", location.pathname + query);
  }

  // What is shown.

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

  /** Filters are about endpoints, so that nothing else is shown with one set. @param {string} question */
  async #showOthers(question) {
    const isAsked = () => question === this.input.value.trim() && Object.keys(this.filters.chosen).length === 0;
    this.beside.hidden = !question || !isAsked();
    if (this.beside.hidden) return;
    const others = await this.others;
    // The endpoints are painted first, and only the last of several keys matters.
    await new Promise(globalThis.requestIdleCallback ?? setTimeout);
    if (!isAsked()) return;
    const found = others.find(question);
    this.beside.querySelector("ul").replaceChildren(...found.map(Others.item));
    if (found.length > 0 && !this.results.firstChild) this.status.textContent = "No endpoint is found, but:";
  }

  /** @param {number[]} places the best first */
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

  /** Adds rows to what is found, and returns the first. @param {number[]} places @param {string[]} classes */
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

  /** @param {boolean[]} admitted */
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
