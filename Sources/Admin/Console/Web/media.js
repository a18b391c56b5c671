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
