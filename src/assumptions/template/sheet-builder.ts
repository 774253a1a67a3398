import type { LayoutCell, LayoutName, LayoutTable, LayoutValidation, SheetLayout } from "../layout";

type Page = Omit<SheetLayout, "name" | "widths" | "rows" | "tables" | "names" | "validations">;

/** Collects the cells and parts of one sheet. */
export class SheetBuilder {
  private readonly rows = new Map<number, Map<number, LayoutCell>>();
  private readonly tables: LayoutTable[] = [];
  private readonly names: LayoutName[] = [];
  private readonly validations: LayoutValidation[] = [];

  constructor(
    private readonly name: string,
    private readonly widths: readonly number[]
  ) {}

  set(row: number, column: number, cell: LayoutCell): void {
    const cells = this.rows.get(row) ?? new Map<number, LayoutCell>();
    cells.set(column, cell);
    this.rows.set(row, cells);
  }

  addTable(name: string, ref: string): void {
    this.tables.push({ name, ref });
  }

  addName(name: string, ref: string): void {
    this.names.push({ name, ref });
  }

  addValidation(validation: LayoutValidation): void {
    this.validations.push(validation);
  }

  build(page: Page): SheetLayout {
    const { name, widths, rows, tables, names, validations } = this;
    return { name, widths, rows, tables, names, validations, ...page };
  }
}
