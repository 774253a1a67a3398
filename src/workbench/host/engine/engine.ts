import { Model } from "@odoo/o-spreadsheet";
import type { Command, Getters } from "@odoo/o-spreadsheet";
import { HostError } from "../protocol/errors";
import { BATCH, registerBatchPlugin } from "./batch-plugin";
import type { Refusal } from "./batch-plugin";

interface Put {
  readonly command: Command;
  readonly actionIndex: number;
}

/**
 * The spreadsheet under the host. Writes wait until something is read or the batch of office.js ends; then they
 * are carried out together, as one evaluation and one step of undo.
 */
export class Engine {
  readonly model: Model;
  /** The action of office.js that is being performed: what it writes is blamed on it. */
  actionIndex = 0;
  private queue: Put[] = [];

  /** `data` is a workbook of the engine; left out, an empty one. */
  constructor(data: object = {}) {
    polyfill();
    registerBatchPlugin();
    this.model = new Model(data);
  }

  /** The workbook as it is after all writes so far. */
  get read(): Getters {
    this.flush();
    return this.model.getters;
  }

  write(command: Command): void {
    this.queue.push({ command, actionIndex: this.actionIndex });
  }

  /** Carries out what waits; throws InvalidArgument, with the action at fault, where the engine refuses. */
  flush(): void {
    if (this.queue.length === 0) return;
    const put = this.queue;
    this.queue = [];
    const refusals: Refusal[] = [];
    const batch = {
      commands: put.map(({ command }) => command),
      refused: (refusal: Refusal) => refusals.push(refusal),
    };
    this.model.dispatch(BATCH as never, batch as never);
    const [first] = refusals;
    if (!first) return;
    const { command, actionIndex } = put[first.index]!;
    const error = new HostError(
      "InvalidArgument",
      `The workbook refuses ${command.type}: ${first.reasons.join(", ")}`
    );
    error.actionIndex = actionIndex;
    throw error;
  }
}

/** The engine asks for one function that Node 20 does not have yet. */
function polyfill(): void {
  const target = Object as unknown as { groupBy?: typeof groupBy };
  target.groupBy ??= groupBy;
}

function groupBy<T>(
  list: Iterable<T>,
  keyOf: (item: T, index: number) => PropertyKey
): Record<PropertyKey, T[]> {
  const groups = Object.create(null) as Record<PropertyKey, T[]>;
  let index = 0;
  for (const item of list) (groups[keyOf(item, index++)] ??= []).push(item);
  return groups;
}
