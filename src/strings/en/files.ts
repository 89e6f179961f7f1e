import type { OtherFormat } from "../../actions/ports/FileFailure";
import type { FileWords } from "../shape/FileWords";

const MOST_NAMED = 5;

/** "Page 3", "Pages 1, 2, 4"; of many pages the first ones. */
function pagesOf(pages: readonly number[]): string {
  const named = pages.slice(0, MOST_NAMED).join(", ");
  if (pages.length === 1) return `Page ${named}`;
  return pages.length > MOST_NAMED ? `Pages ${named}…` : `Pages ${named}`;
}

const OTHERS: Readonly<Record<OtherFormat, readonly [name: string, way: string]>> = {
  xlsb: ["a binary Excel workbook (.xlsb)", "open it in Excel and save it as .xlsx"],
  "xml-2003": ["an Excel 2003 XML workbook", "open it in Excel and save it as .xlsx"],
  odt: ["an OpenDocument text (.odt)", "open it in Word or LibreOffice and save it as .docx"],
  pptx: ["a PowerPoint presentation", "copy the plan and paste it into Excel"],
  rtf: ["an RTF text", "open it in Word and save it as .docx"],
  mht: ["a web archive (.mht)", "open it in Word or Excel and save it as .docx or .xlsx"],
};

/** What is wrong with a file, in English. */
export const filesEn: FileWords = {
  "not-xlsx": (file, { looksLike }) =>
    looksLike === "xls"
      ? `The file “${file}” is an old Excel file (.xls); please open it in Excel and save it as .xlsx.`
      : `The file “${file}” is no Excel (.xlsx), Word (.docx) or PDF file; please choose another one.`,
  "not-docx": (file, { looksLike }) =>
    looksLike === "doc"
      ? `The file “${file}” is an old Word file (.doc); please open it in Word and save it as .docx.`
      : `The file “${file}” is no Excel (.xlsx), Word (.docx) or PDF file; please choose another one.`,
  "other-format": (file, { format }) =>
    `“${file}” is ${OTHERS[format][0]}, which can't be read as it is; please ${OTHERS[format][1]}.`,
  encrypted: (file) => `The file “${file}” has a password; please take it off and save the file.`,
  damaged: (file, { part }) =>
    `The file “${file}” is damaged${part === null ? "" : ` (part ${part})`}; please open, repair and save it.`,
  unsafe: (file) =>
    `The file “${file}” declares unsafe content and is not read; please save it again in Word or Excel.`,
  "too-large": (file) => `The file “${file}” is too large once unpacked; please put the plan into a file of its own.`,
  "plain-data": (file) =>
    `The file “${file}” holds a great deal of data and no word of a plan (“nội dung”, “chủ trì”, “thời gian”, …); please choose the file with the plan.`,
  "no-sheets": (file) => `The file “${file}” has no sheets; please choose another one.`,
  "no-text": (file) => `The file “${file}” has no text; please choose the file with the plan.`,
  "too-many-pages": (file, { pages }) =>
    `The file “${file}” has ${String(pages)} pages, more than can be read; please put the pages with the plan into a file of their own.`,
  scanned: (file, { pages }) =>
    `${pagesOf(pages)} of the file “${file}” ${pages.length === 1 ? "is a picture" : "are pictures"} without text; please run text recognition (OCR) and open it again.`,
  "nameless-letters": (file, { pages }) =>
    `${pagesOf(pages)} of the file “${file}” ${pages.length === 1 ? "uses" : "use"} a font that does not tell its letters; please take the Word file, or run text recognition (OCR) and open it again.`,
  "no-such-file": (file) => `There is no file “${file}”; please check the path.`,
  "not-readable": (file) => `The file “${file}” can't be read; please check the permissions.`,
  "not-writable": (file) =>
    `The file “${file}” can't be written; please close it if it is open and check the permissions.`,
};
