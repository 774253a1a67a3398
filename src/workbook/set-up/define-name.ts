import type { Area } from "../../assumptions/area";
import { absoluteArea } from "../../assumptions/area";
import { rangeOf } from "./range-of";
import type { DefinedName, Survey } from "./survey";

/** The name of the workbook, in whatever capitals it stands there. */
export function nameIn({ names }: Survey, wanted: string): DefinedName | undefined {
  return names.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
}

/** Has a name of the workbook stand for an area of a sheet; one that is there already gets its new meaning. */
export function defineName(
  { names, worksheets }: Excel.Workbook,
  survey: Survey,
  name: string,
  { sheet, area }: { readonly sheet: string; readonly area: Area }
): void {
  const present = nameIn(survey, name);
  if (present) names.getItem(present.name).formula = `=${absoluteArea(sheet, area)}`;
  else names.add(name, rangeOf(worksheets.getItem(sheet), area));
}
