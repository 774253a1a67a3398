import type { Write } from "../engine/plugins/hooks";
import { method } from "../protocol/members";
import type { Members } from "./members";
import { shapeOf } from "./table-shape";
import type { Table } from "./table";

/** Filters that a person sets in the header row. The engine applies them again by itself with every change. */
export const TABLE_FILTERS: Pick<Members<Table>, "methods"> = {
  methods: {
    clearFilters: method<Table, []>([], (table) =>
      table.plan((_, held) => {
        const { header, whole } = shapeOf(held);
        const writes: Write[] = [];
        for (let col = whole.left; header && col <= whole.right; col++) {
          const value = { filterType: "values" as const, hiddenValues: [] };
          writes.push({
            type: "UPDATE_FILTER",
            sheetId: held.sheetId,
            col,
            row: header.top,
            value,
          });
        }
        return writes;
      })
    ),
    reapplyFilters: method<Table, []>([], (table) => void table.held),
  },
};
