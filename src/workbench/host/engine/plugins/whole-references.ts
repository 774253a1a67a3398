import { registries } from "@odoo/o-spreadsheet";
import type { CorePlugin, Range } from "@odoo/o-spreadsheet";

type Finder = (defaultSheetId: string | undefined, reference: string) => Range;
type Config = ConstructorParameters<typeof CorePlugin>[0];

/** The first of the engine's plugins: nothing has been read from the workbook before it is made. */
const FIRST = "settings";

let done = false;

/**
 * Keeps a range of one cell as it is written: `A$4:A4`, which grows when it is filled down. The engine would take it
 * for the cell `A$4`.
 */
export function keepWholeReferences(): void {
  if (done) return;
  done = true;
  const { corePluginRegistry } = registries;
  const First = corePluginRegistry.get(FIRST) as unknown as new (config: Config) => CorePlugin;
  class Patched extends First {
    constructor(config: Config) {
      const getters = config.getters as unknown as { getRangeFromSheetXC: Finder };
      const find = getters.getRangeFromSheetXC;
      getters.getRangeFromSheetXC = (sheetId, reference) =>
        whole(find(sheetId, reference), reference);
      super(config);
    }
  }
  corePluginRegistry.replace(FIRST, Patched as never);
}

const PAIR = /(?:^|!)(\$?)[A-Z]{1,3}(\$?)\d+:(\$?)[A-Z]{1,3}(\$?)\d+$/i;

function whole(range: Range, reference: string): Range {
  const { parts, invalidXc } = range;
  const pair = invalidXc === undefined && parts.length === 1 ? PAIR.exec(reference) : null;
  if (!pair) return range;
  const [, firstColumn, firstRow, lastColumn, lastRow] = pair;
  const part = (column: string | undefined, row: string | undefined) => ({
    colFixed: column === "$",
    rowFixed: row === "$",
  });
  return { ...range, parts: [part(firstColumn, firstRow), part(lastColumn, lastRow)] };
}
