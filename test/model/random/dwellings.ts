import type { Affordability, Group, Inputs, Segment, StockMargin } from "../../../src/model/inputs";
import type { Draw } from "./draw";

type Dwellings = Pick<
  Inputs,
  "segments" | "stockMargins" | "O" | "P" | "frictionalVacancy" | "initialShortage"
>;

/**
 * Segments, priors with zeros, and a stock that somebody could really live in: the margins are those of
 * a drawn matrix with the zeros of the prior, so that the fit exists. One class may stand empty.
 */
export function drawDwellings(draw: Draw, groups: readonly Group[]): Dwellings {
  const types = draw.list(draw.whole(1, 3), (t) => `type ${t}`);
  const prices = draw.list(draw.whole(1, 3), (p) => `prijs ${p}`);
  const segments = types.flatMap((type) =>
    prices.map((price): Segment => ({ code: `${type}/${price}`, type, tenure: "huur", price }))
  );
  const gone = types.length > 1 && draw.chance(15) ? types[0]! : null;
  const O = groups.map(() => drawPrior(draw, segments, gone));
  const occupied = groups.map(({ h0 }, g) => {
    const weights = O[g]!.map((prior, s) =>
      prior > 0 && segments[s]!.type !== gone ? draw.between(0.2, 1) : 0
    );
    const sum = weights.reduce((a, b) => a + b, 0);
    return weights.map((w) => (h0 * w) / sum);
  });
  const lived = segments.map((_, s) => occupied.reduce((sum, row) => sum + row[s]!, 0));
  const margins = [
    margin("type", types, ({ type }) => type),
    margin("prijs", prices, ({ price }) => price),
  ];
  return {
    segments,
    stockMargins: draw.chance(20) ? margins.slice(0, 1) : margins,
    O,
    P: groups.map(() => draw.shares(segments.length)),
    frictionalVacancy: draw.chance(40) ? 0 : draw.between(0, 0.08),
    ...(draw.chance(60) ? { initialShortage: segments.map(() => draw.whole(-200, 300)) } : {}),
  };

  /** Dwellings by class; counted in another unit than households, only proportions matter. */
  function margin(
    name: string,
    classes: readonly string[],
    of: (segment: Segment) => string
  ): StockMargin {
    const factor = draw.between(0.5, 1.5);
    return {
      name,
      classes: classes.map((label) => {
        const members = [...segments.keys()].filter((s) => of(segments[s]!) === label);
        const stock = members.reduce((sum, s) => sum + lived[s]!, 0) * factor;
        return { name: label, segments: members, stock };
      }),
    };
  }
}

/** One row of the prior: some zeros, but somewhere to live that is not gone. */
function drawPrior(draw: Draw, segments: readonly Segment[], gone: string | null): number[] {
  const row = segments.map(() => (draw.chance(80) ? draw.between(0.1, 2) : 0));
  const home = segments.findIndex(({ type }) => type !== gone);
  if (!row.some((prior, s) => prior > 0 && segments[s]!.type !== gone)) row[home] = 1;
  return row;
}

export function drawAffordability(draw: Draw): Affordability {
  const groups = draw.list(draw.whole(1, 4), (j) => ({
    code: `inkomen ${j}`,
    households: draw.whole(1, 5000),
    rent: draw.whole(1, 5000),
    owner: draw.whole(0, 5000),
  }));
  const shares = (): number[] => draw.shares(groups.length, true);
  return { groups, shares: { laag: shares(), midden: shares(), hoog: shares() } };
}
