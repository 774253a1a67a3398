import type { Language } from "../assumptions/wording";
import { answerQuestion } from "../projection/answers/answer-question";
import type { Question } from "../projection/answers/question";
import { cellResult, invalidValue, notAvailable, sameResult } from "./cell-result";
import type { CellResult } from "./cell-result";
import { WORDS } from "./words";
import type { World } from "./world";

type Listener = (value: CellResult) => void;

/** A question with everybody who asks it; the value is what they were told last. */
interface Asked {
  readonly question: Question;
  readonly listeners: Set<{ readonly tell: Listener }>;
  value: CellResult | undefined;
}

/**
 * The answers to every question that cells ask. Cells that ask the same share one answer, and are told when it changes,
 * all changed answers in one tick: office.js then sends them as one batch.
 */
export class Answers {
  private readonly asked = new Map<string, Asked>();
  private world: World = { state: "waiting" };

  /** @param language asked at every update */
  constructor(private readonly language: () => Language) {}

  /** Asks on: the listener is told at once if the answer is known, and at every change; returns what ends that. */
  ask(question: Question, listener: Listener): () => void {
    const key = JSON.stringify(question);
    let asked = this.asked.get(key);
    if (!asked) {
      asked = { question, listeners: new Set(), value: this.answer(question, this.worldError()) };
      this.asked.set(key, asked);
    }
    const entry = { tell: listener };
    const { listeners } = asked;
    listeners.add(entry);
    if (asked.value !== undefined) listener(asked.value);
    return () => {
      listeners.delete(entry);
      if (listeners.size === 0 && this.asked.get(key)?.listeners === listeners) {
        this.asked.delete(key);
      }
    };
  }

  /** Takes what there is to answer from now; while it is waited for, cells keep what they show. */
  update(world: World): void {
    this.world = world;
    if (world.state === "waiting") return;
    const error = this.worldError();
    const changed: Asked[] = [];
    for (const asked of this.asked.values()) {
      const value = this.answer(asked.question, error)!;
      if (sameResult(asked.value, value)) continue;
      asked.value = value;
      changed.push(asked);
    }
    for (const { listeners, value } of changed) {
      for (const { tell } of [...listeners]) tellSafely(tell, value!);
    }
  }

  private worldError(): CellResult | undefined {
    const { world } = this;
    if (world.state !== "none") return undefined;
    return (world.error === "value" ? invalidValue : notAvailable)(world.message);
  }

  private answer(question: Question, error: CellResult | undefined): CellResult | undefined {
    if (this.world.state !== "ready") return error;
    return cellResult(answerQuestion(this.world.report, question), WORDS[this.language()]);
  }
}

/** A cell that cannot be told keeps no other from its number: what is wrong comes to light by itself. */
function tellSafely(tell: Listener, value: CellResult): void {
  try {
    tell(value);
  } catch (error) {
    setTimeout(() => {
      throw error;
    });
  }
}
