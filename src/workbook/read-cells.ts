import type { Area } from "../assumptions/area";
import { cellsOf, formatArea } from "../assumptions/area";
import type { CellValue } from "../assumptions/grid";
import { liveValue } from "./live-value";

/** Cells of which value, type and format together stay well below the 5 MB that Excel on the web answers at once. */
const CELLS_AT_ONCE = 40_000;

type Cells = CellValue[][];

interface Block {
  readonly area: Area;
  readonly range: Excel.Range;
  readonly into: Cells;
}

/**
 * Gathers areas of cells and reads them together: in one batch, or in several where one answer would be larger than
 * Excel gives. An area that is asked for twice is read once.
 */
export class CellReader {
  private readonly areas = new Map<string, Cells>();
  private batches: Block[][] = [];
  private room = 0;

  constructor(private readonly context: Excel.RequestContext) {}

  /** @param sheet the id of a worksheet */
  ask(sheet: string, area: Area): void {
    const key = keyOf(sheet, area);
    if (this.areas.has(key)) return;
    const cells: Cells = [];
    this.areas.set(key, cells);
    const worksheet = this.context.workbook.worksheets.getItem(sheet);
    for (const part of partsOf(area, CELLS_AT_ONCE)) {
      const range = worksheet.getRange(formatArea(part));
      this.add({ area: part, range, into: cells });
    }
  }

  /** What was read of an area; undefined when nobody asked for it. */
  cells(sheet: string, area: Area): readonly (readonly CellValue[])[] | undefined {
    return this.areas.get(keyOf(sheet, area));
  }

  /** Reads what was asked for since the last time; what else waits in the context goes along. */
  async read(): Promise<void> {
    const { batches } = this;
    this.batches = [];
    this.room = 0;
    // One after another, or Excel would put the answers together all the same.
    for (const batch of batches) {
      for (const { range } of batch) range.load("values,valueTypes,numberFormat");
      await this.context.sync();
      for (const block of batch) keep(block);
    }
    if (batches.length === 0) await this.context.sync();
  }

  private add(block: Block): void {
    const size = cellsOf(block.area);
    if (size > this.room) {
      this.batches.push([]);
      this.room = CELLS_AT_ONCE;
    }
    this.room -= size;
    this.batches.at(-1)!.push(block);
  }
}

function keep({ range, into }: Block): void {
  const { values, valueTypes, numberFormat } = range as {
    readonly values: readonly (readonly unknown[])[];
    readonly valueTypes: readonly (readonly string[])[];
    readonly numberFormat: readonly (readonly string[])[];
  };
  values.forEach((row, r) => {
    const types = valueTypes[r]!;
    const formats = numberFormat[r]!;
    into.push(row.map((value, c) => liveValue(value, types[c]!, formats[c]!)));
  });
}

/** An area in parts of whole rows with at most so many cells; a row is never cut. */
function partsOf(area: Area, most: number): Area[] {
  const rows = Math.max(1, Math.floor(most / (area.right - area.left + 1)));
  const parts: Area[] = [];
  for (let top = area.top; top <= area.bottom; top += rows) {
    parts.push({ ...area, top, bottom: Math.min(area.bottom, top + rows - 1) });
  }
  return parts;
}

function keyOf(sheet: string, area: Area): string {
  return `${sheet} ${formatArea(area)}`;
}
