import type { BookAddIn } from "../../../xlsx/book/book";
import type { Kept } from "../../host/files";
import { ADD_IN, STARTS_WITH_WORKBOOK } from "./add-in";

const bare = (id: string): string => id.replace(/[{}]/g, "").toLowerCase();

export function isOurs({ id }: Pick<BookAddIn, "id">): boolean {
  return bare(id) === bare(ADD_IN.id);
}

/** Settings of a file as the host keeps them: what is no JSON stays the text that it is. */
export function hostSettings(
  addIns: readonly BookAddIn[]
): Pick<Kept, "settings" | "startsWithWorkbook"> {
  const entries = addIns.filter(isOurs).flatMap(({ settings }) => settings);
  const values = entries.map(([key, json]) => [key, parsed(json)] as const);
  const starts = values.some(([key, value]) => key === STARTS_WITH_WORKBOOK && value === true);
  const settings = Object.fromEntries(values.filter(([key]) => key !== STARTS_WITH_WORKBOOK));
  return { settings, ...(starts ? { startsWithWorkbook: true } : {}) };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return json;
  }
}

/** Nothing where the add-in keeps nothing. */
export function bookSettings(kept: Kept, named: Omit<BookAddIn, "settings"> = ADD_IN): BookAddIn[] {
  const settings = Object.entries(kept.settings).map(
    ([key, value]) => [key, JSON.stringify(value ?? null)] as const
  );
  const starts = kept.startsWithWorkbook ? [[STARTS_WITH_WORKBOOK, "true"] as const] : [];
  const all = [...settings, ...starts];
  return all.length > 0 ? [{ ...named, settings: all }] : [];
}
