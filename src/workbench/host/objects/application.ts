import { CALCULATION_MODES } from "../engine/calculation/recalculation";
import type { CalculationMode } from "../engine/calculation/recalculation";
import { oneOf } from "../protocol/arguments";
import { method, objectType, property, readOnly } from "../protocol/members";
import type { ObjectType } from "../protocol/members";
import { ExcelObject } from "./context";
import { CULTURE_MEMBERS } from "./culture";

const CALCULATION_TYPES = ["Recalculate", "Full", "FullRebuild"] as const;
type CalculationType = (typeof CALCULATION_TYPES)[number];

/** Of Microsoft 365. */
const ENGINE_VERSION = 191_029;

/** Excel itself, as far as its calculation goes. */
export class Application extends ExcelObject {
  override get type(): ObjectType {
    return APPLICATION;
  }
}

function calculationState({ context: { calls, engine } }: Application): string {
  if (engine.calculation.pending) return "Pending";
  return calls.busy ? "Calculating" : "Done";
}

const APPLICATION: ObjectType = objectType<Application>("Application", {
  properties: {
    calculationMode: property<Application, CalculationMode>(
      ({ context }) => context.engine.calculation.mode,
      oneOf(...CALCULATION_MODES),
      ({ context }, mode) => (context.engine.calculation.mode = mode)
    ),
    calculationState: readOnly(calculationState),
    calculationEngineVersion: readOnly(() => ENGINE_VERSION),
    ...CULTURE_MEMBERS.properties,
  },
  methods: {
    calculate: method<Application, [CalculationType]>(
      [oneOf(...CALCULATION_TYPES)],
      ({ context }, type) => context.engine.calculation.all(type !== "Recalculate")
    ),
    suspendApiCalculationUntilNextSync: method<Application, []>([], ({ context }) =>
      context.engine.calculation.suspend()
    ),
    /** Nothing is drawn while a batch is carried out. */
    suspendScreenUpdatingUntilNextSync: method<Application, []>([], () => undefined),
  },
});
