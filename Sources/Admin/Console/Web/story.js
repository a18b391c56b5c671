// The story of one event: what came, what was decided and why, and what came of it.

import { h, put, button, icon, state, familyMark, masked, stamp, moment, ago, clock, toast, pill, numbersAreShown } from "./dom.js";
import { get, post, place, may } from "./api.js";

const facts = (object) => {
  const known = Object.entries(object ?? {}).filter(([, value]) => value !== null && value !== "");
  return known.length > 0 && h("dl", { class: "facts" }, known.map(([name, value]) => [h("dt", {}, name), h("dd", {}, masked(value))]));
};

function finding(one) {
  const mark = h("span", { class: one.holds ? "mark yes" : "mark no", role: "img", "aria-label": one.holds ? "holds" : "does not hold" }, one.holds ? "✓" : "✗");
  return h("div", { class: "finding" }, h("p", {}, mark, h("code", {}, masked(one.condition))), facts(one.facts), (one.parts ?? []).map(finding));
}

function rules(considered) {
  return h("div", { class: "rules" }, h("h4", {}, "Every rule considered"), considered.map((rule) =>
    h("details", { class: rule.matched ? "rule matched" : "rule", open: rule.matched },
      h("summary", {}, h("span", { class: rule.matched ? "mark yes" : "mark no", "aria-hidden": "true" }, rule.matched ? "✓" : "✗"),
        h("span", { class: "grow" }, `${rule.plan} / ${rule.rule}`), h("small", {}, rule.matched ? "applied" : "did not apply")),
      rule.when && finding(rule.when))));
}

const plain = (value) => (typeof value === "string" ? value : JSON.stringify(value, null, 1));

function decision(found) {
  const detail = found.detail && typeof found.detail === "object" ? { ...found.detail } : {};
  const considered = Array.isArray(detail.considered) ? detail.considered : [];
  delete detail.considered;
  return [h("p", {}, masked(found.summary)), considered.length > 0 && rules(considered), Object.keys(detail).length > 0 && h("details", { class: "more" },
    h("summary", {}, "What it rested on"), facts(Object.fromEntries(Object.entries(detail).map(([name, value]) => [name, plain(value)]))))];
}

const step = (title, at, tone, ...content) => h("li", { class: `step ${tone}` },
  h("div", { class: "stephead" }, h("h3", {}, title), at && stamp(at, clock(at))), ...content);

function effect(one) {
  const tone = { sent: "good", pending: "info", unconfirmed: "warn", refused: "warn", failed: "bad", dead: "bad" }[one.state] ?? "plain";
  return step([`${one.kind} to ${one.destination} `, state(one.state)], one.settledAt ?? one.firstAttemptAt ?? one.createdAt, tone,
    h("dl", { class: "facts" }, [
      ["attempts", one.attempts], ["decided", one.createdAt && clock(one.createdAt)], ["first attempt", one.firstAttemptAt && clock(one.firstAttemptAt)],
      ["next attempt", one.state === "pending" && one.notBefore && moment(one.notBefore)], ["ended", one.settledAt && clock(one.settledAt)],
      ["answer", one.answer], ["why", one.lastError],
    ].filter(([, value]) => value !== undefined && value !== null && value !== false && value !== "").map(([name, value]) => [h("dt", {}, name), h("dd", {}, masked(value))])));
}

/** Opens the story of an event in a panel. */
export async function story(id, { onclose, stay }) {
  const body = h("div", { class: "storybody" }, h("p", { class: "muted" }, "Loading…"));
  const panel = h("dialog", { class: "panel", "aria-labelledby": "story-title" },
    h("div", { class: "panelhead" }, h("h2", { id: "story-title", class: "grow" }, "Event"),
      h("button", { type: "button", class: "button tool", "aria-label": "Close the story", onclick: () => panel.close() }, icon("close"))), body);
  panel.addEventListener("close", () => { panel.remove(); onclose(); });
  panel.addEventListener("click", (event) => { if (event.target === panel) panel.close(); });
  stay.whenLeft(() => panel.remove());
  document.body.append(panel);
  panel.showModal();

  async function load() {
    const found = await get(`/events/${place(id)}`);
    put(panel.querySelector("#story-title"), familyMark(found.family), " ", found.type);
    const retryable = ["dead", "waiting"].includes(found.state) || found.effects.some((one) => ["dead", "failed", "refused"].includes(one.state));
    const shown = h("div", { class: "raw" });
    const seen = button("Show the exact bytes", async () => {
      try {
        const raw = await get(`/events/${place(id)}/body`);
        put(shown, h("p", { class: "small muted" }, `${raw.bytes} bytes, ${raw.format}. That you looked is written down.`), h("pre", { tabindex: "0", "aria-label": "The exact bytes" }, pretty(raw)));
      } catch (error) { toast(error.message, "bad"); }
    }, "quiet");
    put(body,
      h("div", { class: "storymeta" }, state(found.state), found.party && h("span", {}, "with ", h("strong", {}, found.party)), h("span", {}, ago(found.receivedAt)),
        found.conflicts && pill(`${found.conflicts} other bodies under this id`, "warn")),
      h("p", { class: "small muted mono" }, found.id),
      h("ol", { class: "timeline" },
        found.occurredAt && step("Happened at Telnyx", found.occurredAt, "plain"),
        step("Received and verified", found.receivedAt, "good", h("p", { class: "muted" }, "The signature or token was checked on the exact bytes before anything was read.")),
        step("Written down", found.receivedAt, "good", h("p", { class: "muted" }, found.type.startsWith("texml.") ? "With its answer, right after that was given." : "On disk before the 200.")),
        found.attempts > 0 && step(`Claimed${found.attempts > 1 ? ` ${found.attempts} times` : ""}`, null, found.state === "dead" ? "bad" : "good",
          found.lastError && h("p", { class: "fault" }, masked(found.lastError))),
        found.state === "waiting" && found.dueAt && step("Tried again", found.dueAt, "warn"),
        found.decision && step(["Decided ", h("small", {}, found.decision.kind)], found.decision.decidedAt, "good", decision(found.decision)),
        found.effects.map(effect),
        found.settledAt && step(found.state === "dead" ? "Given up" : "Settled", found.settledAt, found.state === "dead" ? "bad" : "good")),
      h("div", { class: "actions left" },
        may("operate") && retryable && button("Try again", async () => {
          try {
            const answer = await post(`/events/${place(id)}/retry`, {});
            toast(answer.retried.length ? `Due now: ${answer.retried.join(", ")}.` : "Nothing of it may be tried again.", answer.retried.length ? "good" : "warn");
            await load();
          } catch (error) { toast(error.message, "bad"); }
        }, "primary"),
        may("operate") && seen), shown);
  }
  try { await load(); } catch (error) { put(body, h("p", { class: "fault" }, error.message)); }
}

function pretty(raw) {
  let text = raw.text ?? `(base64) ${raw.base64}`;
  if (raw.format === "json" && raw.text) { try { text = JSON.stringify(JSON.parse(raw.text), null, 2); } catch { /* As it came. */ } }
  return numbersAreShown() ? text : masked(text);
}
