// Written by Scripts/embed-console from Sources/Admin/Console/Web; change the files there and run it again.

/// The console's files, compiled in because the binary runs alone.
enum ConsoleFiles {
    /// The files by name.
    static let files: [String: String] = [
        "api.js": ##"""
        // The admin API, asked within the session of this page.

        let session = null;
        let leaving = new AbortController();
        let onEnd = () => {};

        export class Problem extends Error {
          constructor(status, document) {
            super(document?.detail ?? `The server answered ${status}.`);
            this.status = status;
            this.kind = (document?.type ?? "").split(":").pop();
          }
        }

        /** One request; what is under way when the operator logs out is dropped, and whoever waits for it goes no further. */
        async function ask(method, path, body, signal = leaving.signal) {
          const headers = {};
          if (body !== undefined) headers["Content-Type"] = "application/json";
          if (method !== "GET" && session) headers["X-CSRF-Token"] = session.csrf;
          if (method === "POST" && path.startsWith("/api/")) headers["Idempotency-Key"] = crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`;
          let answer;
          try {
            answer = await fetch(path, { method, headers, signal, credentials: "same-origin", body: body === undefined ? undefined : JSON.stringify(body) });
          } catch {
            if (signal?.aborted) return new Promise(() => {});
            throw new Problem(0, { detail: "The server cannot be reached." });
          }
          const text = await answer.text().catch(() => "");
          if (signal?.aborted) return new Promise(() => {});
          let value = null;
          try { value = text ? JSON.parse(text) : null; } catch { value = null; }
          if (answer.ok) return value;
          if (answer.status === 401 && session) { session = null; onEnd(); }
          throw new Problem(answer.status, value);
        }

        const query = (parameters) => {
          const known = Object.entries(parameters ?? {}).filter(([, value]) => value !== undefined && value !== null && value !== "");
          return known.length ? `?${new URLSearchParams(known)}` : "";
        };

        export const get = (path, parameters) => ask("GET", `/api/v1${path}${query(parameters)}`);
        export const post = (path, body) => ask("POST", `/api/v1${path}`, body);
        export const remove = (path, parameters) => ask("DELETE", `/api/v1${path}${query(parameters)}`);
        export const place = encodeURIComponent;

        export const whenSessionEnds = (act) => { onEnd = act; };
        export const currentSession = () => session;
        export const may = (scope) => {
          const order = ["read", "operate", "admin"];
          return session !== null && order.indexOf(session.scope) >= order.indexOf(scope);
        };

        export async function findSession() {
          try { session = await ask("GET", "/console/session"); } catch { session = null; }
          return session;
        }
        export async function logIn(token, name) {
          leaving = new AbortController();
          session = await ask("POST", "/console/login", { token, name });
          return session;
        }
        /** Asks for whole telephone numbers in answers, or for masked ones again; says how it is now. */
        export async function askForNumbers(shown) {
          session = await ask("POST", "/console/numbers", { shown });
          return session.numbers;
        }
        export async function logOut() {
          leaving.abort();
          try { await ask("POST", "/console/logout", undefined, null); } finally { session = null; }
        }
        """##,
        "app.js": ##"""
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
        """##,
        "calls.js": ##"""
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
        """##,
        "charts.js": ##"""
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
        """##,
        "console.css": ##"""
        /* A calm screen: paper, ink, one accent; colour means something. */

        :root {
          --bg: #f3f4f0; --surface: #ffffff; --sunken: #ebede7; --line: #dde0d8; --line-strong: #c5cac0;
          --ink: #18201e; --ink-2: #47524e; --ink-3: #626c68;
          --accent: #0d6a62; --accent-strong: #0a544e; --on-accent: #ffffff; --accent-tint: #dfefec;
          --good: #17693a; --good-tint: #e0f1e6; --warn: #7d4f00; --warn-tint: #faecd0; --bad: #a8201a; --bad-tint: #fae3e0;
          --info: #1f568f; --info-tint: #e2ecf7;
          --call: #0d7f75; --message: #3b6fb6; --fax: #b9770e; --number: #8457a8; --other: #7b8580;
          --p50: #0d7f75; --p95: #b9770e; --p99: #b5392f;
          --shadow: 0 1px 2px rgb(24 32 30 / 5%), 0 4px 16px rgb(24 32 30 / 4%);
          --sans: "Inter", ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
          --mono: ui-monospace, "SF Mono", "JetBrains Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
          color-scheme: light;
        }
        @media (prefers-color-scheme: dark) {
          :root:not([data-theme="light"]) {
            --bg: #101514; --surface: #181f1d; --sunken: #0c100f; --line: #28312e; --line-strong: #3b4642;
            --ink: #e9eeeb; --ink-2: #b9c3be; --ink-3: #93a09a;
            --accent: #5ccabd; --accent-strong: #7cdacf; --on-accent: #04211d; --accent-tint: #12302c;
            --good: #74d69c; --good-tint: #14301f; --warn: #ecc069; --warn-tint: #332711; --bad: #ff9a90; --bad-tint: #3a1916;
            --info: #93bdf5; --info-tint: #172740;
            --call: #3fb5a8; --message: #6a9fe6; --fax: #e0a541; --number: #b28bd6; --other: #8f9a95;
            --p50: #3fb5a8; --p95: #e0a541; --p99: #ef7a70;
            --shadow: 0 1px 2px rgb(0 0 0 / 40%);
            color-scheme: dark;
          }
        }
        :root[data-theme="dark"] {
          --bg: #101514; --surface: #181f1d; --sunken: #0c100f; --line: #28312e; --line-strong: #3b4642;
          --ink: #e9eeeb; --ink-2: #b9c3be; --ink-3: #93a09a;
          --accent: #5ccabd; --accent-strong: #7cdacf; --on-accent: #04211d; --accent-tint: #12302c;
          --good: #74d69c; --good-tint: #14301f; --warn: #ecc069; --warn-tint: #332711; --bad: #ff9a90; --bad-tint: #3a1916;
          --info: #93bdf5; --info-tint: #172740;
          --call: #3fb5a8; --message: #6a9fe6; --fax: #e0a541; --number: #b28bd6; --other: #8f9a95;
          --p50: #3fb5a8; --p95: #e0a541; --p99: #ef7a70;
          --shadow: 0 1px 2px rgb(0 0 0 / 40%);
          color-scheme: dark;
        }

        *, *::before, *::after { box-sizing: border-box; }
        html { background: var(--bg); color: var(--ink); font: 15px/1.5 var(--sans); -webkit-text-size-adjust: 100%; }
        body { margin: 0; font-feature-settings: "cv05", "ss03"; }
        h1, h2, h3, h4, p, ol, ul, dl, dd, figure, blockquote { margin: 0; padding: 0; }
        ol, ul { list-style: none; }
        h1 { font-size: 1.5rem; font-weight: 640; letter-spacing: -0.02em; }
        h2 { font-size: 1rem; font-weight: 620; letter-spacing: -0.01em; }
        h3 { font-size: 0.95rem; font-weight: 600; }
        h4 { font-size: 0.8rem; font-weight: 600; color: var(--ink-2); }
        a { color: var(--accent); text-underline-offset: 2px; }
        small, .small { font-size: 0.8125rem; }
        .muted, small { color: var(--ink-3); }
        .mono, code, pre, kbd { font-family: var(--mono); font-size: 0.8125rem; }
        .tnum, time, .clock, .sum, .num, .tile strong { font-variant-numeric: tabular-nums; }
        .grow { flex: 1; min-width: 0; }
        .row { display: flex; align-items: center; gap: 0.75rem; }
        .hidden, .skip:not(:focus) { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
        .skip:focus { position: fixed; z-index: 20; top: 0.5rem; left: 0.5rem; padding: 0.6rem 1rem; background: var(--accent); color: var(--on-accent); border-radius: 8px; }
        :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 6px; }
        main:focus { outline: none; }
        [hidden] { display: none !important; }
        .icon { width: 1.25rem; height: 1.25rem; fill: none; stroke: currentColor; stroke-width: 1.8; stroke-linecap: round; stroke-linejoin: round; flex: none; }
        .noscript { padding: 2rem; }

        /* Frame */
        #app { min-height: 100dvh; display: grid; grid-template: "top top" auto "rail main" 1fr / 12.5rem minmax(0, 1fr); }
        .top { grid-area: top; position: sticky; top: 0; z-index: 5; display: flex; align-items: center; gap: 0.75rem; height: 3.5rem; padding: 0 1rem 0 1.25rem; background: color-mix(in srgb, var(--bg) 88%, transparent); backdrop-filter: blur(10px); border-bottom: 1px solid var(--line); }
        .brand { display: flex; align-items: center; gap: 0.6rem; color: var(--ink); font-weight: 660; letter-spacing: -0.02em; text-decoration: none; margin-right: 0.5rem; }
        .clock { color: var(--ink-2); font-size: 0.875rem; }
        .who { color: var(--ink-2); font-size: 0.875rem; padding-left: 0.75rem; border-left: 1px solid var(--line); }
        .rail { grid-area: rail; position: sticky; top: 3.5rem; align-self: start; display: flex; flex-direction: column; gap: 2px; padding: 1.25rem 0.75rem; }
        .rail a { display: flex; align-items: center; gap: 0.7rem; padding: 0.5rem 0.75rem; border-radius: 9px; color: var(--ink-2); text-decoration: none; font-weight: 520; font-size: 0.9375rem; }
        .rail a:hover { background: var(--sunken); color: var(--ink); }
        .rail a[aria-current] { background: var(--accent-tint); color: var(--accent-strong); }
        .badge { display: inline-grid; place-items: center; min-width: 1.35rem; height: 1.35rem; padding: 0 0.4rem; border-radius: 1rem; background: var(--warn-tint); color: var(--warn); font-size: 0.75rem; font-weight: 650; font-variant-numeric: tabular-nums; }
        .rail .badge { margin-left: auto; }
        h2 .badge { margin-left: 0.5rem; }
        main { grid-area: main; padding: 1.5rem 1.75rem 3rem 0.75rem; max-width: 78rem; width: 100%; display: grid; grid-template-columns: 1fr auto; align-content: start; gap: 1.25rem 1rem; }
        .title { grid-column: 1; }
        .titleside { grid-column: 2; grid-row: 1; }
        .view { grid-column: 1 / -1; display: grid; gap: 1rem; min-width: 0; grid-template-columns: minmax(0, 1fr); }

        /* Parts */
        .card { background: var(--surface); border: 1px solid var(--line); border-radius: 14px; padding: 1.1rem 1.25rem; box-shadow: var(--shadow); min-width: 0; }
        .card > h2 { margin-bottom: 0.75rem; }
        .button { font: inherit; font-size: 0.875rem; font-weight: 560; line-height: 1.2; padding: 0.55rem 0.9rem; border-radius: 9px; border: 1px solid var(--line-strong); background: var(--surface); color: var(--ink); cursor: pointer; text-decoration: none; display: inline-flex; align-items: center; justify-content: center; gap: 0.4rem; white-space: nowrap; }
        .button:hover { border-color: var(--ink-3); }
        .button:disabled { opacity: 0.55; cursor: default; }
        .button.primary { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
        .button.primary:hover { background: var(--accent-strong); }
        .button.danger { background: transparent; border-color: var(--bad); color: var(--bad); }
        .dialog .button.danger { background: var(--bad); color: var(--surface); }
        .button.quiet { background: transparent; }
        .button.small { padding: 0.35rem 0.65rem; font-size: 0.8125rem; }
        .button.wide { width: 100%; }
        .button.tool { border-color: transparent; background: transparent; padding: 0.45rem; color: var(--ink-2); }
        .button.tool:hover { background: var(--sunken); color: var(--ink); }
        .button.tool[aria-pressed="true"] { background: var(--warn-tint); color: var(--warn); }
        .segmented { display: inline-flex; background: var(--sunken); border-radius: 10px; padding: 3px; gap: 2px; }
        .segmented .button { border: 0; background: transparent; padding: 0.35rem 0.7rem; border-radius: 8px; color: var(--ink-2); font-size: 0.8125rem; }
        .segmented .button[aria-pressed="true"] { background: var(--surface); color: var(--ink); box-shadow: 0 1px 2px rgb(0 0 0 / 12%); }
        .pill { display: inline-flex; align-items: center; gap: 0.4rem; padding: 0.12rem 0.6rem; border-radius: 1rem; font-size: 0.78rem; font-weight: 580; line-height: 1.5; white-space: nowrap; background: var(--sunken); color: var(--ink-2); }
        .pill::before { content: ""; width: 0.45rem; height: 0.45rem; border-radius: 50%; background: currentColor; }
        .pill.good { background: var(--good-tint); color: var(--good); }
        .pill.warn { background: var(--warn-tint); color: var(--warn); }
        .pill.bad { background: var(--bad-tint); color: var(--bad); }
        .pill.info { background: var(--info-tint); color: var(--info); }
        .family { display: inline-flex; align-items: center; gap: 0.45rem; font-size: 0.8125rem; font-weight: 560; color: var(--ink-2); }
        .family::before { content: ""; width: 0.6rem; height: 0.6rem; border-radius: 3px; background: var(--other); flex: none; }
        .family.call::before { background: var(--call); } .family.message::before { background: var(--message); }
        .family.fax::before { background: var(--fax); } .family.number::before { background: var(--number); }
        .plainlist { display: grid; gap: 0.6rem; }
        .plainlist.lines { gap: 0; }
        .plainlist.lines > li { padding: 0.6rem 0; border-top: 1px solid var(--line); }
        .plainlist.lines > li:first-child { border-top: 0; padding-top: 0.1rem; }
        .plainlist small { display: block; }
        .calm { color: var(--good); font-size: 0.9375rem; }
        .empty { display: grid; gap: 0.25rem; padding: 2.25rem 1rem; text-align: center; color: var(--ink-3); border: 1px dashed var(--line-strong); border-radius: 14px; }
        .empty strong { color: var(--ink-2); }
        .fault { color: var(--bad); font-size: 0.875rem; }
        .fault:empty { display: none; }
        .actions { display: flex; justify-content: flex-end; flex-wrap: wrap; gap: 0.6rem; margin-top: 0.9rem; }
        .actions.left { justify-content: flex-start; }
        .toolbar { display: flex; flex-wrap: wrap; align-items: center; gap: 0.6rem; }
        input, select { font: inherit; font-size: 0.9375rem; font-weight: 400; padding: 0.5rem 0.7rem; border: 1px solid var(--line-strong); border-radius: 9px; background: var(--surface); color: var(--ink); min-width: 0; }
        input::placeholder { color: var(--ink-3); opacity: 1; }
        input[type="search"] { flex: 1 1 13rem; max-width: 20rem; }
        .field { display: grid; gap: 0.3rem; margin-top: 0.9rem; font-size: 0.875rem; font-weight: 560; }
        .field small { font-weight: 400; }
        #toasts { position: fixed; z-index: 30; right: 1rem; bottom: 1rem; display: grid; gap: 0.5rem; max-width: 24rem; }
        .toast { padding: 0.7rem 1rem; border-radius: 10px; font-size: 0.875rem; background: var(--good-tint); color: var(--good); border: 1px solid currentColor; box-shadow: var(--shadow); }
        .toast.warn { background: var(--warn-tint); color: var(--warn); } .toast.bad { background: var(--bad-tint); color: var(--bad); }
        table { border-collapse: collapse; width: 100%; font-size: 0.875rem; }
        th { text-align: left; font-size: 0.78rem; font-weight: 560; color: var(--ink-3); padding: 0.3rem 0.75rem 0.4rem 0; white-space: nowrap; }
        td { padding: 0.5rem 0.75rem 0.5rem 0; border-top: 1px solid var(--line); vertical-align: top; }
        td.tnum { white-space: nowrap; }
        td.num { text-align: right; padding-right: 1.25rem; }
        .scroll { overflow-x: auto; margin-bottom: 0.75rem; }

        /* Login */
        .loginpage { grid-column: 1 / -1; grid-row: 1 / -1; max-width: none; display: grid; grid-template-columns: 1fr; place-items: center; place-content: center; padding: 1.5rem; min-height: 100dvh; }
        .login { width: min(24rem, 100%); padding: 2rem; display: grid; gap: 0.25rem; }
        .login h1 { margin-top: 0.75rem; } .login .button { margin-top: 1.25rem; padding: 0.75rem; }
        .login .fault { margin-top: 0.75rem; }

        /* Overview */
        .tiles { display: grid; grid-template-columns: repeat(4, minmax(0, 1fr)); gap: 1rem; }
        .tile { display: grid; gap: 0.1rem; padding: 0.9rem 1.1rem; }
        .tile span { font-size: 0.8125rem; color: var(--ink-2); font-weight: 540; }
        .tile strong { font-size: 1.75rem; font-weight: 620; letter-spacing: -0.03em; line-height: 1.25; }
        .split { display: grid; grid-template-columns: minmax(0, 1fr) 18.5rem; gap: 1rem; align-items: start; }
        .side, .charts { display: grid; gap: 1rem; min-width: 0; }
        .pair, .halves { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 1rem; align-items: start; }
        .thirds { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 1rem; align-items: start; }
        .notice { display: grid; padding: 0.6rem 0.8rem; border-radius: 10px; text-decoration: none; font-size: 0.875rem; background: var(--info-tint); color: var(--info); }
        .notice.warn { background: var(--warn-tint); color: var(--warn); } .notice.bad { background: var(--bad-tint); color: var(--bad); }
        .office { display: flex; align-items: center; gap: 0.75rem; }
        .side .small { margin-top: 0.9rem; }
        .chartcard { padding: 0.9rem 1.1rem 0.8rem; }
        figcaption { display: flex; align-items: baseline; gap: 0.6rem; min-height: 1.6rem; margin-bottom: 0.4rem; }
        .charttitle { font-weight: 600; font-size: 0.9rem; white-space: nowrap; } .charttitle small { margin-left: 0.4rem; font-weight: 400; }
        .readout { flex: 1; min-width: 0; text-align: right; font-size: 0.8rem; color: var(--ink-2); font-variant-numeric: tabular-nums; white-space: pre; overflow: hidden; text-overflow: ellipsis; }
        .sum { font-size: 0.9rem; }
        .chart { display: block; width: 100%; height: auto; overflow: visible; }
        .chart .grid { stroke: var(--line); stroke-width: 1; } .chart .axis { stroke: var(--line-strong); stroke-width: 1; }
        .chart .tick { fill: var(--ink-3); font: 9.5px var(--sans); font-variant-numeric: tabular-nums; }
        .pair .chart .tick { font-size: 17px; }
        .line { fill: none; stroke-width: 2; stroke-linejoin: round; stroke-linecap: round; } .pair .line { stroke-width: 3.5; }
        .fill.call, .area.call { fill: var(--call); } .fill.message { fill: var(--message); } .fill.fax { fill: var(--fax); } .fill.number { fill: var(--number); } .fill.other { fill: var(--other); }
        .area { opacity: 0.16; } .line.call { stroke: var(--call); }
        .line.p50 { stroke: var(--p50); } .line.p95 { stroke: var(--p95); } .line.p99 { stroke: var(--p99); }
        .dot.p50 { fill: var(--p50); } .dot.p95 { fill: var(--p95); } .dot.p99 { fill: var(--p99); } .dot.call { fill: var(--call); }
        .legend { display: flex; flex-wrap: wrap; gap: 0.2rem 1rem; margin-top: 0.35rem; font-size: 0.8rem; color: var(--ink-2); }
        .legend li::before { content: ""; display: inline-block; width: 0.6rem; height: 0.6rem; margin-right: 0.4rem; border-radius: 3px; background: var(--other); }
        .legend .call::before { background: var(--call); } .legend .message::before { background: var(--message); } .legend .fax::before { background: var(--fax); } .legend .number::before { background: var(--number); }
        .legend .p50::before { background: var(--p50); } .legend .p95::before { background: var(--p95); } .legend .p99::before { background: var(--p99); }

        /* Live */
        .pulse { font-size: 0.8125rem; color: var(--ink-3); display: inline-flex; align-items: center; gap: 0.4rem; }
        .pulse:not(:empty)::before { content: ""; width: 0.5rem; height: 0.5rem; border-radius: 50%; background: var(--ink-3); }
        .pulse.on { color: var(--good); } .pulse.on::before { background: var(--good); animation: breathe 2.4s ease-in-out infinite; }
        .pulse.off { color: var(--warn); } .pulse.off::before { background: var(--warn); }
        @keyframes breathe { 50% { opacity: 0.35; } }
        .events { background: var(--surface); border: 1px solid var(--line); border-radius: 14px; box-shadow: var(--shadow); overflow: hidden; margin-bottom: 0.75rem; }
        .events li + li { border-top: 1px solid var(--line); }
        .events .none .empty { border: 0; }
        .events a { display: grid; grid-template-columns: 6.5rem 6rem minmax(9rem, 1.4fr) 6rem minmax(0, 2fr) 6.2rem; gap: 0.9rem; align-items: center; padding: 0.55rem 1.1rem; color: var(--ink); text-decoration: none; font-size: 0.875rem; content-visibility: auto; }
        .events a:hover { background: var(--sunken); }
        .events a:focus-visible { outline-offset: -2px; border-radius: 0; }
        .events time { color: var(--ink-2); } .events .type { font-family: var(--mono); font-size: 0.8125rem; overflow: hidden; text-overflow: ellipsis; }
        .events .party { font-variant-numeric: tabular-nums; color: var(--ink-2); } .events .note { color: var(--ink-3); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
        .events .pill { justify-self: end; }
        .events .new { animation: arrive 1.6s ease-out; }
        @keyframes arrive { from { background: var(--accent-tint); } }

        /* Story */
        .panel { position: fixed; inset: 0 0 0 auto; width: min(36rem, 100vw); height: 100dvh; max-height: none; max-width: none; margin: 0; padding: 0; border: 0; border-left: 1px solid var(--line); background: var(--bg); color: var(--ink); overflow-y: auto; box-shadow: -12px 0 40px rgb(0 0 0 / 16%); }
        dialog::backdrop { background: rgb(10 16 14 / 35%); }
        .panelhead { position: sticky; top: 0; z-index: 1; display: flex; align-items: center; gap: 0.5rem; padding: 0.8rem 1rem 0.8rem 1.5rem; background: var(--bg); border-bottom: 1px solid var(--line); }
        .panelhead h2 { display: flex; align-items: center; gap: 0.7rem; font-size: 1.05rem; }
        .storybody { padding: 1.1rem 1.5rem 2.5rem; }
        .storymeta { display: flex; flex-wrap: wrap; gap: 0.5rem 0.9rem; align-items: center; font-size: 0.875rem; color: var(--ink-2); }
        .storybody > .mono { margin: 0.5rem 0 1.1rem; overflow-wrap: anywhere; }
        .timeline { position: relative; }
        .step { position: relative; padding: 0 0 1.1rem 1.6rem; }
        .step::before { content: ""; position: absolute; left: 0.3rem; top: 0.42rem; width: 0.7rem; height: 0.7rem; border-radius: 50%; background: var(--surface); border: 2.5px solid var(--ink-3); z-index: 1; }
        .step::after { content: ""; position: absolute; left: 0.61rem; top: 0.9rem; bottom: -0.4rem; width: 1.5px; background: var(--line-strong); }
        .step:last-child::after { display: none; }
        .step.good::before { border-color: var(--good); background: var(--good); } .step.warn::before { border-color: var(--warn); } .step.bad::before { border-color: var(--bad); background: var(--bad); } .step.info::before { border-color: var(--info); }
        .stephead { display: flex; align-items: baseline; gap: 0.75rem; justify-content: space-between; }
        .stephead time { color: var(--ink-3); font-size: 0.8125rem; }
        .step p { font-size: 0.875rem; margin-top: 0.15rem; }
        .facts { display: grid; grid-template-columns: minmax(5rem, auto) minmax(0, 1fr); gap: 0.15rem 1rem; font-size: 0.8125rem; margin-top: 0.4rem; }
        .facts dt { color: var(--ink-3); } .facts dd { overflow-wrap: anywhere; white-space: pre-wrap; font-variant-numeric: tabular-nums; }
        .facts.wide { font-size: 0.9rem; gap: 0.5rem 1rem; } .facts.wide dd { text-align: right; }
        .rules { margin-top: 0.7rem; display: grid; gap: 0.35rem; }
        .rule { background: var(--surface); border: 1px solid var(--line); border-radius: 10px; font-size: 0.875rem; }
        .rule.matched { border-color: var(--good); }
        summary { cursor: pointer; display: flex; align-items: center; gap: 0.6rem; padding: 0.5rem 0.8rem; }
        .more summary { padding: 0.5rem 0; font-size: 0.8125rem; color: var(--accent); } .more[open] summary { color: var(--ink-2); }
        .mark { flex: none; font-weight: 700; width: 1rem; text-align: center; } .mark.yes { color: var(--good); } .mark.no { color: var(--ink-3); }
        .finding { padding: 0.1rem 0.8rem 0.6rem; } .finding .finding { padding: 0.4rem 0 0 1.1rem; border-left: 1px solid var(--line); margin-left: 0.45rem; }
        .finding > p { display: flex; gap: 0.5rem; margin: 0; } .finding code { overflow-wrap: anywhere; } .finding .facts { margin-left: 1.5rem; }
        .raw pre { margin: 0.4rem 0 0; padding: 1rem; background: var(--sunken); border: 1px solid var(--line); border-radius: 10px; overflow: auto; max-height: 24rem; white-space: pre-wrap; overflow-wrap: anywhere; }
        .raw { margin-top: 0.9rem; }

        /* Calls */
        .officegrid, .reviewgrid, .mediagrid { display: grid; grid-template-columns: repeat(auto-fill, minmax(17.5rem, 1fr)); gap: 1rem; }
        .officecard { border-left: 4px solid var(--line-strong); display: grid; gap: 0.3rem; align-content: start; }
        .officecard.open { border-left-color: var(--good); } .officecard.closed { border-left-color: var(--bad); }
        .big { font-size: 1.2rem; font-weight: 600; letter-spacing: -0.02em; }
        .route { font-family: var(--mono); font-size: 0.8125rem; padding: 0.1rem 0.5rem; border-radius: 6px; background: var(--sunken); color: var(--ink-2); }
        .route.override { background: var(--warn-tint); color: var(--warn); } .route.no-plan, .route.no-rule, .route.broken-plan { background: var(--bad-tint); color: var(--bad); }
        meter { display: block; width: 100%; height: 0.5rem; margin-top: 0.35rem; border: 0; border-radius: 4px; background: var(--sunken); overflow: hidden; appearance: none; }
        meter::-webkit-meter-bar { background: var(--sunken); border: 0; border-radius: 4px; height: 0.5rem; } meter::-webkit-meter-optimum-value { background: var(--call); border-radius: 4px; }
        meter::-moz-meter-bar { background: var(--call); }

        /* Messages and media */
        #queue-title { margin-bottom: 0.75rem; }
        .review { display: grid; gap: 0.5rem; grid-template-rows: 1fr auto auto; border-left: 4px solid var(--warn); }
        blockquote { font-size: 1.1rem; font-weight: 540; overflow-wrap: anywhere; } blockquote::before { content: "“"; } blockquote::after { content: "”"; }
        .verdict { margin: 1rem 0 0.6rem; font-size: 1.05rem; }
        #person-title + form + div h3 { margin: 1rem 0 0.6rem; }
        .compact .step { padding-bottom: 0.8rem; }
        .inlinetiles { display: grid; grid-template-columns: repeat(4, auto); gap: 1rem; justify-content: space-between; margin-bottom: 0.9rem; }
        .inlinetiles strong { display: block; font-size: 1.35rem; font-weight: 620; letter-spacing: -0.02em; font-variant-numeric: tabular-nums; }
        .mediacard { display: grid; gap: 0.35rem; align-content: start; justify-items: start; } .mediacard .row { width: 100%; }
        .sheet { display: block; width: 100%; border: 1px solid var(--line); border-radius: 8px; overflow: hidden; background: #fff; aspect-ratio: 1 / 1.1; } .sheet img { width: 100%; height: 100%; object-fit: cover; object-position: top; display: block; }
        audio { width: 100%; height: 2.4rem; }

        /* Dialogs */
        .dialog { width: min(27rem, calc(100vw - 2rem)); padding: 1.5rem; border: 1px solid var(--line); border-radius: 16px; background: var(--surface); color: var(--ink); box-shadow: 0 20px 60px rgb(0 0 0 / 25%); }
        .dialog h2 { font-size: 1.15rem; margin-bottom: 0.35rem; } .dialog .small { margin-top: 0.9rem; } .dialog .fault { margin-top: 0.6rem; }
        .keys { display: grid; grid-template-columns: auto 1fr; gap: 0.5rem 1.25rem; margin-top: 0.75rem; font-size: 0.9rem; }
        kbd { padding: 0.1rem 0.45rem; border: 1px solid var(--line-strong); border-bottom-width: 2px; border-radius: 6px; background: var(--sunken); white-space: pre; }

        @media (max-width: 68rem) { .split { grid-template-columns: minmax(0, 1fr); } .side { grid-template-columns: repeat(2, minmax(0, 1fr)); align-items: start; grid-row: 1; } }
        @media (max-width: 52rem) {
          .desktop { display: none; }
          #app { grid-template: "top" auto "main" 1fr / minmax(0, 1fr); padding-bottom: calc(3.9rem + env(safe-area-inset-bottom)); }
          .rail { position: fixed; z-index: 5; inset: auto 0 0; top: auto; flex-direction: row; justify-content: space-around; gap: 0; padding: 0.3rem 0.25rem calc(0.3rem + env(safe-area-inset-bottom)); background: var(--surface); border-top: 1px solid var(--line); }
          .rail a { position: relative; flex: 1; flex-direction: column; gap: 0.1rem; padding: 0.35rem 0.1rem; font-size: 0.7rem; min-width: 0; }
          .rail .badge { position: absolute; top: 0; right: calc(50% - 1.6rem); min-width: 1.1rem; height: 1.1rem; font-size: 0.65rem; }
          .top { padding: 0 0.5rem 0 1rem; gap: 0.5rem; } .brand span, .top .clock { display: none; }
          main { padding: 1.1rem 1rem 1.5rem; gap: 1rem; }
          .loginpage { padding: 1rem; }
          .tiles { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0.75rem; } .tile strong { font-size: 1.45rem; }
          .side, .pair, .halves, .thirds { grid-template-columns: minmax(0, 1fr); }
          .chart .tick, .pair .chart .tick { font-size: 17px; } .line { stroke-width: 3; }
          .events a { grid-template-columns: auto minmax(0, 1fr) auto; gap: 0.15rem 0.75rem; padding: 0.65rem 0.9rem; }
          .events .type { grid-column: 1 / 3; grid-row: 2; } .events .party { grid-row: 2; grid-column: 3; text-align: right; } .events .note { grid-column: 1 / -1; } .events .note:empty { display: none; }
          .events .pill { grid-row: 1; grid-column: 3; }
          .button, input, select { min-height: 2.6rem; } .segmented { overflow-x: auto; max-width: 100%; } .segmented .button { min-height: 2.2rem; }
          #toasts { left: 1rem; bottom: 5rem; }
        }
        @media (prefers-reduced-motion: reduce) { *, *::before { animation: none !important; transition: none !important; } }
        @media print { .rail, .top, .actions { display: none; } }
        """##,
        "dialog.js": ##"""
        // Asks before something is done: what, why, until when.

        import { h, button, put } from "./dom.js";
        import { currentSession } from "./api.js";

        const field = (label, control, hint) =>
          h("label", { class: "field" }, h("span", {}, label), control, hint && h("small", {}, hint));

        /** Opens a dialog; `act` gets the form's values and may throw what is then shown. Resolves to true when it was done. */
        export function ask({ title, text, fields = [], confirm, tone = "primary", act }) {
          return new Promise((resolve) => {
            const fault = h("p", { class: "fault", role: "alert" });
            const controls = new Map();
            const rows = fields.map((one) => {
              const control = one.options
                ? h("select", { name: one.name }, one.options.map(([value, label]) => h("option", { value }, label)))
                : h("input", { name: one.name, type: one.type ?? "text", required: one.required, placeholder: one.placeholder, maxlength: 200,
                  autocomplete: "off", inputmode: one.inputmode, list: one.suggestions && `${one.name}-list` });
              if (one.value !== undefined) control.value = one.value;
              controls.set(one.name, control);
              const list = one.suggestions && h("datalist", { id: `${one.name}-list` }, one.suggestions.map((value) => h("option", { value })));
              return [field(one.label, control, one.hint), list];
            });
            let done = false;
            const send = h("button", { type: "submit", class: `button ${tone}` }, confirm);
            const form = h("form", {
              method: "dialog",
              onsubmit: async (event) => {
                event.preventDefault();
                put(fault);
                send.disabled = true;
                try {
                  await act(Object.fromEntries([...controls].map(([name, control]) => [name, control.value.trim()])));
                  done = true;
                  dialog.close();
                } catch (error) {
                  fault.textContent = error.message;
                } finally {
                  send.disabled = false;
                }
              },
            },
            h("h2", { id: "dialog-title" }, title), text && h("p", { class: "muted" }, text), rows,
            h("p", { class: "small muted" }, `Written down under the name of ${currentSession()?.name ?? "nobody"}.`),
            fault,
            h("div", { class: "actions" }, button("Cancel", () => dialog.close(), "quiet"), send));
            const dialog = h("dialog", { "aria-labelledby": "dialog-title", class: "dialog" }, form);
            dialog.addEventListener("close", () => { dialog.remove(); resolve(done); });
            document.body.append(dialog);
            dialog.showModal();
          });
        }

        /** The choices for how long something is to last, and the instant one of them means. */
        export const lengths = [
          ["3600", "1 hour"], ["14400", "4 hours"], ["43200", "12 hours"], ["86400", "1 day"], ["", "until it is taken back"],
        ];
        export const endOf = (seconds, now) => (seconds ? new Date(now + Number(seconds) * 1000).toISOString().slice(0, 19) + "Z" : undefined);
        """##,
        "dom.js": ##"""
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
        """##,
        "health.js": ##"""
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
        """##,
        "index.html": ##"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
        <meta name="color-scheme" content="light dark">
        <meta name="theme-color" content="#f3f4f0" media="(prefers-color-scheme: light)">
        <meta name="theme-color" content="#101514" media="(prefers-color-scheme: dark)">
        <title>Hookswitch</title>
        <link rel="icon" href="/console/mark.svg" type="image/svg+xml">
        <link rel="stylesheet" href="/console/console.css">
        <script type="module" src="/console/app.js"></script>
        </head>
        <body>
        <a class="skip" href="#main">Skip to content</a>
        <div id="app"></div>
        <div id="toasts" role="status" aria-live="polite"></div>
        <noscript><p class="noscript">The console needs JavaScript. Everything it does the commands and the API do too.</p></noscript>
        </body>
        </html>
        """##,
        "live.js": ##"""
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
        """##,
        "mark.svg": ##"""
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="#0d6a62"/><path d="M9 8v16M9 16h9a5 5 0 0 0 5-5V8M18 16a5 5 0 0 1 5 5v3" fill="none" stroke="#fff" stroke-width="3" stroke-linecap="round"/></svg>
        """##,
        "media.js": ##"""
        // Faxes to look at, voicemail and recordings to listen to, pictures of messages.

        import { h, put, button, pill, masked, stamp, ago, empty, bytes, toast } from "./dom.js";
        import { get, place, may } from "./api.js";

        const names = { fax: "Fax", voicemail: "Voicemail", recording: "Recording", mms: "Picture message" };

        export async function media(body, stay) {
          const filter = { kind: "" };
          const list = h("div", { class: "mediagrid" });
          let next = null;
          const more = button("Older", () => load(), "quiet wide");
          more.hidden = true;
          const chip = (value, label) => button(label, (event) => {
            filter.kind = value;
            for (const one of event.currentTarget.parentNode.children) one.setAttribute("aria-pressed", one === event.currentTarget);
            begin();
          }, "", { "aria-pressed": value === "" });
          put(body, h("div", { class: "toolbar" }, h("div", { class: "segmented", role: "group", "aria-label": "Kind" },
            chip("", "All"), chip("fax", "Faxes"), chip("voicemail", "Voicemail"), chip("recording", "Recordings"), chip("mms", "Messages"))), list, more);

          function card(one) {
            const title = [names[one.kind] ?? one.kind, one.box].filter(Boolean).join(" · ");
            const whom = masked(one.from ?? "somebody");
            const link = `/api/v1/media/${place(one.id)}`;
            const isKept = one.state === "kept" && may("operate");
            const isSound = (one.contentType ?? "").startsWith("audio/");
            const size = [one.pages && `${one.pages} page${one.pages > 1 ? "s" : ""}`, one.seconds && `${one.seconds} s`, one.bytes && bytes(one.bytes)].filter(Boolean).join(" · ");
            return h("article", { class: "card mediacard" },
              isKept && one.previewable && h("a", { href: `${link}/content`, target: "_blank", rel: "noopener", class: "sheet" },
                h("img", { src: `${link}?w=560`, alt: `${title} from ${whom}, first page`, loading: "lazy" })),
              h("div", { class: "row" }, h("h3", { class: "grow" }, title), one.state !== "kept" && pill(one.state, "warn")),
              h("p", { class: "tnum" }, whom, one.to && ` → ${masked(one.to)}`),
              h("p", { class: "small muted" }, stamp(one.at, ago(one.at)), size && ` · ${size}`, one.reason && ` · ${masked(one.reason)}`, one.remark && ` · ${masked(one.remark)}`),
              isKept && isSound && h("audio", { controls: true, preload: "none", src: `${link}/content`, "aria-label": `${title} from ${whom}` }),
              isKept && h("a", { href: `${link}/content`, class: "button quiet small", download: true, "aria-label": `Download ${title} from ${whom}` }, "Download"));
          }

          async function load() {
            try {
              const page = await get("/media", { ...filter, limit: 24, cursor: next });
              if (stay.isLeft()) return;
              list.append(...page.items.map(card));
              next = page.next;
              more.hidden = next === null;
              if (!list.children.length) put(list, empty("Nothing is kept", "Faxes with their first page and voicemail with its sound appear here."));
            } catch (error) { if (error.status !== 401) toast(error.message, "bad"); }
          }

          async function begin() {
            put(list);
            next = null;
            await load();
          }
          await begin();
        }
        """##,
        "messages.js": ##"""
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
        """##,
        "overview.js": ##"""
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
        """##,
        "story.js": ##"""
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
        """##,
    ]
}
