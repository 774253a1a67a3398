/** The ends of an axis of values, and the step between its marks. */
interface Scale {
  readonly minimum: number;
  readonly maximum: number;
  readonly majorUnit: number;
}

/** What was set; the rest follows from the values. */
type FixedScale = { readonly [K in keyof Scale]?: Scale[K] | undefined };

/** As many steps as fit in a chart of the usual size. */
const MOST_STEPS = 7;

/** What is smaller has lost its digits. */
const SMALLEST = 1e-290;

/** The axis starts at zero unless all values lie in its last sixth. */
const NEAR = 5 / 6;

/**
 * Excel's own choice of an axis: a twentieth of the values' span of room above the highest, and below the lowest
 * where that is not zero; from there on to the next whole step.
 */
export function scaleOf(values: readonly number[], fixed: FixedScale = {}): Scale {
  const lowest = fixed.minimum ?? min(values);
  const highest = fixed.maximum ?? max(values);
  const room = (highest - lowest) / 20;
  const low = fixed.minimum ?? end(lowest, highest, room);
  const high = fixed.maximum ?? 0 - end(-highest, -lowest, room);
  if (high - low < SMALLEST) return flat(low, fixed);
  const majorUnit = fixed.majorUnit ?? stepOf(high - low);
  return {
    minimum: fixed.minimum ?? beyond(low, majorUnit),
    maximum: fixed.maximum ?? 0 - beyond(-high, majorUnit),
    majorUnit,
  };
}

/** Nothing to see but a line of zeros, or an end that was set beyond all values. */
function flat(low: number, { minimum = low, maximum = minimum + 1, majorUnit }: FixedScale): Scale {
  return { minimum, maximum, majorUnit: majorUnit ?? stepOf(Math.abs(maximum - minimum) || 1) };
}

/** The lower end, before rounding; the upper one is the lower one of what is mirrored. */
function end(lowest: number, highest: number, room: number): number {
  if (lowest < 0) return lowest - room;
  return lowest === highest || lowest < NEAR * highest ? 0 : lowest - room;
}

/** The step below; an end at zero stays there. Taken from zero, not negated: there would be a zero below zero. */
function beyond(low: number, step: number): number {
  const steps = exact(low / step);
  return exact((low < 0 ? Math.ceil(steps) - 1 : Math.floor(steps)) * step);
}

/** The smallest of 1, 2 and 5 times a power of ten that takes not too many steps. */
function stepOf(span: number): number {
  const power = 10 ** Math.floor(Math.log10(span / MOST_STEPS));
  const factor = [1, 2, 5, 10].find((each) => exact(span / (each * power)) <= MOST_STEPS)!;
  return exact(factor * power);
}

/** Without the last digits, in which sums of decimals go astray. */
const exact = (value: number): number => Number(value.toPrecision(12));

const min = (values: readonly number[]): number =>
  values.reduce((a, b) => Math.min(a, b), values[0] ?? 0);
const max = (values: readonly number[]): number =>
  values.reduce((a, b) => Math.max(a, b), values[0] ?? 0);

/** Shares fill the axis from end to end. */
export function sharesScale(values: readonly number[], fixed: FixedScale = {}): Scale {
  const { minimum = min(values) < 0 ? -1 : 0, maximum = max(values) > 0 ? 1 : 0 } = fixed;
  return scaleOf(values, { ...fixed, minimum, maximum });
}
