import { ALLOWANCES, WORKBOOK } from "../engine/protection";
import type { Protection, SheetOptions, SheetProtection } from "../engine/protection";
import { flag, oneOf, optional, record, text } from "../protocol/arguments";
import { HostError, invalidArgument } from "../protocol/errors";
import { method, objectType, readOnly } from "../protocol/members";
import type { ObjectType, Reader } from "../protocol/members";
import { ExcelObject } from "./context";
import type { Context } from "./context";
import type { Worksheet } from "./worksheet";

const readOptions: Reader<SheetOptions> = (value, what) => {
  const allowances = Object.fromEntries(ALLOWANCES.map((name) => [name, optional(flag)] as const));
  const { selectionMode = "Normal", ...given } = record({
    ...(allowances as Record<(typeof ALLOWANCES)[number], Reader<boolean | undefined>>),
    selectionMode: optional(oneOf("Normal", "Unlocked", "None")),
  })(value ?? {}, what);
  const allowed = Object.fromEntries(ALLOWANCES.map((name) => [name, given[name] ?? false]));
  return { ...(allowed as Omit<SheetOptions, "selectionMode">), selectionMode };
};

const password = optional(text);

/** What protects something: kept by the key of a sheet, or that of the workbook. */
abstract class Protecting<P extends Protection> extends ExcelObject {
  constructor(
    context: Context,
    readonly key: string
  ) {
    super(context);
  }

  get held(): P | undefined {
    return this.context.engine.fact<P>("protection", this.key);
  }

  protect(protection: P): void {
    if (this.held) {
      throw new HostError("AccessDenied", "It is protected already: unprotect it first.");
    }
    this.context.engine.setFact("protection", this.key, protection);
  }

  /** Without protection there is nothing to be done, whatever the password. */
  unprotect(given: string | undefined): void {
    const { held } = this;
    if (!held) return;
    if (held.sealed) {
      throw new HostError(
        "AccessDenied",
        "The file keeps its password as a hash, which the Excel host cannot compare: unprotect it in Excel."
      );
    }
    if (held.password !== undefined && held.password !== given) {
      throw invalidArgument("the password is not the one that the protection was given");
    }
    this.context.engine.setFact("protection", this.key);
  }
}

/** Keeps cells that are locked from being changed, and the sheet from being dressed, except for what is allowed. */
export class WorksheetProtection extends Protecting<SheetProtection> {
  constructor({ context, sheetId }: Worksheet) {
    super(context, sheetId);
  }

  override get type(): ObjectType {
    return WORKSHEET_PROTECTION;
  }
}

/** Keeps sheets from being added, deleted, renamed, moved, hidden and shown. */
export class WorkbookProtection extends Protecting<Protection> {
  constructor(context: Context) {
    super(context, WORKBOOK);
  }

  override get type(): ObjectType {
    return WORKBOOK_PROTECTION;
  }
}

/** An empty password is none. */
const withPassword = (given: string | undefined): Protection => (given ? { password: given } : {});

const WORKSHEET_PROTECTION: ObjectType = objectType<WorksheetProtection>("WorksheetProtection", {
  properties: {
    protected: readOnly(({ held }) => held !== undefined),
    options: readOnly(({ held }) => held?.options ?? readOptions({}, "options")),
  },
  methods: {
    protect: method<WorksheetProtection, [SheetOptions, string | undefined]>(
      [readOptions, password],
      (protection, options, given) => protection.protect({ options, ...withPassword(given) })
    ),
    unprotect: method<WorksheetProtection, [string | undefined]>([password], (protection, given) =>
      protection.unprotect(given)
    ),
  },
});

const WORKBOOK_PROTECTION: ObjectType = objectType<WorkbookProtection>("WorkbookProtection", {
  properties: { protected: readOnly(({ held }) => held !== undefined) },
  methods: {
    protect: method<WorkbookProtection, [string | undefined]>([password], (protection, given) =>
      protection.protect(withPassword(given))
    ),
    unprotect: method<WorkbookProtection, [string | undefined]>([password], (protection, given) =>
      protection.unprotect(given)
    ),
  },
});
