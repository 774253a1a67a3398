import { INCOMES } from "../../model/inputs";
import type { Group, Income } from "../../model/inputs";
import { Codebook } from "../codebook";
import { incomesWord } from "../schema/words";
import { incomesIn } from "./cell";
import type { Context } from "./context";
import type { ReadLifecycle } from "./lifecycle";
import { distinctRows } from "./rows";
import type { ReadRow } from "./table";
import type { TABLES } from "../schema";

export interface ReadGroups {
  readonly groups: readonly Group[];
  readonly book: Codebook;
  readonly complete: boolean;
  /** References from other tables can be judged: every code is known, and known once. */
  readonly judge: boolean;
}
type SharesRow = ReadRow<(typeof TABLES)["incomeShares"]["columns"]>;

/** Target groups, each composite one with its shares of the income classes. */
export function readGroups(context: Context, lifecycle: ReadLifecycle): ReadGroups {
  const table = context.table("groups");
  const rows = table.rows.filter((row) => !row.bad.has("code"));
  const book = new Codebook(rows.map((row) => row.values.code));
  const shares = readShares(context, book, table.complete && book.distinct);
  const without = new Set<string>();
  const sources: (SharesRow | undefined)[] = [];
  const groups = rows.map(({ values }): Group => {
    const { code, milieu, incomes, households } = values;
    const group = { code, milieu, phase: lifecycle.book.canonical(values.phase), incomes };
    if (incomes.length <= 1) {
      sources.push(undefined);
      return { ...group, h0: households };
    }
    const row = shares.find(code, incomes);
    sources.push(row);
    if (!row) without.add(incomesWord(incomes));
    return { ...group, sigma: sigmaOf(incomes, row), h0: households };
  });
  const { table: sharesTable } = shares;
  const judge = table.complete && book.distinct;
  if (without.size > 0 && sharesTable.complete && judge) {
    context.report.add(sharesTable.place(), "missing-rows", { codes: [...without] });
  }

  context.places.set("groups", ([i, key, income]) => {
    const row = rows[Number(i ?? -1)];
    if (key === "sigma") {
      const column = typeof income === "string" ? SHARE_COLUMNS[income as Income] : "group";
      return sharesTable.place(sources[Number(i)], column);
    }
    return table.place(row, row && COLUMNS[String(key)]);
  });
  return { groups, book, complete: table.complete, judge };
}

const SHARE_COLUMNS = { laag: "low", midden: "middle", hoog: "high" } as const;
const COLUMNS: Readonly<Record<string, "code" | "milieu" | "phase" | "incomes" | "households">> = {
  undefined: "code",
  code: "code",
  milieu: "milieu",
  phase: "phase",
  incomes: "incomes",
  h0: "households",
};

function sigmaOf(
  incomes: readonly Income[],
  row: SharesRow | undefined
): Partial<Record<Income, number>> {
  return Object.fromEntries(
    incomes.map((income) => [income, row ? row.values[SHARE_COLUMNS[income]] : NaN])
  );
}

/** Shares by group or by income set; those of a group go first. */
function readShares(context: Context, groups: Codebook, judge: boolean) {
  const table = context.table("incomeShares");
  const keyOf = (text: string): string | null => {
    const i = groups.find(text);
    if (i !== undefined) return JSON.stringify(i);
    const incomes = incomesIn(text);
    return incomes && JSON.stringify(incomes);
  };
  for (const row of table.rows) {
    const text = row.values.group;
    if (!judge || row.bad.has("group") || keyOf(text) !== null) continue;
    const data = { what: "group", found: text, known: groups.codes } as const;
    context.report.add(table.place(row, "group"), "unknown", data, text);
  }
  const rows = distinctRows(table, "group", (row) => keyOf(row.values.group), context.report);
  const byKey = new Map(rows.map((row) => [keyOf(row.values.group), row]));
  const find = (code: string, incomes: readonly Income[]): SharesRow | undefined => {
    const row = byKey.get(keyOf(code)) ?? byKey.get(JSON.stringify(incomes));
    for (const income of row ? INCOMES : []) {
      const column = SHARE_COLUMNS[income];
      if (incomes.includes(income) || row!.values[column] === 0 || row!.bad.has(column)) continue;
      const place = table.place(row, column);
      const data = { income: incomesWord([income]), group: row!.values.group };
      if (!context.report.hasAt(place)) {
        context.report.add(place, "other-income", data, row!.values[column]);
      }
    }
    return row;
  };
  return { table, find };
}
