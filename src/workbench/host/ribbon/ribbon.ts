import { Status } from "../protocol/dispatch-ids";
import { HostError } from "../protocol/errors";
import type { Action, Button, Control, Tab } from "./controls";

/** The page in which an add-in runs its commands. */
interface CommandRuntime {
  /** Runs a command; `Ribbon.completed` is told when the add-in says that it is done. */
  run(invocation: string, name: string, event: string): void;
}

export interface RibbonActions {
  /** Told when a command waits and no page is there to run it. */
  readonly runtimeNeeded?: () => void;
  readonly showPane?: (action: Extract<Action, { kind: "pane" }>) => void;
  /** Told when a control or a tab is to look otherwise. */
  readonly changed?: () => void;
}

interface Invocation {
  readonly control: Button;
  readonly name: string;
  readonly done: () => void;
  readonly failed: (problem: Error) => void;
}

/** The ribbon of an add-in: what is enabled and visible on it, and what its buttons do. */
export class Ribbon {
  readonly controls: readonly Control[];
  private readonly disabled = new Set<string>();
  private readonly hidden = new Set<string>();
  private readonly waiting: Invocation[] = [];
  private readonly running = new Map<string, Invocation & { readonly runtime: CommandRuntime }>();
  private runtime: CommandRuntime | undefined;
  private nextInvocation = 1;

  constructor(
    readonly tabs: readonly Tab[],
    private readonly actions: RibbonActions = {}
  ) {
    this.controls = tabs.flatMap(({ groups }) =>
      groups.flatMap(({ controls }) =>
        controls.flatMap((control) =>
          control.kind === "menu" ? [control, ...control.items] : [control]
        )
      )
    );
    for (const { id, enabled } of this.controls) if (!enabled) this.disabled.add(id);
  }

  control(id: string): Control {
    return found(this.controls, id, "control");
  }

  /** A tab of the add-in's own. */
  tab(id: string): Tab {
    return found(
      this.tabs.filter(({ label }) => label !== undefined),
      id,
      "tab"
    );
  }

  isEnabled(id: string): boolean {
    return !this.disabled.has(this.control(id).id);
  }

  setEnabled(id: string, enabled: boolean): void {
    this.mark(this.disabled, this.control(id).id, !enabled);
  }

  isVisible(id: string): boolean {
    return !this.hidden.has(this.tab(id).id);
  }

  setVisible(id: string, visible: boolean): void {
    this.mark(this.hidden, this.tab(id).id, !visible);
  }

  /** A person presses a button or chooses an item; done when the add-in says that its command is completed. */
  async press(id: string): Promise<void> {
    const control = this.control(id);
    if (!this.isEnabled(id)) throw new Error(`"${control.label}" is disabled.`);
    if (control.kind === "menu") throw new Error(`"${control.label}" is a menu: choose an item.`);
    const { action } = control;
    if (action.kind === "pane") return this.actions.showPane?.(action);
    await new Promise<void>((done, failed) => {
      this.waiting.push({ control, name: action.name, done, failed });
      if (this.runtime) this.start(this.runtime);
      else if (this.waiting.length === 1) this.actions.runtimeNeeded?.();
    });
  }

  /** This page takes commands from now on; returns what ends that, and the commands that it runs. */
  connect(runtime: CommandRuntime): () => void {
    this.runtime = runtime;
    this.start(runtime);
    return () => {
      if (this.runtime === runtime) this.runtime = undefined;
      for (const [id, { control, failed, runtime: runner }] of this.running) {
        if (runner !== runtime) continue;
        this.running.delete(id);
        failed(new Error(`The add-in was closed before "${control.label}" was completed.`));
      }
    };
  }

  /** The add-in says that a command is done, or office.js that it could not be run. */
  completed(invocation: string, status: number): void {
    const ended = this.running.get(invocation);
    if (!ended) return;
    this.running.delete(invocation);
    const { name, done, failed } = ended;
    if (status === Status.success) done();
    else if (status === Status.noSuchCallback) {
      failed(new Error(`The add-in has no action "${name}".`));
    } else failed(new Error(`The action "${name}" failed with Office's number ${status}.`));
  }

  private start(runtime: CommandRuntime): void {
    for (const invocation of this.waiting.splice(0)) {
      const id = String(this.nextInvocation++);
      this.running.set(id, { ...invocation, runtime });
      runtime.run(id, invocation.name, JSON.stringify({ source: { id: invocation.control.id } }));
    }
  }

  private mark(marked: Set<string>, id: string, mark: boolean): void {
    if (marked.has(id) === mark) return;
    if (mark) marked.add(id);
    else marked.delete(id);
    this.actions.changed?.();
  }
}

function found<T extends { readonly id: string }>(all: readonly T[], id: string, what: string): T {
  const item = all.find((one) => one.id === id);
  if (item) return item;
  throw new HostError("ControlIdNotFound", `The ribbon of the add-in has no ${what} "${id}".`);
}
