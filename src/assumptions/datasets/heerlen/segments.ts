import type { TENURES } from "../../schema/choices";

/** Dwelling types; nultreden: no steps on the way in or inside. */
export const DWELLING_TYPES = ["grondgebonden", "appartement zonder lift", "nultreden"] as const;
export type DwellingType = (typeof DWELLING_TYPES)[number];

type Tenure = (typeof TENURES)[number];
export interface PriceClass {
  readonly code: string;
  readonly tenure: Tenure;
  /** Euro: monthly rent, or price of an owner dwelling. */
  readonly price: string;
}

/** Classes of tenure and price, with the limits of table 2 of the study. */
export const PRICE_CLASSES = [
  { code: "sociale huur", tenure: "sociale huur", price: "tot 879" },
  { code: "middenhuur", tenure: "middenhuur", price: "879-1.100" },
  { code: "dure huur", tenure: "dure huur", price: "vanaf 1.100" },
  { code: "koop tot 211.200", tenure: "koop", price: "tot 211.200" },
  { code: "koop 211.200-283.700", tenure: "koop", price: "211.200-283.700" },
  { code: "koop 283.700-375.200", tenure: "koop", price: "283.700-375.200" },
  { code: "koop vanaf 375.200", tenure: "koop", price: "vanaf 375.200" },
] as const satisfies readonly PriceClass[];
export type PriceClassCode = (typeof PRICE_CLASSES)[number]["code"];

export interface DwellingSegment extends Omit<PriceClass, "code"> {
  readonly code: string;
  readonly type: DwellingType;
  readonly priceClass: PriceClassCode;
}

/** Every type in every class of tenure and price. */
export const SEGMENTS: readonly DwellingSegment[] = DWELLING_TYPES.flatMap((type) =>
  PRICE_CLASSES.map(({ code, tenure, price }) => ({
    code: `${type}/${code}`,
    type,
    tenure,
    price,
    priceClass: code,
  }))
);

/** Share of each type in the stock; an assumption, for the study prints none. */
export const TYPE_SHARES: Readonly<Record<DwellingType, number>> = {
  grondgebonden: 0.62,
  "appartement zonder lift": 0.2,
  nultreden: 0.18,
};
