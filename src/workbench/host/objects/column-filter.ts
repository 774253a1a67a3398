import type { Command } from "@odoo/o-spreadsheet";
import type { Reading } from "../engine/plugins/facts-plugin";
import type { HeldTable } from "../engine/tables/table-identity";
import { list, text } from "../protocol/arguments";
import { HostError } from "../protocol/errors";
import { method, objectType } from "../protocol/members";
import type { ObjectType } from "../protocol/members";
import { ExcelObject } from "./context";
import { textAt } from "./range-cells";
import type { TableColumn } from "./table-column";
import { shapeOf } from "./table-shape";

/** What a column of a table is filtered by. */
export class ColumnFilter extends ExcelObject {
  constructor(readonly column: TableColumn) {
    super(column.context);
  }

  override get type(): ObjectType {
    return FILTER;
  }
}

/** The engine filters by what is to be hidden, as the grid shows it; Excel by what is to be seen. */
function applyValues({ column }: ColumnFilter, values: readonly string[]): void {
  const wanted = new Set(values.map((value) => value.toLowerCase()));
  column.table.plan((read, held) => {
    const { body } = shapeOf(held);
    const col = body.left + column.indexIn(held);
    const hidden = new Set<string>();
    for (let row = body.top; row <= body.bottom; row++) {
      const position = { sheetId: held.sheetId, col, row };
      if (wanted.has(textAt(read, position).toLowerCase())) continue;
      hidden.add(read.getEvaluatedCell(position).formattedValue);
    }
    return [filtered(held, col, [...hidden])];
  });
}

function clear({ column }: ColumnFilter): void {
  column.table.plan((_: Reading, held) => [
    filtered(held, shapeOf(held).body.left + column.indexIn(held), []),
  ]);
}

function filtered(held: HeldTable, col: number, hiddenValues: string[]): Command {
  const { header } = shapeOf(held);
  if (!header) {
    throw new HostError(
      "InvalidOperation",
      "A table is filtered by its header row, which is hidden."
    );
  }
  const value = { filterType: "values" as const, hiddenValues };
  return { type: "UPDATE_FILTER", sheetId: held.sheetId, col, row: header.top, value };
}

const FILTER: ObjectType = objectType<ColumnFilter>("Filter", {
  properties: {},
  methods: {
    applyValuesFilter: method<ColumnFilter, [string[]]>([list(text)], applyValues),
    clear: method<ColumnFilter, []>([], clear),
  },
});
