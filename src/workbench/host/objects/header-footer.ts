import { text } from "../protocol/arguments";
import { navigation, objectType, property } from "../protocol/members";
import type { ObjectType, Property } from "../protocol/members";
import { ExcelObject } from "./context";
import type { Worksheet } from "./worksheet";

const PARTS = [
  "leftHeader",
  "centerHeader",
  "rightHeader",
  "leftFooter",
  "centerFooter",
  "rightFooter",
] as const;
export type Texts = Partial<Readonly<Record<(typeof PARTS)[number], string>>>;

/** What stands above and below printed pages; the same on all of them. */
export class HeaderFooterGroup extends ExcelObject {
  constructor(readonly sheet: Worksheet) {
    super(sheet.context);
  }

  override get type(): ObjectType {
    return GROUP;
  }
}

class HeaderFooter extends ExcelObject {
  constructor(readonly sheet: Worksheet) {
    super(sheet.context);
  }

  override get type(): ObjectType {
    return HEADER_FOOTER;
  }

  get key(): string {
    return `${this.sheet.sheetId}/texts`;
  }

  get texts(): Texts {
    return this.context.engine.fact<Texts>("pages", this.key) ?? {};
  }
}

const part = (key: (typeof PARTS)[number]): Property<HeaderFooter> =>
  property<HeaderFooter, string>(
    ({ texts }) => texts[key] ?? "",
    text,
    ({ context, key: at }, value) =>
      context.engine.changeFact<Texts>("pages", at, (texts) => ({ ...texts, [key]: value }))
  );

const GROUP: ObjectType = objectType<HeaderFooterGroup>("HeaderFooterGroup", {
  properties: { defaultForAllPages: navigation(({ sheet }) => new HeaderFooter(sheet)) },
  methods: {},
});

const HEADER_FOOTER: ObjectType = objectType<HeaderFooter>("HeaderFooter", {
  properties: Object.fromEntries(PARTS.map((key) => [key, part(key)])),
  methods: {},
});
