import type { NamedRange } from "@odoo/o-spreadsheet";
import { excelFormula } from "../engine/text/formula-text";
import { EVERYTHING, MEANINGS, NAMES } from "../engine/places";
import { SET_FACT } from "../engine/plugins/facts-plugin";
import type { Reading, SetFact } from "../engine/plugins/facts-plugin";
import { POINT_NAME, isBroken } from "../engine/plugins/names-plugin";
import { excelZone } from "../engine/cells/spans";
import { either, flag, number, text } from "../protocol/arguments";
import { HostError, itemNotFound } from "../protocol/errors";
import {
  NULL_OBJECT,
  method,
  navigation,
  objectType,
  orNull,
  property,
  readOnly,
} from "../protocol/members";
import type { ObjectType } from "../protocol/members";
import { absoluteAddress } from "./absolute-address";
import { makeRoom } from "./area";
import { ExcelObject } from "./context";
import type { Context } from "./context";
import { NamedItemArrayValues } from "./named-item-array";
import { meaningOf } from "./name-meaning";
import type { Meaning } from "./name-meaning";
import { evaluated, kindOf } from "./name-value";
import type { NameValue } from "./name-value";
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

export type NameFacts = Readonly<Record<string, NameFact | undefined>>;

/** A defined name, found by its key in the engine. */
export class NamedItem extends ExcelObject {
  constructor(
    context: Context,
    readonly key: string,
    /** What it was called when it was added just now: it need not be there yet to tell that. */
    private readonly addedAs?: string
  ) {
    super(context);
  }

  override get type(): ObjectType {
    return NAMED_ITEM;
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { _Id: this.addedAs ?? this.name };
  }

  get fact(): NameFact {
    return this.factIn(this.found);
  }

  get name(): string {
    return this.fact.name ?? this.held?.name ?? this.key;
  }

  get held(): NamedRange | undefined {
    return this.found.getNamedRange(this.key);
  }

  private get found(): Reading {
    return this.context.engine.finding("names", "meanings", "sheets");
  }

  factIn(read: Reading): NameFact {
    return (read.getExcelFacts("names") as NameFacts)[this.key] ?? {};
  }

  /** Undefined where the name stands for no range, or its cells were deleted. */
  get range(): Range | undefined {
    const { held } = this;
    if (!held || isBroken(held)) return undefined;
    return new Range(this.context, held.range.sheetId, excelZone(held.range.unboundedZone));
  }

  get formula(): string {
    const { fact, range } = this;
    if (fact.formula !== undefined) return excelFormula(fact.formula);
    return range ? `=${absoluteAddress(range)}` : "=#REF!";
  }

  /** The value of a name that stands for no range. */
  get value(): NameValue {
    const { read } = this.context.engine;
    return evaluated(read, this.formula, this.fact.scope ?? read.getActiveSheetId());
  }
}

/**
 * Makes a name mean something else, or mean something at all.
 * @param added what is to be kept of a name that is new
 */
export function define(item: NamedItem, meaning: Meaning, added?: NameFact): void {
  const { context, key } = item;
  if (meaning instanceof Range) makeRoom(meaning);
  context.engine.plan(
    (read) => {
      const held = read.getNamedRange(key);
      const before = added ?? item.factIn(read);
      if (!added && !held && before.formula === undefined) throw itemNotFound("the name is gone");
      const rest: { -readonly [K in keyof NameFact]: NameFact[K] } = { ...before };
      delete rest.formula;
      const keep = (fact: NameFact): SetFact => {
        const value = Object.keys(fact).length > 0 ? fact : undefined;
        return { type: SET_FACT, kind: "names", key, value };
      };
      if (meaning instanceof Range) {
        const { sheetId, zone } = meaning;
        return [{ type: POINT_NAME, name: key, to: { sheetId, zone } }, keep(rest)];
      }
      const forgotten = { type: "DELETE_NAMED_RANGE" as const, name: key };
      return [...(held ? [forgotten] : []), keep({ ...rest, formula: meaning })];
    },
    added ? NAMES : MEANINGS
  );
}

function change({ context, key }: NamedItem, changed: Partial<NameFact>): void {
  context.engine.changeFact<NameFact>("names", key, (held) => ({ ...held, ...changed }));
}

function rangeOrRefusal(item: NamedItem): Range {
  const { range } = item;
  if (!range) throw itemNotFound(`"${item.name}" stands for no range`);
  return range;
}

function scopeOf({ context, fact: { scope } }: NamedItem): Worksheet | undefined {
  return scope === undefined ? undefined : new Worksheet(context, scope);
}

function worksheet(item: NamedItem): Worksheet {
  const sheet = scopeOf(item);
  if (sheet) return sheet;
  throw new HostError("InvalidOperation", `"${item.name}" is a name of the workbook.`);
}

function remove({ context: { engine }, key }: NamedItem): void {
  engine.plan(
    (read) => [
      ...(read.getNamedRange(key) ? [{ type: "DELETE_NAMED_RANGE" as const, name: key }] : []),
      { type: SET_FACT, kind: "names", key, value: undefined },
    ],
    // Formulas that use the name say #NAME? from then on.
    EVERYTHING
  );
}

const NAMED_ITEM: ObjectType = objectType<NamedItem>("NamedItem", {
  properties: {
    name: readOnly((item) => item.name),
    type: readOnly((item) => (item.range ? "Range" : kindOf(item.value))),
    value: readOnly((item) => (item.range ? absoluteAddress(item.range) : item.value)),
    formula: property<NamedItem, string | number>(
      (item) => item.formula,
      either(number, text),
      (item, formula) => define(item, meaningOf(item.context, formula, item.fact.scope))
    ),
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
    worksheetOrNullObject: navigation((item) => scopeOf(item) ?? NULL_OBJECT),
    arrayValues: navigation((item) => {
      const value = item.range ? undefined : item.value;
      return Array.isArray(value) ? new NamedItemArrayValues(item.context, value) : NULL_OBJECT;
    }),
  },
  methods: {
    getRange: method<NamedItem, []>([], rangeOrRefusal),
    getRangeOrNullObject: method<NamedItem, []>([], (item) => orNull(() => rangeOrRefusal(item))),
    delete: method<NamedItem, []>([], remove),
  },
});
