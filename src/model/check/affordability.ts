import { incomeShare } from "../ageing";
import type { Inputs } from "../inputs";
import { INCOMES } from "../inputs";
import type { Problem } from "../problem";
import { problem } from "../problem";
import { checkCodes, checkCount, checkKeys } from "./names";
import {
  checkNumber,
  checkNumbers,
  checkSum,
  NOT_NEGATIVE,
  POSITIVE,
  SHARE,
  total,
} from "./number";

/** Income groups, and the shares by which the households of a class belong to them. */
export function checkAffordability(inputs: Inputs): Problem[] {
  const { groups, shares } = inputs.affordability;
  const path = ["affordability", "groups"];
  const problems = [
    ...checkCount(groups.length, 100, "income-group", path),
    ...checkCodes(
      groups.map(({ code }) => code),
      "income-group",
      (i) => [...path, i, "code"]
    ),
    ...groups.flatMap((group, j) => [
      ...checkNumber(group.households, POSITIVE, [...path, j, "households"]),
      ...checkNumber(group.rent, NOT_NEGATIVE, [...path, j, "rent"]),
      ...checkNumber(group.owner, NOT_NEGATIVE, [...path, j, "owner"]),
    ]),
    ...checkKeys(shares, INCOMES, "income", ["affordability", "shares"]),
  ];
  for (const [income, row] of Object.entries(shares)) {
    const at = ["affordability", "shares", income];
    if (row.length !== groups.length) {
      const data = { what: "income-shares", found: row.length, expected: groups.length } as const;
      problems.push(problem("length", at, data));
    } else {
      problems.push(...checkNumbers(row, SHARE, at));
      problems.push(...checkSum(row, { what: "income-shares", name: income }, at));
    }
  }
  if (problems.length > 0) return problems;
  // A row to which nobody in t0 belongs would have nothing to grow with.
  const households = INCOMES.map((income) =>
    total(inputs.groups.map((group) => group.h0 * incomeShare(group, income)))
  );
  if (total(households) === 0) return [];
  return groups.flatMap(({ code }, j) =>
    total(INCOMES.map((income, i) => shares[income][j]! * households[i]!)) === 0
      ? [problem("missing", [...path, j], { what: "income-shares", key: code })]
      : []
  );
}
