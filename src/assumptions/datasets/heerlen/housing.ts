import type { DatasetWords } from "../../../locale/nl/datasets";
import type { DatasetRow, DatasetTables } from "../dataset";
import type { Expression } from "../expression";
import { calculate } from "../expression";
import { OCCUPANCY, PREFERENCES } from "./affinity";
import { affordabilityRows } from "./affordability";
import { GROUPS } from "./groups";
import { INCOME_GROUPS } from "./income-groups";
import type { PriceClassCode } from "./segments";
import { DWELLING_TYPES, PRICE_CLASSES, SEGMENTS, TYPE_SHARES } from "./segments";
import { published } from "./sources";

type Words = DatasetWords["heerlen"];
type HousingTables = Pick<
  DatasetTables,
  "segments" | "stock" | "occupancy" | "preferences" | "affordability"
>;

export function housingTables(words: Words): HousingTables {
  return {
    segments: SEGMENTS.map(({ code, type, tenure, price }) => ({
      cells: {
        code,
        type,
        tenure,
        price,
        shortage: 0,
        source: words.sources.segments,
        status: "aanname",
      },
    })),
    stock: [...typeRows(words), ...priceRows(words)],
    occupancy: GROUPS.map(({ code }, g) => ({
      cells: { group: code, source: words.sources.occupancy, status: "aanname" },
      families: { segment: bySegment(OCCUPANCY[g]!) },
    })),
    preferences: GROUPS.map(({ code }, g) => ({
      cells: { group: code, source: words.sources.preferences, status: "aanname" },
      families: { segment: bySegment(PREFERENCES[g]!) },
    })),
    affordability: affordabilityRows(words),
  };
}

function bySegment(values: readonly number[]): Readonly<Record<string, number>> {
  return Object.fromEntries(SEGMENTS.map(({ code }, s) => [code, values[s]!]));
}

/** Table 2 gives the stock by tenure and price; its division by type is assumed. */
function typeRows(words: Words): readonly DatasetRow<"stock">[] {
  const stock = INCOME_GROUPS.reduce((total, { rent, owner }) => total + rent + owner, 0);
  return DWELLING_TYPES.map((type) => ({
    cells: {
      margin: "woningtype",
      class: type,
      type,
      dwellings: TYPE_SHARES[type] * stock,
      source: words.sources.stockTypes,
      status: "aanname",
    },
  }));
}

function priceRows(words: Words): readonly DatasetRow<"stock">[] {
  return PRICE_CLASSES.map(({ code, tenure, price }) => {
    const dwellings = stockOf(code);
    return {
      cells: {
        margin: "eigendom en prijs",
        class: code,
        tenure,
        price,
        dwellings,
        source: words.sources.stockPrices,
        status: typeof dwellings === "number" ? "gepubliceerd" : "afgeleid",
      },
    };
  });
}

/** A class within one row of table 2 is printed there; one that spans two rows is their sum. */
function stockOf(code: PriceClassCode): number | Expression {
  const parts = INCOME_GROUPS.flatMap(({ rentClass, ownerClass, rent, owner }, index) => [
    ...(rentClass === code ? [{ key: `passend.${index + 1}.huur`, value: rent }] : []),
    ...(ownerClass === code ? [{ key: `passend.${index + 1}.koop`, value: owner }] : []),
  ]);
  const [first, ...others] = parts;
  if (others.length === 0) return first!.value;
  return others.reduce<Expression>(
    (total, { key }) => calculate(total, "+", published(key)),
    published(first!.key)
  );
}
