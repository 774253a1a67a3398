import type { Inputs, StockMargin } from "../inputs";
import { LIMITS } from "../inputs";
import type { Path, Problem, Thing } from "../problem";
import { problem } from "../problem";
import { checkCodes, checkCount } from "./names";
import type { Bounds } from "./number";
import { ANY, checkNumber, checkNumbers, checkSum, NOT_NEGATIVE, SHARE, total } from "./number";

/** Segments, stock margins, prior affinity, preferences, vacancy and initial shortage. */
export function checkDwellings(inputs: Inputs): Problem[] {
  const { segments, stockMargins, groups, P } = inputs;
  const shortage = inputs.initialShortage;
  return [
    ...checkCount(segments.length, LIMITS.segments, "segment", ["segments"]),
    ...checkCodes(
      segments.map(({ code }) => code),
      "segment",
      (i) => ["segments", i, "code"]
    ),
    ...(stockMargins.length === 0
      ? [problem("empty", ["stockMargins"], { what: "stock-margin" })]
      : []),
    ...checkCodes(
      stockMargins.map(({ name }) => name),
      "stock-margin",
      (i) => ["stockMargins", i, "name"]
    ),
    ...stockMargins.flatMap((margin, m) => checkMargin(inputs, margin, ["stockMargins", m])),
    ...checkMatrix(inputs.O, inputs, "prior", NOT_NEGATIVE, ["O"]),
    ...checkMatrix(P, inputs, "preference", SHARE, ["P"]),
    ...P.flatMap((row, g) => {
      const name = groups[g]?.code ?? String(g);
      return row.length === segments.length
        ? checkSum(row, { what: "preference", name }, ["P", g])
        : [];
    }),
    ...checkNumber(inputs.frictionalVacancy, { min: 0, max: 1, below: true }, [
      "frictionalVacancy",
    ]),
    ...(shortage ? checkShortage(shortage, segments.length) : []),
  ];
}

function checkShortage(shortage: readonly number[], segments: number): Problem[] {
  if (shortage.length === segments) return checkNumbers(shortage, ANY, ["initialShortage"]);
  const data = { what: "initial-shortage", found: shortage.length, expected: segments } as const;
  return [problem("length", ["initialShortage"], data)];
}

/** Every segment in exactly one class, and stock in at least one of them. */
function checkMargin({ segments }: Inputs, margin: StockMargin, path: Path): Problem[] {
  const times = new Int32Array(segments.length);
  const problems = margin.classes.flatMap((stockClass, c) => {
    const at = [...path, "classes", c];
    return [
      ...checkNumber(stockClass.stock, NOT_NEGATIVE, [...at, "stock"]),
      ...stockClass.segments.flatMap((s, i) => {
        const bounds = { min: 0, max: segments.length - 1, whole: true };
        const found = checkNumber(s, bounds, [...at, "segments", i]);
        if (found.length === 0) times[s]!++;
        return found;
      }),
    ];
  });
  const names = margin.classes.map(({ name }) => name);
  problems.push(...checkCodes(names, "stock-class", (c) => [...path, "classes", c, "name"]));
  segments.forEach(({ code }, s) => {
    if (times[s] === 1) return;
    const data = { margin: margin.name, segment: code, times: times[s]! };
    problems.push(problem("margin-partition", path, data));
  });
  if (problems.length > 0) return problems;
  const stock = total(margin.classes.map((c) => c.stock));
  return stock > 0 ? [] : [problem("empty", path, { what: "stock-class" })];
}

/** A row for each group, a column for each segment. */
function checkMatrix(
  rows: readonly (readonly number[])[],
  { groups, segments }: Inputs,
  what: Thing,
  bounds: Bounds,
  path: Path
): Problem[] {
  if (rows.length !== groups.length) {
    return [problem("length", path, { what, found: rows.length, expected: groups.length })];
  }
  return rows.flatMap((row, g) => {
    const expected = segments.length;
    if (row.length === expected) return checkNumbers(row, bounds, [...path, g]);
    return [problem("length", [...path, g], { what, found: row.length, expected })];
  });
}
