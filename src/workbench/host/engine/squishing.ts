import type { Model } from "@odoo/o-spreadsheet";

/** What the engine does to shorten what it saves and sends, by members that it does not publish. */
interface Squishing {
  _exportData(this: unknown, squished: boolean): unknown;
  readonly session: { readonly commandSquisher: { squish(commands: unknown): unknown } };
}

/**
 * Has the engine save and send formulas as they are. Written as differences from the formula before them, as it would
 * else do, it fails on a range that follows a cell: `=SUM(A1:A2)` below `=SUM(A1)`.
 */
export function leaveFormulasWhole(model: Model): void {
  const engine = model as unknown as Squishing;
  const exportData = engine._exportData.bind(model);
  engine._exportData = () => exportData(false);
  engine.session.commandSquisher.squish = (commands) => commands;
}
