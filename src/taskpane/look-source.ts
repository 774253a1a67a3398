import type { Look } from "./theme";

/** Light or dark, and whoever wants to know when that changes. */
export interface LookSource {
  readonly look: () => Look;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Half of what the eye takes for white: below it, light text reads better. */
const MIDDLE = 128;

/**
 * The look of Office, or that of the system where Office does not tell. Excel has no event for a new
 * theme: it is read again when somebody comes back to the pane.
 */
export function officeLook(): LookSource {
  const system = matchMedia("(prefers-color-scheme: dark)");
  return {
    look: () => lookOf(officeBackground()) ?? (system.matches ? "dark" : "light"),
    subscribe: (listener) => {
      document.addEventListener("visibilitychange", listener);
      window.addEventListener("focus", listener);
      system.addEventListener("change", listener);
      return () => {
        document.removeEventListener("visibilitychange", listener);
        window.removeEventListener("focus", listener);
        system.removeEventListener("change", listener);
      };
    },
  };
}

/** Some versions of Excel have no theme, whatever the types say. */
function officeBackground(): string | undefined {
  if (typeof Office === "undefined") return undefined;
  const context = Office.context as Partial<Office.Context> | undefined;
  return context?.officeTheme?.bodyBackgroundColor;
}

/** The look that suits a background "#RRGGBB"; null for anything else. */
export function lookOf(background: string | undefined): Look | null {
  const [, red, green, blue] =
    /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(background ?? "") ?? [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  const [r, g, b] = [red, green, blue].map((part) => parseInt(part, 16)) as [
    number,
    number,
    number,
  ];
  return 0.299 * r + 0.587 * g + 0.114 * b < MIDDLE ? "dark" : "light";
}
