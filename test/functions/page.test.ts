import "./custom-functions";
import { EXAMPLES } from "../../scripts/docs/functions-page";
import { Answers } from "../../src/functions/answers";
import { associateFunctions, FUNCTIONS } from "../../src/functions/associate";
import { HEERLEN, reportOf } from "../projection/heerlen-report";

const answers = new Answers(() => "nl");
answers.update({ state: "ready", report: reportOf(HEERLEN) });
associateFunctions(
  answers,
  () => Promise.resolve(),
  () => "nl"
);

/** The arguments of a formula; cells are blank, as on an empty sheet. */
function argumentsOf(formula: string): (string | number | null)[] {
  const [, inner] = /^=WONING\.[A-Z]+\((.*)\)$/u.exec(formula)!;
  return inner!.split(";").map((part) => {
    if (part.startsWith('"')) return part.slice(1, -1);
    return /^\d+$/u.test(part) ? Number(part) : null;
  });
}

const examples = Object.entries(EXAMPLES)
  .filter(([id]) => id !== "STAND")
  .flatMap(([id, rows]) => rows.map(([formula]) => [formula, id] as const));

/** What a cell with this formula shows. */
function show(formula: string, id: string): unknown {
  const code = FUNCTIONS[id as keyof typeof FUNCTIONS] as (...given: unknown[]) => void;
  const given = argumentsOf(formula);
  const results: unknown[] = [];
  const invocation = { setResult: (value: unknown) => results.push(value) };
  const count = code.length - 1;
  code(...Array.from({ length: count }, (_, i) => given[i] ?? null), invocation);
  expect(results).toHaveLength(1);
  return results[0];
}

test.each(examples)("%s shows a result for Heerlen", (formula, id) => {
  expect(formula.startsWith(`=WONING.${id}(`)).toBe(true);
  const result = show(formula, id);
  expect(result).not.toBeInstanceOf(CustomFunctions.Error);
  expect(["BEHOEFTE", "HUISHOUDENS", "SCENARIOS"].includes(id)).toBe(Array.isArray(result));
});

test("what the page says of them is so", () => {
  expect(examples).toHaveLength(14);
  expect(show('=WONING.PASSEND("basis";2030;"middeninkomens")', "PASSEND")).toBeCloseTo(0.82, 3);
  expect(show('=WONING.BRON("Woning_Frictieleegstand")', "BRON")).toMatch(/^aanname: /u);
  expect(show("=WONING.BEHOEFTE()", "BEHOEFTE")).toHaveLength(22);
  expect(show('=WONING.BEHOEFTE("basis")', "BEHOEFTE")).toHaveLength(1);
});
