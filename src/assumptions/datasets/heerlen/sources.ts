import type { DatasetWords, FigureUnit } from "../../../locale/nl/datasets";
import { formatFigureTest } from "../../figure-test";
import { incomesWord } from "../../schema/words";
import type { Unit } from "../../schema/units";
import type { DatasetRow } from "../dataset";
import type { CellReference } from "../expression";
import { cell } from "../expression";
import { FIGURE_TESTS } from "./figure-tests";
import { GROUPS } from "./groups";
import { INCOME_GROUPS } from "./income-groups";
import type { Place, PublishedFigure } from "./published";
import { OTHER_FIGURES, PAST_FIGURES, SCENARIO_FIGURES, STOCK_FIGURES } from "./published";

type Words = DatasetWords["heerlen"];

/** Units that are not shown as plain numbers. */
const UNITS: Readonly<Partial<Record<FigureUnit, Unit>>> = {
  share: "share",
  shareOfOwned: "share",
  sharePerYear: "share",
  ratio: "personsPerHousehold",
};

/** The cell of a published figure, for live formulas. */
export function published(key: string): CellReference {
  return cell("sources", { key }, "value");
}

/** Every published figure with its place, in the order of the study. */
export function sourceRows(words: Words): readonly DatasetRow<"sources">[] {
  return [
    ...PAST_FIGURES.map((figure) => row(figure, words)),
    ...groupRows(words),
    ...STOCK_FIGURES.map((figure) => row(figure, words)),
    ...INCOME_GROUPS.flatMap((_, index) => incomeGroupRows(index, words)),
    ...SCENARIO_FIGURES.map((figure) => row(figure, words)),
    ...OTHER_FIGURES.map((figure) => row(figure, words)),
  ];
}

function row(
  { key, value, unit, year, place }: PublishedFigure,
  words: Words,
  detail = words.remarks[key] ?? ""
): DatasetRow<"sources"> {
  const own = UNITS[unit];
  const test = FIGURE_TESTS[key];
  return {
    ...(own === undefined ? {} : { unit: own }),
    cells: {
      key,
      value,
      unit: words.units[unit],
      year,
      place: words.place(place, detail),
      test: test === undefined ? "" : formatFigureTest(test),
      remark: words.figures[key] ?? "",
      source: place.origin ? `${words.study}, ${words.origins[place.origin]}` : words.study,
      status: "gepubliceerd",
    },
  };
}

/** Table 1, with the total as it is printed: rounding left it 5 below its rows. */
function groupRows(words: Words): readonly DatasetRow<"sources">[] {
  const place: Place = { table: 1, origin: "progneff" };
  const figures = GROUPS.map((group) =>
    row(
      {
        key: `doelgroep.${group.code}`,
        value: group.households,
        unit: "households",
        year: 2024,
        place,
      },
      words,
      [group.milieu, group.phase, incomesWord(group.incomes)].join(", ")
    )
  );
  const total = row(
    { key: "doelgroep.totaal", value: 45110, unit: "households", year: 2024, place },
    words
  );
  return [...figures, total];
}

/** One row of table 2: households, fitting dwellings to rent and to own, and their ratio. */
function incomeGroupRows(index: number, words: Words): readonly DatasetRow<"sources">[] {
  const group = INCOME_GROUPS[index]!;
  const limits = words.limits[index]!;
  const place: Place = { table: 2, origin: "microdata" };
  const measures = [
    ["huishoudens", group.households, "households", words.householdsMeasure],
    ["huur", group.rent, "dwellings", limits.rent],
    ["koop", group.owner, "dwellings", limits.owner],
    ["aandeel", group.fit, "ratio", words.fitMeasure],
  ] as const;
  return measures.map(([measure, value, unit, detail]) =>
    row(
      { key: `passend.${index + 1}.${measure}`, value, unit, year: 2023, place },
      words,
      `${group.code}, ${detail}`
    )
  );
}
