/** The looks of Office that an add-in follows. */
export type ThemeName = "light" | "dark";

/** Colours as numbers, as Office gives them. */
export function themeColors(theme: ThemeName): Readonly<Record<string, number>> {
  const [back, front] = theme === "dark" ? [0x262626, 0xffffff] : [0xffffff, 0x262626];
  const [secondBack, secondFront] = theme === "dark" ? [0x1f1f1f, 0xf3f3f3] : [0xf3f3f3, 0x444444];
  return {
    bodyBackgroundColor: back,
    bodyForegroundColor: front,
    controlBackgroundColor: secondBack,
    controlForegroundColor: secondFront,
  };
}
