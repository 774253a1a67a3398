import type { ReconciliationWords } from "../nl/reconciliation";
import { numberFormatter } from "../numbers";

const number = numberFormatter("en-US");

export const reconciliation: ReconciliationWords = {
  sheet: "Reconciliation",
  title: "Published figures beside what the model computes",
  notes: (counts) => [
    `Every figure of the sheet Bronnen stands here: the model reaches ${number(counts.reached)} (${number(counts.copied)} are inputs themselves, ${number(counts.reached - counts.copied)} computed outcomes), differs in ${number(counts.missed)}, and ${number(counts.notInModel)} are not in the model.`,
    "Difference = computed minus published, in the unit of the figure. The test says, in the Dutch words of the workbook, what was computed; the remark explains a difference, or says why the figure is not in the model.",
    "Reached: off by a millionth at most or, where the test states a tolerance (tolerantie), by that at most, for instance half of the last printed digit.",
    "A figure that is itself an input, or from which an input is derived, should be reached: that only proves that it was copied and computed back well.",
  ],
  headers: {
    key: "Key",
    published: "Published",
    computed: "Computed",
    difference: "Difference",
    verdict: "Verdict",
    unit: "Unit",
    year: "Year",
    place: "Place",
    test: "Test",
    remark: "Remark",
  },
  verdicts: { reached: "reached", missed: "differs", "not-in-model": "not in the model" },
};
