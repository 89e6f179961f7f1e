import { fullAddress, type Grid } from "../../domain/grid/Grid";
import type { Issue } from "../../domain/plan/Issue";
import type { Period } from "../../domain/tracking/Period";
import { textOf } from "../../spec/cellValues";
import { PERIOD_NAMES, periodWords, TEXTS } from "../../sheets/labels";
import { codeInMark, MARKS } from "../../sheets/marks";
import { periodNamed } from "../../sheets/settings/periodCells";
import { readSubmissions } from "../../sheets/submissions/readSubmissions";
import type { SheetContent } from "../ports/WorkbookPort";
import { contentOf } from "./ownSheets";
import type { TrackedWorkbook } from "./trackedWorkbook";

/** A sheet that speaks of another period than the one that is reported: what it says, and where. */
interface OtherPeriod {
  readonly mark: string;
  readonly sheet: string;
  readonly cell: string;
  readonly said: string;
}

type Read = Pick<TrackedWorkbook, "survey" | "contents" | "settings">;

/**
 * The forms whose titles name another period, and "Theo dõi nộp" when it lists nothing for this one. Titles that follow Kỳ báo cáo by
 * formula still say the period that the workbook has had.
 *
 * @example otherPeriods(workbook, "Q2") // => [{ mark: "unit:MN01", sheet: "MN Hoa Mai", cell: "'MN Hoa Mai'!A1", said: "QUÝ I NĂM 2025" }]
 */
export function otherPeriods({ survey, contents, settings }: Read, period: Period): readonly OtherPeriod[] {
  const had = periodNamed(textOf(settings.settings.get("KyBaoCao")));
  const same = [period, ...(had === undefined ? [] : [had])].map(periodWords);
  const forms = survey.sheets.flatMap(({ name, mark }): readonly OtherPeriod[] => {
    const content = contents.get(name);
    if (mark === null || codeInMark(mark) === undefined || content === undefined) return [];
    const said = titlePeriod(content.grid);
    const isOther = said !== undefined && !same.some((words) => said.period.startsWith(`${words} `));
    return isOther ? [{ mark, sheet: name, cell: fullAddress(name, said.row, 0), said: said.period }] : [];
  });
  const submissions = contentOf(survey, contents, MARKS.submissions);
  return [...forms, ...(submissions === null ? [] : withoutPeriod(submissions, period))];
}

/**
 * Doubts about sheets that speak of another period, so that no reader takes a workbook for one report that is made of two.
 *
 * @example periodIssues(workbook, "Q2") // => [{ kind: "other-period", cell: "'MN Hoa Mai'!A1", said: "QUÝ I NĂM 2025", period: "Quý II", … }]
 */
export function periodIssues(workbook: Read, period: Period | undefined): readonly Issue[] {
  if (period === undefined) return [];
  return otherPeriods(workbook, period).map(({ cell, said }) => ({
    kind: "other-period",
    severity: "warning",
    cell,
    said,
    period: PERIOD_NAMES[period],
  }));
}

/** The period on the last line of a form's title, or behind its words, and the title's row; undefined where there is none of the kind. */
function titlePeriod({ cells, row: top }: Grid): { readonly row: number; readonly period: string } | undefined {
  for (const [index, row] of cells.entries()) {
    const title = row.find((cell) => typeof cell === "string" && cell.startsWith(TEXTS.unitSheetTitle));
    if (typeof title !== "string") continue;
    const [, line] = title.split("\n");
    return { row: top + index, period: line ?? title.slice(TEXTS.unitSheetTitle.length).trim() };
  }
  return undefined;
}

function withoutPeriod(content: SheetContent, period: Period): readonly OtherPeriod[] {
  const said = new Set((readSubmissions(content)?.submissions ?? []).map((one) => one.period));
  if (said.size === 0 || said.has(PERIOD_NAMES[period])) return [];
  const { sheet } = content.grid;
  return [{ mark: MARKS.submissions, sheet, cell: fullAddress(sheet, 0, 0), said: [...said].join(", ") }];
}
