import type { LocaleCode, ThemeName } from "../host";

export interface Preferred {
  readonly locale: LocaleCode;
  readonly theme: ThemeName;
}

const KEY = "woning-workbench";

/** The language and the look that were chosen last; at first Dutch, and the look that the computer has. */
export function preferred(): Preferred {
  const stored = read();
  const dark = window.matchMedia("(prefers-color-scheme: dark)").matches;
  return {
    locale: stored["locale"] === "en-US" ? "en-US" : "nl-NL",
    theme: stored["theme"] === "dark" || (stored["theme"] !== "light" && dark) ? "dark" : "light",
  };
}

export function prefer(preferences: Preferred): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences));
  } catch {
    // Where the browser keeps nothing, the choice lasts as long as the page.
  }
}

function read(): Readonly<Record<string, unknown>> {
  try {
    return (JSON.parse(localStorage.getItem(KEY) ?? "{}") ?? {}) as Record<string, unknown>;
  } catch {
    return {};
  }
}
