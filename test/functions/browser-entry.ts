/** Bundled into the add-in's page: the functions, fed with reports of the Heerlen example. */
import { Answers } from "../../src/functions/answers";
import { associateFunctions } from "../../src/functions/associate";
import { HEERLEN, reportOf } from "../projection/heerlen-report";

const answers = new Answers(() => "nl");
const stands: (string | null)[] = [];
associateFunctions(
  answers,
  (fingerprint) => {
    stands.push(fingerprint);
    return Promise.resolve();
  },
  () => "nl"
);

const woning = {
  /** What Woning_Stand told, newest last. */
  stands,
  /** A report of the example with so many inhabitants more. */
  ready(inhabitants: number): void {
    const basePopulation = HEERLEN.inputs.basePopulation + inhabitants;
    const inputs = { ...HEERLEN.inputs, basePopulation };
    answers.update({ state: "ready", report: reportOf({ ...HEERLEN, inputs }) });
  },
  broken(message: string): void {
    answers.update({ state: "none", error: "value", message });
  },
};
Object.assign(window, { woning });
export type Woning = typeof woning;
