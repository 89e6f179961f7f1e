import type { Period } from "../../domain/tracking/Period";
import { textOf } from "../../spec/cellValues";
import type { CellContent } from "../../spec/SheetSpec";
import { SUBMISSION_HEADINGS as HEADING } from "../../sheets/headings";
import { formDue } from "../../sheets/returns/formFacts";
import type { Settings } from "../../sheets/settings/Settings";
import { addSubmissions } from "../../sheets/submissions/readSubmissions";
import type { Submission } from "../../sheets/submissions/Submission";
import type { ChangeSubmissions } from "./draftUnitSheets";
import type { JudgedFile } from "./ReturnedOutcome";

const DOCUMENTS = { word: HEADING.wordFile, scan: HEADING.scanFile } as const;

/** Whether a file is a report that its unit sent. */
function isReport({ verdict, receipt, document }: JudgedFile): boolean {
  return receipt !== null && (document !== null || verdict !== "empty");
}

/**
 * What files that came back change of "Theo dõi nộp": the day of the first report of each unit and period, and what Word files and scans
 * came beside it. What somebody entered stays.
 *
 * @example returnSubmissions(files, settings)(submissions)[0]?.typed.get("Ngày nộp") // => { date: "2026-06-08" }
 */
export function returnSubmissions(files: readonly JudgedFile[], settings: Settings): ChangeSubmissions {
  const reports = [...files].filter(isReport).sort((one, other) => (one.file < other.file ? -1 : 1));
  return (submissions) =>
    reports.reduce<readonly Submission[]>((all, report) => {
      const { receipt, period } = report;
      if (receipt === null || period === null) return all;
      const unit = { code: receipt.unit, name: receipt.unitName };
      const listed = addSubmissions(all, [unit], { label: receipt.period, due: dueOf(settings, period) });
      return listed.map((one) => (isOf(one, receipt) ? withReport(one, report) : one));
    }, submissions);
}

function isOf({ unitCode, period }: Submission, receipt: { readonly unit: string; readonly period: string }): boolean {
  return unitCode === receipt.unit && period === receipt.period;
}

function dueOf(settings: Settings, period: Period): CellContent {
  const due = formDue(settings, period);
  return due === undefined ? null : { date: due };
}

function withReport(submission: Submission, { receipt, document, file }: JudgedFile): Submission {
  const entries: readonly (readonly [string, CellContent])[] =
    document === null
      ? [[HEADING.sentOn, { date: receipt?.receivedOn ?? "" }]]
      : [[DOCUMENTS[document], file.replace(/^.*[/\\]/, "")]];
  const fresh = entries.filter(([heading]) => textOf(submission.typed.get(heading)) === "");
  return fresh.length === 0 ? submission : { ...submission, typed: new Map([...submission.typed, ...fresh]) };
}
