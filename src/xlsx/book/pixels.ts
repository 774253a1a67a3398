/** English metric units in a pixel of 1/96 inch. */
export const EMU_PER_PIXEL = 9525;
/** The same in a point of 1/72 inch. */
export const EMU_PER_POINT = 12700;

/** Pixels of a column of Calibri 11 so many characters wide. */
export function columnPixels(characters: number): number {
  return Math.round(characters * DIGIT);
}

/** Characters, to the 256th as Excel writes them. */
export function columnCharacters(pixels: number): number {
  return Math.trunc((pixels / DIGIT) * 256) / 256;
}

/** Pixels of a digit. */
const DIGIT = 7;

export const rowPixels = (points: number): number => Math.round((points * 96) / 72);

export const rowPoints = (pixels: number): number => (pixels * 72) / 96;

/** Where nothing is said: columns of 64 and rows of 20 pixels. */
export const USUAL_COLUMN = 64;
export const USUAL_ROW = 20;
