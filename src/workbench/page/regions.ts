/** Where the sheet takes what is typed in a cell. */
const CELL = ".o-grid-composer .o-composer";
const BUTTON = 'button:not([disabled], [tabindex="-1"])';

/**
 * F6 goes from one part of the window to the next, as in Excel, and with Shift back: Tab alone never leaves the sheet,
 * where it goes from cell to cell. Also from within the add-in's page. Returns what ends that.
 */
export function followF6(parts: readonly HTMLElement[]): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== "F6") return;
    event.preventDefault();
    goOn(parts, event.shiftKey ? -1 : 1);
  };
  const onLoad = ({ target }: Event): void => {
    if (!(target instanceof HTMLIFrameElement)) return;
    target.contentWindow?.addEventListener("keydown", onKey, true);
  };
  window.addEventListener("keydown", onKey, true);
  document.addEventListener("load", onLoad, true);
  return () => {
    window.removeEventListener("keydown", onKey, true);
    document.removeEventListener("load", onLoad, true);
  };
}

function goOn(parts: readonly HTMLElement[], step: 1 | -1): void {
  const shown = parts.filter((part) => !part.inert);
  const here = shown.findIndex((part) => part.contains(document.activeElement));
  const from = here < 0 && step < 0 ? 0 : here;
  const next = shown[(from + step + shown.length) % shown.length];
  const frame = next?.querySelector("iframe");
  if (frame?.contentWindow) frame.contentWindow.focus();
  else
    (next?.querySelector<HTMLElement>(CELL) ?? next?.querySelector<HTMLElement>(BUTTON))?.focus();
}
