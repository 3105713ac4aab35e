// Elements of the page. Whatever comes from a file is text, never markup.

export const byId = (id) => document.getElementById(id);

export function element(name, values = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(values)) {
    if (value === null || value === undefined || value === false) continue;
    if (key === "on") for (const [event, does] of Object.entries(value)) made.addEventListener(event, does);
    else if (key === "data") Object.assign(made.dataset, value);
    else if (key in made && key !== "list") made[key] = value;
    else made.setAttribute(key, value === true ? "" : value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return made;
}

// `Trang {page}/{count}` with what stands in braces filled in.
export const filled = (text, values) => text.replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all);

// The words of the page, in the language that was chosen last.
export const speech = { lang: "vi", words: {} };
export const say = (id, values = {}) => filled(speech.words[id] ?? id, values);

// Puts a name on a button that shows a sign only.
export function named(button, id, key) {
  const name = key ? `${say(id)} (${key})` : say(id);
  button.title = name;
  button.setAttribute("aria-label", name);
}

// A place in a file: its name, the lines around it, and ways to get there.
export function placed(place) {
  const where = place.cell ?? (place.line ? `${place.file}:${place.line}:${place.column}` : place.file);
  const copy = element("button", { className: "quiet", textContent: say("copy"), on: { click: copied } });
  async function copied(event) {
    event.stopPropagation();
    await navigator.clipboard.writeText(where);
    copy.textContent = say("copied");
  }
  const path = place.path?.replaceAll("\\", "/");
  const editor = path && place.line && `vscode://file${path.startsWith("/") ? "" : "/"}${encodeURI(path)}:${place.line}:${place.column}`;
  const lines = place.lines.map((line) =>
    element("span", { className: line.meant ? "line meant" : "line" }, element("b", {}, String(line.number)), line.text, "\n"));
  return element("div", { className: "place" },
    element("p", { className: "where" }, element("code", {}, where), copy,
      editor && element("a", { className: "quiet", href: editor, textContent: say("open-editor") })),
    lines.length > 0 && element("pre", {}, ...lines));
}
