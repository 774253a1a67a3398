import type { BookPage } from "../../../xlsx/book/book-sheet";
import type { Page, PageTexts } from "../../host/files";

/** Numbers of the sizes of paper that the host names. */
const PAPERS: Readonly<Record<string, string>> = {
  "1": "Letter",
  "3": "Tabloid",
  "5": "Legal",
  "8": "A3",
  "9": "A4",
  "11": "A5",
};

/** What a zoom comes to. */
const SCALES = new Set(["fitToHeight", "fitToWidth", "scale"]);

const MARGINS = ["left", "right", "top", "bottom", "header", "footer"] as const;
const POINTS_AN_INCH = 72;

type Draft<T> = { -readonly [K in keyof T]: T[K] };

/** What the host keeps of how a sheet is printed; what it has no field for stays in the Book's own words. */
export function hostPage(page: BookPage): Partial<Page> {
  const { setup = {}, margins = {}, fitToPage } = page;
  const held: Draft<Partial<Page>> & Record<string, unknown> = {};
  if (setup["orientation"] === "landscape") held.orientation = "Landscape";
  else if (setup["orientation"] === "portrait") held.orientation = "Portrait";
  const paper = PAPERS[setup["paperSize"] ?? ""];
  if (paper) held.paperSize = paper;
  for (const side of MARGINS) {
    const inches = Number(margins[side] ?? NaN);
    if (Number.isFinite(inches)) held[`${side}Margin`] = round(inches * POINTS_AN_INCH);
  }
  const across = Number(setup["fitToWidth"] ?? 1);
  const down = Number(setup["fitToHeight"] ?? 1);
  if (fitToPage) {
    held.zoom = {
      ...(across > 0 ? { horizontalFitToPages: across } : {}),
      ...(down > 0 ? { verticalFitToPages: down } : {}),
    };
  } else if (setup["scale"] !== undefined) held.zoom = { scale: Number(setup["scale"]) };
  return held;
}

/** The same as a file has it: what the host changed goes over what the file said. */
export function bookPage(
  held: Partial<Page>,
  texts: PageTexts | undefined,
  file: BookPage
): BookPage {
  const { zoom } = held;
  const paper = Object.entries(PAPERS).find(([, name]) => name === held.paperSize)?.[0];
  const fits = zoom !== undefined && zoom.scale === undefined;
  const setup = Object.fromEntries(
    Object.entries(file.setup ?? {}).filter(([name]) => !SCALES.has(name))
  );
  const pages = (count: number | undefined) => String(count ?? 0);
  const scaled = !zoom
    ? {}
    : fits
      ? {
          ...(zoom.horizontalFitToPages === 1
            ? {}
            : { fitToWidth: pages(zoom.horizontalFitToPages) }),
          ...(zoom.verticalFitToPages === 1 ? {} : { fitToHeight: pages(zoom.verticalFitToPages) }),
        }
      : zoom.scale === 100
        ? {}
        : { scale: String(zoom.scale) };
  const margins = MARGINS.flatMap((side) => {
    const points = held[`${side}Margin`];
    return points === undefined ? [] : [[side, String(round(points / POINTS_AN_INCH))] as const];
  });
  const said = {
    options: file.options ?? {},
    margins: completeMargins({ ...file.margins, ...Object.fromEntries(margins) }),
    setup: {
      ...setup,
      ...(paper === undefined ? {} : { paperSize: paper }),
      ...(held.orientation === undefined ? {} : { orientation: held.orientation.toLowerCase() }),
      ...scaled,
    },
    headerFooter: file.headerFooter ?? {},
    texts: { ...file.texts, ...bookTexts(texts) },
  };
  const parts = Object.entries(said).filter(([, part]) => Object.keys(part).length > 0);
  return { ...(fits ? { fitToPage: true } : {}), ...Object.fromEntries(parts) };
}

/** The format takes all of them or none. */
function completeMargins(
  given: Readonly<Record<string, string>>
): Readonly<Record<string, string>> {
  if (Object.keys(given).length === 0) return given;
  const usual = {
    left: "0.7",
    right: "0.7",
    top: "0.75",
    bottom: "0.75",
    header: "0.3",
    footer: "0.3",
  };
  return Object.fromEntries(MARGINS.map((side) => [side, given[side] ?? usual[side]]));
}

const round = (value: number): number => Math.round(value * 1e6) / 1e6;

const PARTS = { L: "left", C: "center", R: "right" } as const;

/** "&L&A&RPagina &P" as the host has it: a text a side. */
export function hostTexts({ texts = {} }: BookPage): PageTexts {
  const held = (["Header", "Footer"] as const).flatMap((kind) => {
    const whole = texts[`odd${kind}`] ?? "";
    const pieces = whole.split(/&([LCR])/);
    const before = pieces[0] ? [["C", pieces[0]] as const] : [];
    const sides = Array.from(
      { length: (pieces.length - 1) / 2 },
      (_, i) => [pieces[2 * i + 1]!, pieces[2 * i + 2]!] as const
    );
    return [...before, ...sides].flatMap(([side, text]) =>
      text === "" ? [] : [[`${PARTS[side as keyof typeof PARTS]}${kind}`, text] as const]
    );
  });
  return Object.fromEntries(held);
}

function bookTexts(texts: PageTexts = {}): Readonly<Record<string, string>> {
  const made = (["Header", "Footer"] as const).flatMap((kind) => {
    const whole = (["L", "C", "R"] as const)
      .map((side) => {
        const text = texts[`${PARTS[side]}${kind}`] ?? "";
        return text === "" ? "" : `&${side}${text}`;
      })
      .join("");
    return whole === "" ? [] : [[`odd${kind}`, whole] as const];
  });
  return Object.fromEntries(made);
}
