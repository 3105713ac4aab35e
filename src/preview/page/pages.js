// The pages of a document. A page that looks the same stays as it is; another one takes its place when its picture is there, so
// that nothing flickers and nothing moves.

import { byId, element, placed, say } from "./elements.js";
import { origin, picture } from "./server.js";

const MM_PER_INCH = 25.4;
const PIXELS_PER_INCH = 96;
// Zoom: 0 for as wide as the window allows.
const STEPS = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3];
const view = { zoom: 0 };

const holder = () => byId("pages");

// Shows `pages` of the document `id`, with the marks of `findings`; `choose` is told of a mark that is clicked.
export function show(id, pages, findings, choose, waiting) {
  const box = holder();
  if (box.dataset.document !== id) {
    box.replaceChildren();
    box.dataset.document = id;
  }
  box.querySelector(".empty")?.remove();
  pages.forEach((page, index) => {
    const figure = box.children[index] ?? box.appendChild(sheet());
    dress(figure, page, index, pages.length);
  });
  while (box.children.length > pages.length) box.lastElementChild.remove();
  if (pages.length === 0) box.append(element("p", { className: "empty", textContent: say(waiting ? "waiting" : "nothing") }));
  mark(id, findings, choose);
  fit();
}

function sheet() {
  const image = element("img", { alt: "", draggable: false, decoding: "async" });
  const marks = element("div", { className: "marks" });
  const figure = element("figure", { on: { click: asks } }, element("div", { className: "paper" }, image, marks), element("figcaption"));
  return figure;
}

function dress(figure, page, index, count) {
  const caption = say("page", { page: index + 1, count });
  figure.querySelector("figcaption").textContent = caption;
  const image = figure.querySelector("img");
  image.alt = caption;
  Object.assign(figure.dataset, { wanted: page.look, width: page.width, height: page.height });
  figure.style.setProperty("--ratio", `${page.width} / ${page.height}`);
  seen.observe(figure);
  if (figure.dataset.near) load(figure);
}

// Pictures of pages that nobody sees are not asked for.
const seen = new IntersectionObserver((entries) => {
  for (const { target, isIntersecting } of entries) {
    target.dataset.near = isIntersecting ? "yes" : "";
    if (isIntersecting) load(target);
  }
}, { root: byId("stage"), rootMargin: "120% 0px" });

async function load(figure) {
  const { wanted, shown } = figure.dataset;
  if (wanted === shown || figure.dataset.loading === wanted) return;
  figure.dataset.loading = wanted;
  const next = element("img", { alt: figure.querySelector("img").alt, draggable: false, src: picture(wanted) });
  try {
    await next.decode();
  } catch {
    // It was replaced before it was drawn: the next state names another one.
    figure.dataset.loading = "";
    return;
  }
  if (figure.dataset.wanted !== wanted) return load(figure);
  figure.querySelector("img").replaceWith(next);
  figure.dataset.shown = wanted;
  figure.dataset.loading = "";
  figure.dispatchEvent(new CustomEvent("drawn", { bubbles: true, detail: wanted }));
}

const percent = (part) => `${(part * 100).toFixed(3)}%`;

function mark(id, findings, choose) {
  for (const marks of holder().querySelectorAll(".marks")) marks.replaceChildren();
  findings.forEach((finding, number) => {
    for (const place of finding.marks.filter((place) => place.document === id)) {
      const marks = holder().children[place.page - 1]?.querySelector(".marks");
      const button = element("button", {
        className: `mark ${finding.severity}`, title: finding.message, data: { finding: number },
        "aria-label": `${say(finding.severity)}: ${finding.message}`,
        on: { click: (event) => { event.stopPropagation(); choose(number); } },
      });
      Object.assign(button.style, { left: percent(place.x), top: percent(place.y), width: percent(place.width), height: percent(place.height) });
      marks?.append(button);
    }
  });
}

// Shows where the finding `number` is; says whether it is anywhere.
export function reveal(number, page) {
  const marks = [...holder().querySelectorAll(`.mark[data-finding="${number}"]`)];
  for (const other of holder().querySelectorAll(".mark.chosen")) other.classList.remove("chosen");
  marks.forEach((one) => one.classList.add("chosen"));
  const target = marks[0] ?? (page ? holder().children[page - 1] : null);
  target?.scrollIntoView({ block: marks[0] ? "center" : "start", behavior: motion() });
  return Boolean(target);
}

const motion = () => (matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth");

// Asks where what was clicked comes from.
async function asks(event) {
  const figure = event.currentTarget;
  const paper = figure.querySelector(".paper").getBoundingClientRect();
  const [across, down] = [(event.clientX - paper.left) / paper.width, (event.clientY - paper.top) / paper.height];
  if (across < 0 || across > 1 || down < 0 || down > 1 || !figure.dataset.shown) return;
  const places = await origin(figure.dataset.shown, across * figure.dataset.width, down * figure.dataset.height);
  const dialog = byId("origin");
  const close = element("button", { className: "icon", textContent: "×", on: { click: () => dialog.close() } });
  close.setAttribute("aria-label", say("close"));
  dialog.replaceChildren(
    element("h2", {}, say("place"), close),
    ...(places.length > 0 ? places.map(placed) : [element("p", { textContent: say("no-place") })]));
  dialog.show();
  const room = { width: innerWidth - dialog.offsetWidth - 12, height: innerHeight - dialog.offsetHeight - 12 };
  dialog.style.left = `${Math.max(12, Math.min(event.clientX + 8, room.width))}px`;
  dialog.style.top = `${Math.max(12, Math.min(event.clientY + 12, room.height))}px`;
}

// Makes the pages as wide as was chosen.
export function fit() {
  const box = holder();
  for (const figure of box.querySelectorAll("figure")) {
    const width = (figure.dataset.width / MM_PER_INCH) * PIXELS_PER_INCH;
    figure.style.setProperty("--width", view.zoom === 0 ? `min(100%, ${Math.round(width * 1.25)}px)` : `${Math.round(width * view.zoom)}px`);
  }
}

export function zoom(direction) {
  const nearest = view.zoom === 0 ? 1 : view.zoom;
  const index = STEPS.indexOf(nearest);
  view.zoom = direction === 0 ? 0 : STEPS[Math.max(0, Math.min(STEPS.length - 1, index + direction))];
  fit();
}
