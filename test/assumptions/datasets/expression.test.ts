import * as fc from "fast-check";
import type { Operand, Resolver } from "../../../src/assumptions/datasets/expression";
import {
  calculate,
  cell,
  evaluate,
  formula,
  sum,
} from "../../../src/assumptions/datasets/expression";

const NUMBERS: Resolver<number> = {
  cell: ({ where }) => Number(where.key),
  sum: () => 45115,
};
const ADDRESSES: Resolver<string> = {
  cell: ({ where }) => `${where.key}`,
  sum: () => "A1:A3",
};

const operands = fc.letrec<{ operand: Operand }>((tie) => ({
  operand: fc.oneof(
    { depthSize: "small" },
    fc.integer({ min: -50, max: 50 }),
    fc.integer({ min: 1, max: 50 }).map((n) => cell("sources", { key: String(n) }, "value")),
    fc
      .tuple(tie("operand"), fc.constantFrom("+", "-", "*", "/"), tie("operand"))
      .map(([left, operator, right]) => calculate(left, operator, right))
  ),
})).operand;

describe("expressions of derived values", () => {
  test("the formula means what the value says", () => {
    fc.assert(
      fc.property(operands, (operand) => {
        // References print as plain numbers here, so that JavaScript can work the formula out.
        const text = formula(operand, ADDRESSES).replace(/--/gu, "- -");
        expect(Function(`return ${text};`)()).toBe(evaluate(operand, NUMBERS));
      })
    );
  });

  test("brackets stand only where they are needed", () => {
    const share = calculate(2, "/", calculate(2, "+", 3));
    expect(formula(share, ADDRESSES)).toBe("2/(2+3)");
    expect(formula(calculate(calculate(2, "*", 3), "-", 1), ADDRESSES)).toBe("2*3-1");
    expect(formula(calculate(4, "-", calculate(2, "-", 1)), ADDRESSES)).toBe("4-(2-1)");
    expect(formula(calculate(4, "-", -2), ADDRESSES)).toBe("4-(-2)");
  });

  test("a sum of a column is a SUM in the formula", () => {
    const total = calculate(sum("groups", "households"), "+", 1);
    expect(formula(total, ADDRESSES)).toBe("SUM(A1:A3)+1");
    expect(evaluate(total, NUMBERS)).toBe(45116);
  });
});
