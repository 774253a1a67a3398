import { LAST_COLUMN, LAST_ROW, parseAddress } from "../engine/address";
import {
  either,
  instance,
  integer,
  number,
  oneOf,
  optional,
  record,
  text,
} from "../protocol/arguments";
import { invalidArgument, itemNotFound } from "../protocol/errors";
import { method, navigation, objectType, orNull, property } from "../protocol/members";
import type { ObjectType, Property, Reader } from "../protocol/members";
import { ExcelObject } from "./context";
import { HeaderFooterGroup } from "./header-footer";
import { PAPERS } from "./paper-sizes";
import { Range } from "./range";
import type { Worksheet } from "./worksheet";

const ORIENTATIONS = ["Portrait", "Landscape"] as const;

interface Zoom {
  readonly scale?: number | undefined;
  readonly horizontalFitToPages?: number | undefined;
  readonly verticalFitToPages?: number | undefined;
}

/** How a sheet is printed: kept, for the grid prints nothing. */
export interface Page {
  readonly orientation: (typeof ORIENTATIONS)[number];
  readonly paperSize: string;
  readonly zoom: Zoom;
  readonly leftMargin: number;
  readonly rightMargin: number;
  readonly topMargin: number;
  readonly bottomMargin: number;
  readonly headerMargin: number;
  readonly footerMargin: number;
  /** The first and the last row that stand on every page, from 0. */
  readonly titleRows?: readonly [number, number];
}

/** What a sheet of Excel starts with; margins in points. */
export const NORMAL: Page = {
  orientation: "Portrait",
  paperSize: "A4",
  zoom: { scale: 100 },
  ...{ leftMargin: 50.4, rightMargin: 50.4, topMargin: 54, bottomMargin: 54 },
  ...{ headerMargin: 21.6, footerMargin: 21.6 },
};

export class PageLayout extends ExcelObject {
  constructor(readonly sheet: Worksheet) {
    super(sheet.context);
  }

  override get type(): ObjectType {
    return PAGE_LAYOUT;
  }

  get page(): Page {
    return { ...NORMAL, ...this.context.engine.fact<Partial<Page>>("pages", this.sheet.sheetId) };
  }

  change(changed: Partial<Page>): void {
    const { sheetId } = this.sheet;
    this.context.engine.changeFact<Partial<Page>>("pages", sheetId, (kept) => ({
      ...kept,
      ...changed,
    }));
  }
}

function part<K extends keyof Page>(key: K, reader: Reader<Page[K]>): Property<PageLayout> {
  return property<PageLayout, Page[K]>(
    ({ page }) => page[key],
    reader,
    (layout, value) => layout.change({ [key]: value })
  );
}

const margin: Reader<number> = (value, what) => {
  const points = number(value, what);
  if (points < 0) throw invalidArgument(`${what} must not be negative`);
  return points;
};

const readZoom: Reader<Zoom> = record({
  scale: optional(integer),
  horizontalFitToPages: optional(integer),
  verticalFitToPages: optional(integer),
});

/** A zoom is a scale, or so many pages across and down. */
const zoom: Reader<Zoom> = (value, what) => {
  const said = Object.entries(readZoom(value, what)).filter(([, part]) => part !== undefined);
  const given: Zoom = Object.fromEntries(said);
  if (given.scale !== undefined && (said.length > 1 || given.scale < 10 || given.scale > 400)) {
    throw invalidArgument(`${what} must be a scale from 10 to 400, or numbers of pages`);
  }
  return given;
};

function setTitleRows(layout: PageLayout, rows: Range | string): void {
  const { top, bottom, left, right } =
    typeof rows === "string" ? parseAddress(rows).zone : rows.zone;
  if (left !== 0 || right !== LAST_COLUMN) throw invalidArgument("titles are whole rows");
  layout.change({ titleRows: [top, bottom] });
}

function titleRows({ page, sheet }: PageLayout): Range {
  if (!page.titleRows) throw itemNotFound("no rows stand on every page");
  const [top, bottom] = page.titleRows;
  return sheet.range().on({ top, bottom: Math.min(bottom, LAST_ROW), left: 0, right: LAST_COLUMN });
}

const PAGE_LAYOUT: ObjectType = objectType<PageLayout>("PageLayout", {
  properties: {
    orientation: part("orientation", oneOf(...ORIENTATIONS)),
    paperSize: part("paperSize", oneOf(...PAPERS)),
    zoom: part("zoom", zoom),
    leftMargin: part("leftMargin", margin),
    rightMargin: part("rightMargin", margin),
    topMargin: part("topMargin", margin),
    bottomMargin: part("bottomMargin", margin),
    headerMargin: part("headerMargin", margin),
    footerMargin: part("footerMargin", margin),
    headersFooters: navigation(({ sheet }) => new HeaderFooterGroup(sheet)),
  },
  methods: {
    setPrintTitleRows: method<PageLayout, [Range | string]>(
      [
        either(
          instance(() => Range),
          text
        ),
      ],
      setTitleRows
    ),
    getPrintTitleRowsOrNullObject: method<PageLayout, []>([], (layout) =>
      orNull(() => titleRows(layout))
    ),
  },
});
