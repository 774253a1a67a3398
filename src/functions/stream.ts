import type { FunctionWords } from "../locale/nl/functions";
import type { Question } from "../projection/answers/question";
import { ArgumentFault, Arguments } from "./arguments";
import { invalidValue } from "./cell-result";
import type { CellResult } from "./cell-result";
import { connection } from "./connection";
import { WORDS } from "./words";

type Functions = FunctionWords["functions"];

type Ask<Id extends keyof Functions> = (
  read: Arguments,
  parameters: Functions[Id]["parameters"]
) => Question;

/**
 * Streams the answer to a question into a cell until Excel cancels it.
 * @param id of the function, whose arguments are named in messages
 * @param ask makes the question of the arguments
 */
export function stream<Id extends keyof Functions>(
  id: Id,
  invocation: CustomFunctions.StreamingInvocation<unknown>,
  ask: Ask<Id>
): void {
  begin(id, invocation, ask, (value) => {
    invocation.setResult(value);
  });
}

/** The same for a function that may give a table: Excel is always given a matrix, or an error. */
export function streamMatrix<Id extends keyof Functions>(
  id: Id,
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
  ask: Ask<Id>
): void {
  begin(id, invocation, ask, (value) => {
    const plain = typeof value === "number" || typeof value === "string";
    invocation.setResult(plain ? [[value]] : value);
  });
}

function begin<Id extends keyof Functions>(
  id: Id,
  invocation: CustomFunctions.CancelableInvocation,
  ask: Ask<Id>,
  tell: (value: CellResult) => void
): void {
  const { answers, language } = connection();
  const words = WORDS[language()];
  try {
    const question = ask(new Arguments(words), words.functions[id].parameters);
    invocation.onCanceled = answers.ask(question, tell);
  } catch (error) {
    if (!(error instanceof ArgumentFault)) throw error;
    tell(invalidValue(error.message));
  }
}
