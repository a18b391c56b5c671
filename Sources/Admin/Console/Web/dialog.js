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
