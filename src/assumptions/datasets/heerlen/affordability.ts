import type { DatasetWords } from "../../../locale/nl/datasets";
import type { DatasetRow } from "../dataset";
import type { CellReference, Expression } from "../expression";
import { calculate, cell } from "../expression";
import type { IncomeGroup } from "./income-groups";
import { INCOME_GROUPS } from "./income-groups";
import type { PriceClassCode } from "./segments";
import { SEGMENTS } from "./segments";

type Measure = "households" | "rent" | "owner";

/** Table 2, with incomes and new dwellings divided over its rows as the present numbers. */
export function affordabilityRows(
  words: DatasetWords["heerlen"]
): readonly DatasetRow<"affordability">[] {
  return INCOME_GROUPS.map((group) => {
    const { code, households, rent, owner, incomes } = group;
    const together = INCOME_GROUPS.filter((other) => other.incomes === incomes);
    return {
      cells: {
        code,
        households,
        rent,
        owner,
        low: 0,
        middle: 0,
        high: 0,
        [incomes]: portion(group, together, "households"),
        source: words.sources.affordability,
        status: "gepubliceerd",
      },
      families: { segment: newDwellings(group) },
    };
  });
}

/** Which part of the new dwellings of each segment fits this row. */
function newDwellings(group: IncomeGroup): Readonly<Record<string, number | Expression>> {
  return Object.fromEntries(
    SEGMENTS.map(({ code, priceClass }) => [code, partOf(group, priceClass)])
  );
}

function partOf(group: IncomeGroup, priceClass: PriceClassCode): number | Expression {
  if (group.rentClass === priceClass) {
    const sharing = INCOME_GROUPS.filter((other) => other.rentClass === priceClass);
    return portion(group, sharing, "rent");
  }
  if (group.ownerClass === priceClass) {
    const sharing = INCOME_GROUPS.filter((other) => other.ownerClass === priceClass);
    return portion(group, sharing, "owner");
  }
  return 0;
}

/** Share of a row in the total of several rows; 1 where it stands alone. */
function portion(
  group: IncomeGroup,
  together: readonly IncomeGroup[],
  measure: Measure
): number | Expression {
  if (together.length === 1) return 1;
  const of = ({ code }: IncomeGroup): CellReference => cell("affordability", { code }, measure);
  const total = together
    .slice(1)
    .reduce<Expression>((partial, other) => calculate(partial, "+", of(other)), of(together[0]!));
  return calculate(of(group), "/", total);
}
