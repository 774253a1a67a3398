import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseTree } from "custom-functions-metadata";
import type { Language } from "../../src/assumptions/wording";
import { WORDS } from "../../src/functions/words";

interface Described {
  readonly name: string;
  readonly description: string;
}

/** The code that functions.json describes, from the root of the project. */
export const SHELLS = "src/functions/functions.ts";

/**
 * functions.json in one language: structure from the signatures in the code, texts from the locale.
 * @param file the code of the functions
 * @throws Error that lists what the code or the locale lacks
 */
export function functionsJson(language: Language, file = join(process.cwd(), SHELLS)): object {
  const { functions, extras } = parseTree(readFileSync(file, "utf8"), file);
  const errors = extras.flatMap((extra) => extra.errors);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  const words: Readonly<
    Record<string, { description: string; parameters: Readonly<Record<string, Described>> }>
  > = WORDS[language].functions;
  return {
    // The generator cannot write this one: without it, errors never reach a function.
    allowErrorForDataTypeAny: true,
    functions: functions.map(({ id, name, options, parameters, result }) => {
      const said = words[id];
      if (!said) throw new Error(`The locale ${language} does not describe ${id}.`);
      return {
        id,
        name,
        description: said.description,
        parameters: parameters.map((parameter) => {
          const own = said.parameters[parameter.name];
          if (!own) throw new Error(`The locale ${language} lacks ${parameter.name} of ${id}.`);
          return { ...parameter, name: own.name, description: own.description };
        }),
        ...(result ? { result } : {}),
        ...(options ? { options } : {}),
      };
    }),
  };
}
