// The preview: what the program says is shown, and what a person asks for is asked of it.

import * as certificates from "./certificates.js";
import { byId, element, named, say, speech } from "./elements.js";
import * as findings from "./findings.js";
import * as pages from "./pages.js";
import * as server from "./server.js";

const kept = {
  get: (key) => { try { return sessionStorage.getItem(key); } catch { return null; } },
  set: (key, value) => { try { sessionStorage.setItem(key, value); } catch { /* a window that keeps nothing works all the same */ } },
};

// What is shown, and what of it a person looks at.
const now = { state: null, document: location.hash.slice(1), findings: [], more: 0, isLost: false };

const current = () => now.state?.documents.find((document) => document.id === now.document) ?? now.state?.documents[0];

async function speak(lang) {
  speech.words = await server.words(lang);
  speech.lang = speech.words.lang;
  document.documentElement.lang = speech.lang;
  kept.set("lang", speech.lang);
  byId("language").textContent = say("language");
  named(byId("zoom-in"), "zoom-in", "+");
  named(byId("zoom-out"), "zoom-out", "−");
  named(byId("zoom-fit"), "zoom-fit", "0");
  named(byId("theme"), "theme");
  named(byId("keys"), "keys", "?");
  byId("documents").setAttribute("aria-label", say("documents"));
  byId("findings").setAttribute("aria-label", say("findings"));
}

function show() {
  const { state } = now;
  if (!state) return;
  const document = current();
  byId("title").textContent = state.title ?? "Vanthu";
  window.document.title = `${state.title ?? state.file} – Vanthu`;
  byId("file").textContent = state.file;
  const isStale = Boolean(document?.stale);
  const status = byId("status");
  status.textContent = say(state.busy ? "busy" : "current");
  status.hidden = !state.current || isStale || now.isLost;
  status.className = state.busy ? "busy" : "current";
  const banner = byId("banner");
  banner.hidden = state.current && !isStale && !now.isLost;
  const hasPages = state.documents.some((one) => one.pages.length > 0);
  banner.textContent = say(now.isLost ? "lost" : isStale ? "stale" : hasPages ? "broken" : "broken-first");
  tabs(state, document);
  const sheets = byId("certificates");
  sheets.hidden = !document?.certificates;
  if (document?.certificates) {
    certificates.show(document, speech.lang, (certificate) => {
      if (current()?.id === document.id) tell(document.id, certificate.pages, certificate.findings, false);
    }).catch(() => {});
  } else {
    tell(document?.id ?? "", document?.pages ?? [], [], Boolean(document) && !document.ready);
  }
}

// Shows pages with the findings of all files and `own` ones of a certificate.
function tell(id, shown, own, waiting) {
  now.findings = [...own, ...now.state.findings];
  pages.show(id, shown, now.findings, choose, waiting);
  findings.show(now.findings, now.state.more, choose);
  const panel = byId("panel");
  panel.textContent = say("finding-count", { count: now.findings.length + now.state.more });
  panel.className = ["error", "warning"].find((severity) => now.findings.some((finding) => finding.severity === severity)) ?? "";
}

function tabs(state, chosen) {
  const box = byId("documents");
  const buttons = state.documents.map((document) => {
    const shows = (finding) => finding.documents.includes(document.id) || finding.marks.some((mark) => mark.document === document.id);
    const count = state.findings.filter((finding) => finding.severity !== "note" && shows(finding)).length;
    return element("button", { data: { id: document.id }, "aria-current": document.id === chosen?.id ? "page" : null, on: { click: () => go(document.id) } },
      document.name, document.certificates ? element("span", { className: "count", textContent: document.certificates }) : null,
      count > 0 ? element("span", { className: "badge", textContent: count }) : null);
  });
  const focused = window.document.activeElement?.dataset?.id;
  box.replaceChildren(...buttons);
  if (focused) box.querySelector(`[data-id="${focused}"]`)?.focus();
}

const isCertificate = () => Boolean(current()?.certificates);
const scroller = () => byId("stage");

function go(id) {
  const before = current();
  if (before) kept.set(`at-${before.id}`, String(scroller().scrollTop));
  now.document = id;
  history.replaceState(null, "", `#${id}`);
  show();
  scroller().scrollTop = Number(kept.get(`at-${id}`) ?? 0);
  byId("documents").querySelector("[aria-current]")?.scrollIntoView({ inline: "nearest", block: "nearest" });
}

function choose(number) {
  const finding = now.findings[number];
  if (!finding) return;
  const elsewhere = finding.marks.length > 0 && !finding.marks.some((mark) => mark.document === current()?.id);
  const other = elsewhere ? finding.marks[0].document
    : finding.page && finding.documents.length > 0 && !finding.documents.includes(current()?.id) ? finding.documents[0] : null;
  if (other) go(other);
  panel(true);
  findings.highlight(number, finding);
  pages.reveal(number, finding.page);
}

function panel(open) {
  document.body.classList.toggle("wide", !open);
  byId("panel").setAttribute("aria-expanded", String(open));
}

function neighbour(by) {
  const documents = now.state?.documents ?? [];
  const index = documents.findIndex((document) => document.id === current()?.id);
  if (documents[index + by]) go(documents[index + by].id);
}

function other(by) {
  const count = now.findings.length;
  if (count > 0) choose(findings.current() === null ? (by > 0 ? 0 : count - 1) : (findings.current() + by + count) % count);
}

// Each key, by what it does, in the order of the list of keys.
const KEYS = new Map([
  ["[", ["key-document", () => neighbour(-1)]], ["]", ["key-document", () => neighbour(1)]],
  ["p", ["key-finding", () => other(-1)]], ["n", ["key-finding", () => other(1)]],
  ["ArrowLeft", ["key-record", () => certificates.press("previous"), isCertificate]],
  ["ArrowRight", ["key-record", () => certificates.press("next"), isCertificate]],
  ["/", ["key-search", () => certificates.search(), isCertificate]],
  ["-", ["key-zoom", () => pages.zoom(-1)]], ["+", ["key-zoom", () => pages.zoom(1)]], ["0", ["key-zoom", () => pages.zoom(0)]],
  ["f", ["key-panel", () => panel(document.body.classList.contains("wide"))]],
  ["?", ["key-help", help]],
]);
const SIGNS = { ArrowLeft: "←", ArrowRight: "→" };

function help() {
  const dialog = byId("help");
  byId("origin").close();
  const rows = Map.groupBy(KEYS.keys(), (key) => KEYS.get(key)[0]);
  const close = element("button", { className: "icon", textContent: "×", on: { click: () => dialog.close() } });
  close.setAttribute("aria-label", say("close"));
  dialog.replaceChildren(element("h2", {}, say("keys"), close),
    element("dl", {}, ...[...rows].flatMap(([id, keys]) => [
      element("dt", {}, ...keys.map((key) => element("kbd", { textContent: SIGNS[key] ?? key }))), element("dd", { textContent: say(id) })])));
  dialog.showModal();
}

addEventListener("keydown", (event) => {
  const writes = event.target.matches?.("input, select, textarea");
  if (event.key === "Escape") {
    byId("origin").close();
    certificates.dismiss();
    if (writes) event.target.blur();
    return;
  }
  if (writes || event.ctrlKey || event.metaKey || event.altKey || byId("help").open) return;
  const key = event.key === "=" ? "+" : event.key;
  const [, does, when = () => true] = KEYS.get(key) ?? [];
  if (!does || !when()) return;
  event.preventDefault();
  does();
});

addEventListener("click", (event) => {
  if (!event.target.closest?.(".search")) certificates.dismiss();
  const dialog = byId("origin");
  if (dialog.open && !dialog.contains(event.target) && !event.target.closest("figure")) dialog.close();
});

function theme(name) {
  document.documentElement.dataset.theme = name;
  kept.set("theme", name);
}

const isDark = () => getComputedStyle(document.documentElement).getPropertyValue("--dark").trim() === "1";

byId("zoom-in").addEventListener("click", () => pages.zoom(1));
byId("zoom-out").addEventListener("click", () => pages.zoom(-1));
byId("zoom-fit").addEventListener("click", () => pages.zoom(0));
byId("keys").addEventListener("click", help);
byId("panel").addEventListener("click", () => panel(document.body.classList.contains("wide")));
byId("theme").addEventListener("click", () => theme(isDark() ? "light" : "dark"));
byId("language").addEventListener("click", async () => {
  await speak(speech.lang === "vi" ? "en" : "vi");
  now.state = await server.state({ document: now.document, lang: speech.lang });
  show();
});
addEventListener("pagehide", () => { if (current()) kept.set(`at-${current().id}`, String(scroller().scrollTop)); });

if (kept.get("theme")) theme(kept.get("theme"));
// A narrow window shows the pages first.
panel(innerWidth >= 900);
// The program's own language, until another one is chosen.
await speak(kept.get("lang"));
let isFirst = true;
server.follow(
  () => ({ document: now.document, lang: speech.lang }),
  (state, lang) => {
    if (lang !== speech.lang) return;
    now.state = state;
    show();
    // Where the reader was before the page was loaded anew.
    if (isFirst && current()) scroller().scrollTop = Number(kept.get(`at-${current().id}`) ?? 0);
    isFirst = state.documents.length === 0;
  },
  (isLost) => {
    if (isLost === now.isLost) return;
    now.isLost = isLost;
    show();
  });
