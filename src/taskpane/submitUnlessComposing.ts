import type { FormEvent, KeyboardEvent } from "react";

/** What browsers say of a key that an input method takes for itself. */
const TAKEN_BY_IME = 229;

/** What a form hears. */
export interface FormListeners {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onSubmit: (event: FormEvent) => void;
}

/**
 * The listeners of a form that Enter submits, but not the Enter that ends a word: Vietnamese is composed by Unikey and its like, which take
 * that key to put down the word that is being written.
 *
 * @example <form {...submitUnlessComposing(save)}>…</form>
 */
export function submitUnlessComposing(submit: () => void): FormListeners {
  return {
    onKeyDown: (event) => {
      if (event.key === "Enter" && isComposing(event)) event.preventDefault();
    },
    onSubmit: (event) => {
      event.preventDefault();
      submit();
    },
  };
}

/** Safari ends the composition before it tells of the key, but still says whose the key was. */
function isComposing({ nativeEvent, keyCode }: KeyboardEvent): boolean {
  return nativeEvent.isComposing || keyCode === TAKEN_BY_IME;
}
