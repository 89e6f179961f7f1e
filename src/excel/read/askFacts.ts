import type { Survey } from "../../actions/ports/WorkbookPort";
import { LAYOUT_NAME, readLayout } from "../../spec/names/layoutName";
import { markAmong, surveyOf } from "./readSheets";
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

/**
 * Asks what is in the workbook, where its tables stand aside; the answer is there after the next sync.
 *
 * @example const facts = askFacts(context); await context.sync(); facts().survey.active // => "Sheet1"
 */
export function askFacts(context: Excel.RequestContext): () => WorkbookFacts {
  const { worksheets, names, styles } = context.workbook;
  worksheets.load(SHEETS);
  names.load("items/name");
  styles.load("items/name");
  const active = worksheets.getActiveWorksheet();
  active.load("name");
  return () => {
    const survey = surveyOf(worksheets, active);
    const marks = new Map(survey.sheets.map(({ name, mark }) => [name, mark]));
    return {
      survey,
      state: {
        sheets: new Map(
          worksheets.items.map((sheet) => [sheet.name.toLowerCase(), stateOf(sheet, marks.get(sheet.name) ?? null)]),
        ),
        names: new Set(names.items.map((item) => item.name.toLowerCase())),
        styles: new Set(styles.items.map((style) => style.name)),
      },
    };
  };
}
