import type { Area } from "../../assumptions/area";
import { formatArea } from "../../assumptions/area";
import { bodyLook, headerLook, RESULT_LOOKS } from "../../projection/placement/result-looks";
import { applyLook } from "./apply-look";
import type { Block, CellWrite } from "./blocks";
import { blocksOf } from "./blocks";
import { cellInput } from "./cell-input";
import { chartUpdateStep } from "./chart-update";
import { isInPlace } from "./shape";
import type { Step } from "./steps";
import type { Update } from "./update";

interface Range {
  readonly range: Excel.Range;
  readonly block: Block;
}

/** The steps that bring an earlier result to what it should be; what takes looks away comes last. */
export function updateSteps(update: Update): { steps: Step[]; last: Step[] } {
  const { home, table, shape, charts } = update;
  const steps = [
    ...(shape.isResized ? [resizeStep(update)] : []),
    ...lookSteps(update),
    ...writeSteps(update),
    ...charts.map((chart) => chartUpdateStep(home, table, shape, chart, update.wider)),
  ];
  return { steps: [undoneTogether(update), ...steps], last: clearLooksSteps(update) };
}

function resizeStep({ home, shape }: Update): Step {
  const area = formatArea(shape.after);
  return { cells: 0, write: () => home.table.resize(area) };
}

/** New columns get our looks, new rows those of the last row that was there. */
function lookSteps({ home: { sheet }, table, shape, captions }: Update): Step[] {
  const { slots, before, after } = shape;
  const rows = after.bottom - after.top;
  const fresh = [...slots.entries()].flatMap(([at, slot]) => {
    if (!("own" in slot) || isInPlace(slot, at)) return [];
    const column = after.left + at;
    const body = { ...after, top: after.top + 1, left: column, right: column };
    const header = { ...body, top: after.top, bottom: after.top };
    const result = table.columns[slot.own]!;
    return [
      { range: sheet.getRange(formatArea(header)), look: headerLook(result), rows: 1 },
      { range: sheet.getRange(formatArea(body)), look: bodyLook(result), rows },
    ];
  });
  const grown = [...slots.entries()].flatMap(([at, slot]) => {
    if (!("own" in slot) || !isInPlace(slot, at) || after.bottom <= before.bottom) return [];
    const column = after.left + at;
    const lines = { left: column, right: column, top: before.bottom + 1, bottom: after.bottom };
    const last = { ...lines, top: before.bottom, bottom: before.bottom };
    return [{ to: sheet.getRange(formatArea(lines)), from: sheet.getRange(formatArea(last)) }];
  });
  const captioned = captions.moved.map(({ row, column }) =>
    sheet.getRange(formatArea({ top: row, bottom: row, left: column, right: column }))
  );
  if (fresh.length + grown.length + captioned.length === 0) return [];
  return [
    {
      cells: 0,
      write() {
        for (const { range, look, rows: height } of fresh) {
          applyLook(range, look, { rows: height, columns: 1 });
        }
        for (const { to, from } of grown) to.copyFrom(from, Excel.RangeCopyType.formats);
        for (const range of captioned) applyLook(range, RESULT_LOOKS.note, { rows: 1, columns: 1 });
      },
    },
  ];
}

/** Headers first: a column can only take the name of another once that has another one. */
function writeSteps(update: Update): Step[] {
  const { home, cleared } = update;
  const { headers, others } = apart(update);
  const isTaken = headers.some(({ input }) => update.shape.headers.includes(String(input)));
  const passing = headers.map((write) => ({ ...write, input: `~${write.column}` }));
  const blocks = [...(isTaken ? blocksOf(passing) : []), ...blocksOf(headers), ...blocksOf(others)];
  const ranges = rangesOf(home.sheet, blocks);
  const emptied = cleared.map(({ area }) => home.sheet.getRange(formatArea(area)));
  return [
    ...ranges.map(({ range, block }): Step => ({
      cells: block.inputs.length * (block.inputs[0]?.length ?? 0),
      write() {
        range.values = block.inputs.map((row) => [...row]);
      },
    })),
    {
      cells: 0,
      write() {
        for (const range of emptied) range.clear(Excel.ClearApplyTo.contents);
      },
    },
  ];
}

function apart({ writes, shape: { after } }: Update): {
  readonly headers: readonly CellWrite[];
  readonly others: readonly CellWrite[];
} {
  const isHeader = ({ row, column }: CellWrite) =>
    row === after.top && column >= after.left && column <= after.right;
  return { headers: writes.filter(isHeader), others: writes.filter((each) => !isHeader(each)) };
}

function rangesOf(sheet: Excel.Worksheet, blocks: readonly Block[]): Range[] {
  return blocks.map((block) => ({ block, range: sheet.getRange(formatArea(block.area)) }));
}

function clearLooksSteps({ home: { sheet }, cleared }: Update): Step[] {
  const ranges = cleared
    .filter(({ looks }) => looks)
    .map(({ area }) => sheet.getRange(formatArea(area)));
  if (ranges.length === 0) return [];
  return [
    {
      cells: 0,
      write() {
        for (const range of ranges) range.clear(Excel.ClearApplyTo.formats);
      },
    },
  ];
}

/**
 * Writes nothing, but brings back all cells and the size of the table: a header is restored in a table of which it is
 * no part, so that Excel does not give it a name of its own.
 */
function undoneTogether({ home, shape, writes, cleared }: Update): Step {
  const { sheet, table, cells } = home;
  const { before, after } = shape;
  const common = {
    ...before,
    bottom: Math.min(before.bottom, after.bottom),
    right: Math.min(before.right, after.right),
  };
  const old = (row: number, column: number): CellWrite => {
    const { value, formula } = cells.content(row, column);
    return { row, column, input: formula === undefined ? cellInput(value) : `=${formula}` };
  };
  return {
    cells: 0,
    write: () => undefined,
    undo() {
      const places = [
        ...writes.map(({ row, column }) => old(row, column)),
        ...cleared.flatMap(({ area }) => cellsOf(area).map(([row, column]) => old(row, column))),
      ];
      if (shape.isResized) table.resize(formatArea(common));
      for (const { range, block } of rangesOf(sheet, blocksOf(places))) {
        range.values = block.inputs.map((row) => [...row]);
      }
      if (shape.isResized) table.resize(formatArea(before));
    },
  };
}

function cellsOf(area: Area): [row: number, column: number][] {
  const cells: [number, number][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) cells.push([row, column]);
  }
  return cells;
}
