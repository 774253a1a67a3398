import type { Affordability } from "../../model/inputs";
import type { Context } from "./context";
import type { ReadSegments } from "./housing";

export interface ReadAffordability {
  readonly affordability: Affordability;
  /** Shares of new dwellings, [by income group][by segment]; null where the columns are left out. */
  readonly newDwellings: readonly (readonly number[])[] | null;
}

const COLUMNS = { code: "code", households: "households", rent: "rent", owner: "owner" } as const;
const SHARES = { laag: "low", midden: "middle", hoog: "high" } as const;

/** Income groups, their fitting dwellings, and who and what belongs to them. */
export function readAffordability(context: Context, segments: ReadSegments): ReadAffordability {
  const table = context.table("affordability", { segment: segments.book.codes });
  const rows = table.rows.filter((row) => !row.bad.has("code"));
  const column = (key: "low" | "middle" | "high") => rows.map((row) => row.values[key]);
  context.places.set("affordability", ([part, at, key]) => {
    if (part === "shares") {
      const share = SHARES[at as keyof typeof SHARES];
      const row = typeof key === "number" ? rows[key] : undefined;
      return row ? table.place(row, share) : table.headerPlace(share);
    }
    const row = rows[Number(at ?? -1)];
    return table.place(row, row && (COLUMNS[key as keyof typeof COLUMNS] ?? "code"));
  });
  const divided = table.headers.families.has("segment");
  return {
    affordability: {
      groups: rows.map(({ values: { code, households, rent, owner } }) => ({
        code,
        households,
        rent,
        owner,
      })),
      shares: { laag: column("low"), midden: column("middle"), hoog: column("high") },
    },
    newDwellings: divided ? rows.map((row) => row.families.get("segment")!) : null,
  };
}
