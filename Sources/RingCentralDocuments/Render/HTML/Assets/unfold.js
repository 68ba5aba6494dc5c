"use strict";

/** Sections of the site's other pages: a page from a file can't read them, so that a hidden frame is asked for them. */
const Sections = {
  /** @type {Map<string, Promise<Window>>} */
  frames: new Map(),
  /** Milliseconds after which a page is given up. */
  patience: 3000,

  /** The markup of the section that a link leads to, the site's own; nothing if it is not to be had. @param {HTMLAnchorElement} link */
  async markup(link) {
    const [address, place] = link.href.split("#");
    const { port1, port2 } = new MessageChannel();
    const answer = new Promise((resolve) => {
      port1.onmessage = (event) => resolve(event.data);
      setTimeout(() => resolve(""), this.patience);
    });
    (await this.frame(address)).postMessage({ section: decodeURIComponent(place) }, "*", [port2]);
    return answer.finally(() => port1.close());
  },

  /** @param {string} address */
  frame(address) {
    const known = this.frames.get(address) ?? new Promise((resolve) => {
      const frame = document.createElement("iframe");
      frame.hidden = true;
      frame.src = address;
      frame.onload = () => resolve(frame.contentWindow);
      document.body.append(frame);
    });
    this.frames.set(address, known);
    return known;
  },

  /** Gives sections of this page to a page that has it in a frame. */
  answer() {
    addEventListener("message", (event) => {
      const section = document.getElementById(event.data?.section);
      event.ports[0]?.postMessage(section?.innerHTML ?? "");
    });
  },
};

/** Links to types, which can be unfolded where they stand. */
const typeLinks = 'dl:not(.grid) > dt a[href*="#type."]';

/** What types are made of. */
const Types = {
  /** A type's properties, cases or values, as elements. @param {HTMLAnchorElement} link */
  async parts(link) {
    const section = document.createElement("template");
    const here = link.getAttribute("href").startsWith("#") && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    section.innerHTML = here ? here.innerHTML : await Sections.markup(link);
    // Links are as on their own page.
    const page = link.href.replace(/#.*$/, "");
    for (const inner of section.content.querySelectorAll("a")) if (!here) inner.href = new URL(inner.getAttribute("href"), page);
    return [...section.content.children].filter((part) => !part.matches("h3, .users, .unfolded"));
  },

  /** A click on a type unfolds what it is made of; with a key held down it leads there, as links do. */
  unfold() {
    for (const link of document.querySelectorAll(typeLinks)) link.setAttribute("aria-expanded", "false");
    document.addEventListener("click", (event) => {
      const link = event.target.closest(typeLinks);
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      this.toggle(link);
    });
  },

  /** @param {HTMLAnchorElement} link */
  async toggle(link) {
    const meaning = link.closest("dt").nextElementSibling;
    const open = meaning.querySelector(":scope > .unfolded");
    link.setAttribute("aria-expanded", String(!open));
    if (open) {
      open.remove();
      return;
    }
    const box = document.createElement("div");
    box.className = "unfolded";
    meaning.append(box);
    const way = document.createElement("a");
    way.href = link.href;
    way.textContent = `Go to ${link.textContent}`;
    box.append(...(await this.parts(link)), way);
    // A copy has no place of its own, and starts folded.
    for (const old of box.querySelectorAll(".unfolded")) old.remove();
    for (const copy of box.querySelectorAll("[id]")) copy.removeAttribute("id");
    for (const copy of box.querySelectorAll("details[open]")) copy.open = false;
    for (const inner of box.querySelectorAll(typeLinks)) inner.setAttribute("aria-expanded", "false");
  },
};

addEventListener("DOMContentLoaded", () => {
  Sections.answer();
  Types.unfold();
});
