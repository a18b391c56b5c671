// Who wants no messages, what is not sure, and how messages fare.

import { h, put, button, pill, masked, moment, stamp, ago, empty, toast, count } from "./dom.js";
import { get, post, place, may } from "./api.js";
import { ask } from "./dialog.js";

export async function messages(body, stay) {
  const queue = h("section", { "aria-labelledby": "queue-title" });
  const person = h("section", { class: "card", "aria-labelledby": "person-title" });
  const fate = h("section", { class: "card", "aria-labelledby": "fate-title" });
  put(body, queue, h("div", { class: "halves" }, person, fate));

  async function decide(review, word) {
    const isOptOut = word === "confirm";
    const done = await ask({
      title: isOptOut ? "This was an opt-out" : "This was no opt-out",
      text: isOptOut ? `“${review.words}” — the block stays, and is certain.` : `“${review.words}” — the doubtful block is lifted; certain ones stay.`,
      confirm: isOptOut ? "Confirm the opt-out" : "Lift the block", tone: isOptOut ? "danger" : "primary",
      fields: [{ name: "reason", label: "Why", required: true, value: isOptOut ? "The words ask to stop" : "The words do not ask to stop" }],
      act: ({ reason }) => post(`/reviews/${place(review.event)}/${word}`, { reason }),
    });
    if (done) { toast(isOptOut ? "The opt-out is confirmed." : "The block is lifted."); await look(); }
  }

  async function look() {
    const reviews = await get("/reviews", { limit: 50 });
    if (stay.isLeft()) return;
    put(queue, h("h2", { id: "queue-title" }, "Possible opt-outs", reviews.items.length > 0 && h("span", { class: "badge" }, reviews.items.length)),
      reviews.items.length ? h("div", { class: "reviewgrid" }, reviews.items.map((one) => h("article", { class: "card review" },
        h("blockquote", {}, one.words),
        h("p", { class: "small muted" }, h("strong", { class: "tnum" }, masked(one.number)), one.sender && ` to ${masked(one.sender)}`, " · ", stamp(one.since, ago(one.since)), ` · ${one.rule}`),
        may("operate") && h("div", { class: "actions left" }, button("Opt-out", () => decide(one, "confirm"), "danger"), button("No opt-out", () => decide(one, "restore"), "quiet")))))
        : empty("Nobody waits for a decision", "Messages that may ask to stop block at once and appear here."));
  }

  const result = h("div", { "aria-live": "polite" });
  const number = h("input", { type: "search", "aria-label": "Telephone number", placeholder: "+15551234567", inputmode: "tel", autocomplete: "off" });
  put(person, h("h2", { id: "person-title" }, "May we text somebody?"), h("form", {
    class: "toolbar",
    onsubmit: async (event) => {
      event.preventDefault();
      const wanted = number.value.replace(/[\s().-]/g, "");
      try {
        const [standing, history] = await Promise.all([get(`/opt-outs/${place(wanted)}`), get(`/opt-outs/${place(wanted)}/history`, { limit: 200 })]);
        put(result, h("p", { class: "verdict" }, pill(standing.blocked ? "blocked" : "may be texted", standing.blocked ? "bad" : "good"), " ", h("span", { class: "tnum" }, masked(wanted))),
          standing.blocks.length > 0 && h("ul", { class: "plainlist lines" }, standing.blocks.map((one) => h("li", {}, h("strong", {}, `${one.kind} · ${one.scope}`),
            h("small", {}, `since ${moment(one.since)}, by ${one.source}${one.heldByCarrier ? "; Telnyx holds it, and only the person can lift it with START" : ""}`)))),
          h("h3", {}, "History"), history.items.length
            ? h("ol", { class: "timeline compact" }, [...history.items].reverse().map((one) => h("li", { class: "step plain" },
              h("div", { class: "stephead" }, h("strong", {}, one.kind), stamp(one.at)),
              one.words && h("p", {}, `“${one.words}”`), h("p", { class: "small muted" }, [one.scope, one.source, one.by, one.reason].filter(Boolean).join(" · ")))))
            : h("p", { class: "muted" }, "The ledger has no row of this number."));
      } catch (error) { put(result, h("p", { class: "fault" }, error.message)); }
    },
  }, number, h("button", { type: "submit", class: "button" }, "Look up")), result);

  async function report() {
    const found = await get("/messages/report", { hours: 24 });
    if (stay.isLeft()) return;
    const sum = (name) => found.items.reduce((total, one) => total + one[name], 0);
    const total = sum("messages");
    const share = (part) => (total ? `${Math.round((100 * part) / total)} %` : "–");
    put(fate, h("h2", { id: "fate-title" }, "Messages of 24 hours"), total
      ? [h("div", { class: "inlinetiles" }, [["sent", count(total)], ["delivered", share(sum("delivered"))], ["failed", share(sum("failed"))], ["under way", count(sum("underway"))]]
        .map(([label, value]) => h("div", {}, h("strong", {}, value), h("small", {}, label)))),
      h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Messages by number and carrier" }, h("table", {},
        h("thead", {}, h("tr", {}, ["From", "Carrier", "Sent", "Delivered", "Failed", "Errors"].map((text) => h("th", { scope: "col" }, text)))),
        h("tbody", {}, found.items.map((one) => h("tr", {}, h("td", { class: "tnum" }, masked(one.sender ?? "–")), h("td", {}, one.carrier ?? "–"), h("td", { class: "num" }, count(one.messages)),
          h("td", { class: "num" }, count(one.delivered)), h("td", { class: "num" }, count(one.failed)), h("td", {}, Object.entries(one.errors).map(([code, times]) => `${code} ×${times}`).join(", ") || "–"))))))]
      : h("p", { class: "muted" }, "Nothing has left in 24 hours, or no delivery event has come yet."));
  }
  stay.every(60, report);
  await stay.every(15, look);
}
