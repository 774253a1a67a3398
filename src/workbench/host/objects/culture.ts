import { CULTURES, LOCALES } from "../engine/text/locales";
import type { Culture } from "../engine/text/locales";
import { navigation, objectType, readOnly } from "../protocol/members";
import type { ObjectType } from "../protocol/members";
import { ExcelObject } from "./context";
import type { Context } from "./context";
import type { Members } from "./members";

/** How the computer writes numbers and dates: what it is set to, whatever workbook is open. */
class CultureInfo extends ExcelObject {
  override get type(): ObjectType {
    return CULTURE_INFO;
  }
}

class NumberFormatInfo extends ExcelObject {
  override get type(): ObjectType {
    return NUMBER_FORMAT_INFO;
  }
}

class DatetimeFormatInfo extends ExcelObject {
  override get type(): ObjectType {
    return DATETIME_FORMAT_INFO;
  }
}

interface InContext {
  readonly context: Context;
}

const decimal = ({ context }: InContext): string => LOCALES[context.engine.locale].decimalSeparator;
const thousands = ({ context }: InContext): string =>
  LOCALES[context.engine.locale].thousandsSeparator ?? "";
const culture = ({ context }: InContext): Culture => CULTURES[context.engine.locale];

/** What the application tells of it; the host has no separators of its own, only the computer's. */
export const CULTURE_MEMBERS: Members<InContext> = {
  properties: {
    cultureInfo: navigation(({ context }) => new CultureInfo(context)),
    decimalSeparator: readOnly(decimal),
    thousandsSeparator: readOnly(thousands),
    useSystemSeparators: readOnly(() => true),
  },
  methods: {},
};

const CULTURE_INFO: ObjectType = objectType<CultureInfo>("CultureInfo", {
  properties: {
    name: readOnly(({ context }) => context.engine.locale),
    numberFormat: navigation(({ context }) => new NumberFormatInfo(context)),
    datetimeFormat: navigation(({ context }) => new DatetimeFormatInfo(context)),
  },
  methods: {},
});

const NUMBER_FORMAT_INFO: ObjectType = objectType<NumberFormatInfo>("NumberFormatInfo", {
  properties: {
    numberDecimalSeparator: readOnly(decimal),
    numberGroupSeparator: readOnly(thousands),
  },
  methods: {},
});

/** Patterns are number formats, so that a cell can be given them. */
const DATETIME_FORMAT_INFO: ObjectType = objectType<DatetimeFormatInfo>("DatetimeFormatInfo", {
  properties: {
    dateSeparator: readOnly((self) => culture(self).dateSeparator),
    timeSeparator: readOnly(() => ":"),
    shortDatePattern: readOnly((self) => culture(self).shortDate),
    longDatePattern: readOnly((self) => culture(self).longDate),
    longTimePattern: readOnly((self) => culture(self).time),
  },
  methods: {},
});
