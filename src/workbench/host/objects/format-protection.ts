import { flag } from "../protocol/arguments";
import { objectType } from "../protocol/members";
import type { ObjectType } from "../protocol/members";
import { Look, lookOf } from "./range-look";

/** Which cells stay closed when the sheet is protected: all, unless they are opened. */
export class FormatProtection extends Look {
  override get type(): ObjectType {
    return FORMAT_PROTECTION;
  }
}

const FORMAT_PROTECTION: ObjectType = objectType<FormatProtection>("FormatProtection", {
  properties: {
    locked: lookOf(
      ({ excelUnlocked }) => !excelUnlocked,
      flag,
      (locked) => ({ excelUnlocked: !locked })
    ),
    formulaHidden: lookOf(
      ({ excelFormulaHidden }) => excelFormulaHidden ?? false,
      flag,
      (excelFormulaHidden) => ({ excelFormulaHidden })
    ),
  },
  methods: {},
});
