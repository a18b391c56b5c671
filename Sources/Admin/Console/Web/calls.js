// Where calls go right now, what is open, and the buttons for the day everything is different.

import { h, put, button, pill, masked, moment, stamp, ago, empty, now, toast, count } from "./dom.js";
import { get, post, remove, place, may } from "./api.js";
import { ask, lengths, endOf } from "./dialog.js";

const reasons = ["Emergency", "Staff meeting", "Power cut", "Bad weather", "Holiday"];

export async function calls(body, stay) {
  const offices = h("section", { "aria-labelledby": "offices-title" });
  const force = h("section", { class: "card", "aria-labelledby": "force-title" });
  const numbers = h("section", { class: "card", "aria-labelledby": "numbers-title" });
  const routes = h("section", { class: "card", "aria-labelledby": "routes-title" });
  put(body, offices, force, h("div", { class: "halves" }, numbers, routes));

  async function close(name) {
    const done = await ask({
      title: `Close ${name}`, text: "From the next call on, rules that ask for it find it closed.", confirm: "Close now", tone: "danger",
      fields: [{ name: "reason", label: "Why", required: true, suggestions: reasons, placeholder: "What happened, for your colleagues" },
        { name: "length", label: "For how long", options: lengths, value: "14400" }],
      act: ({ reason, length }) => post("/overrides", { name, reason, until: endOf(length, now()) }),
    });
    if (done) { toast(`${name} is closed from the next call on.`, "warn"); await look(); }
  }

  async function reopen(override) {
    const done = await ask({
      title: override.to.length ? `End “${override.name}”` : `Reopen ${override.name}`, confirm: override.to.length ? "End it" : "Reopen",
      text: `Set by ${override.by} ${ago(override.since)}: ${override.reason}`,
      fields: [{ name: "reason", label: "Why", required: true, value: "It is over" }],
      act: ({ reason }) => remove(`/overrides/${place(override.name)}`, { reason, number: override.number }),
    });
    if (done) { toast(`${override.name}: as configured again from the next call on.`); await look(); }
  }

  async function reroute(known) {
    const done = await ask({
      title: "Send calls elsewhere for a while", text: "Instead of their plan, calls go to these numbers or SIP addresses.", confirm: "Send them there",
      fields: [
        { name: "number", label: "Calls to", options: [["", "every number"], ...known.map((number) => [number, masked(number)])] },
        { name: "to", label: "Go to", required: true, placeholder: "+15559876543, sip:desk@example.com", hint: "Several with commas between them." },
        { name: "reason", label: "Why", required: true, suggestions: reasons }, { name: "length", label: "For how long", options: lengths, value: "3600" },
      ],
      act: ({ number, to, reason, length }) => post("/overrides", {
        name: "re-routing", reason, number: number || undefined, to: to.split(",").map((one) => one.trim()).filter(Boolean), until: endOf(length, now()),
      }),
    });
    if (done) { toast("Calls go there from the next one on.", "warn"); await look(); }
  }

  async function look() {
    const [hours, found, overrides] = await Promise.all([get("/hours"), get("/calls"), get("/overrides", { state: "in-force", limit: 200 })]);
    if (stay.isLeft()) return;
    const inForce = overrides.items;
    const closedBy = (name) => inForce.find((one) => one.name === name && !one.number && one.to.length === 0);
    const known = new Set(hours.items.map((one) => one.name));
    const cards = hours.items.map((one) => {
      const override = closedBy(one.name);
      return h("article", { class: `card officecard ${one.open ? "open" : one.layer === "override" ? "closed" : "ready"}` },
        h("div", { class: "row" }, h("h3", { class: "grow" }, one.name), pill(one.open ? "open" : "closed", one.open ? "good" : one.layer === "override" ? "bad" : "plain")),
        h("p", { class: "big" }, one.until ? [one.open ? "closes " : "opens ", stamp(one.until, moment(one.until))] : "no change in sight"),
        h("p", { class: "small muted" }, `${one.because} · ${one.zone}, ${one.local.slice(11, 16)}`),
        may("operate") && h("div", { class: "actions left" }, override ? button("Reopen…", () => reopen(override), "primary")
          : one.open && button("Close now…", () => close(one.name), "quiet")));
    });
    const others = found.closures.filter((name) => !known.has(name)).map((name) => {
      const override = closedBy(name);
      return h("article", { class: `card officecard ${override ? "closed" : "ready"}` },
        h("div", { class: "row" }, h("h3", { class: "grow" }, name), pill(override ? "in force" : "not in force", override ? "bad" : "plain")),
        h("p", { class: "big" }, override ? `since ${moment(override.since)}` : "ready"),
        h("p", { class: "small muted" }, override ? `${override.by}: ${override.reason}` : "rules ask for it with closed-by"),
        may("operate") && h("div", { class: "actions left" }, override ? button("Take back…", () => reopen(override), "primary") : button("Put in force…", () => close(name), "quiet")));
    });
    put(offices, h("h2", { id: "offices-title", class: "hidden" }, "Opening hours and closures"),
      cards.length + others.length ? h("div", { class: "officegrid" }, cards, others) : empty("No opening hours", "They stand in the configuration under hours:."));

    const own = found.numbers.map((one) => one.number).filter(Boolean);
    put(force, h("div", { class: "row" }, h("h2", { id: "force-title", class: "grow" }, "Set by hand"), may("operate") && button("Send calls elsewhere…", () => reroute(own), "quiet")),
      inForce.length ? h("ul", { class: "plainlist lines" }, inForce.map((one) => h("li", { class: "row" },
        h("span", { class: "grow" }, h("strong", {}, one.name), one.number && ` for ${masked(one.number)}`, one.to.length > 0 && ` → ${masked(one.to.join(", "))}`,
          h("small", {}, `${one.reason} — ${one.by}, ${ago(one.since)}; `, one.until ? ["ends ", stamp(one.until, moment(one.until))] : "until it is taken back")),
        may("operate") && button("End…", () => reopen(one), "quiet small", { "aria-label": `End ${one.name}` }))))
        : h("p", { class: "muted" }, "Nothing: everything goes as configured."));

    put(numbers, h("h2", { id: "numbers-title" }, "Where a call goes now"), found.numbers.length
      ? h("ul", { class: "plainlist lines" }, found.numbers.map((one) => h("li", {}, h("div", { class: "row" }, h("strong", { class: "grow tnum" }, one.number ? masked(one.number) : "every other number"),
        h("span", { class: `route ${one.basis}` }, [one.plan, one.rule].filter(Boolean).join(" / ") || one.basis)),
      h("p", { class: "small muted" }, one.summary, one.dial.length > 0 && ` → ${masked(one.dial.join(", "))}`))))
      : h("p", { class: "muted" }, "No plan answers any number: every caller hears that nobody can be reached."),
    h("p", { class: "small muted" }, "For a caller nobody knows; others may meet other rules."));

    const most = Math.max(1, ...found.routes.map((one) => one.calls));
    put(routes, h("h2", { id: "routes-title" }, "The last hour"), found.routes.length
      ? h("ul", { class: "plainlist bars" }, found.routes.map((one) => h("li", {}, h("div", { class: "row" }, h("span", { class: "grow" }, [one.plan, one.rule].filter(Boolean).join(" / ") || "no rule"),
        h("strong", { class: "tnum" }, count(one.calls))), h("meter", { min: 0, max: most, value: one.calls, "aria-label": `${one.calls} calls` }))))
      : h("p", { class: "muted" }, "No calls since ", moment(found.since), "."));
  }
  await stay.every(10, look);
}
