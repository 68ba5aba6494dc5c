"use strict";

// Runs within the bar above every page: what only a script can do is offered only where scripts run.
{
  const bar = document.querySelector(".top");
  const home = bar.querySelector(".home");
  const form = document.createElement("form");
  form.className = "search";
  form.role = "search";
  form.action = home.href;
  form.innerHTML = `<label for="page.query">Search the documentation</label>
    <input id="page.query" name="q" type="search" placeholder="Search" autocomplete="off" spellcheck="false"> <kbd>/</kbd>`;
  const theme = document.createElement("button");
  theme.className = "theme";
  theme.type = "button";
  home.after(form, theme);
  // Pages in folders leave the menu to a script.
  for (const [label, page] of typeof menu === "undefined" ? [] : menu) {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = new URL(page, home.href);
    link.textContent = label;
    item.append(link);
    bar.querySelector(".menu ul").append(item);
  }
  // On narrow screens the menu is longer than the bar: it shows where one is.
  const current = bar.querySelector(".menu [aria-current]");
  if (current) current.closest(".menu").scrollLeft = current.offsetLeft - 16;
}
