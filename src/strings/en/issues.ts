import { formatDay } from "../../domain/grid/dateOfCell";
import { shorten } from "../shorten";
import type { Strings } from "../shape/Strings";

const WEEKDAYS: readonly string[] = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

function task(ordinal: string): string {
  return ordinal === "" ? "The task" : `Task ${ordinal}`;
}

function list(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(", ");
}

/** What is odd in a plan, in English. */
export const issuesEn: Strings["issues"] = {
  "missing-lead": ({ ordinal }) => `${task(ordinal)} has no lead unit; please add one.`,
  "missing-time": ({ ordinal }) => `${task(ordinal)} has no time; please add one.`,
  "missing-content": ({ ordinal }) => `${task(ordinal)} has no content; please add it.`,
  "several-leads": ({ ordinal, names }) =>
    `${task(ordinal)} names ${String(names.length)} lead units (${list(names)}); a task has only one.`,
  "lead-carried": ({ ordinal, text }) =>
    `${task(ordinal)} names no lead; “${text}” of a row above was taken (the cells may have been merged); please compare it with the document.`,
  "lead-is-group": ({ ordinal, text }) => `${task(ordinal)} is led by the group “${text}”; please name one lead unit.`,
  "lead-also-coordinating": ({ ordinal, name }) =>
    `${task(ordinal)} names “${name}” as lead and as coordinating; please take it out of the coordinating column.`,
  "unknown-unit": ({ text, suggestions }) =>
    suggestions[0] === undefined
      ? `The unit “${text}” is not in the catalogue; please mend the name or add it to the catalogue.`
      : `The unit “${text}” is not in the catalogue, it may be “${suggestions[0]}”; please check.`,
  "open-group-without-members": ({ text }) =>
    `Nobody stands behind “${text}” in the catalogue yet; please pick the units.`,
  "time-not-understood": ({ text }) =>
    `The time “${text}” is not understood; please write it like: Quý I, Cả năm, Trước ngày 15/6.`,
  "time-needs-date": ({ text }) => `The time “${text}” gives no date; please write the day of completion.`,
  "time-partly-read": ({ text, unread }) =>
    `The time “${text}” is understood in part, not ${list(unread)}; please check the due date.`,
  "year-doubtful": ({ year, planYear }) =>
    `The plan was read as one of ${String(planYear)}, but most times are in ${String(year)}; please check the plan’s year.`,
  "time-in-other-year": ({ text, year, planYear }) =>
    `The time “${text}” says ${String(year)}, the plan is for ${String(planYear)}; please check.`,
  "time-is-date-cell": ({ date, swapped }) =>
    swapped === null
      ? `Excel turned this cell into the date ${formatDay(date)}; please check.`
      : `Excel turned this cell into the date ${formatDay(date)}, it may be ${formatDay(swapped)}; please check.`,
  "due-on-day-off": ({ date, weekday }) =>
    `The due date ${formatDay(date)} falls on a day off (${WEEKDAYS[weekday] ?? ""}); please plan to finish earlier.`,
  "placed-by-guess": ({ text }) =>
    `“${text}” may belong to another column of the table; please compare it with the document.`,
  "two-tasks-in-cell": ({ ordinal }) => `${task(ordinal)} may hold two tasks in one cell; please look at it.`,
  "duplicate-task": ({ ordinal, otherOrdinal }) =>
    `${task(ordinal)} says the same as task ${otherOrdinal}; please take one of them out.`,
  "ordinal-out-of-order": ({ ordinal, expected }) =>
    `The number “${ordinal}” is out of order, “${expected}” was expected; please check.`,
  "missing-time-column": () => "The column “Thời gian thực hiện và hoàn thành” is missing; please add it to the table.",
  "missing-lead-column": () => "The column “Đơn vị chủ trì” is missing; please add it to the table.",
  "missing-coordinating-column": () => "The column “Đơn vị phối hợp” is missing; please add it if units coordinate.",
  "missing-year": () => "The plan names no year; please enter it on the sheet “Kế hoạch”.",
  "progress-not-understood": ({ text, cells, suggestions }) =>
    `The progress “${shorten(text)}”${cells.length > 1 ? ` (${String(cells.length)} cells)` : ""} is not understood and may be counted wrongly; ` +
    (suggestions[0] === undefined
      ? "choose from the cell's list or type a percentage."
      : `it may be ${suggestions.map((one) => `“${one}”`).join(" or ")}, please check.`),
  "progress-conflict": ({ heading, kept, other }) =>
    kept === ""
      ? `${heading} says “${shorten(other)}”, which does not count because several units carry the task out; say it in each unit's line of “Tiến độ”.`
      : `${heading} says “${shorten(other)}”, but “Tiến độ” says “${shorten(kept)}” and counts; make the two cells agree.`,
  "day-not-understood": ({ text }) =>
    `The completion date “${shorten(text)}” is no date and does not count; type it as day/month/year.`,
  "day-doubtful": ({ date, doubt }) =>
    doubt === "future"
      ? `The completion date ${formatDay(date)} lies after today; please check.`
      : `The completion date ${formatDay(date)} lies before the plan's year; please check.`,
  "day-from-text": ({ text, date }) =>
    `The completion date “${text}” is text; when the sheet is made again it becomes the date ${date}.`,
  "completed-undated": ({ cells, date }) =>
    `${cells.length > 1 ? `${String(cells.length)} lines are` : "This line is"} done without a date, so counted neither on time nor late; ` +
    `type the completion date, not after ${formatDay(date)} if it was on time.`,
  "other-period": ({ said, period }) =>
    `This sheet speaks of “${shorten(said)}”, the summary of “${period}”; make the report forms again for this period.`,
  "extension-unused": ({ ordinal, text }) =>
    `“${shorten(text)}”, to which task ${ordinal} was put off, does not count; write a day behind its due day.`,
  "frozen-changed": ({ period, name }) =>
    `The frozen figures of ${period} (${shorten(name)}) were changed afterwards; put the old ones back, or release the period and freeze it again.`,
  "cell-error": ({ text }) =>
    `The cell shows an Excel error (${text}) and was not read; mend its formula or write the content again.`,
  "struck-out": ({ text }) =>
    `“${shorten(text)}” is struck through and taken as dropped; if it still holds, take the strike-through off.`,
  "partly-struck": () => "Some of the text in this cell is struck through; delete the struck part and read again.",
  "matrix-unmarked": ({ text }) =>
    `Nothing is marked in the columns “${shorten(text)}”; if cells are coloured instead, please write “x” in them and read again.`,
  "far-cells": () =>
    "This cell is so far away that the cells up to it were not read; clear what is not needed and read again.",
  "hidden-cells": ({ rows, columns, isLeftOut }) => {
    const what = [rows > 0 && `${String(rows)} hidden row(s)`, columns > 0 && `${String(columns)} hidden column(s)`]
      .filter(Boolean)
      .join(" and ");
    return isLeftOut ? `${what} left out.` : `${what} read like the others; you can leave them out.`;
  },
  "setting-not-understood": ({ label, text }) =>
    `“${shorten(text)}” is nothing that “${label}” can be, so the cell counts as empty; type it again.`,
  "column-choice-unused": ({ text }) =>
    `The chosen column “${shorten(text)}” fits no column of the source; please check “Cột do người dùng chọn” on the sheet “Kế hoạch” (as “Heading = Đơn vị chủ trì”).`,
  "several-tables": ({ chosen, others }) =>
    `The sheet holds several tables; the task table at ${chosen} was read, not those at ${others.join(", ")}; if they hold tasks too, please move them to a sheet of their own.`,
  "dead-font": ({ text, font, converted }) =>
    font === null || converted === null
      ? `“${shorten(text)}” is in an old font that is not known; please convert it to Unicode and enter it again.`
      : `“${shorten(text)}” is in the old font ${font}, in Unicode it is “${shorten(converted)}”; please convert it.`,
  "font-converted": ({ font, cells }) =>
    `From this cell on ${String(cells)} cells are in the old font ${font} and were read as Unicode; please look them over.`,
  "report-not-before-own": ({ report, due, ownDue }) =>
    `The units' report “${report}” is due on ${formatDay(due)}, not before the office's own (${formatDay(ownDue)}); please set it earlier.`,
};
