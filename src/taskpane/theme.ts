import type { BrandVariants, Theme } from "@fluentui/react-components";
import { createDarkTheme, createLightTheme } from "@fluentui/react-components";

export type Look = "light" | "dark";

/** Around the first accent of the workbook, 1F4E79. */
const BRAND: BrandVariants = {
  10: "#05101b",
  20: "#0a1a2b",
  30: "#0f263e",
  40: "#133150",
  50: "#173c61",
  60: "#1a4369",
  70: "#1d4971",
  80: "#1f4e79",
  90: "#386391",
  100: "#5079a6",
  110: "#688fba",
  120: "#80a4cc",
  130: "#99b9dc",
  140: "#b3cdea",
  150: "#cee0f4",
  160: "#e8f1fb",
};
/** On a dark ground text and lines in the brand colour take its lighter end, or they cannot be read. */
const DARK_BRAND: BrandVariants = {
  ...BRAND,
  60: "#265a89",
  70: "#2b6396",
  80: "#3570a6",
  90: "#7fb0dd",
  100: "#93bfe8",
  110: "#a6cbee",
  120: "#b5d4f2",
  130: "#c4def6",
};

/** As many as a picture shows lines. */
const SERIES = {
  light: ["#1f4e79", "#c24e00", "#00785a", "#a8447f", "#2c7fb8", "#8a6100", "#616161", "#6a51a3"],
  dark: ["#8fc1f0", "#ff9a5c", "#4fd1a5", "#f0a3cf", "#62b5f0", "#e8c04a", "#bdbdbd", "#b9a6f2"],
} as const;

/** What charts draw with, as CSS variables beside those of the theme. */
function chartColors(look: Look): Readonly<Record<string, string>> {
  const series = SERIES[look];
  return {
    ...Object.fromEntries(series.map((color, n) => [`woningSeries${n}`, color])),
    woningShortage: look === "light" ? "#c24e00" : "#ff9a5c",
    woningSurplus: look === "light" ? "#1f6fa8" : "#62b5f0",
  };
}

const THEMES: Readonly<Record<Look, Theme>> = {
  light: { ...createLightTheme(BRAND), ...chartColors("light") },
  dark: { ...createDarkTheme(DARK_BRAND), ...chartColors("dark") },
};

export function themeOf(look: Look): Theme {
  return THEMES[look];
}
