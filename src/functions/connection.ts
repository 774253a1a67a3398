import type { Language } from "../assumptions/wording";
import type { Answers } from "./answers";

/** What the functions are connected to. */
export interface Connection {
  readonly answers: Answers;
  /**
   * Told the fingerprint of the assumptions that Woning_Stand was given, or null where they have problems. Done when
   * Woning_Stand may answer.
   */
  readonly onStand: (fingerprint: string | null) => Promise<void>;
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
