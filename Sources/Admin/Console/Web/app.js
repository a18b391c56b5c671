// The frame of the console: login, sections, shortcuts.

import { h, icon, button, put, pill, setServerTime, now, clock, numbersAreShown, showNumbers, toast } from "./dom.js";
import { findSession, logIn, logOut, askForNumbers, currentSession, whenSessionEnds, get, may } from "./api.js";
import { overview } from "./overview.js";
import { live } from "./live.js";
import { calls } from "./calls.js";
import { messages } from "./messages.js";
import { media } from "./media.js";
import { health } from "./health.js";

const sections = [
  ["overview", "Overview", overview], ["live", "Live", live], ["calls", "Calls", calls], ["messages", "Messages", messages],
  ["media", "Media", media], ["health", "Health", health],
];
const app = document.getElementById("app");
let leave = () => {};
let watching = 0;

// Light, dark, or as the system has it.
const themes = ["auto", "light", "dark"];
const theme = () => { try { return localStorage.getItem("theme") ?? "auto"; } catch { return "auto"; } };
function setTheme(name) {
  document.documentElement.dataset.theme = name;
  try { localStorage.setItem("theme", name); } catch { /* Private windows forget. */ }
}
setTheme(theme());

function login() {
  stop();
  const fault = h("p", { class: "fault", role: "alert" });
  const token = h("input", { type: "password", name: "token", required: true, autocomplete: "current-password", spellcheck: "false" });
  const name = h("input", { type: "text", name: "name", required: true, autocomplete: "name", maxlength: 64 });
  const send = h("button", { type: "submit", class: "button primary wide" }, "Log in");
  const form = h("form", {
    class: "card login",
    onsubmit: async (event) => {
      event.preventDefault();
      put(fault);
      send.disabled = true;
      try { await logIn(token.value.trim(), name.value.trim()); start(); } catch (error) { fault.textContent = error.message; token.select(); }
      send.disabled = false;
    },
  },
  h("img", { src: "/console/mark.svg", alt: "", width: 44, height: 44 }), h("h1", {}, "Hookswitch"),
  h("p", { class: "muted" }, "Where calls, messages and faxes go, and why."),
  h("label", { class: "field" }, h("span", {}, "Admin token"), token, h("small", {}, "With --dev it stands in data/admin-token.")),
  h("label", { class: "field" }, h("span", {}, "Your name"), name, h("small", {}, "Stands beside everything you change.")),
  fault, send);
  put(app, h("main", { id: "main", class: "loginpage" }, form));
  document.title = "Log in · Hookswitch";
  token.focus();
}

function frame() {
  const link = ([id, label]) => h("a", { href: `#${id}`, "data-section": id }, icon(id), h("span", {}, label), h("b", { class: "badge", "data-badge": id, hidden: true }));
  const eye = button(icon("eye"), async () => {
    try { showNumbers(await askForNumbers(!numbersAreShown())); } catch (error) { toast(error.message, "bad"); return; }
    eye.setAttribute("aria-pressed", numbersAreShown());
    toast(numbersAreShown() ? "Telephone numbers are shown. That you asked is written down." : "Telephone numbers are masked.");
    route();
  }, "tool", { "aria-label": "Show telephone numbers", "aria-pressed": numbersAreShown(), title: "Show telephone numbers (n)", id: "eye" });
  const look = button(icon("theme"), () => {
    setTheme(themes[(themes.indexOf(theme()) + 1) % themes.length]);
    toast(`Appearance: ${theme()}.`);
  }, "tool", { "aria-label": "Change appearance", title: "Light, dark, or as the system has it" });
  const keys = button(icon("keys"), help, "tool desktop", { "aria-label": "Keyboard shortcuts", title: "Keyboard shortcuts (?)" });
  const out = button(icon("out"), async () => { await logOut(); login(); }, "tool", { "aria-label": "Log out", title: `Log out ${currentSession().name}`, id: "logout" });
  put(app,
    h("header", { class: "top" },
      h("a", { href: "#overview", class: "brand", "aria-label": "Hookswitch, overview" }, h("img", { src: "/console/mark.svg", alt: "", width: 26, height: 26 }), h("span", {}, "Hookswitch")),
      h("span", { id: "standing", role: "status" }), h("span", { class: "grow" }),
      h("span", { class: "clock", id: "clock", title: "The server's time, by the clock of this browser" }),
      h("span", { class: "who desktop" }, currentSession().name), may("operate") && eye, look, keys, out),
    h("nav", { class: "rail", "aria-label": "Sections" }, sections.map(link)),
    h("main", { id: "main", tabindex: "-1" }));
}

function help() {
  const rows = [[`1 – ${sections.length}`, "Overview to Health"], ["/", "Find by number"], ["j  k", "Next, previous event"], ["Enter", "Open its story"],
    ["n", "Show or mask telephone numbers"], ["p", "Pause the stream"], ["Esc", "Close"], ["?", "This list"]];
  const dialog = h("dialog", { class: "dialog", "aria-labelledby": "keys-title" }, h("h2", { id: "keys-title" }, "Keyboard"),
    h("dl", { class: "keys" }, rows.map(([key, text]) => [h("dt", {}, h("kbd", {}, key)), h("dd", {}, text)])),
    h("div", { class: "actions" }, button("Close", () => dialog.close(), "primary")));
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

async function route() {
  if (!currentSession()) return;
  const [id, ...rest] = (location.hash.slice(1) || "overview").split("/").map(decodeURIComponent);
  const [name, label, view] = sections.find(([known]) => known === id) ?? sections[0];
  leave();
  leave = () => {};
  for (const link of app.querySelectorAll("[data-section]")) {
    if (link.dataset.section === name) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  document.title = `${label} · Hookswitch`;
  const main = put(document.getElementById("main"), h("h1", { class: "title" }, label));
  const body = h("div", { class: `view ${name}` });
  main.append(body);
  let left = false;
  const tasks = [];
  const stay = {
    isLeft: () => left,
    /** Does something now and every so many seconds while the section is open. */
    every: (seconds, act) => {
      const run = async () => {
        if (left || document.hidden) return;
        try { await act(); } catch (error) { if (!left && error.status !== 401) toast(error.message, "bad"); }
      };
      tasks.push(setInterval(run, seconds * 1000));
      return run();
    },
    whenLeft: (act) => tasks.push(act),
    rest,
  };
  leave = () => {
    left = true;
    for (const task of tasks) { if (typeof task === "function") task(); else clearInterval(task); }
  };
  await view(body, stay);
}

/** What stands at the top whatever section is open: well or not, and how many things wait for a person. */
async function standing() {
  if (!currentSession() || document.hidden) return;
  const place = document.getElementById("standing");
  try {
    const status = await get("/status");
    setServerTime(status.now);
    const { deadEvents, lostEffects, reviews } = status.trouble;
    const held = status.outbox.filter((one) => one.breaker !== "closed").length;
    const waiting = deadEvents + lostEffects + reviews + held;
    put(place, !status.well ? pill("Failing", "bad") : waiting ? pill(`${waiting} waiting for you`, "warn") : pill("All well", "good"));
    badge("messages", reviews);
    badge("health", deadEvents + lostEffects + held);
  } catch (error) {
    if (place && error.status !== 401) put(place, pill("Not reachable", "bad"));
  }
}

function badge(section, number) {
  const mark = app.querySelector(`[data-badge="${section}"]`);
  if (!mark) return;
  mark.hidden = number === 0;
  mark.textContent = number > 99 ? "99+" : number;
  mark.setAttribute("aria-label", `${number} waiting`);
}

function start() {
  showNumbers(currentSession().numbers);
  frame();
  if (!location.hash) history.replaceState(null, "", "#overview");
  standing().then(() => { tick(); return route(); });
  clearInterval(watching);
  watching = setInterval(standing, 15000);
  tick();
}
function stop() { leave(); leave = () => {}; clearInterval(watching); }
function tick() { const place = document.getElementById("clock"); if (place) place.textContent = clock(now()); }

setInterval(tick, 1000);
whenSessionEnds(() => { login(); toast("The session is over; log in again.", "warn"); });
addEventListener("hashchange", () => route().then(() => document.getElementById("main")?.focus({ preventScroll: true })));
addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || !currentSession() || document.querySelector("dialog[open]")) return;
  if (event.target.closest("input, select, textarea")) { if (event.key === "Escape") event.target.blur(); return; }
  const number = Number(event.key);
  if (number >= 1 && number <= sections.length) location.hash = sections[number - 1][0];
  else if (event.key === "n") document.getElementById("eye")?.click();
  else if (event.key === "?") help();
  else if (event.key === "/") {
    const box = document.querySelector("input[type=search]");
    if (box) { event.preventDefault(); box.focus(); } else { location.hash = "live"; }
  } else return;
});

if (await findSession()) start(); else login();
