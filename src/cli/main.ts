import packageJson from "../../package.json";
import { languageOf, WORDS } from "./arguments";
import type { Console } from "./console";
import { EXIT } from "./console";
import { execute } from "./execute";

// A reader that stops early (a pager, `head`) is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  process.exit(error.code === "EPIPE" ? EXIT.ok : EXIT.defect);
});

const argv = process.argv.slice(2);
const language = languageOf(argv);
const console: Console = {
  out: (text) => process.stdout.write(text),
  note: (line) => process.stderr.write(`${line}\n`),
  words: WORDS[language],
  language,
  engine: packageJson.version,
  now: () => new Date(),
};
process.exitCode = execute(argv, console);
