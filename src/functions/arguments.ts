import type { FunctionWords } from "../locale/nl/functions";

/** An argument that is no question; the message names it. */
export class ArgumentFault extends Error {
  constructor(message: string) {
    super(message);
    this.name = "ArgumentFault";
  }
}

/** Reads arguments as Excel hands them over: blank cells and what was left out are null. */
export class Arguments {
  constructor(private readonly words: FunctionWords) {}

  /**
   * A code or a name; a number stands for its digits. Null where there is nothing.
   * @param name of the argument as people see it
   * @throws ArgumentFault for an error, a range or a truth value
   */
  text(name: string, given: unknown): string | null {
    const value = this.single(name, given);
    if (value === null) return null;
    if (typeof value === "boolean") {
      throw new ArgumentFault(this.words.argument.text(name, this.words.truth(value)));
    }
    return String(value).trim();
  }

  /**
   * A year as a number, or as text of four digits. Null where there is nothing.
   * @throws ArgumentFault for anything else
   */
  year(name: string, given: unknown): number | null {
    const value = this.single(name, given);
    if (value === null || typeof value === "number") return value;
    if (typeof value === "string" && /^\s*\d{4}\s*$/u.test(value)) return Number(value);
    const found = typeof value === "boolean" ? this.words.truth(value) : value.trim();
    throw new ArgumentFault(this.words.argument.year(name, found));
  }

  private single(name: string, given: unknown): number | string | boolean | null {
    if (given === null || given === undefined) return null;
    if (Array.isArray(given)) throw new ArgumentFault(this.words.argument.range(name));
    if (given instanceof CustomFunctions.Error) {
      throw new ArgumentFault(this.words.argument.error(name, given.code));
    }
    if (typeof given === "string") return given.trim() === "" ? null : given;
    if (typeof given === "number" || typeof given === "boolean") return given;
    throw new ArgumentFault(this.words.argument.range(name));
  }
}
