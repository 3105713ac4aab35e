// The findings beside the pages.

import { byId, element, placed, say } from "./elements.js";

let chosen = null;

// Shows `findings`; `choose` is told of one that is clicked.
export function show(findings, more, choose) {
  const box = byId("findings");
  const at = box.scrollTop;
  const items = findings.map((finding, number) => card(finding, number, choose));
  const told = items.length > 0 ? element("ol", {}, ...items) : element("p", { className: "sound", textContent: say("no-findings") });
  box.replaceChildren(element("h2", { textContent: say("findings") }), told,
    more > 0 && element("p", { className: "more", textContent: say("more-findings", { count: more }) }) || "");
  box.scrollTop = at;
  if (chosen !== null) highlight(chosen);
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

export function highlight(number) {
  chosen = number;
  for (const card of document.querySelectorAll(".finding")) {
    const open = Number(card.dataset.number) === number;
    card.classList.toggle("open", open);
    card.querySelector(".head").setAttribute("aria-expanded", String(open));
    if (open) card.scrollIntoView({ block: "nearest" });
  }
}

export const current = () => chosen;
