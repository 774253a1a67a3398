import type { Area } from "../../assumptions/area";
import { formatArea, parseArea } from "../../assumptions/area";
import { MergedReader } from "../read-merged";

const FONT = "bold,color,italic,name,size,strikethrough,underline";

/**
 * What has to be known of a sheet only where a result changes its shape or its notes: merged cells, and whether cells
 * look alike, and how wide columns are. Questions are gathered first and answered in one batch.
 */
export class SecondLook {
  private readonly merged: MergedReader;
  private readonly looks = new Map<string, Excel.Range>();
  private readonly widths = new Map<string, Excel.Range>();
  private asked = false;

  constructor(private readonly context: Excel.RequestContext) {
    this.merged = new MergedReader(context);
  }

  askMerged(sheet: Excel.Worksheet, areas: readonly Area[]): void {
    for (const area of areas) {
      this.merged.ask(sheet.id, area);
      this.asked = true;
    }
  }

  askLook(sheet: Excel.Worksheet, area: Area): void {
    const range = sheet.getRange(formatArea(area)).load("numberFormat");
    range.format.load("horizontalAlignment,verticalAlignment,wrapText");
    range.format.font.load(FONT);
    range.format.fill.load("color");
    this.looks.set(keyOf(sheet, area), range);
    this.asked = true;
  }

  askWidth(sheet: Excel.Worksheet, area: Area): void {
    this.widths.set(keyOf(sheet, area), sheet.getRange(formatArea(area)).load("width"));
    this.asked = true;
  }

  /** The width of an area that was asked for, in points; 0 for another one. */
  widthOf(sheet: Excel.Worksheet, area: Area): number {
    return this.widths.get(keyOf(sheet, area))?.width ?? 0;
  }

  /** Asks Excel, if there is anything to ask. */
  async read(): Promise<void> {
    if (!this.asked) return;
    this.merged.request();
    await this.context.sync();
  }

  /** The merged areas that touch these, which were asked for. */
  mergedIn(sheet: Excel.Worksheet, areas: readonly Area[]): Area[] {
    return areas
      .flatMap((area) => this.merged.merged(sheet.id, area))
      .flatMap((reference) => parseArea(reference) ?? []);
  }

  /** How an area looks; undefined where its cells do not look alike, or where it was not asked for. */
  lookOf(sheet: Excel.Worksheet, area: Area): string | undefined {
    const range = this.looks.get(keyOf(sheet, area));
    if (!range) return undefined;
    const { format, numberFormat } = range;
    const formats = new Set((numberFormat as unknown[][]).flat());
    const { font, fill, horizontalAlignment, verticalAlignment, wrapText } = format;
    const parts: unknown[] = [
      ...[font.bold, font.color, font.italic, font.name, font.size],
      ...[font.strikethrough, font.underline, horizontalAlignment, verticalAlignment, wrapText],
    ];
    // Excel gives null for what cells do not share.
    const isShared = formats.size === 1 && parts.every((part) => part !== null);
    return isShared && (fill.color as unknown) !== null
      ? JSON.stringify([...formats, ...parts, fill.color])
      : undefined;
  }
}

function keyOf(sheet: Excel.Worksheet, area: Area): string {
  return `${sheet.id} ${formatArea(area)}`;
}
