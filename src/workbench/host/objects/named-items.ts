import { parseAddress } from "../engine/address";
import { either, instance, optional, text } from "../protocol/arguments";
import { HostError, invalidArgument } from "../protocol/errors";
import { method, objectType } from "../protocol/members";
import type { ObjectType } from "../protocol/members";
import { collectionMembers, sameName } from "./collection";
import { ExcelCollection } from "./context";
import type { Context } from "./context";
import { NamedItem, engineName } from "./named-item";
import type { NameFact } from "./named-item";
import { Range } from "./range";

/** The names of the workbook, or those that one worksheet alone knows. */
export class NamedItems extends ExcelCollection<NamedItem> {
  constructor(
    context: Context,
    /** Undefined for the workbook's own names. */
    readonly scope?: string
  ) {
    super(context);
  }

  override get type(): ObjectType {
    return NAMED_ITEMS;
  }

  override items(): readonly NamedItem[] {
    const { read } = this.context.engine;
    const facts = read.getExcelFacts("names") as Readonly<Record<string, NameFact | undefined>>;
    const held = read.getNamedRanges().map(({ name }) => name);
    const constants = Object.keys(facts).filter((key) => facts[key]?.formula !== undefined);
    return [...held, ...constants]
      .filter((key) => facts[key]?.scope === this.scope)
      .map((key) => new NamedItem(this.context, key));
  }

  override find(key: string | number): NamedItem | undefined {
    return this.items().find(({ name }) => sameName(name, key));
  }
}

/** The range that a name stands for, where a sheet's own name goes before one of the workbook. */
export function namedRange(context: Context, name: string, sheetId: string): Range | undefined {
  const item = new NamedItems(context, sheetId).find(name) ?? new NamedItems(context).find(name);
  return item?.range;
}

function add(
  names: NamedItems,
  name: string,
  reference: Range | string,
  comment?: string
): NamedItem {
  const { context, scope } = names;
  if (names.find(name)) {
    throw new HostError(
      "ItemAlreadyExists",
      "A resource with the same name or identifier already exists."
    );
  }
  if (!/^[\p{L}_\\][\p{L}\d_.\\]*$/u.test(name))
    throw invalidArgument(`"${name}" cannot be a name`);
  const key = engineName(context, name, scope);
  const range = typeof reference === "string" ? rangeOf(context, reference, scope) : reference;
  const fact: NameFact = {
    ...(scope === undefined ? {} : { scope, name }),
    ...(comment ? { comment } : {}),
    ...(range ? {} : { formula: String(reference) }),
  };
  context.engine.setFact("names", key, Object.keys(fact).length > 0 ? fact : undefined);
  if (range) {
    const { sheetId, zone } = range;
    const ranges = [{ _sheetId: sheetId, _zone: zone }];
    context.engine.ensure(sheetId, zone);
    context.engine.write({ type: "CREATE_NAMED_RANGE", name: key, ranges });
  }
  return new NamedItem(context, key);
}

/** The range that a formula like `=Invoer!$A$1:$B$2` is; undefined for any other formula. */
export function rangeOf(context: Context, formula: string, scope?: string): Range | undefined {
  let parsed;
  try {
    parsed = parseAddress(formula.replace(/^=/, ""));
  } catch {
    return undefined;
  }
  const { read } = context.engine;
  const { sheet, zone } = parsed;
  const sheetId =
    sheet === undefined ? (scope ?? read.getActiveSheetId()) : read.getSheetIdByName(sheet);
  if (sheetId === undefined) throw invalidArgument(`there is no worksheet "${sheet}"`);
  return new Range(context, sheetId, zone);
}

const members = collectionMembers<NamedItems>();
const NAMED_ITEMS: ObjectType = objectType<NamedItems>("NamedItemCollection", {
  properties: {},
  methods: {
    ...members.getItem,
    ...members.getCount,
    add: method<NamedItems, [string, Range | string, string | undefined]>(
      [
        text,
        either(
          instance(() => Range),
          text
        ),
        optional(text),
      ],
      add
    ),
    addFormulaLocal: method<NamedItems, [string, string, string | undefined]>(
      [text, text, optional(text)],
      add
    ),
  },
});
