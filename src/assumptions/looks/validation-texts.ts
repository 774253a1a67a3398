import type { LayoutValidation } from "../layout";

/** Excel's dialogs take no more; of a longer text the end is left off. */
const LIMIT = { title: 32, prompt: 255, error: 255 };

type Texts = Pick<LayoutValidation, keyof typeof LIMIT>;

/** The texts of a validation as far as Excel shows them. */
export function validationTexts({ title, prompt, error }: Texts): Texts {
  return {
    title: clip(title, LIMIT.title),
    prompt: clip(prompt, LIMIT.prompt),
    error: clip(error, LIMIT.error),
  };
}

function clip(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
