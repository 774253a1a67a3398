import type { Arguments } from "./arguments";
import { COMMANDS, oneFile, readArguments, usage } from "./arguments";
import { bench } from "./commands/bench";
import { check } from "./commands/check";
import { run } from "./commands/run";
import { runInputs } from "./commands/run-inputs";
import { template } from "./commands/template";
import type { Console, ExitCode } from "./console";
import { EXIT, Stop } from "./console";

/** Runs one command line; everything that goes wrong ends as a message and an exit code. */
export function execute(argv: readonly string[], console: Console): ExitCode {
  try {
    return dispatch(readArguments(argv, console.words), console);
  } catch (error) {
    if (error instanceof Stop) {
      if (error.message !== "") console.note(error.message);
      return error.code;
    }
    console.note(console.words.defect(error instanceof Error ? error.message : String(error)));
    return EXIT.defect;
  }
}

function dispatch(args: Arguments, console: Console): ExitCode {
  const { words, out } = console;
  const { command, flags, values } = args;
  if (flags.has("version")) {
    out(`${console.engine}\n`);
    return EXIT.ok;
  }
  if (flags.has("help")) {
    out(`${command === "help" ? words.usage : words.commands[command]}\n`);
    return EXIT.ok;
  }
  switch (command) {
    case "help": {
      const about = COMMANDS.find((name) => name === args.files[0]);
      if (about === undefined && args.files.length > 0) {
        throw usage(words.unknownCommand(args.files[0]!, null), words, null);
      }
      out(`${about === undefined ? words.usage : words.commands[about]}\n`);
      return EXIT.ok;
    }
    case "template": {
      const options = { empty: flags.has("empty"), force: flags.has("force") };
      template(oneFile(args, words), options, console);
      return EXIT.ok;
    }
    case "check":
      check(oneFile(args, words), console);
      return EXIT.ok;
    case "bench":
      return bench();
    case "run":
      return dispatchRun(args, values.get("inputs"), console);
  }
}

function dispatchRun(args: Arguments, inputs: string | undefined, console: Console): ExitCode {
  const { words } = console;
  const json = args.flags.has("json");
  const out = args.values.get("out");
  if (json && out !== undefined) throw usage(words.outWithJson, words, "run");
  if (inputs === undefined) {
    run(oneFile(args, words), { out, json, force: args.flags.has("force") }, console);
    return EXIT.ok;
  }
  if (args.files.length > 0) throw usage(words.fileAndInputs, words, "run");
  if (!json) throw usage(words.inputsNeedJson, words, "run");
  runInputs(inputs, console);
  return EXIT.ok;
}
