import type { Language } from "../assumptions/wording";
import type { Answers } from "./answers";
import { connect } from "./connection";
import * as functions from "./functions";

/** Code by the id of its function in functions.json. */
export const FUNCTIONS = {
  BEHOEFTE: functions.need,
  HUISHOUDENS: functions.households,
  INWONERS: functions.persons,
  SCENARIOS: functions.scenarios,
  PASSEND: functions.fit,
  BRON: functions.source,
  STAND: functions.stand,
} as const;

/**
 * Makes the functions known to office.js; call it as soon as the script runs, and once.
 * @param onStand told the fingerprint of what Woning_Stand is given, null where that has problems, within Excel's
 * calculation: note it and return; Woning_Stand answers when it is done
 * @param language asked at every call, for it is not known yet when functions have to be there
 */
export function associateFunctions(
  answers: Answers,
  onStand: (fingerprint: string | null) => Promise<void>,
  language: () => Language
): void {
  connect({ answers, onStand, language });
  for (const [id, code] of Object.entries(FUNCTIONS)) CustomFunctions.associate(id, code);
}
