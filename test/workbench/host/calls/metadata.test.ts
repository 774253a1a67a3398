/** protocol, not Excel: a functions.json that the host would carry out otherwise than Excel is refused by name. */
import { checkMetadata } from "../../../../src/workbench/host/calls/metadata";
import type { FunctionsFile } from "../../../../src/workbench/host/calls/metadata";

const check = (...functions: object[]) => checkMetadata({ functions } as unknown as FunctionsFile);
const fn = (extra: object = {}) => ({ id: "F", name: "F", parameters: [], ...extra });

test("what the host serves passes", () => {
  const parameters = [
    { name: "a", type: "number", dimensionality: "scalar", description: "getal" },
    { name: "b", type: "any", dimensionality: "matrix", repeating: true },
  ];
  const options = { stream: true, cancelable: true, requiresStreamAddress: true };
  const result = { type: "any", dimensionality: "matrix" };
  expect(() =>
    check(fn({ parameters, options, result, description: "x", helpUrl: "https://x.test" }))
  ).not.toThrow();
  expect(() =>
    check(fn({ options: { volatile: true, requiresAddress: true, excludeFromAutoComplete: true } }))
  ).not.toThrow();
  expect(() => check(fn({ options: { requiresParameterAddresses: false } }))).not.toThrow();
});

test.each([
  [fn({ options: { requiresParameterAddresses: true } }), "requiresParameterAddresses of F"],
  [
    fn({ options: { linkedEntityLoadService: true, supportSync: true } }),
    "linkedEntityLoadService, supportSync",
  ],
  [fn({ allowErrorForDataTypeAny: true }), "allowErrorForDataTypeAny of F"],
  [fn({ result: { type: "any", unit: "m" } }), "unit of F"],
  [fn({ parameters: [{ name: "a", customEnumId: "E" }] }), "customEnumId of a of F"],
  [fn({ parameters: [{ name: "a", type: "date" }] }), "type date"],
  [fn({ parameters: [{ name: "a", dimensionality: "cube" }] }), "not cube"],
  [fn({ parameters: [{ name: "a", repeating: true }, { name: "b" }] }), "last parameter of F"],
  [fn({ options: { stream: true, requiresAddress: true } }), "requiresStreamAddress, not"],
  [fn({ options: { requiresStreamAddress: true } }), "does not stream"],
  [fn({ name: "MET SPATIE" }), '"MET SPATIE" cannot name a function'],
])("%#: %j", (given, message) => {
  expect(() => check(given)).toThrow(message);
});

test("ids and names are unique, whatever their capitals", () => {
  expect(() => check(fn(), fn({ name: "G" }))).toThrow("id F twice");
  expect(() => check(fn(), fn({ id: "G", name: "f" }))).toThrow("name f twice");
});

test("data types and enumerations of the whole file are refused", () => {
  const file = { functions: [], allowCustomDataForDataTypeAny: true, enums: [{ id: "E" }] };
  expect(() => checkMetadata(file)).toThrow(
    "allowCustomDataForDataTypeAny, enums of functions.json"
  );
  expect(() => checkMetadata({ functions: [], allowErrorForDataTypeAny: true })).not.toThrow();
});
