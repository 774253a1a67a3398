import fc from "fast-check";
import { blocksOf } from "../../../src/workbook/results/blocks";
import type { CellWrite } from "../../../src/workbook/results/blocks";

const place = fc.record({
  row: fc.integer({ min: 1, max: 8 }),
  column: fc.integer({ min: 1, max: 8 }),
});
const writes = fc
  .uniqueArray(place, { selector: ({ row, column }) => `${row}:${column}` })
  .map((places) => places.map((each, i): CellWrite => ({ ...each, input: i })));

test("blocks hold every cell once, with its own input, and no other cell", () => {
  fc.assert(
    fc.property(writes, (given) => {
      const cells = blocksOf(given).flatMap(({ area, inputs }) =>
        inputs.flatMap((line, i) =>
          line.map((input, j) => ({ row: area.top + i, column: area.left + j, input }))
        )
      );
      const byPlace = (a: CellWrite, b: CellWrite) => a.row - b.row || a.column - b.column;
      expect(cells.sort(byPlace)).toEqual([...given].sort(byPlace));
    })
  );
});

test("blocks are as large as their inputs say", () => {
  fc.assert(
    fc.property(writes, (given) => {
      for (const { area, inputs } of blocksOf(given)) {
        expect(inputs).toHaveLength(area.bottom - area.top + 1);
        for (const line of inputs) expect(line).toHaveLength(area.right - area.left + 1);
      }
    })
  );
});

test("a rectangle is one block", () => {
  const cells = [3, 1, 2].flatMap((row) => [2, 1].map((column) => ({ row, column, input: row })));
  expect(blocksOf(cells)).toEqual([
    {
      area: { top: 1, bottom: 3, left: 1, right: 2 },
      inputs: [
        [1, 1],
        [2, 2],
        [3, 3],
      ],
    },
  ]);
});
