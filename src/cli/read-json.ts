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
  } catch (error) {
    const position = /position (\d+)/.exec(error instanceof Error ? error.message : "")?.[1];
    if (position === undefined) throw new Stop(words.json.syntaxSomewhere(file));
    const before = text.slice(0, Number(position)).split("\n");
    throw new Stop(words.json.syntax(file, before.length, (before.at(-1)?.length ?? 0) + 1));
  }
}
