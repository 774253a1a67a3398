import type { ParseError } from "jsonc-parser";
import { createScanner, parse } from "jsonc-parser";
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
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Stop(words.json.syntax(file, ...firstFault(text)));
  }
  const twice = firstDuplicate(text);
  if (twice) throw new Stop(words.json.duplicate(file, twice.key, twice.line, twice.column));
  return value;
}

interface KeyPlace {
  readonly key: string;
  /** Both 1-based. */
  readonly line: number;
  readonly column: number;
}

/**
 * The first key that an object of valid JSON holds a second time; JSON.parse would silently keep the
 * last value. By token, since JSON may be nested deeper than calls can be.
 */
function firstDuplicate(text: string): KeyPlace | null {
  const scanner = createScanner(text, true);
  const open: Set<string>[] = [];
  let last: KeyPlace = { key: "", line: 1, column: 1 };
  for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
    // The first character of a token of valid JSON says which it is.
    const token = text[scanner.getTokenOffset()];
    if (token === "{") open.push(new Set());
    else if (token === "}") open.pop();
    else if (token === '"') {
      const line = scanner.getTokenStartLine() + 1;
      last = { key: scanner.getTokenValue(), line, column: scanner.getTokenStartCharacter() + 1 };
    } else if (token === ":") {
      const keys = open.at(-1)!;
      if (keys.has(last.key)) return last;
      keys.add(last.key);
    }
  }
  return null;
}

/** Line and character, 1-based, of the first fault; JSON.parse does not say in every version of Node. */
function firstFault(text: string): [line: number, column: number] {
  const errors: ParseError[] = [];
  parse(text, errors, { disallowComments: true });
  const before = text.slice(0, errors[0]?.offset ?? text.length).split("\n");
  return [before.length, before.at(-1)!.length + 1];
}
