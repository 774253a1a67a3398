import { parametersOf } from "../../../src/model/check/parameters";
import type { OverrideValue } from "../../../src/model/inputs";
import { scenario } from "./changes";
import { problemsOf } from "./problems";
import { small } from "./small-inputs";

const VALUES: Readonly<Record<"number" | "text" | "series", OverrideValue>> = {
  number: 1,
  text: "x",
  series: { 2026: 1 },
};
/** What is not one number; stated here once more, so that a slip in the table of the check shows. */
const HOLDS: Readonly<Record<string, readonly (keyof typeof VALUES)[]>> = {
  profile: ["text"],
  stayProfile: ["text"],
  phasing: ["series"],
  units: ["series"],
  lambda: ["series"],
  jobs: ["number", "series"],
};

const rows = Object.entries(small.components).flatMap(([code, { kind }]) =>
  parametersOf(kind).flatMap((parameter) =>
    Object.entries(VALUES).map(([type, value]) => {
      const fits = (HOLDS[parameter] ?? ["number"]).some((held) => held === type);
      return { code, parameter, type, value, fits };
    })
  )
);

test.each(rows)("$type for $parameter of $code", ({ code, parameter, value, fits }) => {
  const overrides = { [code]: { [parameter]: value } };
  const found = problemsOf({ ...small, ...scenario({ components: [code], overrides }) });
  const path = ["scenarios", "anders", "overrides", code, parameter];
  if (fits) {
    expect(found.map((each) => each.code)).not.toContain("wrong-kind");
  } else {
    expect(found).toEqual([{ code: "wrong-kind", path, data: { expected: expect.any(String) } }]);
  }
});

test("the table holds every parameter of every kind, right and wrong", () => {
  expect(new Set(Object.values(small.components).map(({ kind }) => kind)).size).toBe(6);
  expect(rows.filter(({ fits }) => !fits).length).toBeGreaterThan(40);
});
