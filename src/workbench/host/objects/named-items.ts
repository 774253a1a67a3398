import { NOTHING } from "../engine/places";
import type { Reading } from "../engine/plugins/facts-plugin";
import { allTables } from "../engine/tables/table-identity";
import { either, instance, optional, text } from "../protocol/arguments";
import { HostError } from "../protocol/errors";
import { method, objectType } from "../protocol/members";
import type { ObjectType } from "../protocol/members";
import { collectionMembers, sameName } from "./collection";
import { ExcelCollection } from "./context";
import type { Context } from "./context";
import { meaningOf } from "./name-meaning";
import type { Meaning } from "./name-meaning";
import { checkName } from "./name-rules";
import { NamedItem, define } from "./named-item";
import type { NameFacts } from "./named-item";
import { Range } from "./range";

export { rangeOf } from "./name-meaning";

/** The names of the workbook, or those that one worksheet alone knows; by the alphabet, as Excel keeps them. */
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
    return keysIn(this.context.engine.finding("names"), this.scope)
      .map((key) => new NamedItem(this.context, key))
      .sort((a, b) => a.name.localeCompare(b.name));
  }

  override find(key: string | number): NamedItem | undefined {
    const read = this.context.engine.finding("names");
    const found = keyOf(read, this.scope, String(key));
    return found === undefined ? undefined : new NamedItem(this.context, found);
  }

  /** The engine knows names of the workbook only: a sheet's own name goes by another one there. */
  freeKey(name: string): string {
    if (this.scope === undefined) return name;
    const read = this.context.engine.finding("names");
    const facts = read.getExcelFacts("names");
    for (let number = 1; ; number++) {
      const key = `_sheet${number}.${name}`;
      if (!read.getNamedRange(key) && !facts[key]) return key;
    }
  }
}

/** The engine's keys of the names of the workbook, or of one worksheet. */
function keysIn(read: Reading, scope: string | undefined): string[] {
  const facts = read.getExcelFacts("names") as NameFacts;
  const held = read.getNamedRanges().map(({ name }) => name);
  const constants = Object.keys(facts).filter((key) => facts[key]?.formula !== undefined);
  return [...held, ...constants].filter((key) => facts[key]?.scope === scope);
}

function keyOf(read: Reading, scope: string | undefined, name: string): string | undefined {
  const facts = read.getExcelFacts("names") as NameFacts;
  return keysIn(read, scope).find((key) => sameName(facts[key]?.name ?? key, name));
}

/** The range that a name stands for, where a sheet's own name goes before one of the workbook. */
export function namedRange(context: Context, name: string, sheetId: string): Range | undefined {
  const item = new NamedItems(context, sheetId).find(name) ?? new NamedItems(context).find(name);
  return item?.range;
}

/** Whether the name is free shows when its turn comes: many names are added in one go. */
function add(names: NamedItems, name: string, meaning: Meaning, comment?: string): NamedItem {
  const { context, scope } = names;
  checkName(name);
  context.engine.plan((read) => {
    const taken = allTables(read).some((table) => sameName(table.name, name));
    if (!taken && keyOf(read, scope, name) === undefined) return [];
    throw new HostError(
      "ItemAlreadyExists",
      "A resource with the same name or identifier already exists."
    );
  }, NOTHING);
  const item = new NamedItem(context, names.freeKey(name), name);
  define(item, meaning, {
    ...(scope === undefined ? {} : { scope, name }),
    ...(comment ? { comment } : {}),
  });
  return item;
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
      (names, name, given, comment) =>
        add(names, name, meaningOf(names.context, given, names.scope), comment)
    ),
    addFormulaLocal: method<NamedItems, [string, string, string | undefined]>(
      [text, text, optional(text)],
      (names, name, formula, comment) => {
        const { context, scope } = names;
        const meaning = meaningOf(context, formula, scope, context.engine.locale);
        return add(names, name, meaning, comment);
      }
    ),
  },
});
