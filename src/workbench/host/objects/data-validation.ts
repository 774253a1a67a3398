import type { DataValidationRule, Zone } from "@odoo/o-spreadsheet";
import { zonesOf } from "../events/areas";
import { NOTHING } from "../engine/places";
import { SET_FACT } from "../engine/plugins/facts-plugin";
import type { Reading } from "../engine/plugins/facts-plugin";
import type { Write } from "../engine/plugins/hooks";
import { engineZone } from "../engine/cells/spans";
import {
  acceptedRule,
  criterionOf,
  isBlocking,
  kindOf,
  listRange,
} from "../engine/cells/validation";
import type { ExcelRule, Validation } from "../engine/cells/validation";
import { flag } from "../protocol/arguments";
import { itemNotFound } from "../protocol/errors";
import { method, objectType, orNull, property, readOnly } from "../protocol/members";
import type { ObjectType, Property, Reader } from "../protocol/members";
import { makeRoom, positionsIn } from "./area";
import type { Area } from "./area";
import { ExcelObject, newId } from "./context";
import { noValidation, shownRule, validationOf } from "./held-validation";
import { RangeAreas } from "./range-areas";
import { isValidAt } from "./validity";
import { notServed, readAlert, readPrompt, readRule } from "./validation-readers";

/** What cells accept when a person types; an add-in can write what it wants. */
export class DataValidation extends ExcelObject {
  constructor(readonly area: Area) {
    super(area.context);
  }

  override get type(): ObjectType {
    return DATA_VALIDATION;
  }

  /** The validation of each cell, once; undefined among them where a cell has none. */
  get present(): (Validation | undefined)[] {
    const { read } = this.context.engine;
    const rules = new Set<DataValidationRule | undefined>();
    for (const at of positionsIn(read, this.area)) rules.add(read.getValidationRuleForCell(at));
    return [...rules].map((rule) => rule && validationOf(read, this.area.sheetId, rule));
  }
}

function typeOf(validation: DataValidation): string {
  const { present } = validation;
  // Where there is but a prompt, everything is accepted.
  const kinds = present.map((each) =>
    each && kindOf(each.rule) ? JSON.stringify(each.rule) : undefined
  );
  const different = new Set(kinds.filter((kind) => kind !== undefined));
  if (different.size > 1) return "Inconsistent";
  if (different.size === 1 && kinds.includes(undefined)) return "MixedCriteria";
  const kind = kindOf(present[0]?.rule ?? {});
  return kind ? kind.charAt(0).toUpperCase() + kind.slice(1) : "None";
}

/** A part of the validation; null where the cells differ in it. */
function part<K extends "rule" | "errorAlert" | "prompt" | "ignoreBlanks">(
  key: K,
  reader: Reader<Validation[K]>,
  shown: (value: Validation[K]) => Validation[K] = (value) => value
): Property<DataValidation> {
  return property<DataValidation, Validation[K] | null>(
    (validation) => {
      const blank = noValidation(validation.area.sheetId);
      const parts = validation.present.map((each) => (each ?? blank)[key]);
      const [first = blank[key]] = parts;
      const same = parts.every((other) => JSON.stringify(other) === JSON.stringify(first));
      return same ? shown(first) : null;
    },
    reader as Reader<Validation[K] | null>,
    ({ area }, value) => change(area, { [key]: value })
  );
}

/** Changes the validation of all cells of the area; each keeps what it has besides. */
function change(area: Area, changed: Partial<Validation>): void {
  makeRoom(area);
  area.context.engine.plan((read) => {
    if (changed.rule) checkList(read, changed.rule);
    return [...changes(read, area, changed)];
  }, NOTHING);
}

function* changes(read: Reading, area: Area, changed: Partial<Validation>): Generator<Write> {
  const { context, sheetId } = area;
  const ranges = area.zones.map((zone) => read.getRangeFromZone(sheetId, engineZone(zone)));
  const groups = new Map<Validation, typeof ranges>();
  let rest = ranges;
  for (const rule of read.getDataValidationRules(sheetId)) {
    const beside = read.recomputeRanges(ranges, rule.ranges);
    const within = beside.length > 0 ? read.recomputeRanges(ranges, beside) : ranges;
    if (within.length === 0) continue;
    groups.set(validationOf(read, sheetId, rule), within);
    if (rest.length > 0) rest = read.recomputeRanges(rest, rule.ranges);
  }
  if (rest.length > 0) groups.set(noValidation(sheetId), rest);
  for (const [before, cells] of groups) {
    const validation = { ...before, ...changed };
    const id = newId(context);
    const criterion = criterionOf(read, validation.rule);
    yield { type: SET_FACT, kind: "validation", key: id, value: validation };
    yield {
      type: "ADD_DATA_VALIDATION_RULE",
      sheetId,
      rule: { id, criterion, isBlocking: isBlocking(validation) },
      ranges: cells.map((range) => read.getRangeData(range)),
    };
  }
}

/** The engine takes lists from cells, not from formulas. */
function checkList(read: Reading, { list }: ExcelRule): void {
  if (!list?.source.startsWith("=")) return;
  const range = listRange(read, list.source);
  if (range === undefined || !read.isRangeValid(range)) {
    throw notServed(`a list of the formula ${list.source}`);
  }
}

export function clearValidation(area: Area): void {
  const { context, sheetId, zones } = area;
  context.engine.plan(function* (read) {
    const cleared = zones.map((zone) => read.getRangeFromZone(sheetId, engineZone(zone)));
    for (const held of read.getDataValidationRules(sheetId)) {
      const { ranges, ...rule } = acceptedRule(read, held);
      const left = read.recomputeRanges(ranges, cleared);
      if (cellCount(left) === cellCount(ranges)) continue;
      const data = left.map((range) => read.getRangeData(range));
      yield data.length > 0
        ? { type: "ADD_DATA_VALIDATION_RULE", sheetId, rule, ranges: data }
        : { type: "REMOVE_DATA_VALIDATION_RULE", sheetId, id: rule.id };
    }
  }, NOTHING);
}

function cellCount(ranges: readonly { readonly zone: Zone }[]): number {
  return ranges.reduce((sum, { zone }) => {
    return sum + (zone.bottom - zone.top + 1) * (zone.right - zone.left + 1);
  }, 0);
}

/** Null where some cells are valid and others are not. */
function valid({ context, area }: DataValidation): boolean | null {
  const { read } = context.engine;
  const found = new Set<boolean>();
  for (const position of positionsIn(read, area)) found.add(isValidAt(read, position));
  return found.size > 1 ? null : !found.has(false);
}

function invalidCells({ context, area }: DataValidation): RangeAreas {
  const { read } = context.engine;
  const cells = [...positionsIn(read, area)].filter((position) => !isValidAt(read, position));
  if (cells.length === 0) throw itemNotFound("all cells are valid");
  return new RangeAreas(context, area.sheetId, zonesOf(cells));
}

const DATA_VALIDATION: ObjectType = objectType<DataValidation>("DataValidation", {
  properties: {
    type: readOnly(typeOf),
    rule: part("rule", readRule, shownRule),
    errorAlert: part("errorAlert", readAlert),
    prompt: part("prompt", readPrompt),
    ignoreBlanks: part("ignoreBlanks", flag),
    valid: readOnly(valid),
  },
  methods: {
    clear: method<DataValidation, []>([], ({ area }) => clearValidation(area)),
    getInvalidCells: method<DataValidation, []>([], invalidCells),
    getInvalidCellsOrNullObject: method<DataValidation, []>([], (validation) =>
      orNull(() => invalidCells(validation))
    ),
  },
});
