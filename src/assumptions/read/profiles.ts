import { Codebook } from "../codebook";
import { AUTONOMOUS_PROFILE } from "../schema/households";
import { familyHeader } from "../schema/words";
import type { Context } from "./context";
import type { ReadGroups } from "./groups";
import { rowPerCode } from "./rows";

export interface ReadProfiles {
  readonly profiles: Readonly<Record<string, readonly number[]>>;
  readonly book: Codebook;
  readonly complete: boolean;
}

/** Entry profiles: a column each, shares in the order of the groups. */
export function readProfiles(context: Context, groups: ReadGroups): ReadProfiles {
  const table = context.table("profiles");
  const rows = rowPerCode(table, "group", groups.book, groups.judge, context.report);
  const found = new Codebook(table.codesOf("profile"));
  const autonomous = found.find(AUTONOMOUS_PROFILE);
  if (autonomous === undefined && table.complete) {
    const headers = [familyHeader("profiles", "profile", AUTONOMOUS_PROFILE)];
    context.report.add(table.place(), "missing-columns", { headers, near: null });
  }
  const names = found.codes.map((name, i) => (i === autonomous ? AUTONOMOUS_PROFILE : name));
  // It stays known, so that whoever refers to it is not wrong as well.
  if (autonomous === undefined) names.push(AUTONOMOUS_PROFILE);
  const shares = names.map((name, i) => {
    const column = rows.map((row) => row?.families.get("profile")?.[i] ?? NaN);
    return [name, column] as const;
  });
  context.places.set("profiles", ([name, g]) => {
    if (name === undefined) return table.place();
    const row = typeof g === "number" ? rows[g] : undefined;
    return table.familyPlace("profile", names.indexOf(String(name)), row);
  });
  context.places.set("autonomousProfile", () => table.place());
  return {
    profiles: Object.fromEntries(shares),
    book: new Codebook(names),
    complete: table.complete,
  };
}
