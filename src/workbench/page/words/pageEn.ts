import type { PageWords } from "./PageWords";

export const pageEn: PageWords = {
  title: "Plan Ledger workbench",
  heading: "Workbench",
  samples: "Sample plans",
  sampleNames: {
    "cat-hai-2025": "Cát Hải 2025 (district)",
    "quan-1-2025": "Quận 1, 2025 (urban district)",
    "nam-dinh-2023": "Nam Định 2023 (province)",
    "nguyen-ba-ngoc-2025": "Nguyễn Bá Ngọc 2025 (school)",
    "nguyen-khuyen-2023": "Nguyễn Khuyến 2023 (school)",
    empty: "Empty workbook",
  },
  sampleKinds: { table: "Table pasted from Word", text: "Text, a line a cell" },
  open: "Open .xlsx…",
  drop: "Drop an .xlsx here to open it",
  save: "Save .xlsx",
  undo: "Undo",
  redo: "Redo",
  print: "Print preview",
  nothingToPrint: "This sheet has nothing to print yet.",
  version: "Play",
  versions: { "1.14": "Excel 2021", "1.17": "Excel 2024", "1.20": "Microsoft 365" },
  faults: "Try a failure",
  faultNames: {
    hang: "No answer",
    "cell-edit": "A cell is being edited",
    protected: "The sheet is protected",
    connection: "Connection lost",
    "too-large": "Too much data",
    other: "Another error of Excel",
  },
  faultSet: ({ name, meets, lasts }) => {
    const call = meets === "writing" ? "writing request" : "request";
    const fault = name.toLocaleLowerCase("en");
    return lasts
      ? `Every ${call} of the add-in from now on: ${fault}. Choose “No more failures” to end it.`
      : `The add-in's next ${call}: ${fault}.`;
  },
  noFaults: "No more failures; answer what waits",
  dark: "Dark theme",
  language: "Tiếng Việt",
  counters: (requests, actions, kilobytes) =>
    `${String(requests)} requests · ${String(actions)} actions · ${kilobytes} KB`,
  countersLabel: "What pane and workbook said to each other",
  grid: "Workbook",
  leaveGrid: "F6 goes between workbook, pane and toolbar",
  opening: "Opening the workbook…",
  pane: "Plan Ledger pane",
  units: "Danh sách đơn vị",
  refused: "The cell does not take what was typed: it is locked, or the text begins with = + - and is not a formula.",
  waiting:
    "The add-in waits because a cell is being edited, as in Excel; press Enter to take what was typed, Esc to drop it.",
  notWorkbook: (file) =>
    `“${file}” is not an .xlsx workbook; Word and PDF files go in at “The plan is elsewhere” in the pane.`,
  close: "Close",
};
