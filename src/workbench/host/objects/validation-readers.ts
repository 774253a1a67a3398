import { OPERATORS } from "../engine/cells/validation";
import type { Comparison, ExcelRule, Validation } from "../engine/cells/validation";
import { withEngineSheets } from "../engine/text/sheet-names";
import { flag, oneOf, optional, record, text } from "../protocol/arguments";
import { HostError, invalidArgument } from "../protocol/errors";
import type { Reader } from "../protocol/members";
import { absoluteAddress } from "./absolute-address";
import { Range } from "./range";

type Value = (value: string) => number | undefined;

/** How texts are read that are no formulas: as numbers, dates or times. */
const asNumber: Value = (value) => (value.trim() === "" ? undefined : finite(Number(value)));

const DAY = 86_400_000;

/** The day from which Excel counts. */
const EPOCH = Date.UTC(1899, 11, 30);

/** A date without a time is that day everywhere; a moment is read in the time of this computer. */
const asDate: Value = (value) => {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return finite((Date.parse(value) - EPOCH) / DAY);
  const moment = new Date(value);
  const minutes = moment.getTimezoneOffset();
  return finite((moment.getTime() - minutes * 60_000 - EPOCH) / DAY);
};

const asTime: Value = (value) => {
  const [, hours, minutes, seconds = "0"] = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(value) ?? [];
  if (hours === undefined) return asDate(value);
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
};

const finite = (value: number): number | undefined => (Number.isFinite(value) ? value : undefined);

function formula(asValue: Value): Reader<string> {
  return (value, what) => {
    if (value instanceof Range) return withEngineSheets(`=${absoluteAddress(value)}`);
    if (typeof value === "number") return `=${value}`;
    const given = text(value, what);
    if (given.startsWith("=")) return withEngineSheets(given);
    const number = asValue(given) ?? asNumber(given);
    if (number === undefined) throw invalidArgument(`"${given}" is no value to compare with`);
    return `=${number}`;
  };
}

function comparison(asValue: Value = asNumber): Reader<Comparison | undefined> {
  const parts = record({
    formula1: formula(asValue),
    formula2: optional(formula(asValue)),
    operator: oneOf(...OPERATORS),
  });
  return optional((value, what) => {
    const { formula1, formula2, operator } = parts(value, what);
    const two = operator === "Between" || operator === "NotBetween";
    if (two && formula2 === undefined) throw invalidArgument(`${what} needs a formula2`);
    return { formula1, operator, ...(two && formula2 !== undefined ? { formula2 } : {}) };
  });
}

/** Excel takes no more than this of a list that is written out. */
const LONGEST_LIST = 255;

const source: Reader<string> = (value, what) => {
  if (value instanceof Range) return withEngineSheets(`=${absoluteAddress(value)}`);
  const given = text(value, what);
  if (given === "" || given.length > LONGEST_LIST) {
    throw invalidArgument(`${what} must have 1 to ${LONGEST_LIST} characters`);
  }
  return given.startsWith("=") ? withEngineSheets(given) : given;
};

const formulaText: Reader<string> = (value, what) => {
  const given = text(value, what);
  if (!given.startsWith("=")) throw invalidArgument(`${what} must be a formula`);
  return withEngineSheets(given);
};

const RULE = record<{ [K in keyof ExcelRule]-?: ExcelRule[K] | undefined }>({
  list: optional((value, what) => {
    const { inCellDropDown = true, ...list } = record({
      inCellDropDown: optional(flag),
      source,
    })(value, what);
    return { inCellDropDown, ...list };
  }),
  custom: optional(record({ formula: formulaText })),
  wholeNumber: comparison(),
  decimal: comparison(),
  textLength: comparison(),
  date: comparison(asDate),
  time: comparison(asTime),
});

/** A rule says one thing, or nothing. */
export const readRule: Reader<ExcelRule> = (value, what) => {
  const said = Object.entries(RULE(value, what)).filter(([, part]) => part !== undefined);
  if (said.length > 1) throw invalidArgument(`${what} must have one kind of criterion`);
  return Object.fromEntries(said);
};

function atMost(longest: number): Reader<string> {
  return (value, what) => {
    const given = text(value, what);
    if (given.length > longest) throw invalidArgument(`${what} has at most ${longest} characters`);
    return given;
  };
}

const LONGEST = { title: 32, message: 255 };

export const readAlert: Reader<Validation["errorAlert"]> = (value, what) => {
  const given = record({
    showAlert: optional(flag),
    style: optional(oneOf("Stop", "Warning", "Information")),
    title: optional(atMost(LONGEST.title)),
    message: optional(atMost(LONGEST.message)),
  })(value, what);
  const { showAlert = true, style = "Stop", title = "", message = "" } = given;
  return { showAlert, style, title, message };
};

export const readPrompt: Reader<Validation["prompt"]> = (value, what) => {
  const given = record({
    showPrompt: optional(flag),
    title: optional(atMost(LONGEST.title)),
    message: optional(atMost(LONGEST.message)),
  })(value, what);
  const { showPrompt = true, title = "", message = "" } = given;
  return { showPrompt, title, message };
};

export function notServed(what: string): HostError {
  return new HostError("NotImplemented", `The Excel host does not serve ${what}.`);
}
