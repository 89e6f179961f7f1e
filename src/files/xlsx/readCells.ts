import { toSerial } from "../../domain/plan/IsoDate";
import { dateOfCell } from "../../domain/grid/dateOfCell";
import { shiftableFormula } from "../../spec/formula/shiftableFormula";
import { shownText, type CellText, type RichText } from "./cellText";
import { shownFormula } from "./formulaText";
import { given } from "./given";
import type { RawCell } from "./readSheetPart";
import type { Styles } from "./readCellFormats";
import type { XlsxCell, XlsxFormat } from "./XlsxWorkbook";

/** What cells point at outside their sheet. */
export interface CellContext {
  readonly texts: readonly CellText[];
  readonly styles: Styles;
  readonly from1904: boolean;
}

type Content = Pick<XlsxCell, "value" | "written" | "format">;
type Understood = XlsxCell["value"] | RichText;

interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly formulaAt: (rows: number, columns: number) => string;
}

const DAYS_TO_1904 = 1462;
const ISO = /^(\d{4}-\d\d-\d\d)?(?:T?(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/;
const ISO_FORMAT = "yyyy-mm-dd";
const SOME_DAY = 45_000;

/** A day and time as ISO writes them, as Excel's number; text that is neither as it stands. */
function serialOf(text: string): string | number {
  const [whole = "", day, hours = "0", minutes = "0", seconds = "0"] = ISO.exec(text.trim()) ?? [];
  if (whole === "") return text;
  const share = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  return (day === undefined ? 0 : toSerial(day)) + Math.round(share * 1e8) / 1e8;
}

function numberOf(text: string): number | string {
  const number = Number(text);
  return Number.isNaN(number) ? shownText(text) : number;
}

// Programs write cells that hold nothing in every way that the format does not forbid: a type without a value, an empty value.
// What is not told is empty, never the first of something.
const VALUES: Readonly<Record<string, (value: string, texts: readonly CellText[]) => Understood>> = {
  s: (value, texts) => texts[Number(value)] ?? null,
  str: (value) => shownText(value),
  inlineStr: (value) => shownText(value),
  b: (value) => /^(1|true)$/i.test(value.trim()),
  e: (value) => ({ error: value.trim() }),
  d: serialOf,
  n: numberOf,
};

function understood({ type, value, inline, formula }: RawCell, texts: readonly CellText[]): Understood {
  if (inline !== undefined) return inline;
  // A formula that gives no text says so; elsewhere nothing is nothing.
  if (value === undefined || value.trim() === "") {
    const isText = type === "str" || type === "inlineStr";
    return isText && value !== undefined && (formula !== undefined || value !== "") ? shownText(value) : null;
  }
  return (VALUES[type] ?? numberOf)(value, texts);
}

function withStrike(format: XlsxFormat | undefined, isStruck: boolean): XlsxFormat | undefined {
  if ((format?.font?.strike === true) === isStruck) return format;
  const font = Object.entries(format?.font ?? {}).filter(([name]) => name !== "strike");
  return { ...format, font: { ...Object.fromEntries(font), ...(isStruck && { strike: true }) } };
}

/** Struck words are no words; a cell that holds no others is struck out whole. */
function ofRichText({ written, kept, plain }: RichText, format: XlsxFormat | undefined): Content {
  const isStruck = format?.font?.strike === true;
  const left = isStruck ? plain : kept;
  if (left === written) return { value: written, ...given({ format: withStrike(format, false) }) };
  if (left.trim() === "") return { value: written, ...given({ format: withStrike(format, true) }) };
  return { value: left.trim(), written, ...given({ format: withStrike(format, false) }) };
}

function isRich(value: Understood): value is RichText {
  return typeof value === "object" && value !== null && "written" in value;
}

function isDayFormat(format: XlsxFormat | undefined): boolean {
  return dateOfCell(SOME_DAY, format?.numberFormat) !== null;
}

/** A day that was written as ISO does, with a format that shows it as one. */
function ofIsoDate(value: number, format: XlsxFormat | undefined): Content {
  return { value, format: value < 1 || isDayFormat(format) ? { ...format } : { ...format, numberFormat: ISO_FORMAT } };
}

function ofNumber(value: number, type: string, format: XlsxFormat | undefined, from1904: boolean): Content {
  if (type === "d") return ofIsoDate(value, format);
  const moved = from1904 && isDayFormat(format) ? value + DAYS_TO_1904 : value;
  return format === undefined ? { value: moved } : { value: moved, format };
}

function contentOf(cell: RawCell, { texts, styles, from1904 }: CellContext): Content {
  const format = styles.formatAt(cell.style);
  const value = understood(cell, texts);
  if (isRich(value)) return ofRichText(value, format);
  if (typeof value === "number") return ofNumber(value, cell.type, format, from1904);
  return format === undefined ? { value } : { value, format };
}

// Only the first cell of a shared formula carries its text; the others mean the same text moved to their place.
function formulaOf(cell: RawCell, shared: Map<number, SharedFormula>): string | undefined {
  if (cell.formula === undefined) return undefined;
  const { text, shared: index } = cell.formula;
  // LibreOffice writes a yes or no so; it is one all the same.
  if (/^(TRUE|FALSE)\(\)$/i.test(text)) return undefined;
  if (text !== "") {
    const formula = shownFormula(shownText(text));
    if (index !== undefined)
      shared.set(index, { row: cell.row, column: cell.column, formulaAt: shiftableFormula(formula) });
    return formula;
  }
  const first = index === undefined ? undefined : shared.get(index);
  return first?.formulaAt(cell.row - first.row, cell.column - first.column);
}

function isInOrder(cells: readonly XlsxCell[]): boolean {
  return cells.every((cell, index) => {
    const before = cells[index - 1];
    return before === undefined || before.row < cell.row || (before.row === cell.row && before.column < cell.column);
  });
}

/** Understands the cells of a sheet as they come. */
export interface CellReader {
  readonly take: (cell: RawCell) => void;
  /** The cells that hold or look like something, row by row. */
  readonly cells: () => readonly XlsxCell[];
}

/**
 * Makes the reader of one sheet's cells.
 *
 * @example const reader = cellReader(context); reader.take(raw); reader.cells()[0] // => { row: 0, column: 0, value: "KẾ HOẠCH" }
 */
export function cellReader(context: CellContext): CellReader {
  const shared = new Map<number, SharedFormula>();
  const found: XlsxCell[] = [];
  return {
    take: (cell) => {
      const { row, column } = cell;
      const { value, format, written } = contentOf(cell, context);
      const formula = formulaOf(cell, shared);
      if (value === null && formula === undefined && format === undefined) return;
      const extra = formula === undefined && written === undefined ? undefined : given({ formula, written });
      found.push(format === undefined ? { row, column, value, ...extra } : { row, column, value, format, ...extra });
    },
    cells: () =>
      isInOrder(found) ? found : found.sort((one, other) => one.row - other.row || one.column - other.column),
  };
}
