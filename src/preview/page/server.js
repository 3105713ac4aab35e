// What is asked of the program, always below the secret word of this page's own address.

async function asked(path, values = {}, signal = undefined) {
  const query = new URLSearchParams(Object.entries(values).filter(([, value]) => value !== null && value !== undefined));
  const answer = await fetch(`${path}?${query}`, { cache: "no-store", signal });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.json();
}

export const words = (lang) => asked("words", { lang });
export const records = (document) => asked("records", { document });
export const record = (values) => asked("record", values);
export const origin = (page, x, y) => asked("origin", { page, x, y });
export const picture = (look) => `page/${look}.svg`;

// How long a window waits before it asks a program again that does not answer, in ms.
const PATIENCE = 2000;

// Tells each new state, without end; `wish` says what is looked at and in which language, `lost` that nobody answers.
export async function follow(wish, told, lost) {
  let version = 0;
  for (;;) {
    // A browser has few connections for all its windows: one that nobody sees keeps none.
    while (document.hidden) await new Promise((shown) => document.addEventListener("visibilitychange", shown, { once: true }));
    const hidden = new AbortController();
    const hide = () => document.hidden && hidden.abort();
    document.addEventListener("visibilitychange", hide);
    try {
      const wanted = wish();
      const state = await asked("state", { after: version, ...wanted }, hidden.signal);
      lost(false);
      if (state.version !== version) {
        version = state.version;
        told(state, wanted.lang);
      }
    } catch (error) {
      if (error.name === "AbortError") continue;
      lost(true);
      await new Promise((done) => setTimeout(done, PATIENCE));
    } finally {
      document.removeEventListener("visibilitychange", hide);
    }
  }
}

// The state as it is, now.
export const state = (values) => asked("state", { after: 0, ...values });
