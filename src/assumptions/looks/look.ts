/** How a cell looks, apart from any workbook; a style book turns it into an index of the workbook's own styles. */
export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** Points. */
  readonly size?: number;
  /** RRGGBB of the text. */
  readonly color?: string;
  /** RRGGBB of the background. */
  readonly fill?: string;
  /** RRGGBB of a hairline around the cell. */
  readonly frame?: string;
  /** English number format code. */
  readonly format?: string;
  readonly horizontal?: "left" | "center" | "right";
  /** Room beside the text, so that it does not run into the number before it. */
  readonly indent?: number;
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly unlocked?: boolean;
}

/** The colours of everything that is written: one accent, calm greys, the yellow of an input. */
export const PALETTE = {
  accent: "1F4E79",
  accentLight: "DCE6F1",
  onAccent: "FFFFFF",
  ink: "262626",
  quiet: "595959",
  line: "D9D9D9",
  input: "FFF8DC",
  inputLine: "E3D9B4",
  link: "1F5FA8",
} as const;
