import type { Survey } from "../../actions/ports/WorkbookPort";
import { MARKS } from "../../sheets/marks";
import { LAYOUT_NAME, readLayout } from "../../spec/names/layoutName";
import type { JournalState } from "../journal/JournalState";
import { journalOf } from "../journal/JournalState";
import { markAmong, marksOf, surveyOf } from "./readSheets";
import type { SheetState, WorkbookState } from "./WorkbookState";

/** What a request can learn about the workbook beside its own business. */
export interface WorkbookFacts {
  readonly survey: Survey;
  readonly state: WorkbookState;
}

const SHEETS =
  "items/id,items/name,items/visibility,items/names/items/name,items/names/items/formula,items/tables/items/name," +
  "items/protection/protected,items/charts/items/name";

function constantOf(sheet: Excel.Worksheet, name: string): string | undefined {
  const item = sheet.names.items.find((one) => one.name.toLowerCase() === name.toLowerCase());
  return item && String(item.formula);
}

function stateOf(sheet: Excel.Worksheet, mark: string | null): SheetState {
  const layout = constantOf(sheet, LAYOUT_NAME);
  const standing = markAmong(sheet.names);
  const hasOwnMark = standing?.mark === mark && standing.sheet === sheet.name;
  return {
    id: sheet.id,
    name: sheet.name,
    mark,
    hasOwnMark,
    layout: layout === undefined || !hasOwnMark ? undefined : readLayout(layout),
    isProtected: sheet.protection.protected,
    names: new Set(sheet.names.items.map((item) => item.name.toLowerCase())),
    tables: sheet.tables.items.map(({ name }) => ({ name })),
    charts: sheet.charts.items.map((chart) => chart.name),
  };
}

function journalAt({ id, name }: Excel.Worksheet, { items }: Excel.NamedItemCollection): JournalState {
  return journalOf({ id, name, names: items.map((item) => ({ name: item.name, formula: String(item.formula) })) });
}

/**
 * Asks what is in the workbook, where its tables stand aside; the answer is there after the next sync.
 *
 * @example const facts = askFacts(context); await context.sync(); facts().survey.active // => "Sheet1"
 */
export function askFacts(context: Excel.RequestContext): () => WorkbookFacts {
  const { worksheets, names, styles } = context.workbook;
  worksheets.load(SHEETS);
  names.load("items/name,items/formula");
  styles.load("items/name");
  const active = worksheets.getActiveWorksheet();
  active.load("name");
  return () => {
    const marks = marksOf(worksheets);
    const markOn = ({ name }: Excel.Worksheet): string | null => marks.get(name.toLowerCase()) ?? null;
    const journal = worksheets.items.find((sheet) => markOn(sheet) === MARKS.kept);
    return {
      survey: surveyOf(worksheets, active),
      state: {
        sheets: new Map(worksheets.items.map((sheet) => [sheet.name.toLowerCase(), stateOf(sheet, markOn(sheet))])),
        names: new Set(names.items.map((item) => item.name.toLowerCase())),
        styles: new Set(styles.items.map((style) => style.name)),
        journal: journal === undefined ? null : journalAt(journal, names),
      },
    };
  };
}
