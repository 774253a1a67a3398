import type { OverrideValue, Scenario } from "../../model/inputs";
import { Codebook, fold } from "../codebook";
import type { TABLES } from "../schema";
import type { ReadComponents } from "./components";
import type { Context } from "./context";
import { ParameterBook, ParameterValues } from "./parameters";
import type { ReadProfiles } from "./profiles";
import { rowsByCode, unknownCode } from "./rows";
import type { ReadRow, ReadTable } from "./table";

type C = (typeof TABLES)["scenarios"]["columns"];
type ScenarioRow = ReadRow<C>;
export interface ReadScenarios {
  readonly scenarios: Readonly<Record<string, Scenario>>;
  readonly book: Codebook;
  readonly complete: boolean;
}

/** Scenarios: the components that are on, and the parameters that differ in them. */
export function readScenarios(
  context: Context,
  components: ReadComponents,
  profiles: ReadProfiles
): ReadScenarios {
  const table = context.table("scenarios");
  const scenarios: Record<string, Scenario> = {};
  const found = new Map<string, ScenarioReader>();
  for (const [code, rows] of rowsByCode(table, "scenario")) {
    const reader = new ScenarioReader(context, table, rows, components, profiles);
    scenarios[code] = reader.read();
    found.set(code, reader);
  }
  context.places.set("scenarios", ([code, part, key, parameter, year]) => {
    const reader = found.get(String(code));
    const row =
      part === "components" ? reader?.on[Number(key)] : reader?.rowOf(String(key), parameter, year);
    if (row && parameter !== undefined) return table.place(row, "value");
    return row ? table.place(row, "component") : table.place(reader?.rows[0], reader && "scenario");
  });
  const book = new Codebook(Object.keys(scenarios));
  return { scenarios, book, complete: table.complete };
}

/** The rows of one scenario. */
class ScenarioReader {
  /** Rows that switch a component on, in the order of the list. */
  readonly on: ScenarioRow[] = [];
  private readonly overrides = new Map<string, ParameterValues>();

  constructor(
    private readonly context: Context,
    private readonly table: ReadTable<C>,
    readonly rows: readonly ScenarioRow[],
    private readonly components: ReadComponents,
    private readonly profiles: ReadProfiles
  ) {}

  read(): Scenario {
    const names: string[] = [];
    for (const row of this.rows) {
      const { component, parameter } = row.values;
      if (row.bad.has("component") || row.bad.has("parameter")) continue;
      if (parameter !== "") this.readOverride(row);
      else if (component !== "") {
        names.push(this.components.book.canonical(component));
        this.on.push(row);
      }
    }
    const label = this.readLabel();
    const entries = [...this.overrides].map(([code, values]) => [code, values.entries()] as const);
    const overrides: Record<string, Readonly<Record<string, OverrideValue>>> = Object.fromEntries(
      entries
    );
    return {
      ...(label === "" ? {} : { name: label }),
      components: names,
      ...(entries.length > 0 ? { overrides } : {}),
    };
  }

  /** The row of an override, or of a component that has one. */
  rowOf(component: string, parameter: unknown, year: unknown): ScenarioRow | undefined {
    const place = this.overrides.get(component)?.place(parameter, year);
    const same = this.rows.filter((row) => fold(row.values.component) === fold(component));
    return (
      same.find((row) => place && this.table.place(row, "value").cell === place.cell) ??
      same.find((row) => row.values.parameter !== "")
    );
  }

  private readLabel(): string {
    const filled = this.rows.filter((row) => row.values.label !== "");
    const first = filled[0]?.values.label ?? "";
    for (const row of filled) {
      const { label } = row.values;
      if (label === first) continue;
      const at = this.table.place(filled[0], "label").cell ?? "";
      const data = { first, found: label, at };
      this.context.report.add(this.table.place(row, "label"), "contradiction", data, label);
    }
    return first;
  }

  private readOverride(row: ScenarioRow): void {
    const { report } = this.context;
    const { table, components } = this;
    const { component, parameter: word, year, value } = row.values;
    if (component === "") {
      report.add(table.place(row, "component"), "blank", { count: 1, zero: false }, null);
      return;
    }
    const code = components.book.canonical(component);
    const kind = components.kinds.get(code);
    if (kind === undefined) {
      const known = components.book.find(component) !== undefined;
      if (!known && components.complete) {
        unknownCode(table, row, "component", "component", components.book, report);
      }
      return;
    }
    const book = new ParameterBook(kind, true);
    const match = book.find(word);
    if (!match) {
      const data = { what: "parameter", found: word, known: book.words } as const;
      report.add(table.place(row, "parameter"), "unknown", data, word);
      return;
    }
    if (value === null) {
      report.add(table.place(row, "value"), "blank", { count: 1, zero: false }, null);
      return;
    }
    if (row.bad.has("value") || row.bad.has("year")) return;
    const places = {
      parameter: table.place(row, "parameter"),
      year: table.place(row, "year"),
      value: table.place(row, "value"),
    };
    const values = this.overrides.get(code) ?? new ParameterValues(report);
    this.overrides.set(code, values);
    values.add(match.key, match.parameter, { word, year, value }, places, this.profiles.book);
  }
}
