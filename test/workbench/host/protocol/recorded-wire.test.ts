/**
 * What office.js once sent, answered by the host over a real spreadsheet. Shapes and values are those of the
 * recording; where the host that was recorded was not true to Excel, the difference is listed with its reason.
 */
import type { ExcelHost } from "../../../../src/workbench/host";
import type { Answer, ErrorInfo, Request } from "../../../../src/workbench/host/protocol/wire";
import { Batch, hostOn, listen } from "../support/batch";
import RECORDED from "./fixtures/recorded-wire.json";

interface Step {
  readonly name: string;
  readonly service: string;
  readonly request: object;
  readonly answer: { readonly Results: Answer["Results"]; readonly Error?: ErrorInfo };
}
const STEPS = RECORDED.steps as unknown as readonly Step[];

/** By step and action: what is answered instead, and why. */
const DIFFERENCES: Readonly<Record<string, { readonly why: string; readonly value: object }>> = {
  "a name that is there and one that is not 6": {
    why: "office.js finds a name again by this, and takes its name for a property like others",
    value: { _Id: "X" },
  },
  "it is read back by its reference 12": {
    why: "the recorded host did not calculate: it showed #CALC where =SUM(A1:C1) is 6",
    value: {
      _ReferenceId: "$reference2",
      Values: [
        [1, 2, 3],
        [4, 5, 6],
        ["a", true, 6],
      ],
      Formulas: [
        [1, 2, 3],
        [4, 5, 6],
        ["a", true, "=SUM(A1:C1)"],
      ],
      Address: "Sheet1!A1:C3",
    },
  },
};

/** What the ids and references of the recording are in this run. */
type Held = Map<string, string>;

/** The recorded thing with what is held in the place of names; a name seen first stands for what is there now. */
function inThisRun(recorded: unknown, actual: unknown, held: Held): unknown {
  if (typeof recorded === "string" && recorded.startsWith("$")) {
    if (!held.has(recorded) && typeof actual === "string") held.set(recorded, actual);
    return held.get(recorded) ?? recorded;
  }
  if (typeof recorded !== "object" || recorded === null) return recorded;
  const other = (actual ?? {}) as Record<string, unknown>;
  if (Array.isArray(recorded)) return recorded.map((item, i) => inThisRun(item, other[i], held));
  const entries = Object.entries(recorded);
  return Object.fromEntries(entries.map(([key, item]) => [key, inThisRun(item, other[key], held)]));
}

let host: ExcelHost;
let messages: ReturnType<typeof listen>;
const held: Held = new Map();
beforeAll(() => {
  // The engine reports every evaluation there.
  jest.spyOn(console, "debug").mockImplementation(() => undefined);
  host = hostOn({ Sheet1: {} });
  messages = listen(host);
  const batch = new Batch(host);
  const names = batch.property(batch.root, "Names");
  batch.call(names, "Add", ["X"], { 1: batch.range("Sheet1", "A1:B2") }).run();
});

test.each(STEPS)("$name", async ({ name, service, request, answer: recorded }) => {
  const { Results, Error: refusal } = host.process(
    inThisRun(request, undefined, held) as Request,
    service
  );
  const wanted = recorded.Results.map((result) => ({
    ...result,
    Value: DIFFERENCES[`${name} ${result.ActionId}`]?.value ?? result.Value,
  }));
  expect(Results).toEqual(inThisRun(wanted, Results, held));
  const { Code, HttpStatusCode, ActionIndex } = recorded.Error ?? {};
  // The words of a refusal are each host's own, and the recorded one did not say where it was refused.
  expect(refusal ?? {}).toMatchObject(Code ? { Code, HttpStatusCode, ActionIndex } : {});
  expect(refusal === undefined).toBe(recorded.Error === undefined);
  const events = (await messages.take()).map(({ type, target }) => [type, target]);
  expect(events).toEqual(name === "a cell is written" ? [[10, held.get("$sheet")]] : []);
});

test("every difference is one that there is", () => {
  const ids = STEPS.flatMap(({ name, answer }) =>
    answer.Results.map(({ ActionId }) => `${name} ${ActionId}`)
  );
  expect(ids).toEqual(expect.arrayContaining(Object.keys(DIFFERENCES)));
});
