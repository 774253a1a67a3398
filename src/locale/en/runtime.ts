import type { RuntimeWords } from "../nl/runtime";

export const runtime: RuntimeWords = {
  bare: "This workbook has no assumptions yet. Choose Set up workbook on the Woning tab.",
  problems: (first, count) =>
    count === 1
      ? `The assumptions are not right. ${first}`
      : `The assumptions are not right in ${count.toLocaleString("en-US")} places. The first: ${first}`,
  problem: (where, found, wrong) =>
    found === "" ? `${where}: ${wrong}` : `${where} (${found}): ${wrong}`,
  computing: "The assumptions have changed and Woning is still calculating.",
  cancelled: "The calculation was cancelled. Choose Calculate on the Woning tab.",
};
