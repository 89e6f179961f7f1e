import type { RestoreWords } from "../shape/RestoreWords";

function kilobytes(bytes: number): string {
  return Math.max(1, Math.round(bytes / 1024)).toLocaleString("en-GB");
}

function listed(cells: readonly string[]): string {
  const shown = cells.slice(0, 3).join(", ");
  return cells.length > 3 ? `${shown}… (${String(cells.length)} cells)` : shown;
}

const ACTIONS: RestoreWords["actions"] = {
  import: "Bring in the plan",
  table: "Build task table",
  assign: "Giving tasks out",
  list: "Listing units",
  fixes: "Mend what was found",
  settings: "Write the sheet “Kế hoạch”",
  units: "Make unit sheets",
  summary: "Make the summary",
  freeze: "Freeze or release figures",
  send: "Make forms to send",
  collect: "Take forms that came back",
  restore: "Put back",
};

/** What is said about putting actions back, in English. */
export const restoreEn: RestoreWords = {
  actions: ACTIONS,
  restore: "Put back",
  carryOn: "Carry on",
  restoring: "Putting back…",
  nothing: (file) =>
    file === null
      ? "The workbook keeps no action that could be put back."
      : `The file “${file}” keeps no action of Sổ Kế hoạch, so there is nothing to put back.`,
  last: ({ kind }, bytes) => `Last action: ${ACTIONS[kind]} (kept in the workbook: ${kilobytes(bytes)} KB).`,
  question: ({ kind, sheets }) =>
    `Put back “${ACTIONS[kind]}”: ${sheets === 0 ? "the cells that were mended" : `${String(sheets)} sheets`} become what they were before; what was typed since stays. Agree?`,
  unfinished: ({ kind }) => `Not finished last time: ${ACTIONS[kind]}. Carry on, or put it back as it was before.`,
  done: ({ kind, typed, moved, staying }) =>
    [
      `Put back: ${ACTIONS[kind]}.`,
      ...(typed.length > 0 ? [`What was typed since stays: ${listed(typed)}.`] : []),
      ...(moved.length > 0
        ? ["Where something stood before, it is moved to the block “Nội dung ghi ngoài bảng”."]
        : []),
      ...(staying.length > 0 ? [`Sheets that stay because somebody typed into them: ${staying.join(", ")}.`] : []),
    ].join(" "),
};
