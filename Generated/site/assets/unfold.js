// Written by ringcentral-generate.
"use strict";

const Sections = {
  frames: new Map(),
  patience: 3000,

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

  answer() {
    addEventListener("message", (event) => {
      const section = document.getElementById(event.data?.section);
      event.ports[0]?.postMessage(section?.innerHTML ?? "");
    });
  },
};

const typeLinks = 'dl:not(.grid) > dt a[href*="#type."]';

const Types = {
  async parts(link) {
    const section = document.createElement("template");
    const here = link.getAttribute("href").startsWith("#") && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    section.innerHTML = here ? here.innerHTML : await Sections.markup(link);
    const page = link.href.replace(/#.*$/, "");
    for (const inner of section.content.querySelectorAll("a")) if (!here) inner.href = new URL(inner.getAttribute("href"), page);
    return [...section.content.children].filter((part) => !part.matches("h3, .users, .unfolded"));
  },

  unfold() {
    for (const link of document.querySelectorAll(typeLinks)) link.setAttribute("aria-expanded", "false");
    document.addEventListener("click", (event) => {
      const link = event.target.closest(typeLinks);
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      this.toggle(link);
    });
  },

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
