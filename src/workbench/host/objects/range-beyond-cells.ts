import { navigation } from "../protocol/members";
import { DataValidation } from "./data-validation";
import type { Members } from "./members";
import type { Range } from "./range";
import { COPYING } from "./range-copy";
import { EDITS } from "./range-edit";
import { FINDING } from "./range-find";
import { HYPERLINK } from "./range-hyperlink";
import { RangeFormat } from "./range-format";
import { LINES } from "./range-lines";
import { REACH } from "./range-reach";
import { SELECTING } from "./range-select";
import { RangeSort } from "./range-sort";
import { SPECIAL } from "./range-special";
import { SPILLS } from "./range-spill";
import { USED } from "./range-used";
import { REMOVE_DUPLICATES } from "./remove-duplicates";

/** What a range serves besides what its cells hold and where it lies. */
export const BEYOND_CELLS: Members<Range> = {
  properties: {
    ...LINES.properties,
    dataValidation: navigation((range) => new DataValidation(range)),
    format: navigation((range) => new RangeFormat(range)),
    hyperlink: HYPERLINK,
    sort: navigation((range) => new RangeSort(range)),
  },
  methods: {
    ...COPYING.methods,
    ...EDITS.methods,
    ...FINDING.methods,
    ...REACH.methods,
    ...SELECTING.methods,
    ...SPECIAL.methods,
    ...SPILLS.methods,
    ...USED.methods,
    removeDuplicates: REMOVE_DUPLICATES,
  },
};
