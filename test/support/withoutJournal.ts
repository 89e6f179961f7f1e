import { isJournalName } from "../../src/excel/journal/journalNames";
import { JOURNAL_SHEET } from "../../src/sheets/labels";

/** What a workbook is compared by. */
interface Compared<Name extends { readonly name: string }, Sheet extends { readonly name: string }> {
  readonly names: readonly Name[];
  readonly sheets: readonly Sheet[];
}

/** A workbook without what is kept of actions, which grows with each. */
export function withoutJournal<Name extends { readonly name: string }, Sheet extends { readonly name: string }>({
  names,
  sheets,
}: Compared<Name, Sheet>): Compared<Name, Sheet> {
  return {
    names: names.filter(({ name }) => !isJournalName(name.toLowerCase())),
    sheets: sheets.filter(({ name }) => name !== JOURNAL_SHEET),
  };
}
