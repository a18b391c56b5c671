// What failed and may be tried again, what is held back, and who did what.

import { h, put, button, pill, state, familyMark, masked, stamp, ago, span, bytes, count, moment, until, now, toast } from "./dom.js";
import { get, post, remove, place, may } from "./api.js";
import { story } from "./story.js";

export async function health(body, stay) {
  const dead = h("section", { class: "card", "aria-labelledby": "dead-title" });
  const checks = h("section", { class: "card", "aria-labelledby": "checks-title" });
  const outside = h("section", { class: "card", "aria-labelledby": "outside-title" });
  const machine = h("section", { class: "card", "aria-labelledby": "machine-title" });
  const audit = h("section", { class: "card", "aria-labelledby": "audit-title" });
  const sessions = h("section", { class: "card", "aria-labelledby": "sessions-title" });
  put(body, dead, h("div", { class: "thirds" }, checks, outside, machine), may("admin") && [audit, sessions]);

  const open = (id) => story(id, { onclose: () => {}, stay });

  async function retry(id) {
    try {
      const answer = await post(`/events/${place(id)}/retry`, {});
      toast(answer.retried.length ? `Due now: ${answer.retried.join(", ")}.` : "Nothing of it may be tried again.", answer.retried.length ? "good" : "warn");
      await letters();
    } catch (error) { toast(error.message, "bad"); }
  }

  async function letters() {
    const found = await get("/dead-letters", { limit: 50 });
    if (stay.isLeft()) return;
    put(dead, h("h2", { id: "dead-title" }, "Given up or unconfirmed"), found.items.length
      ? h("ul", { class: "plainlist lines" }, found.items.map((one) => h("li", { class: "row" },
        h("span", { class: "grow" }, one.family && [familyMark(one.family), " "], h("strong", {}, one.what), " ", state(one.state),
          h("small", {}, masked(one.lastError ?? ""), " · ", stamp(one.at, ago(one.at)))),
        button("Story", () => open(one.event), "quiet small", { "aria-label": `Story of ${one.what}` }),
        may("operate") && one.retryable && button("Try again", () => retry(one.event), "small", { "aria-label": `Try ${one.what} again` }))))
      : h("p", { class: "calm" }, "Nothing. Whatever could not be done at once was done later."));
  }

  async function look() {
    const asked = Date.now();
    const status = await get("/status");
    if (stay.isLeft()) return;
    const drift = (Date.parse(status.now) - (asked + Date.now()) / 2) / 1000;
    put(checks, h("h2", { id: "checks-title" }, "Checks"), h("ul", { class: "plainlist lines" }, status.checks.map((one) =>
      h("li", { class: "row" }, h("span", { class: "grow" }, one.name, (one.fault || one.note) && h("small", {}, one.fault ?? one.note)), pill(one.fault ? "failing" : one.note ? "note" : "well", one.fault ? "bad" : one.note ? "warn" : "good"))),
    Object.entries(status.journal.counts).map(([name, number]) => h("li", { class: "row" }, h("span", { class: "grow" }, `events ${name}`), h("strong", { class: "tnum" }, count(number)))),
    h("li", { class: "row" }, h("span", { class: "grow" }, "oldest event due"), h("strong", {}, span(status.journal.lagSeconds)))));
    put(outside, h("h2", { id: "outside-title" }, "Where effects go"), status.outbox.length
      ? h("ul", { class: "plainlist lines" }, status.outbox.map((one) => h("li", { class: "row" },
        h("span", { class: "grow" }, one.destination, h("small", {}, one.pending ? `${count(one.pending)} waiting, the oldest ${one.oldest ? ago(one.oldest) : ""}` : "nothing waits",
          one.until && Date.parse(one.until) > now() ? `; tried again ${until(one.until)}` : "")), pill(one.breaker === "closed" ? "flowing" : one.breaker === "open" ? "held back" : "probing", one.breaker === "closed" ? "good" : "warn"))))
      : h("p", { class: "muted" }, "Nothing leaves: no destination is configured."));
    const rows = [["version", status.version], ["time zones", status.timeZones], ["started", moment(status.startedAt)], ["database", bytes(status.disk.databaseBytes)],
      ["write-ahead log", bytes(status.disk.logBytes)], ["free disk", status.disk.freeBytes === undefined || status.disk.freeBytes === null ? "unknown" : bytes(status.disk.freeBytes)],
      ["server clock", Math.abs(drift) < 2 ? "as this browser's" : `${span(Math.abs(drift))} ${drift > 0 ? "ahead of" : "behind"} this browser`]];
    put(machine, h("h2", { id: "machine-title" }, "Machine"), h("dl", { class: "facts wide" }, rows.map(([name, value]) => [h("dt", {}, name), h("dd", {}, value)])));
  }

  let next = null;
  const acts = h("tbody", {});
  const more = button("Earlier", () => history(), "quiet wide");
  async function history() {
    const page = await get("/audit", { limit: 20, cursor: next });
    if (stay.isLeft()) return;
    for (const one of page.items) {
      const result = one.status === undefined ? pill("cut short", "warn") : one.status < 300 ? pill("done", "good") : pill(String(one.status), "warn");
      acts.append(h("tr", {}, h("td", {}, stamp(one.at)), h("td", {}, one.who), h("td", {}, one.operation), h("td", { class: "tnum" }, one.subject ?? "–"), h("td", {}, one.reason ?? "–"), h("td", {}, result)));
    }
    next = page.next;
    more.hidden = next === null;
  }
  async function who() {
    const found = await get("/sessions");
    if (stay.isLeft()) return;
    put(sessions, h("h2", { id: "sessions-title" }, "Logged in"), h("ul", { class: "plainlist lines" }, found.items.map((one) => h("li", { class: "row" },
      h("span", { class: "grow" }, h("strong", {}, one.who), ` ${one.scope}`, h("small", {}, `from ${one.address}, ${ago(one.since)}; ends ${moment(one.until)}`)),
      button("End", async () => { try { await remove(`/sessions/${place(one.id)}`); await who(); } catch (error) { toast(error.message, "bad"); } }, "quiet small", { "aria-label": `End the session of ${one.who}` })))));
  }
  if (may("admin")) {
    put(audit, h("h2", { id: "audit-title" }, "Who did what"), h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Audit" }, h("table", {},
      h("thead", {}, h("tr", {}, ["When", "Who", "What", "To whom", "Why", ""].map((text) => h("th", { scope: "col" }, text || h("span", { class: "hidden" }, "Result"))))), acts)), more);
    history().then(who).catch((error) => toast(error.message, "bad"));
  }
  stay.every(15, letters);
  await stay.every(10, look);
}
