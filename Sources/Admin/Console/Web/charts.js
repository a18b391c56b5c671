// Charts as SVG: bars one upon the other, and lines. Each says in words what it shows.

import { h, s, put, clock, count } from "./dom.js";

const W = 640, LEFT = 40, RIGHT = 8, TOP = 10, BOTTOM = 22;

function scale(most) {
  const rough = Math.max(most, 1e-9) / 4;
  const unit = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * unit).find((value) => value >= rough - 1e-12);
  return { step, top: Math.max(step, Math.ceil(most / step - 1e-9) * step) };
}

function frame(height, top, step, minutes, format, ticks) {
  const plot = s("svg", { viewBox: `0 0 ${W} ${height}`, class: "chart", preserveAspectRatio: "none", "aria-hidden": "true" });
  const y = (value) => TOP + (height - TOP - BOTTOM) * (1 - value / top);
  const x = (index) => LEFT + (W - LEFT - RIGHT) * (index + 0.5) / minutes.length;
  for (let value = 0; value <= top + step / 2; value += step) {
    plot.append(
      s("line", { x1: LEFT, x2: W - RIGHT, y1: y(value), y2: y(value), class: value === 0 ? "axis" : "grid" }),
      s("text", { x: LEFT - 6, y: y(value) + 4, class: "tick", "text-anchor": "end" }, (ticks ?? format)(value)));
  }
  const every = Math.max(1, Math.round(minutes.length / 6));
  minutes.forEach((minute, index) => {
    if ((minutes.length - 1 - index) % every !== 0 || index < 1) return;
    const anchor = index > minutes.length - 2 ? "end" : "middle";
    plot.append(s("text", { x: anchor === "end" ? W - RIGHT : x(index), y: height - 5, class: "tick", "text-anchor": anchor }, clock(minute, false)));
  });
  return { plot, x, y };
}

function figure(title, unit, legend, sum, plot, words, cursor) {
  const readout = h("span", { class: "readout" });
  const box = h("figure", { class: "card chartcard" },
    h("figcaption", {}, h("span", { class: "charttitle" }, title, unit && h("small", {}, unit)), readout, sum && h("strong", { class: "sum" }, sum)),
    h("div", { class: "plot", role: "img", "aria-label": words }, plot),
    legend.length > 1 && h("ul", { class: "legend" }, legend.map(([name, tone]) => h("li", { class: tone }, name))));
  plot.addEventListener("pointermove", (event) => {
    const frame = plot.getBoundingClientRect();
    readout.textContent = cursor(((event.clientX - frame.left) / frame.width) * W) ?? "";
  });
  plot.addEventListener("pointerleave", () => { put(readout); });
  return box;
}

const indexAt = (px, length) => Math.floor(((px - LEFT) / (W - LEFT - RIGHT)) * length);

/** Bars of several series, one upon the other; series: [[name, tone, numbers]]. */
export function stackedBars({ title, unit, minutes, series, height = 220 }) {
  const totals = minutes.map((_, index) => series.reduce((sum, [, , numbers]) => sum + numbers[index], 0));
  const { step, top } = scale(Math.max(4, ...totals));
  const { plot, x, y } = frame(height, top, step, minutes, count);
  const width = Math.max(1.5, (W - LEFT - RIGHT) / minutes.length - (minutes.length > 90 ? 0.8 : 2));
  minutes.forEach((_, index) => {
    let under = 0;
    for (const [, tone, numbers] of series) {
      if (!numbers[index]) continue;
      const upper = y(under + numbers[index]), lower = y(under);
      plot.append(s("rect", { x: x(index) - width / 2, y: upper, width, height: Math.max(0.5, lower - upper), class: `fill ${tone}` }));
      under += numbers[index];
    }
  });
  const sum = totals.reduce((left, right) => left + right, 0);
  const peak = totals.indexOf(Math.max(...totals));
  const words = sum ? `${title}: ${count(sum)} in ${minutes.length} minutes, at most ${totals[peak]} at ${clock(minutes[peak], false)}.`
    : `${title}: none in ${minutes.length} minutes.`;
  const used = series.filter(([, , numbers]) => numbers.some((number) => number > 0));
  return figure(title, unit, used.map(([name, tone]) => [name, tone]), count(sum), plot, words, (px) => {
    const index = indexAt(px, minutes.length);
    if (totals[index] === undefined) return "";
    const parts = series.filter(([, , numbers]) => numbers[index]).map(([name, , numbers]) => `${name} ${numbers[index]}`);
    return `${clock(minutes[index], false)}  ${parts.join("  ") || "none"}`;
  });
}

/** Lines; series: [[name, tone, numbers or null]]. */
export function lines({ title, unit, minutes, series, format = count, height = 150, sum, area = false }) {
  const values = series.flatMap(([, , numbers]) => numbers.filter((number) => number !== null));
  const { step, top } = scale(Math.max(unit ? 1 : 4, ...values));
  const { plot, x, y } = frame(height, top, step, minutes, format, unit && ((value) => String(Number(value.toFixed(2)))));
  for (const [, tone, numbers] of series) {
    let path = "", shape = "", first = null, last = null;
    const close = () => {
      if (first !== null && first !== last) shape += `L${x(last)} ${y(0)}L${x(first)} ${y(0)}Z`;
      first = null;
    };
    numbers.forEach((number, index) => {
      if (number === null) { close(); return; }
      const point = `${x(index).toFixed(1)} ${y(number).toFixed(1)}`;
      const begins = first === null;
      path += (begins ? "M" : "L") + point;
      shape += (begins ? "M" : "L") + point;
      if (begins) first = index;
      last = index;
      const alone = (index === 0 || numbers[index - 1] === null) && (index === numbers.length - 1 || numbers[index + 1] === null);
      if (alone) plot.append(s("circle", { cx: x(index), cy: y(number), r: 2.5, class: `dot ${tone}` }));
    });
    close();
    if (area) plot.append(s("path", { d: shape, class: `area ${tone}` }));
    plot.append(s("path", { d: path, class: `line ${tone}` }));
  }
  const told = series.map(([name, , numbers]) => {
    const known = numbers.filter((number) => number !== null);
    return known.length ? `${name} ${format(known[known.length - 1])}, at most ${format(Math.max(...known))}` : `${name} unknown`;
  });
  return figure(title, unit, series.map(([name, tone]) => [name, tone]), sum, plot, `${title}: ${told.join("; ")}.`, (px) => {
    const index = indexAt(px, minutes.length);
    if (minutes[index] === undefined) return "";
    const parts = series.filter(([, , numbers]) => numbers[index] !== null).map(([name, , numbers]) => `${name} ${format(numbers[index])}`);
    return `${clock(minutes[index], false)}  ${parts.join("  ") || "nothing"}`;
  });
}
