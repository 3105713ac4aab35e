// The findings beside the pages.

import { byId, element, placed, say } from "./elements.js";

// What was chosen, and what it said: when a file is saved, others may stand at its number.
let chosen = null;
let said = null;

const sign = (finding) => `${finding.code} ${finding.message} ${finding.places[0]?.lines.find((line) => line.meant)?.text ?? finding.places[0]?.cell ?? ""}`;

// Shows `findings`; `choose` is told of one that is clicked.
export function show(findings, more, choose) {
  const box = byId("findings");
  const at = box.scrollTop;
  const items = findings.map((finding, number) => card(finding, number, choose));
  const told = items.length > 0 ? element("ol", {}, ...items) : element("p", { className: "sound", textContent: say("no-findings") });
  box.replaceChildren(element("h2", { textContent: say("findings") }), told,
    more > 0 && element("p", { className: "more", textContent: say("more-findings", { count: more }) }) || "");
  box.scrollTop = at;
  if (said === null) return;
  const again = findings.findIndex((finding) => sign(finding) === said);
  chosen = again >= 0 ? again : null;
  open();
}

function card(finding, number, choose) {
  const where = finding.places[0];
  const short = where && (where.cell ?? (where.line ? `${where.file}:${where.line}` : where.file));
  const head = [element("strong", { className: finding.severity, textContent: say(finding.severity) }),
    element("code", { textContent: finding.code }),
    finding.page ? element("span", { textContent: say("on-page", { page: finding.page }) }) : null];
  return element("li", { className: `finding ${finding.severity}`, data: { number }, on: { click: () => choose(number) } },
    element("button", { className: "head", "aria-expanded": "false" }, ...head.filter(Boolean)),
    element("p", { className: "message", textContent: finding.message }),
    short && element("p", { className: "short" }, element("code", { textContent: short })),
    element("div", { className: "details" },
      finding.hint && element("p", { className: "hint", textContent: finding.hint }),
      ...finding.places.map(placed)));
}

export function highlight(number, finding) {
  [chosen, said] = [number, sign(finding)];
  open()?.scrollIntoView({ block: "nearest" });
}

// Opens the one that was chosen, and closes the others.
function open() {
  let opened = null;
  for (const card of document.querySelectorAll(".finding")) {
    const isOpen = Number(card.dataset.number) === chosen;
    card.classList.toggle("open", isOpen);
    card.querySelector(".head").setAttribute("aria-expanded", String(isOpen));
    if (isOpen) opened = card;
  }
  return opened;
}

export const current = () => chosen;
