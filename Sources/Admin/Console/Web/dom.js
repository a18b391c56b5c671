// Elements, and how things are written. Whatever comes from outside becomes text, never markup.

const SVG = "http://www.w3.org/2000/svg";

function fill(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === undefined || value === null) continue;
    if (name.startsWith("aria-")) { node.setAttribute(name, String(value)); continue; }
    if (value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (name === "class") node.setAttribute("class", value);
    else if (name === "value") node.value = value;
    else node.setAttribute(name, value === true ? "" : String(value));
  }
  for (const child of children.flat(Infinity)) {
    if (child === undefined || child === null || child === false) continue;
    node.append(child instanceof Node ? child : String(child));
  }
  return node;
}

export const h = (tag, attributes, ...children) => fill(document.createElement(tag), attributes, children);
export const s = (tag, attributes, ...children) => fill(document.createElementNS(SVG, tag), attributes, children);

const icons = {
  overview: "M4 13h6V4H4zM14 20h6v-9h-6zM4 20h6v-3H4zM14 7h6V4h-6z",
  live: "M3 12h4l3-8 4 16 3-8h4",
  calls: "M6 3h3l2 5-2.5 1.5a12 12 0 0 0 6 6L16 13l5 2v3a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3z",
  messages: "M4 5h16v11H9l-5 4z",
  media: "M6 3h8l4 4v14H6zM14 3v5h4M9 13h6M9 17h6",
  health: "M12 20s-7-4.4-7-10a4 4 0 0 1 7-2.6A4 4 0 0 1 19 10c0 5.600-7 10-7 10z",
  audit: "M5 4h14v16H5zM9 9h6M9 13h6M9 17h3",
  eye: "M2 12s4-7 10-7 10 7 10 7-4 7-10 7S2 12 2 12zM12 9a3 3 0 1 1 0 6 3 3 0 0 1 0-6z",
  theme: "M12 3a9 9 0 1 0 0 18zM12 3a9 9 0 0 1 0 18",
  out: "M10 4H5v16h5M14 8l4 4-4 4M18 12H9",
  close: "M6 6l12 12M18 6L6 18",
  keys: "M3 7h18v10H3zM7 11h.01M11 11h.01M15 11h.01M8 14h8",
};

export const icon = (name) =>
  s("svg", { viewBox: "0 0 24 24", class: "icon", "aria-hidden": "true", focusable: "false" }, s("path", { d: icons[name] }));

/** A button: a label, what it does, and how it looks. */
export const button = (label, act, look = "", attributes = {}) =>
  h("button", { type: "button", class: `button ${look}`.trim(), onclick: act, ...attributes }, label);

export const pill = (text, tone) => h("span", { class: `pill ${tone}` }, text);

/** Takes away what stands in a node and puts something else there. */
export const put = (node, ...children) => { node.replaceChildren(); fill(node, {}, children); return node; };

// Time. The server's clock counts, not the browser's.
let ahead = 0;
export const setServerTime = (text) => { ahead = Date.parse(text) - Date.now(); };
export const now = () => Date.now() + ahead;

const two = (number) => String(number).padStart(2, "0");
export const clock = (value, seconds = true) => {
  const date = new Date(value);
  return `${two(date.getHours())}:${two(date.getMinutes())}${seconds ? ":" + two(date.getSeconds()) : ""}`;
};
const isToday = (date) => date.toDateString() === new Date(now()).toDateString();
export const moment = (value) => {
  if (!value) return "–";
  const date = new Date(value);
  if (isToday(date)) return clock(date, false);
  const day = date.toLocaleDateString(undefined, { weekday: "short", day: "numeric", month: "short" });
  return `${day}, ${clock(date, false)}`;
};
export const stamp = (value, text = moment(value)) =>
  h("time", { datetime: new Date(value).toISOString(), title: new Date(value).toLocaleString() }, text);

export const span = (seconds) => {
  if (seconds < 1) return "under 1 s";
  if (seconds < 90) return `${Math.round(seconds)} s`;
  if (seconds < 5400) return `${Math.round(seconds / 60)} min`;
  if (seconds < 129600) return `${Math.round(seconds / 3600)} h`;
  return `${Math.round(seconds / 86400)} days`;
};
export const ago = (value) => `${span(Math.max(0, (now() - Date.parse(value)) / 1000))} ago`;
export const until = (value) => `in ${span(Math.max(0, (Date.parse(value) - now()) / 1000))}`;

export const count = (number) => number.toLocaleString("en-US");
export const milliseconds = (value) =>
  value === null || value === undefined ? "–" : value < 10 ? `${value.toFixed(1)} ms` : value < 1000 ? `${Math.round(value)} ms`
    : `${(value / 1000).toFixed(1)} s`;
export const bytes = (value) => {
  const units = ["B", "kB", "MB", "GB", "TB"];
  let step = 0;
  while (value >= 1000 && step < 4) { value /= 1000; step += 1; }
  return `${value < 10 && step ? value.toFixed(1) : Math.round(value)} ${units[step]}`;
};

// Numbers come masked from the server until somebody asks for them; what is left are numbers of our own.
let shown = false;
export const numbersAreShown = () => shown;
export const showNumbers = (value) => { shown = value; };
export const masked = (text) =>
  shown ? String(text ?? "") : String(text ?? "").replace(/\+[1-9]\d{6,14}/g, (number) => `•••• ${number.slice(-4)}`);

export const tones = {
  done: "good", sent: "good", delivered: "good", open: "good", pending: "info", claimed: "info", waiting: "warn",
  unconfirmed: "warn", refused: "warn", failed: "bad", dead: "bad", closed: "bad",
};
export const state = (word) => pill(word, tones[word] ?? "plain");
export const familyMark = (family) => h("span", { class: `family ${family}` }, family);

export function toast(text, tone = "good") {
  const note = h("p", { class: `toast ${tone}` }, text);
  document.getElementById("toasts").append(note);
  setTimeout(() => note.remove(), 6000);
}

export const empty = (title, text) => h("div", { class: "empty" }, h("strong", {}, title), text && h("p", {}, text));
