import type { Component, Inputs, OverrideValue } from "../../src/model/inputs";
import type { CellValue, NamedGrids, NameState } from "../../src/assumptions/grid";
import { SCALARS, TABLES } from "../../src/assumptions/schema";
import type { TableId } from "../../src/assumptions/schema";
import { parametersOf } from "../../src/assumptions/schema/parameters";
import {
  choiceWord,
  familyHeader,
  headerOf,
  incomesWord,
  parameterWord,
} from "../../src/assumptions/schema/words";

/** A workbook as plain cells by defined name, header row first; tests change it before it is read. */
export type Cells = Map<string, CellValue[][]>;

/** Writes inputs into cells, straight from the words of the schema: the opposite of the reader. */
export function cellsOf(inputs: Inputs, activeScenario: string): Cells {
  const cells: Cells = new Map();
  const scalar = (name: string, ...values: CellValue[]): void => {
    cells.set(name, [values]);
  };
  const { householdSize: size, t0, T } = inputs;
  scalar(SCALARS.t0.name, t0);
  scalar(SCALARS.T.name, T);
  scalar(SCALARS.reportYears.name, ...inputs.reportYears);
  scalar(SCALARS.activeScenario.name, activeScenario);
  scalar(SCALARS.householdSize.name, typeof size === "number" ? size : size[t0]!);
  scalar(SCALARS.finalHouseholdSize.name, typeof size === "number" ? null : size[T]!);
  scalar(SCALARS.basePopulation.name, inputs.basePopulation);
  scalar(SCALARS.populationGoal.name, inputs.populationGoal);
  scalar(SCALARS.frictionalVacancy.name, inputs.frictionalVacancy);
  scalar(SCALARS.discountRate.name, 0.0225);
  scalar(SCALARS.fixedShare.name, 0.8);

  const table = (id: TableId, rows: Readonly<Record<string, CellValue>>[]): void => {
    const fixed = Object.keys(TABLES[id].columns).map((key) => headerOf(id, key));
    const headers = [...new Set([...fixed, ...Object.keys(rows[0] ?? {})])];
    const body = rows.map((row) => headers.map((header) => row[header] ?? null));
    cells.set(TABLES[id].name, [headers, ...body]);
  };
  /** Cells by column key as cells by header. */
  const row = (id: TableId, values: Record<string, CellValue>): Record<string, CellValue> =>
    Object.fromEntries(Object.entries(values).map(([key, cell]) => [headerOf(id, key), cell]));
  const family = (
    id: TableId,
    key: string,
    codes: readonly string[],
    values: readonly number[]
  ): Record<string, CellValue> =>
    Object.fromEntries(codes.map((code, i) => [familyHeader(id, key, code), values[i]!]));

  const groupCodes = inputs.groups.map((group) => group.code);
  const segmentCodes = inputs.segments.map((segment) => segment.code);
  table(
    "groups",
    inputs.groups.map(({ code, milieu, phase, incomes, h0 }) =>
      row("groups", { code, milieu, phase, incomes: incomesWord(incomes), households: h0 })
    )
  );
  table(
    "incomeShares",
    inputs.groups.flatMap(({ code, incomes, sigma }) =>
      incomes.length === 1
        ? []
        : [
            row("incomeShares", {
              group: code,
              low: sigma?.laag ?? null,
              middle: sigma?.midden ?? null,
              high: sigma?.hoog ?? null,
            }),
          ]
    )
  );
  const lambda = Object.values(inputs.components).find((c) => c.kind === "labour");
  table(
    "lifecycle",
    inputs.phases.map((phase) => ({
      ...row("lifecycle", {
        phase,
        dissolution: inputs.dissolution[phase]!,
        mobility: inputs.mobility[phase]!,
        workers: lambda?.kind === "labour" ? lambda.lambda[phase]! : null,
      }),
      ...family(
        "lifecycle",
        "to",
        inputs.phases,
        inputs.phases.map((to) => inputs.transitions[phase]?.[to] ?? 0)
      ),
    }))
  );
  const { forecast } = inputs;
  table(
    "forecast",
    "controlTotals" in forecast
      ? Object.entries(forecast.controlTotals).map(([year, total]) =>
          row("forecast", { year: Number(year), total })
        )
      : Object.entries(forecast.byGroup).map(([year, values]) => ({
          ...row("forecast", { year: Number(year) }),
          ...family("forecast", "byGroup", groupCodes, values),
        }))
  );
  table(
    "profiles",
    groupCodes.map((group, g) => ({
      ...row("profiles", { group }),
      ...family(
        "profiles",
        "profile",
        Object.keys(inputs.profiles),
        Object.values(inputs.profiles).map((shares) => shares[g]!)
      ),
    }))
  );
  table(
    "components",
    Object.entries(inputs.components).flatMap(([component, values]) =>
      componentRows(component, values).map((cell) => row("components", cell))
    )
  );
  table(
    "scenarios",
    Object.entries(inputs.scenarios).flatMap(([scenario, { name, components, overrides }]) => [
      row("scenarios", { scenario, label: name ?? null }),
      ...components.map((component) => row("scenarios", { scenario, component })),
      ...Object.entries(overrides ?? {}).flatMap(([component, values]) =>
        Object.entries(values).flatMap(([key, value]) =>
          valueRows(value).map((cell) =>
            row("scenarios", {
              scenario,
              component,
              parameter: parameterWord(inputs.components[component]!.kind, key),
              ...cell,
            })
          )
        )
      ),
    ])
  );
  table(
    "segments",
    inputs.segments.map(({ code, type, tenure, price }, s) =>
      row("segments", {
        code,
        type,
        tenure,
        price: price === "" ? null : price,
        shortage: inputs.initialShortage?.[s] ?? null,
      })
    )
  );
  table(
    "stock",
    inputs.stockMargins.flatMap(({ name, classes }) =>
      classes.map((item) => {
        const members = item.segments.map((s) => inputs.segments[s]!);
        /** The one value of a feature, where the class is all segments with that value. */
        const only = (key: "type" | "tenure" | "price"): string | null => {
          const value = members[0]![key];
          const same = members.every((segment) => segment[key] === value);
          return same && value !== "" ? value : null;
        };
        return row("stock", {
          margin: name,
          class: item.name,
          type: only("type"),
          tenure: only("tenure"),
          price: only("price"),
          dwellings: item.stock,
        });
      })
    )
  );
  for (const [id, matrix] of [
    ["occupancy", inputs.O],
    ["preferences", inputs.P],
  ] as const) {
    // Large matrices go in as they are: a row of cells a group.
    const fixed = ["group", "source", "status"].map((key) => headerOf(id, key));
    const headers = [...fixed, ...segmentCodes.map((code) => familyHeader(id, "segment", code))];
    const rows = groupCodes.map((group, g) => [group, null, null, ...matrix[g]!]);
    cells.set(TABLES[id].name, [headers, ...rows]);
  }
  const { groups: incomeGroups, shares } = inputs.affordability;
  table(
    "affordability",
    incomeGroups.map(({ code, households, rent, owner }, j) =>
      row("affordability", {
        code,
        households,
        rent,
        owner,
        low: shares.laag[j]!,
        middle: shares.midden[j]!,
        high: shares.hoog[j]!,
      })
    )
  );
  for (const id of ["programme", "monitor", "effects", "sources", "scalarNotes"] as const) {
    table(id, []);
  }
  return cells;
}

function componentRows(component: string, values: Component): Record<string, CellValue>[] {
  const { kind, profile } = values;
  const shared = { component, kind: choiceWord("kind", kind), profile };
  const given = Object.entries(values) as [string, OverrideValue][];
  return given
    .filter(([key]) => Object.hasOwn(parametersOf(kind), key))
    .flatMap(([key, value]) =>
      valueRows(value).map((cell) => ({ ...shared, parameter: parameterWord(kind, key), ...cell }))
    );
}

function valueRows(value: OverrideValue): { year?: number; value: CellValue }[] {
  if (typeof value !== "object") return [{ value }];
  return Object.entries(value).map(([year, number]) => ({ year: Number(year), value: number }));
}

/** The cells as a reader of workbooks hands them over: every name on a sheet of its own, at B3. */
export function gridsOf(
  cells: Cells,
  states: readonly (readonly [string, NameState])[] = []
): NamedGrids {
  const grids = new Map<string, NameState>();
  for (const [name, rows] of cells) {
    const sheet = name.replace("Woning_", "");
    grids.set(name, {
      state: "range",
      grid: { sheet, row: 3, column: 2, cells: rows, merged: [] },
    });
  }
  for (const [name, state] of states) grids.set(name, state);
  return grids;
}

/** 0-based position of a header in a table. */
export function columnOf(cells: Cells, name: string, header: string): number {
  const at = cells.get(name)![0]!.indexOf(header);
  if (at < 0) throw new Error(`${name} has no column ${header}`);
  return at;
}

/** Changes one cell; row 1 is the first below the header. */
export function setCell(
  cells: Cells,
  name: string,
  row: number,
  header: string,
  value: CellValue
): void {
  cells.get(name)![row]![columnOf(cells, name, header)] = value;
}
