import { incomesWord } from "../../../src/assumptions/schema/words";
import { answerQuestion } from "../../../src/projection/answers/answer-question";
import type { AnswerTable, Question } from "../../../src/projection/answers/question";
import { cellOf, HEERLEN, reportOf } from "../heerlen-report";
import { needTable } from "../../../src/projection/tables/need";
import { householdsTable } from "../../../src/projection/tables/households";
import { overviewTable } from "../../../src/projection/tables/overview";
import { outputOf, sum } from "./heerlen-output";

const report = reportOf(HEERLEN);
const output = outputOf(report);
const { segments, groups, affordability, reportYears, scenarios } = HEERLEN.inputs;
const MILIEUS = ["stedelijk", "suburbaan"];

function ask(question: Question): number | string | AnswerTable {
  const answer = answerQuestion(report, question);
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
  return answer.value;
}

/** Questions whose answers differ from what was expected; 1e-9 of 45,115 households is rounding. */
function differing(cases: readonly (readonly [Question, number])[]): unknown[] {
  return cases
    .map(([question, expected]) => ({ question, expected, found: ask(question) }))
    .filter(({ expected, found }) => !(Math.abs(Number(found) - expected) < 4.5e-5));
}

/** Each way to name some segments, with what it means. */
const SEGMENT_PARTS: readonly [text: string | null, holds: (code: string) => boolean][] = [
  [null, () => true],
  ...segments.flatMap(({ code, type, tenure, price }) => {
    const like =
      (part: Partial<(typeof segments)[number]>) =>
      (other: string): boolean => {
        const segment = segments.find((s) => s.code === other)!;
        return Object.entries(part).every(([k, v]) => segment[k as "type"] === v);
      };
    return [
      [code, (other: string) => other === code],
      [type, like({ type })],
      [tenure, like({ tenure })],
      [price, like({ price })],
      [`${type}/${tenure}`, like({ type, tenure })],
      [`${tenure} / ${type}`, like({ type, tenure })],
      [`${tenure}/${price}`, like({ tenure, price })],
      [`${tenure} ${price}`, like({ tenure, price })],
      [`${type}/${price}`, like({ type, price })],
      [`${price}/${tenure}/${type}`, like({ type, tenure, price })],
      [`Woningtype ${type}`, like({ type })],
      [`Eigendom ${tenure}/Prijsklasse ${price}`, like({ tenure, price })],
    ] as [string, (code: string) => boolean][];
  }),
];

test("the need of every scenario, year, part of the stock and milieu is the sum of its rows", () => {
  const cases = output.scenarios.flatMap(({ code: scenario, need }) =>
    reportYears.flatMap((year) =>
      [null, ...MILIEUS].flatMap((milieu) => {
        const rows = need.filter(
          (row) => row.year === year && (milieu === null || row.milieu === milieu)
        );
        return SEGMENT_PARTS.map(([segment, holds]) => {
          const expected = sum(rows.filter((row) => holds(row.segment)));
          return [{ asks: "need", scenario, year, segment, milieu }, expected] as const;
        });
      })
    )
  );
  expect(cases).toHaveLength(8 * 3 * 3 * (1 + 21 * 12));
  expect(differing(cases)).toEqual([]);
});

test("the households of every scenario, year, group and part are the sum of its rows", () => {
  const cases = output.scenarios.flatMap(({ code: scenario, households }) =>
    [2024, ...reportYears].flatMap((year) => {
      const rows = households.filter((row) => row.year === year);
      const of = (holds: (group: (typeof groups)[number]) => boolean): number => {
        const codes = groups.filter(holds).map(({ code }) => code);
        return sum(rows.filter(({ group }) => codes.includes(group)));
      };
      const parts: [string | null, number][] = [
        [null, sum(rows)],
        ...groups.flatMap(({ code, milieu, phase, incomes }): [string, number][] => [
          [code, of((g) => g.code === code)],
          [milieu, of((g) => g.milieu === milieu)],
          [phase, of((g) => g.phase === phase)],
          [`${phase}/${milieu}`, of((g) => g.phase === phase && g.milieu === milieu)],
          [`${milieu}/${phase}/${incomesWord(incomes)}`, of((g) => g.code === code)],
        ]),
      ];
      return parts.map(
        ([group, expected]) =>
          [{ asks: "households", scenario, year, group } satisfies Question, expected] as const
      );
    })
  );
  expect(cases).toHaveLength(8 * 4 * (1 + 21 * 5));
  expect(differing(cases)).toEqual([]);
});

test("inhabitants and households are there for every year, and belong to each other", () => {
  for (const { code: scenario, persons } of output.scenarios) {
    expect(persons).toHaveLength(4);
    const given = persons.map(
      ({ year, value }) => [{ asks: "persons", scenario, year } satisfies Question, value] as const
    );
    // model.md section 3: the published level, plus the change at 1.9 persons per household.
    const between = Array.from({ length: 27 }, (_, step) => {
      const question = { asks: "households", scenario, year: 2024 + step, group: null } as const;
      const households = Number(ask(question));
      const expected = 87_120 + 1.9 * (households - 45_115);
      return [{ asks: "persons", scenario, year: 2024 + step }, expected] as const;
    });
    expect(differing([...given, ...between])).toEqual([]);
  }
});

test("the fit of every scenario, year and income group", () => {
  expect(output.fit).toHaveLength(8 * 4 * 5);
  const cases = output.fit.map(
    ({ scenario, year, incomeGroup, value }) =>
      [{ asks: "fit", scenario, year, incomeGroup } satisfies Question, value] as const
  );
  expect(differing(cases)).toEqual([]);
});

test("the fit of all together is all dwellings over all households, not an average of ratios", () => {
  const dwellings = affordability.groups.map(({ rent, owner }) => rent + owner);
  const all = dwellings.reduce((a, b) => a + b, 0);
  for (const { code: scenario } of output.scenarios) {
    for (const year of [2024, ...reportYears]) {
      const ratios = output.fit.filter((row) => row.scenario === scenario && row.year === year);
      const households = ratios.map(({ value }, j) => dwellings[j]! / value);
      const expected = all / households.reduce((a, b) => a + b, 0);
      expect(ask({ asks: "fit", scenario, year, incomeGroup: null })).toBeCloseTo(expected, 12);
    }
  }
  // Table 2 of the study: 42,210 dwellings, 42,635 households.
  const now = ask({ asks: "fit", scenario: null, year: 2024, incomeGroup: null });
  expect(now).toBeCloseTo(42_210 / 42_635, 12);
  const average = ask({ asks: "fit", scenario: "basis", year: 2050, incomeGroup: null });
  const ratios = output.fit.filter((row) => row.scenario === "basis" && row.year === 2050);
  expect(Math.abs(Number(average) - sum(ratios) / 5)).toBeGreaterThan(0.05);
});

test("what is left out is the active scenario, the last report year and the sum of everything", () => {
  const basis = output.scenarios.find(({ code }) => code === "basis")!;
  const last = <T extends { year: number }>(rows: readonly T[]): readonly T[] =>
    rows.filter(({ year }) => year === 2050);
  const nothing = { scenario: null, year: null } as const;
  expect(
    differing([
      [{ asks: "persons", ...nothing }, sum(last(basis.persons))],
      [
        { asks: "need", ...nothing, segment: null, milieu: "stedelijk" },
        sum(last(basis.need).filter(({ milieu }) => milieu === "stedelijk")),
      ],
      [{ asks: "need", scenario: "basis", year: null, segment: null, milieu: null }, -3795],
      [
        { asks: "households", ...nothing, group: "Sub-1" },
        sum(last(basis.households).filter(({ group }) => group === "Sub-1")),
      ],
    ])
  ).toEqual([]);
  // The same with another active scenario.
  const other = reportOf({ ...HEERLEN, activeScenario: "migratie" });
  expect(answerQuestion(other, { asks: "persons", ...nothing })).toEqual({
    ok: true,
    value: output.scenarios.find(({ code }) => code === "migratie")!.persons.at(-1)!.value,
  });
});

test("without arguments the need is a table of segments by report years, as the result sheet has it", () => {
  const none = { scenario: null, year: null, segment: null, milieu: null };
  const [head, ...rows] = ask({ asks: "need", ...none }) as AnswerTable;
  expect(head).toEqual([
    "Segment",
    "Behoefte 2030 (woningen)",
    "Behoefte 2040 (woningen)",
    "Behoefte 2050 (woningen)",
  ]);
  const table = needTable(report);
  expect(rows).toEqual(
    segments.map(({ code }) => [
      code,
      ...reportYears.map((year) => cellOf(table, ["basis", code, year], "Behoefte (woningen)")),
    ])
  );
});

test("without arguments the households are a table of groups, as the result sheet has it", () => {
  const none = { scenario: null, year: null, group: null };
  const [head, ...rows] = ask({ asks: "households", ...none }) as AnswerTable;
  const table = householdsTable(report);
  const headers = table.columns.map(({ header }) => header).slice(1, -1);
  expect(head).toEqual(headers);
  expect(rows).toEqual(
    table.rows.filter(([scenario]) => scenario === "basis").map((row) => row.slice(1, -1))
  );
});

test("scenarios with their households, inhabitants and change, as the overview has them", () => {
  const [head, ...rows] = ask({ asks: "scenarios" }) as AnswerTable;
  const table = overviewTable(report);
  expect(head).toHaveLength(6);
  expect(rows).toEqual(
    Object.keys(scenarios).map((code) =>
      head!.map((header) => cellOf(table, [code], String(header)))
    )
  );
  // Published: basis loses 3,795 households, and the level of 87,120 inhabitants is kept.
  const basis = rows.find(([code]) => code === "basis")!;
  expect(Number(basis[4])).toBeCloseTo(-3795, 6);
  expect(Number(basis[3])).toBeCloseTo(87_120 - 3795 * 1.9, 6);
});
