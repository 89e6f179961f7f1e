import { settingsArgument } from "../cellArguments";
import type { SearchOptions } from "../../model/cells/findCells";

/** What Excel.SearchCriteria and Excel.WorksheetSearchCriteria say. @example searchArguments({ matchCase: true }).wholeCell // => false */
export function searchArguments(criteria: unknown): SearchOptions & { readonly backwards: boolean } {
  const { completeMatch, matchCase, searchDirection } = settingsArgument(criteria);
  return {
    wholeCell: completeMatch === true,
    matchCase: matchCase === true,
    backwards: searchDirection === "Backwards",
  };
}
