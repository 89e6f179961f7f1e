import type { Strings } from "../shape/Strings";

function sheet(name: string | null): string {
  return name === null ? "The sheet" : `The sheet “${name}”`;
}

/** Why a step made nothing, in English. */
export const failuresEn: Strings["failures"] = {
  "empty-sheet": (told) => `${sheet(told.sheet)} is empty; please open the sheet that holds the plan and try again.`,
  "no-table": (told) =>
    `No task could be read from ${told.sheet === null ? "the sheet" : `the sheet “${told.sheet}”`}; please put a header row with “Nội dung” and “Đơn vị chủ trì” above the table, or number each task, and try again.`,
  "merged-over-everything": (told) =>
    `Cell ${told.cell} is merged over the whole table; please unmerge it and try again.`,
  "no-tasks": (told) => `The table at ${told.cell} has no tasks; please enter tasks below the header row.`,
  "no-source-sheet": () => "The workbook has no sheet with a plan; please paste the plan into a sheet and try again.",
  "sheet-not-found": (told) => `There is no sheet “${told.sheet}”; please check the name.`,
  "sheet-is-own": (told) =>
    `${sheet(told.sheet)} was made by Sổ Kế hoạch; please choose the sheet that holds the plan itself.`,
  "no-task-table": () => "The workbook has no table “Nhiệm vụ” yet; please read the plan under “Plan” first.",
  "no-progress": () => "The workbook has no sheet “Tiến độ” yet; please make the units' report forms first.",
  "never-received": (told) =>
    `The workbook has recorded no file and no unit “${told.what}”; please look at the sheet “Nhật ký nhận phiếu”.`,
  "missing-heading": (told) =>
    `${sheet(told.sheet)} lacks the column “${told.heading}”; please put its heading back and try again.`,
  "no-units": () => "The catalogue has no units; please enter units on the sheet “Đơn vị” and try again.",
  "already-frozen": (told) =>
    `The figures of ${told.period} were frozen on ${told.date} and stay as they are; to freeze them again, release them first and say why.`,
  "not-frozen": (told) => `The figures of ${told.period} are not frozen, so there is nothing to release.`,
  "release-without-reason": () => "Please say why the figures are released, and try again.",
  "unit-wanted": () => "Please choose a unit and try again.",
  "name-wanted": () => "Please give a name and try again.",
  "name-taken-by-unit": (told) =>
    `The catalogue has “${told.other}” under the name “${told.name}”; if they are one unit, please merge the two.`,
  "unit-gone": (told) => `The catalogue has no unit with the code “${told.code}” any more; please choose again.`,
  "same-unit": () => "Please choose two different units to merge.",
  "setting-refused": (told) =>
    `“${told.label}” can't be “${told.text}”; please give a day like 10/06/2026, a number, or one of the values offered.`,
  "no-unit-columns": (told) =>
    `${sheet(told.sheet)} has no unit catalogue; please put the heading “Tên đơn vị” above the names of the units.`,
  "protected-sheet": (told) => `${sheet(told.sheet)} is protected; please unprotect it and try again.`,
  "cell-edit-mode": () => "Excel is in cell edit mode; please press Enter or Esc and try again.",
  "too-large": (told) => `${sheet(told.sheet)} holds too much for one go; please spread the plan over several sheets.`,
  "not-supported": () => "This version of Excel does not support this step; please update Excel.",
  "name-taken": (told) =>
    `The sheet or table name${told.sheet === null ? "" : ` “${told.sheet}”`} is taken; please rename it and try again.`,
  "merged-or-table-conflict": (told) =>
    `${sheet(told.sheet)} has merged cells or another table in the way; please unmerge them or move the table.`,
  "sheet-missing": (told) =>
    `${sheet(told.sheet)} is no longer in the workbook; please read the plan again under “Plan”.`,
  "no-answer": () =>
    "Excel has not answered for two minutes; please press Enter if a cell is half typed, and try again. What was half written will be put back.",
  "changed-meanwhile": (told) =>
    `${sheet(told.sheet)} was changed while this was prepared, so nothing was written; please try again to see the new preview.`,
  "being-written": () => "Another pane is writing to this workbook; please wait until it is done and try again.",
  stopped: () => "What was half written was put back, and the workbook is as it was before.",
  "record-damaged": (told) =>
    `What was kept of the last action (${sheet(told.sheet)}) was changed by hand and can't be put back; the workbook stays as it is.`,
  "lost-focus": () =>
    "Excel could not do it, mostly because this workbook's window is not in front; please click into the sheet, stay in this window and try again.",
  connection: () => "The connection to Excel was lost; please reopen the pane and try again.",
  "host-error": (told) => `Excel reported the error ${told.code}; please try again.`,
};
