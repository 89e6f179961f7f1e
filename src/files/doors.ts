import type { FileFailure, OtherFormat } from "../actions/ports/FileFailure";
import { err, type Result } from "../domain/text/result";
import type { SourceTable } from "../sheets/source/SourceTable";
import { DOCX_TYPE } from "./docx/admitDocx";
import { lookAt, type FileLook } from "./FileLook";
import { isPdf } from "./pdf/opening/admitPdf";
import type { Opened } from "./Opened";
import { XLSX_TYPE } from "./xlsx/admitXlsx";
import type { XlsxWorkbook } from "./xlsx/XlsxWorkbook";
import { oleFailure } from "./zip/admitPackage";

type Knows = (look: FileLook) => boolean;
type Reader<T> = (bytes: Uint8Array) => Promise<Result<T, FileFailure>>;

/** How a format is known, and what opens it. What reads is fetched when a file of the format comes. */
interface Door {
  readonly knows: Knows;
  readonly open: (look: FileLook) => Promise<Result<Opened, FileFailure>>;
}

function declares(type: RegExp): Knows {
  return ({ declared }) => type.test(declared);
}

function begins(sign: RegExp): Knows {
  return ({ head }) => sign.test(head);
}

function table(knows: Knows, reader: () => Promise<Reader<SourceTable>>): Door {
  const open: Door["open"] = async ({ bytes }) => {
    const read = await (await reader())(bytes);
    return read.ok ? { ok: true, value: { kind: "table", table: read.value } } : read;
  };
  return { knows, open };
}

function workbook(knows: Knows, reader: () => Promise<Reader<XlsxWorkbook>>): Door {
  const open: Door["open"] = async ({ bytes }) => {
    const read = await (await reader())(bytes);
    return read.ok ? { ok: true, value: { kind: "workbook", workbook: read.value } } : read;
  };
  return { knows, open };
}

function refused(knows: Knows, why: OtherFormat | ((look: FileLook) => FileFailure)): Door {
  const failureOf = typeof why === "string" ? (): FileFailure => ({ kind: "other-format", format: why }) : why;
  return { knows, open: (look) => Promise.resolve(err(failureOf(look))) };
}

const SLIDES = /presentationml\.(presentation|slideshow|template)\.main/i;
const OPEN_SHEET = /^application\/vnd\.oasis\.opendocument\.spreadsheet/;
const OPEN_OTHER = /^application\/vnd\.oasis\.opendocument\./;
const FLAT_SHEET = /<office:document\s/;
const XML_2003 = /progid="Excel\.Sheet"|urn:schemas-microsoft-com:office:spreadsheet/i;
const SAVED_PAGE = /^\s*(ï»¿)?(mime-version:|from:\s*<saved by)/i;
const PAGE = /<(!doctype html|html|table|body)[\s>]/i;
const DELIMITED = /^(csv|tsv|tab|txt)$/;

/**
 * Every format, a line each, the surest sign first. What a file holds tells more than its name: programs call pages of the web ".xls".
 * Only text without any mark is known by its name.
 */
const DOORS: readonly Door[] = [
  table(
    ({ bytes }) => isPdf(bytes),
    async () => (await import("./pdf/readPdf")).readPdf,
  ),
  table(declares(DOCX_TYPE), async () => (await import("./docx/readDocx")).readDocx),
  refused(declares(/ms-excel\.sheet\.binary/i), "xlsb"),
  refused(declares(SLIDES), "pptx"),
  workbook(declares(XLSX_TYPE), async () => (await import("./xlsx/readXlsx")).readPlanXlsx),
  workbook(declares(OPEN_SHEET), async () => (await import("./ods/readOds")).readOds),
  refused(declares(OPEN_OTHER), "odt"),
  refused(
    ({ isBroken }) => isBroken,
    () => ({ kind: "damaged", part: null }),
  ),
  refused(
    ({ isOle }) => isOle,
    ({ bytes }) => oleFailure(bytes),
  ),
  workbook(begins(FLAT_SHEET), async () => (await import("./ods/readOds")).readFlatOds),
  refused(begins(XML_2003), "xml-2003"),
  refused(begins(SAVED_PAGE), "mht"),
  table(begins(PAGE), async () => (await import("./html/readHtmlFile")).readHtmlFile),
  refused(begins(/^\{\\rtf/), "rtf"),
  table(
    ({ ending }) => DELIMITED.test(ending),
    async () => (await import("./csv/readCsv")).readCsv,
  ),
];

const UNKNOWN: FileFailure = { kind: "not-xlsx", looksLike: "other" };

/**
 * Reads a file of any format that is known, told by what it holds. A new format is a line in the table.
 *
 * @example await openDoor(bytes, "Kế hoạch.docx") // => ok({ kind: "table", table: { rows: [["KẾ HOẠCH"], …], … } })
 */
export async function openDoor(bytes: Uint8Array, name: string): Promise<Result<Opened, FileFailure>> {
  const look = lookAt(bytes, name);
  const door = DOORS.find(({ knows }) => knows(look));
  return door === undefined ? err(UNKNOWN) : door.open(look);
}
