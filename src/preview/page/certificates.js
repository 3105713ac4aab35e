// Certificates, one at a time: the previous, the next, one that is searched for, as each would be printed.

import { byId, element, say } from "./elements.js";
import { record, records } from "./server.js";

// By document: what is looked at and how.
const chosen = new Map();
// Names that a search shows.
const MOST = 12;
// What was asked for last: an answer that comes late is not shown.
let asking = 0;

// Vietnamese names are found without their marks, too.
const plain = (text) => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");

function choice(document) {
  if (!chosen.has(document.id)) chosen.set(document.id, { index: 0, people: [], mode: document.mode, printer: null });
  return chosen.get(document.id);
}

// Shows the tools for `document`; `told` gets the pages and findings of the sheet that is looked at.
export async function show(document, lang, told) {
  const own = choice(document);
  const before = own.people[own.index]?.ordinal;
  own.people = await records(document.id);
  const same = own.people.findIndex((person) => person.ordinal === before);
  own.index = same >= 0 ? same : Math.min(own.index, Math.max(0, own.people.length - 1));
  own.redraw = () => draw(document, lang, told);
  // Whoever is typing a name goes on typing when a file is saved.
  const of = JSON.stringify([document.id, lang, document.modes, document.printers]);
  if (byId("certificates").dataset.of !== of) {
    byId("certificates").dataset.of = of;
    tools(document, own);
  }
  await draw(document, lang, told);
}

async function draw(document, lang, told) {
  const own = choice(document);
  const person = own.people[own.index];
  if (!person) return told({ pages: [], findings: [] });
  label(own, person);
  const mine = ++asking;
  const answer = await record({ document: document.id, ordinal: person.ordinal, mode: own.mode, printer: own.printer, lang });
  if (mine === asking) told(answer);
}

function label(own, person) {
  const box = byId("certificates");
  box.querySelector("#who").textContent = person.unit ? `${person.name} – ${person.unit}` : person.name;
  box.querySelector("#ordinal").textContent = say("record", { ordinal: person.ordinal, count: own.people.length });
  box.querySelector("#previous").disabled = own.index === 0;
  box.querySelector("#next").disabled = own.index >= own.people.length - 1;
}

function tools(document, own) {
  const redraw = () => own.redraw();
  const go = (index) => { own.index = Math.max(0, Math.min(own.people.length - 1, index)); redraw(); };
  const step = (id, sign, by) => {
    const button = element("button", { id, className: "icon", textContent: sign, title: say(id), on: { click: () => go(own.index + by) } });
    button.setAttribute("aria-label", say(id));
    return button;
  };
  const found = element("ul", { id: "found", hidden: true });
  const search = element("input", { id: "search", type: "search", placeholder: say("search"), autocomplete: "off",
    on: { input: () => look(search.value), keydown: (event) => { if (event.key === "Enter") found.querySelector("button")?.click(); } } });
  search.setAttribute("aria-label", say("search"));
  function look(text) {
    const wanted = plain(text.trim());
    found.hidden = wanted === "";
    const hits = own.people.map((person, index) => ({ person, index }))
      .filter(({ person }) => String(person.ordinal) === wanted || plain(`${person.name} ${person.unit ?? ""}`).includes(wanted));
    const shown = hits.slice(0, MOST).map(({ person, index }) => element("li", {}, element("button", {
      textContent: `${person.ordinal}. ${person.name}${person.unit ? ` – ${person.unit}` : ""}`,
      on: { click: () => { search.value = ""; found.hidden = true; go(index); } } })));
    found.replaceChildren(...(shown.length > 0 ? shown : [element("li", { className: "none", textContent: say("search-none") })]));
  }
  const select = (id, options, value, change) => element("label", {}, `${say(id)} `, element("select", { id,
    on: { change: (event) => { change(event.target.value || null); redraw(); } } },
    ...options.map(([option, text]) => element("option", { value: option ?? "", textContent: text, selected: option === value }))));
  const printers = document.printers.length > 0 && select("printer",
    [[null, say("printer-none")], ...document.printers.map((name) => [name, name])], own.printer, (name) => { own.printer = name; });
  byId("certificates").replaceChildren(
    element("div", { className: "person" }, step("previous", "‹", -1),
      element("p", {}, element("strong", { id: "who" }), element("span", { id: "ordinal" })), step("next", "›", 1)),
    element("div", { className: "search" }, search, found),
    select("mode", document.modes.map((mode) => [mode, say(`mode-${mode}`)]), own.mode, (mode) => { own.mode = mode; }),
    printers || "",
    element("p", { className: "remark", textContent: say("certificates-note") }));
}

export function dismiss() {
  const found = byId("certificates").querySelector("#found");
  if (found) found.hidden = true;
}

export const press = (id) => byId("certificates").querySelector(`#${id}`)?.click();
export const search = () => byId("certificates").querySelector("#search")?.focus();
