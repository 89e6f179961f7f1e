import type { Survey } from "../actions/WorkbookPort";

/** The sheets as they were last seen; null before the first time. */
export interface SeenSheets {
  readonly last: () => Survey | null;
  readonly remember: (survey: Survey) => void;
}

/**
 * Keeps the sheets that one step saw for the next.
 *
 * @example seenSheets().last() // => null
 */
export function seenSheets(): SeenSheets {
  let last: Survey | null = null;
  return {
    last: () => last,
    remember: (survey) => {
      last = survey;
    },
  };
}
