import type { Language } from "../assumptions/wording";
import type { Answers } from "./answers";

/** What the functions are connected to. */
export interface Connection {
  readonly answers: Answers;
  /** Told what Woning_Stand computes: the version of the assumptions, or null where they have problems. */
  readonly onStand: (hash: string | null) => void;
  readonly language: () => Language;
}

let current: Connection | null = null;

/** Excel calls functions by their name alone, so that what they answer from has to be set beforehand. */
export function connect(connection: Connection): void {
  current = connection;
}

/** @throws Error before anything was connected */
export function connection(): Connection {
  if (!current) throw new Error("The functions are not connected.");
  return current;
}
