import type { ParseError } from "jsonc-parser";
import { parse } from "jsonc-parser";
import type { Console } from "./console";
import { Stop } from "./console";
import { readInput } from "./files";

/** A parsed JSON file, or a Stop that says where it breaks off. */
export function readJson(file: string, { words }: Console): unknown {
  const bytes = readInput(file, words);
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Stop(words.json.encoding(file));
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new Stop(words.json.syntax(file, ...firstFault(text)));
  }
}

/** Line and character, 1-based, of the first fault; JSON.parse does not say in every version of Node. */
function firstFault(text: string): [line: number, column: number] {
  const errors: ParseError[] = [];
  parse(text, errors, { disallowComments: true });
  const before = text.slice(0, errors[0]?.offset ?? text.length).split("\n");
  return [before.length, before.at(-1)!.length + 1];
}
