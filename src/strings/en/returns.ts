import type { FormFileWords, ReturnTold, ReturnWords } from "../shape/ReturnWords";

const VERDICTS: ReturnWords["verdicts"] = {
  complete: "Complete",
  partial: "Incomplete",
  duplicate: "Received before",
  older: "Older form",
  "other-plan": "Other plan",
  "other-year": "Other year",
  "unknown-unit": "Unknown unit",
  unreadable: "Not readable",
  empty: "Empty",
};

function whose({ unit, period }: ReturnTold): string {
  return [unit, period].filter((one) => one !== null).join(", ");
}

/** What was written in a form of which nothing is taken. */
function untaken({ outside }: ReturnTold): string {
  return outside > 0 ? ` What is written in it (${String(outside)} places) is listed and not taken.` : "";
}

function hinted({ hint }: ReturnTold): string {
  return hint === null ? "" : ` Its name and tasks look like the form of ${hint}; please ask the unit.`;
}

function counts({ taken, conflicts, outside, doubts }: ReturnTold): string {
  return [
    `${String(taken)} cells taken`,
    ...(conflicts > 0 ? [`${String(conflicts)} cells differ and stay as the workbook has them`] : []),
    ...(outside > 0 ? [`${String(outside)} remarks outside the input cells are kept in the record`] : []),
    ...(doubts.length > 0 ? [`“${doubts.join("”, “")}” not understood and kept as text`] : []),
  ].join("; ");
}

const SENTENCES: Readonly<Record<keyof typeof VERDICTS, (told: ReturnTold) => string>> = {
  complete: (told) => `The form of ${whose(told)} is complete: ${counts(told)}.`,
  partial: (told) => `The form of ${whose(told)} lacks ${String(told.missing)} cells: ${counts(told)}.`,
  duplicate: (told) => `This form of ${whose(told)} was received before: ${counts(told)}.`,
  older: (told) => `The form of ${whose(told)} is an older one; it was made again since: ${counts(told)}.`,
  "other-plan": (told) => `The form of ${whose(told)} belongs to another plan and was not taken.${untaken(told)}`,
  "other-year": (told) => `The form of ${whose(told)} belongs to another year and was not taken.${untaken(told)}`,
  "unknown-unit": (told) => {
    if (told.document !== null) return "Nobody can tell which unit this file came from; please name it after its unit.";
    if (told.written !== null)
      return `The form was made for ${told.written.made}, but ${told.written.on} is written on it, so it was not taken; please ask the unit for its own form.${untaken(told)}`;
    return `The unit of this form is not in the catalogue, so it was not taken; please look at the sheet “Đơn vị”.${hinted(told)}${untaken(told)}`;
  },
  unreadable: (told) => {
    if (told.document !== null) return `Recorded as received from ${whose(told)}; the file itself is not read.`;
    return told.reason === "" ? "The file holds no report form; please ask its unit to send the form." : told.reason;
  },
  empty: (told) => `Nothing is filled in on the form of ${whose(told)}; please ask the unit to fill it in.`,
};

function noForm(file: string): string {
  return `The file “${file}” is no report form in Excel (.xlsx); please ask its unit to send the form that it was given.`;
}

const FILES: FormFileWords = {
  "not-xlsx": (file, { looksLike }) =>
    looksLike === "xls"
      ? `The file “${file}” is an old Excel file (.xls); please open it in Excel and save it as .xlsx, or ask its unit to.`
      : noForm(file),
  "not-docx": noForm,
  "too-large": (file, { bytes }) =>
    `The file “${file}” is too large for a report form (${megabytes(bytes)} MB) and was not opened; please ask its unit to send the form.`,
  "plain-data": noForm,
  "no-sheets": noForm,
  "no-text": noForm,
};

function megabytes(bytes: number): string {
  return String(Math.max(1, Math.round(bytes / 1_000_000)));
}

/** Forms that go out and come back, in English. */
export const returnsEn: ReturnWords = {
  verdicts: VERDICTS,
  sentence: (verdict, told) => SENTENCES[verdict](told),
  contradicts: (cells) =>
    `${String(cells)} cells say something else than the workbook or another file of the same unit; the workbook stays as it is, please choose.`,
  files: FILES,
  unknownUnits: (codes) => `No unit with tasks has the code ${codes.join(", ")}; please look at the sheet “Đơn vị”.`,
  nobodyToSend: "No unit has any task, so no form was made; please look at the sheet “Nhiệm vụ”.",
  nothingToCollect: "There is no file to take in; please give files, a folder or a zip with the units' forms.",
};
