// How it goes at a glance: what waits for somebody, what is open, and the last hour as charts.

import { h, put, pill, span, count, milliseconds, moment, ago, until, stamp, button } from "./dom.js";
import { get } from "./api.js";
import { stackedBars, lines } from "./charts.js";

const families = [["call", "call"], ["message", "message"], ["fax", "fax"], ["number", "number"], ["other", "other"]];
const latest = (numbers) => numbers.findLast((number) => number !== null) ?? null;
const overall = (tally) => {
  let weight = 0, sum = 0;
  tally.count.forEach((number, index) => { if (number) { weight += number; sum += number * tally.p95[index]; } });
  return weight ? sum / weight : null;
};

export async function overview(body, stay) {
  const tiles = h("div", { class: "tiles" });
  const waits = h("section", { class: "card", "aria-labelledby": "waits-title" });
  const offices = h("section", { class: "card", "aria-labelledby": "offices-title" });
  const charts = h("div", { class: "charts" });
  let minutes = 60;
  const spans = h("div", { class: "segmented", role: "group", "aria-label": "How far back" }, [[60, "1 h"], [180, "3 h"]].map(([value, label]) =>
    button(label, (event) => {
      minutes = value;
      for (const one of spans.children) one.setAttribute("aria-pressed", one === event.currentTarget);
      draw();
    }, "", { "aria-pressed": value === 60 })));
  put(body, tiles, h("div", { class: "split" }, charts, h("div", { class: "side" }, waits, offices)));
  body.before(h("div", { class: "titleside" }, spans));

  async function draw() {
    const traffic = await get("/traffic", { minutes });
    if (stay.isLeft()) return;
    const total = families.reduce((sum, [family]) => sum + traffic.events[family].reduce((left, right) => left + right, 0), 0);
    const tile = (label, value, note) => h("div", { class: "card tile" }, h("span", {}, label), h("strong", {}, value), h("small", {}, note));
    put(tiles,
      tile("Events", count(total), `in ${minutes === 60 ? "the last hour" : "three hours"}`),
      tile("Acknowledged", milliseconds(overall(traffic.acknowledged)), "95 of 100 events within"),
      tile("Callers answered", milliseconds(overall(traffic.answered)), "95 of 100 calls within"),
      tile("Waiting to leave", count(latest(traffic.outbox) ?? 0), `oldest event due ${span(latest(traffic.lag) ?? 0)}`));
    const time = { minutes: traffic.minutes };
    const percentiles = (tally) => [["p50", "p50", tally.p50], ["p95", "p95", tally.p95], ["p99", "p99", tally.p99]];
    put(charts,
      stackedBars({ ...time, title: "Events a minute", series: families.map(([family, tone]) => [family, tone, traffic.events[family]]) }),
      h("div", { class: "pair" },
        lines({ ...time, title: "Until a 200", unit: "ms", series: percentiles(traffic.acknowledged), format: milliseconds }),
        lines({ ...time, title: "Until a caller hears something", unit: "ms", series: percentiles(traffic.answered), format: milliseconds })),
      lines({ ...time, title: "Effects waiting to leave", series: [["waiting", "call", traffic.outbox]], area: true, height: 120 }));
  }

  async function look() {
    const [status, hours] = await Promise.all([get("/status"), get("/hours")]);
    if (stay.isLeft()) return;
    const { deadEvents, lostEffects, reviews } = status.trouble;
    const held = status.outbox.filter((one) => one.breaker !== "closed");
    const faults = status.checks.filter((check) => check.fault);
    const items = [
      ...faults.map((check) => ["bad", check.name, check.fault, "#health"]),
      reviews && ["warn", `${reviews} possible opt-out${reviews > 1 ? "s" : ""}`, "blocked until somebody decides", "#messages"],
      deadEvents && ["bad", `${deadEvents} event${deadEvents > 1 ? "s" : ""} given up`, "they can be tried again", "#health"],
      lostEffects && ["bad", `${lostEffects} effect${lostEffects > 1 ? "s" : ""} lost or unconfirmed`, "look before trying again", "#health"],
      ...held.map((one) => ["warn", `${one.destination} is held back`, one.until ? `tried again ${until(one.until)}` : "being tried", "#health"]),
      ...status.checks.filter((check) => check.note).map((check) => ["info", check.name, check.note, "#health"]),
    ].filter(Boolean);
    put(waits, h("h2", { id: "waits-title" }, "Waiting for you"), items.length
      ? h("ul", { class: "plainlist" }, items.map(([tone, title, text, link]) => h("li", {}, h("a", { href: link, class: `notice ${tone}` }, h("strong", {}, title), h("span", {}, text)))))
      : h("p", { class: "calm" }, "Nothing. Everything that came in has been taken care of."));
    put(offices, h("h2", { id: "offices-title" }, "Open now"), hours.items.length
      ? h("ul", { class: "plainlist" }, hours.items.map((one) => h("li", { class: "office" }, h("span", { class: "grow" }, h("strong", {}, one.name),
        h("small", {}, one.until ? [one.open ? "closes " : "opens ", stamp(one.until, moment(one.until))] : "no change in sight")), pill(one.open ? "open" : "closed", one.open ? "good" : one.layer === "override" ? "bad" : "plain"))))
      : h("p", { class: "muted" }, "No opening hours are configured."),
    h("p", { class: "small muted" }, `Hookswitch ${status.version}, started ${ago(status.startedAt)}.`));
  }

  stay.every(10, draw);
  await stay.every(10, look);
}
