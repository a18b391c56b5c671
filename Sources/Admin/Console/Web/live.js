// Events as they come in, and the way to find one among a million.

import { h, put, button, state, familyMark, clock, moment, stamp, empty, toast } from "./dom.js";
import { get } from "./api.js";
import { story } from "./story.js";

const families = ["call", "message", "fax", "number", "other"];
const states = ["pending", "claimed", "waiting", "done", "dead"];
const most = 300;

export async function live(body, stay) {
  const filter = { family: "", state: "", number: "" };
  const rows = new Map();
  let next = null, source = null, paused = false, held = 0;

  const list = h("ol", {
    class: "events", "aria-label": "Events, the newest first",
    onclick: (event) => {
      const link = event.target.closest("a[data-id]");
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      open(link.dataset.id);
    },
  });
  const older = button("Older events", () => load(next), "quiet wide");
  const pulse = h("span", { class: "pulse", role: "status" });
  const pause = button("Pause", () => setPaused(!paused), "quiet", { id: "pause", "aria-pressed": false });
  const chip = (key, value, label) => button(label, (event) => {
    filter[key] = value;
    for (const one of event.currentTarget.parentNode.children) one.setAttribute("aria-pressed", one === event.currentTarget);
    begin();
  }, "", { "aria-pressed": value === "" });
  const search = h("input", { type: "search", placeholder: "Number, like +15551234567", "aria-label": "Find by number", inputmode: "tel", autocomplete: "off" });
  put(body,
    h("form", {
      class: "toolbar", role: "search",
      onsubmit: (event) => {
        event.preventDefault();
        const number = search.value.replace(/[\s().-]/g, "");
        if (number && !/^\+[1-9]\d{6,14}$/.test(number)) { toast("A number in E.164, like +15551234567.", "bad"); return; }
        filter.number = number;
        begin();
      },
    },
    h("div", { class: "segmented", role: "group", "aria-label": "Family" }, chip("family", "", "All"), families.map((one) => chip("family", one, one))),
    h("label", { class: "inline" }, h("span", { class: "hidden" }, "State"), h("select", {
      onchange: (event) => { filter.state = event.target.value; begin(); },
    }, h("option", { value: "" }, "any state"), states.map((one) => h("option", { value: one }, one)))),
    search, h("button", { type: "submit", class: "button" }, "Find"), h("span", { class: "grow" }), pulse, pause),
    h("div", { class: "liveplace" }, list, older));

  function row(event) {
    const node = h("li", {}, h("a", { href: `#live/${encodeURIComponent(event.id)}`, "data-id": event.id },
      stamp(event.receivedAt, moment(event.receivedAt).includes(",") ? moment(event.receivedAt) : clock(event.receivedAt)),
      familyMark(event.family), h("span", { class: "type" }, event.type), h("span", { class: "party" }, event.party ?? ""),
      h("span", { class: "note" }, event.lastError ?? (event.attempts > 1 ? `${event.attempts} attempts` : "")), state(event.state)));
    return node;
  }

  function show(event, isNew) {
    const known = rows.get(event.id);
    const node = row(event);
    if (known) known.replaceWith(node);
    else if (isNew) { node.classList.add("new"); list.prepend(node); } else list.append(node);
    rows.set(event.id, node);
    if (isNew && list.children.length > most) {
      const last = list.lastElementChild;
      rows.delete(last.firstElementChild.dataset.id);
      last.remove();
    }
  }

  async function load(cursor) {
    older.disabled = true;
    try {
      const page = await get("/events", { ...filter, limit: 50, cursor });
      if (stay.isLeft()) return;
      for (const event of page.items) if (!rows.has(event.id)) show(event, false);
      next = page.next;
      older.hidden = next === null;
      if (rows.size === 0) put(list, h("li", { class: "none" }, empty("No events", "What comes in appears here at once.")));
    } catch (error) { if (error.status !== 401) toast(error.message, "bad"); }
    older.disabled = false;
  }

  function listen() {
    source?.close();
    const known = Object.entries(filter).filter(([, value]) => value);
    source = new EventSource(`/console/stream?${new URLSearchParams(known)}`);
    source.addEventListener("open", () => { pulse.className = "pulse on"; pulse.textContent = "live"; });
    source.addEventListener("error", () => { pulse.className = "pulse off"; pulse.textContent = "reconnecting"; });
    source.addEventListener("event", (message) => {
      if (paused) { held += 1; pause.textContent = `Go on (${held})`; return; }
      list.querySelector(".none")?.remove();
      show(JSON.parse(message.data), true);
    });
  }

  function setPaused(value) {
    paused = value;
    held = 0;
    pause.setAttribute("aria-pressed", value);
    pause.textContent = value ? "Go on" : "Pause";
    if (!value) begin();
  }

  async function begin() {
    rows.clear();
    put(list);
    listen();
    await load(null);
  }

  const keys = (event) => {
    if (event.target.closest("input, select") || document.querySelector("dialog[open]")) return;
    if (event.key === "p") setPaused(!paused);
    if (event.key !== "j" && event.key !== "k") return;
    const links = [...list.querySelectorAll("a")];
    const place = links.indexOf(document.activeElement);
    (links[place + (event.key === "j" ? 1 : -1)] ?? links[0])?.focus();
  };
  addEventListener("keydown", keys);
  stay.whenLeft(() => { source?.close(); removeEventListener("keydown", keys); });
  function open(id) {
    history.replaceState(null, "", `#live/${encodeURIComponent(id)}`);
    story(id, { onclose: () => { if (location.hash.startsWith("#live/")) history.replaceState(null, "", "#live"); }, stay });
  }
  if (stay.rest[0]) open(stay.rest[0]);
  await begin();
}
