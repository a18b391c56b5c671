// What is wrong with the page as it stands: text that is hard to read, and things that overflow. Returns a list of words.
const faults = [];
const channel = (text) => {
  const rgb = text.match(/^rgba?\(([^)]+)\)/);
  if (rgb) { const [r, g, b, a = 1] = rgb[1].split(/[,\s/]+/).filter(Boolean).map(Number); return [r / 255, g / 255, b / 255, a]; }
  const srgb = text.match(/^color\(srgb ([^)]+)\)/);
  if (srgb) { const [r, g, b, a = 1] = srgb[1].split(/[\s/]+/).filter(Boolean).map(Number); return [r, g, b, a]; }
  return [0, 0, 0, 0];
};
const over = (top, under) => [0, 1, 2].map((i) => top[i] * top[3] + under[i] * (1 - top[3])).concat(1);
const light = (color) => {
  const [r, g, b] = color.map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const ratio = (one, other) => { const [a, b] = [light(one), light(other)].sort((x, y) => y - x); return (a + 0.05) / (b + 0.05); };
const behind = (node) => {
  const layers = [];
  for (let at = node; at; at = at.parentElement) {
    const color = channel(getComputedStyle(at).backgroundColor);
    if (color[3] > 0) layers.push(color);
    if (color[3] === 1) break;
  }
  return layers.reverse().reduce((under, top) => over(top, under), [1, 1, 1, 1]);
};
const modal = document.querySelector("dialog[open]");
const walker = document.createTreeWalker(modal ?? document.body, NodeFilter.SHOW_TEXT);
const seen = new Set();
while (walker.nextNode()) {
  const node = walker.currentNode.parentElement;
  if (!walker.currentNode.data.trim() || seen.has(node) || ["SCRIPT", "STYLE", "NOSCRIPT"].includes(node.tagName)) continue;
  seen.add(node);
  const style = getComputedStyle(node);
  if (!node.getClientRects().length || style.visibility !== "visible" || style.clipPath === "inset(50%)" || node.closest(":disabled")) continue;
  const isDrawn = node instanceof SVGElement;
  const color = over(channel(isDrawn ? style.fill : style.color), behind(node));
  const size = parseFloat(style.fontSize);
  const needed = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 3 : 4.5;
  const found = ratio(color, behind(node));
  if (found < needed) faults.push(`contrast ${found.toFixed(2)}: "${node.textContent.trim().slice(0, 40)}" (${node.className?.baseVal ?? node.className})`);
}
if (document.documentElement.scrollWidth > innerWidth + 1) faults.push(`wider than the screen: ${document.documentElement.scrollWidth} > ${innerWidth}`);
for (const node of document.querySelectorAll("[style]")) if (!(node instanceof SVGElement)) faults.push(`style attribute: ${node.tagName}`);
return faults;
