export interface ScriptSize {
  readonly name: string;
  readonly bytes: number;
  readonly gzipped: number;
  /** The page loads it at once. */
  readonly atOnce: boolean;
}
export function scriptSizes(folder: string): ScriptSize[];
