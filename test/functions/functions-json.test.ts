import { associated } from "./custom-functions";
import { functionsJson } from "../../scripts/functions-json/functions-json";
import { Answers } from "../../src/functions/answers";
import { associateFunctions, FUNCTIONS } from "../../src/functions/associate";
import { WORDS } from "../../src/functions/words";
import { checkMetadata } from "../../src/workbench/host/calls/metadata";
import type { FunctionMetadata, FunctionsFile } from "../../src/workbench/host/calls/metadata";

const files = {
  nl: functionsJson("nl") as FunctionsFile,
  en: functionsJson("en") as FunctionsFile,
};
const dutch = new Map(files.nl.functions.map((fn) => [fn.id, fn]));

/** Name of the function and its arguments, as the product page writes them. */
const SIGNATURES = [
  "BEHOEFTE([scenario];[jaar];[segment];[woonmilieu])",
  "HUISHOUDENS([scenario];[jaar];[doelgroep])",
  "INWONERS([scenario];[jaar])",
  "SCENARIOS()",
  "PASSEND([scenario];[jaar];[inkomensgroep])",
  "BRON(sleutel)",
  "STAND(bereik;…)",
];

function signature({ name, parameters = [] }: FunctionMetadata): string {
  const shown = parameters.map((p) =>
    p.repeating ? `${p.name};…` : p.optional ? `[${p.name}]` : p.name
  );
  return `${name}(${shown.join(";")})`;
}

test.each(["nl", "en"] as const)("signatures are Dutch in %s", (language) => {
  expect(files[language].functions.map(signature)).toEqual(SIGNATURES);
  for (const { id, name } of files[language].functions) expect(id).toBe(name);
});

test("every function that is described has code, and the other way round", () => {
  associateFunctions(
    new Answers(() => "nl"),
    () => Promise.resolve(),
    () => "nl"
  );
  expect([...associated.keys()]).toEqual([...dutch.keys()]);
  expect(Object.keys(FUNCTIONS)).toEqual([...dutch.keys()]);
  for (const code of associated.values()) expect(typeof code).toBe("function");
});

test("Excel passes as many arguments as the code takes", () => {
  for (const [id, code] of Object.entries(FUNCTIONS)) {
    const { parameters = [], options } = dutch.get(id)!;
    expect(code).toHaveLength(parameters.length + (options?.stream ? 1 : 0));
  }
});

test("all stream, but for the one by which Excel tells of changes", () => {
  const streams = files.nl.functions.filter(({ options }) => options?.stream).map(({ id }) => id);
  expect(streams).toEqual(Object.keys(FUNCTIONS).filter((id) => id !== "STAND"));
  expect(dutch.get("STAND")).toMatchObject({
    parameters: [{ type: "any", dimensionality: "matrix", repeating: true }],
  });
  expect(dutch.get("STAND")).not.toHaveProperty("options");
  const tables = files.nl.functions.filter(({ result }) => result?.dimensionality === "matrix");
  expect(tables.map(({ id }) => id)).toEqual(["BEHOEFTE", "HUISHOUDENS", "SCENARIOS"]);
});

test("functions and arguments are described, in two languages", () => {
  const texts = (file: FunctionsFile): string[] =>
    file.functions.flatMap(({ description, parameters = [] }) =>
      [description, ...parameters.map((parameter) => parameter.description)].map(String)
    );
  const [nl, en] = [texts(files.nl), texts(files.en)];
  expect(nl).toHaveLength(7 + 14);
  nl.forEach((text, i) => {
    expect(text).toMatch(/^\p{Lu}.{10,}\.$/u);
    expect(en[i]).toMatch(/^\p{Lu}.{10,}\.$/u);
    expect(en[i]).not.toBe(text);
  });
  // No word is left over for a function or an argument that is not there.
  for (const [id, { parameters }] of Object.entries(WORDS.nl.functions)) {
    const names = Object.values(parameters).map(({ name }) => name);
    expect(dutch.get(id)?.parameters?.map(({ name }) => name)).toEqual(names);
  }
});

/** The keys of the reference of functions.json at learn.microsoft.com (custom-functions-json). */
const SCHEMA = {
  file: ["allowCustomDataForDataTypeAny", "allowErrorForDataTypeAny", "functions", "enums"],
  fn: ["description", "helpUrl", "id", "name", "options", "parameters", "result"],
  options: [
    "cancelable",
    "capturesCallingObject",
    "excludeFromAutoComplete",
    "linkedEntityLoadService",
    "requiresAddress",
    "requiresParameterAddresses",
    "requiresStreamAddress",
    "requiresStreamParameterAddresses",
    "stream",
    "volatile",
  ],
  parameter: [
    "description",
    "dimensionality",
    "name",
    "type",
    "cellValueType",
    "customEnumType",
    "optional",
    "repeating",
  ],
  result: ["dimensionality", "type"],
};

test.each(["nl", "en"] as const)("the file in %s holds documented keys only", (language) => {
  const known = (given: object | undefined, keys: readonly string[]): void => {
    expect(keys).toEqual(expect.arrayContaining(Object.keys(given ?? {})));
  };
  const file = files[language];
  known(file, SCHEMA.file);
  expect(file.allowErrorForDataTypeAny).toBe(true);
  for (const fn of file.functions) {
    known(fn, SCHEMA.fn);
    // What is required.
    expect(fn).toMatchObject({
      id: fn.id,
      name: fn.name,
      parameters: expect.any(Array) as unknown,
    });
    expect(fn).toHaveProperty("result");
    expect(fn.id).toMatch(/^[A-Z.]+$/u);
    known(fn.options, SCHEMA.options);
    known(fn.result, SCHEMA.result);
    for (const parameter of fn.parameters ?? []) known(parameter, SCHEMA.parameter);
  }
});

test("the Excel host takes it", () => {
  for (const file of Object.values(files)) {
    expect(() => {
      checkMetadata(file);
    }).not.toThrow();
  }
});
