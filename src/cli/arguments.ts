import type { Language } from "../assumptions/wording";
import { cli as english } from "../locale/en/cli";
import { cli as dutch } from "../locale/nl/cli";
import type { CliWords } from "../locale/nl/cli";
import { closest } from "../locale/closest";
import { EXIT, Stop } from "./console";

export const WORDS: Readonly<Record<Language, CliWords>> = { nl: dutch, en: english };

/** Options of each command, beside those that work everywhere. */
const OPTIONS = {
  template: { empty: "boolean", force: "boolean" },
  check: {},
  run: { out: "string", json: "boolean", inputs: "string", force: "boolean" },
  bench: {},
  help: {},
} as const satisfies Record<string, Record<string, "boolean" | "string">>;
const EVERYWHERE = { taal: "string", help: "boolean", version: "boolean" } as const;

export type CommandName = keyof typeof OPTIONS;
export const COMMANDS = Object.keys(OPTIONS) as CommandName[];

export interface Arguments {
  readonly command: CommandName;
  readonly files: readonly string[];
  readonly flags: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, string>;
}

/** The language that was asked for, before anything else is looked at. */
export function languageOf(argv: readonly string[]): Language {
  const at = argv.findIndex((word) => word === "--taal" || word.startsWith("--taal="));
  const asked = argv[at]?.includes("=") ? argv[at].split("=")[1] : argv[at + 1];
  return at >= 0 && asked === "en" ? "en" : "nl";
}

/** Reads the command line; wrong usage is a Stop with a suggestion. */
export function readArguments(argv: readonly string[], words: CliWords): Arguments {
  const given = argv.find((word, i) => !word.startsWith("-") && argv[i - 1] !== "--taal");
  const command = given ?? "help";
  if (!isCommand(command)) {
    throw usage(words.unknownCommand(command, closest(command, COMMANDS)), words, null);
  }
  const allowed: Record<string, "boolean" | "string"> = { ...EVERYWHERE, ...OPTIONS[command] };
  const flags = new Set<string>();
  const values = new Map<string, string>();
  const files: string[] = [];
  const rest = argv.map((word) => (word === "-h" ? "--help" : word));
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (!word.startsWith("-") || word === "-") {
      files.push(word);
      continue;
    }
    const [option = "", value] = word.replace(/^--?/, "").split(/=(.*)/s);
    const type = Object.hasOwn(allowed, option) ? allowed[option] : undefined;
    if (type === undefined) {
      const near = closest(option, Object.keys(allowed));
      throw usage(words.unknownOption(word, near && `--${near}`), words, command);
    }
    if (type === "boolean") {
      if (value !== undefined) throw usage(words.optionWithoutValue(`--${option}`), words, command);
      flags.add(option);
      continue;
    }
    const taken = value ?? rest.shift();
    if (taken === undefined || taken === "") {
      throw usage(words.optionValue(`--${option}`), words, command);
    }
    values.set(option, taken);
  }
  const language = values.get("taal");
  if (language !== undefined && language !== "nl" && language !== "en") {
    throw usage(words.unknownLanguage(language), words, null);
  }
  return { command, files: given === undefined ? [] : files.slice(1), flags, values };
}

/** Wrong usage: what is wrong, and where the explanation is. */
export function usage(message: string, words: CliWords, command: string | null): Stop {
  return new Stop(`${message}\n${words.seeHelp(command === "help" ? null : command)}`, EXIT.usage);
}

/** The one file that a command works on. */
export function oneFile({ files, command }: Arguments, words: CliWords): string {
  const [file, ...more] = files;
  if (file === undefined) throw usage(words.missingFile, words, command);
  if (more.length > 0) throw usage(words.tooManyFiles(files), words, command);
  return file;
}

function isCommand(word: string): word is CommandName {
  return Object.hasOwn(OPTIONS, word);
}
