import { isErrorName } from "../engine/text/values";
import type { CellValue } from "../engine/text/values";
import { objectType, readOnly } from "../protocol/members";
import type { ObjectType } from "../protocol/members";
import { ExcelObject } from "./context";
import type { Context } from "./context";

/** What a name stands for, where that is an array. */
export class NamedItemArrayValues extends ExcelObject {
  constructor(
    context: Context,
    readonly values: readonly (readonly CellValue[])[]
  ) {
    super(context);
  }

  override get type(): ObjectType {
    return NAMED_ITEM_ARRAY_VALUES;
  }
}

function typeOf(value: CellValue): string {
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return value === "" ? "Empty" : isErrorName(value) ? "Error" : "String";
}

const NAMED_ITEM_ARRAY_VALUES: ObjectType = objectType<NamedItemArrayValues>(
  "NamedItemArrayValues",
  {
    properties: {
      values: readOnly(({ values }) => values),
      types: readOnly(({ values }) => values.map((row) => row.map(typeOf))),
    },
    methods: {},
  }
);
