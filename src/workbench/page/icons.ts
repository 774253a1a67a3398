/** Drawings of 20 by 20, one path each, in the colour of the text. */
const PATHS = {
  create: "M5 2.5h6.5L16 7v10.5H5zM11.5 2.5V7H16M10.5 9.5v5M8 12h5",
  example: "M3 17.5V9l7-5.5L17 9v8.5h-5V12H8v5.5z",
  open: "M2.5 16.5v-12H8l1.5 2H16v2.5M2.5 16.5 5 9h13l-2.5 7.5z",
  save: "M3.5 3.5h10.5l2.5 2.5v10.5h-13zM6.5 3.5v4h6v-4M6 16.5v-5.5h8v5.5",
  undo: "M7 4 3.5 7.5 7 11M3.5 7.5h8a4.5 4.5 0 0 1 0 9H8",
  redo: "M13 4l3.5 3.5L13 11M16.5 7.5h-8a4.5 4.5 0 0 0 0 9H12",
  pane: "M2.5 3.5h15v13h-15zM12 3.5v13M14 7h1.5M14 10h1.5",
  close: "M5 5l10 10M15 5 5 15",
  theme: "M10 2.5a7.5 7.5 0 1 0 0 15zM10 2.5a7.5 7.5 0 0 1 0 15",
  calculate: "M5 2.5h10v15H5zM7.5 5.5h5v2.5h-5zM7.5 11h1M11.5 11h1M7.5 14h1M11.5 14h1",
} as const;

export type IconName = keyof typeof PATHS;

/** A drawing beside a text that says the same. */
export function icon(name: IconName): SVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  svg.setAttribute("viewBox", "0 0 20 20");
  svg.setAttribute("aria-hidden", "true");
  svg.classList.add("icon");
  path.setAttribute("d", PATHS[name]);
  svg.append(path);
  return svg;
}
