/** The pictures in docs/images: as few as explain everything. */
export const SHOWN: ReadonlySet<string> = new Set(
  [
    "start-leeg-licht-320",
    "start-klaar-licht-320",
    "start-doorgerekend-donker-320",
    "aannames-licht-320",
    "aannames-problemen-licht-320",
    "uitkomsten-donker-320",
    "uitkomsten-licht-1280",
    "uitkomsten-behoefte-licht-320",
    "uitkomsten-beperkingen-licht-320",
    "hulp-licht-320",
    "werkbank-aannames-licht-1280",
    "werkbank-eigen-blad-licht-1280",
    "werkbank-fout-licht-1280",
    "werkbank-inwoners-licht-1280",
    "werkbank-inwoners-donker-1280",
    "werkbank-inwoners-licht-320",
  ].map((name) => `${name}.png`)
);
