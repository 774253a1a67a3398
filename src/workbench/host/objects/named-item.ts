import type { NamedRange } from "@odoo/o-spreadsheet";
import { formatZone, quoteSheet } from "../engine/address";
import { isBroken } from "../engine/facts-plugin";
import { excelValue } from "../engine/values";
import { flag, text } from "../protocol/arguments";
import { HostError, invalidArgument, itemNotFound } from "../protocol/errors";
import { method, navigation, objectType, orNull, property, readOnly } from "../protocol/members";
import type { ObjectType } from "../protocol/members";
import { ExcelObject } from "./context";
import type { Context } from "./context";
import { rangeOf } from "./named-items";
import { Range } from "./range";
import { Worksheet } from "./worksheet";

/** What Excel keeps of a name and the engine does not. */
export interface NameFact {
  /** The worksheet that alone knows the name; the name itself is then here, since the engine's must be unique. */
  readonly scope?: string;
  readonly name?: string;
  readonly comment?: string;
  readonly hidden?: boolean;
  /** The formula of a name that stands for no range. */
  readonly formula?: string;
}

/** The engine knows names of the workbook only: a sheet's own name goes by another one there. */
export function engineName(context: Context, name: string, scope?: string): string {
  if (scope === undefined) return name;
  const { read } = context.engine;
  let number = 1;
  while (read.getNamedRange(`_sheet${number}.${name}`)) number++;
  return `_sheet${number}.${name}`;
}

/** A defined name, found by its key in the engine. */
export class NamedItem extends ExcelObject {
  constructor(
    context: Context,
    readonly key: string
  ) {
    super(context);
  }

  override get type(): ObjectType {
    return NAMED_ITEM;
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Name: this.name };
  }

  get fact(): NameFact {
    return this.context.engine.fact<NameFact>("names", this.key) ?? {};
  }

  get name(): string {
    return this.fact.name ?? this.held?.name ?? this.key;
  }

  get held(): NamedRange | undefined {
    return this.context.engine.read.getNamedRange(this.key);
  }

  /** Undefined where the name stands for no range, or its cells were deleted. */
  get range(): Range | undefined {
    const { held } = this;
    if (!held || isBroken(held)) return undefined;
    return new Range(this.context, held.range.sheetId, held.range.zone);
  }

  get formula(): string {
    const { fact, range } = this;
    if (fact.formula !== undefined) return fact.formula;
    return range ? `=${absoluteAddress(range)}` : "=#REF!";
  }

  /** The value of a name that stands for no range. */
  get constant(): unknown {
    const { read } = this.context.engine;
    const sheetId = this.fact.scope ?? read.getActiveSheetId();
    const result = read.evaluateFormula(sheetId, this.formula.replaceAll("#REF!", "#REF"));
    return Array.isArray(result) ? result : excelValue(result);
  }
}

function absoluteAddress({ context, sheetId, zone }: Range): string {
  const name = quoteSheet(context.engine.read.getSheetName(sheetId));
  const fixed = formatZone(zone)
    .replace(/[A-Z]+/g, "$$$&")
    .replace(/\d+/g, "$$$&");
  return `${name}!${fixed}`;
}

function typeOf(item: NamedItem): string {
  if (item.range) return "Range";
  const { constant } = item;
  if (Array.isArray(constant)) return "Array";
  if (typeof constant === "string") return constant.startsWith("#") ? "Error" : "String";
  if (typeof constant === "boolean") return "Boolean";
  return Number.isInteger(constant) ? "Integer" : "Double";
}

function setFormula(item: NamedItem, formula: string): void {
  const { context, key, fact } = item;
  const range = rangeOf(context, formula, fact.scope);
  if (!range) throw invalidArgument(`"${formula}" is not a reference`);
  const ranges = [{ _sheetId: range.sheetId, _zone: range.zone }];
  context.engine.ensure(range.sheetId, range.zone);
  context.engine.write({
    type: "UPDATE_NAMED_RANGE",
    oldRangeName: key,
    newRangeName: key,
    ranges,
  });
}

function change(item: NamedItem, changed: Partial<NameFact>): void {
  item.context.engine.setFact("names", item.key, { ...item.fact, ...changed });
}

function rangeOrRefusal(item: NamedItem): Range {
  const { range } = item;
  if (!range) throw itemNotFound(`"${item.name}" stands for no range`);
  return range;
}

function worksheet(item: NamedItem): Worksheet {
  const { scope } = item.fact;
  if (scope !== undefined) return new Worksheet(item.context, scope);
  throw new HostError("InvalidOperation", `"${item.name}" is a name of the workbook.`);
}

function remove({ context: { engine }, key, held }: NamedItem): void {
  if (held) engine.write({ type: "DELETE_NAMED_RANGE", name: key });
  engine.setFact("names", key);
}

const NAMED_ITEM: ObjectType = objectType<NamedItem>("NamedItem", {
  properties: {
    name: readOnly((item) => item.name),
    type: readOnly(typeOf),
    value: readOnly((item) => (item.range ? absoluteAddress(item.range) : item.constant)),
    formula: property<NamedItem, string>((item) => item.formula, text, setFormula),
    comment: property<NamedItem, string>(
      (item) => item.fact.comment ?? "",
      text,
      (item, comment) => change(item, { comment })
    ),
    visible: property<NamedItem, boolean>(
      (item) => !item.fact.hidden,
      flag,
      (item, visible) => change(item, { hidden: !visible })
    ),
    scope: readOnly((item) => (item.fact.scope === undefined ? "Workbook" : "Worksheet")),
    worksheet: navigation(worksheet),
  },
  methods: {
    getRange: method<NamedItem, []>([], rangeOrRefusal),
    getRangeOrNullObject: method<NamedItem, []>([], (item) => orNull(() => rangeOrRefusal(item))),
    delete: method<NamedItem, []>([], remove),
  },
});
