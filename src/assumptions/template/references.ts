import type { Dataset, DatasetRow, DatasetTableId } from "../datasets/dataset";
import type { CellReference, Expression, Resolver } from "../datasets/expression";
import { evaluate, formula } from "../datasets/expression";
import type { TableId } from "../schema";
import type { CellContent } from "../schema/column";
import { absoluteCell, absoluteColumn } from "./address";
import type { TablePlan } from "./plan";

type Plans = ReadonlyMap<TableId, TablePlan>;
type Cells = Readonly<Record<string, CellContent | Expression | undefined>>;

/** The live formula of an expression, and the value cached with it. */
export interface Derived {
  readonly formula: string;
  readonly value: number;
}

/** Turns the references of a dataset into addresses and numbers. */
export class References {
  constructor(
    private readonly dataset: Dataset,
    private readonly plans: Plans
  ) {}

  derive(expression: Expression): Derived {
    return {
      formula: formula(expression, this.addresses),
      value: evaluate(expression, this.values),
    };
  }

  private readonly values: Resolver<number> = {
    cell: (reference) =>
      this.number(this.rowsOf(reference.table)[this.rowOf(reference)]!, reference),
    sum: (reference) =>
      this.rowsOf(reference.table).reduce((total, row) => total + this.number(row, reference), 0),
  };

  private readonly addresses: Resolver<string> = {
    cell: (reference) => {
      const { sheet, first } = this.planOf(reference.table);
      return absoluteCell(sheet, first + this.rowOf(reference), this.columnOf(reference));
    },
    sum: (reference) => {
      const { sheet, first, last } = this.planOf(reference.table);
      return absoluteColumn(sheet, first, last, this.columnOf(reference));
    },
  };

  private planOf(table: TableId): TablePlan {
    return this.plans.get(table)!;
  }

  private rowsOf(table: TableId): readonly DatasetRow[] {
    return this.dataset.tables[table as DatasetTableId];
  }

  /** @throws RangeError when a dataset refers to a row that it does not hold exactly once */
  private rowOf({ table, where }: CellReference): number {
    const rows = this.rowsOf(table);
    const found = [...rows.keys()].filter((index) => {
      const cells: Cells = rows[index]!.cells;
      return Object.entries(where).every(([key, text]) => cells[key] === text);
    });
    if (found.length !== 1) {
      throw new RangeError(`${found.length} rows of ${table} match ${JSON.stringify(where)}`);
    }
    return found[0]!;
  }

  private columnOf({ table, column }: { table: TableId; column: string }): number {
    const { columns } = this.planOf(table);
    return 1 + columns.findIndex((planned) => planned.kind === "column" && planned.key === column);
  }

  private number(row: DatasetRow, { table, column }: { table: TableId; column: string }): number {
    const content = (row.cells as Cells)[column];
    if (typeof content === "number") return content;
    if (isExpression(content)) return evaluate(content, this.values);
    throw new RangeError(`${table} holds no number in ${column}`);
  }
}

/** A derived value, told apart from texts, numbers and sets of income classes. */
export function isExpression(content: CellContent | Expression | undefined): content is Expression {
  return typeof content === "object" && content !== null && "kind" in content;
}
