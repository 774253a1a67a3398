import type { Area } from "../assumptions/area";
import { cellsOf, formatArea, overlaps, parseArea } from "../assumptions/area";
import { MAX_MERGED } from "../assumptions/locate/limits";

/** Excel gives no answer for a range with more merged areas than this; so many cells cannot have more. */
const CELLS_AT_ONCE = 512;

/** Merged areas of ranges, asked for with whatever else is read. */
export class MergedReader {
  private readonly wanted = new Map<string, Area[]>();
  private readonly found = new Map<string, Excel.RangeAreas[]>();

  constructor(private readonly context: Excel.RequestContext) {}

  /** @param sheet the id of a worksheet */
  ask(sheet: string, area: Area): void {
    this.wanted.set(sheet, [...(this.wanted.get(sheet) ?? []), area]);
  }

  /** Puts what was asked for in the batch. */
  request(): void {
    for (const [sheet, areas] of this.wanted) {
      const worksheet = this.context.workbook.worksheets.getItem(sheet);
      const parts = together(areas).map((part) =>
        worksheet.getRange(formatArea(part)).getMergedAreasOrNullObject().load("address")
      );
      this.found.set(sheet, [...(this.found.get(sheet) ?? []), ...parts]);
    }
    this.wanted.clear();
  }

  /** The merged areas that touch an area which was asked for and read, as A1 ranges. */
  merged(sheet: string, area: Area): readonly string[] {
    const parts = this.found.get(sheet) ?? [];
    const areas = parts.flatMap((part) => (part.isNullObject ? [] : areasIn(part.address)));
    const touching = areas.filter((merged) => overlaps(merged, area)).map(formatArea);
    return [...new Set(touching)].slice(0, MAX_MERGED);
  }
}

/** The areas of "Blad!A1:B2,'Mijn blad'!C3:D4". */
function areasIn(address: string): Area[] {
  const unquoted = address.replace(/'(?:[^']|'')*'/g, "");
  return unquoted
    .split(",")
    .flatMap((part) => parseArea(part.slice(part.lastIndexOf("!") + 1)) ?? []);
}

/** Areas of one sheet in parts that Excel answers: all of them at once, where they lie close together. */
function together(areas: readonly Area[]): readonly Area[] {
  const around = {
    top: Math.min(...areas.map(({ top }) => top)),
    left: Math.min(...areas.map(({ left }) => left)),
    bottom: Math.max(...areas.map(({ bottom }) => bottom)),
    right: Math.max(...areas.map(({ right }) => right)),
  };
  return cellsOf(around) <= CELLS_AT_ONCE ? [around] : areas.flatMap(partsOf);
}

function partsOf(area: Area): Area[] {
  const columns = Math.min(area.right - area.left + 1, CELLS_AT_ONCE);
  const rows = Math.floor(CELLS_AT_ONCE / columns);
  const parts: Area[] = [];
  for (let top = area.top; top <= area.bottom; top += rows) {
    for (let left = area.left; left <= area.right; left += columns) {
      const bottom = Math.min(area.bottom, top + rows - 1);
      parts.push({ top, left, bottom, right: Math.min(area.right, left + columns - 1) });
    }
  }
  return parts;
}
