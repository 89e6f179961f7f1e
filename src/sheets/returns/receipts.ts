import { mapSliced, type Sliced } from "../../domain/slices/inSlices";
import type { IsoDate } from "../../domain/plan/IsoDate";
import type { Claim, ClaimedCell } from "../../domain/returns/settleCell";
import { textCell, textOf } from "../../spec/cellValues";
import { fingerprint } from "../../spec/fingerprint";
import type { CellContent } from "../../spec/SheetSpec";
import { RECEIVED_HEADINGS as HEADING } from "../headings";
import { RECEIPT_KINDS } from "../labels";
import type { KeptRow } from "./keptColumn";

/** A cell of "Tiến độ" that units fill. */
export interface CellPlace {
  readonly unit: string;
  readonly taskKey: string;
  readonly heading: string;
}

/** A file of a unit's form: what it is called, when it came, and of which form it is. */
export interface Receipt {
  readonly unit: string;
  readonly unitName: string;
  readonly period: string;
  readonly file: string;
  readonly receivedOn: IsoDate;
  readonly issue: number;
}

/** What stands for a base that nobody knows. */
const UNKNOWN = "?";
const SEPARATOR = "|";
/** What stands in the place of a form's words for files that are not read. */
const DOCUMENT_PRINTS: ReadonlySet<string> = new Set(["word", "scan"]);

/**
 * What tells a cell from every other.
 *
 * @example placeKey({ unit: "TH02", taskKey: "NV-1f3k9a", heading: "Quý I" }) // => "TH02|NV-1f3k9a|Quý I"
 */
export function placeKey({ unit, taskKey, heading }: CellPlace): string {
  return [unit, taskKey, heading].join(SEPARATOR);
}

/**
 * The row of NhatKyNhan that says that a file came.
 *
 * @example fileRow(receipt, "0a9c4e").cells.get("Loại") // => "Tệp"
 */
export function fileRow(receipt: Receipt, print: string): KeptRow {
  return rowOf(receipt, {
    kind: RECEIPT_KINDS.file,
    key: [fileKey(receipt, print), receipt.file].join(SEPARATOR),
    cells: [],
  });
}

/**
 * Whether a row of NhatKyNhan says that a Word file or a scan came, of which nothing was read.
 *
 * @example isDocumentRow(fileRow(receipt, "word")) // => true
 */
export function isDocumentRow({ cells }: KeptRow): boolean {
  const print = textOf(cells.get(HEADING.key)).split(SEPARATOR)[4] ?? "";
  return cells.get(HEADING.kind) === RECEIPT_KINDS.file && DOCUMENT_PRINTS.has(print);
}

/**
 * What tells a form with the words it holds from every other.
 *
 * @example fileKey({ unit: "TH02", period: "Quý II", issue: 1 }, "0a9c4e") // => "T|TH02|Quý II|1|0a9c4e"
 */
export function fileKey({ unit, period, issue }: Pick<Receipt, "unit" | "period" | "issue">, print: string): string {
  return ["T", unit, period, issue, print].join(SEPARATOR);
}

/**
 * The row of NhatKyNhan that says what a file gave for a cell.
 *
 * @example cellRow(receipt, place, { content: "Sơ kết", own: "" }, claim).cells.get("Đơn vị ghi") // => "Hoàn thành"
 */
export function cellRow(
  receipt: Receipt,
  place: CellPlace,
  { content, own }: { readonly content: string; readonly own: string },
  { base, theirs, issue }: Claim,
): KeptRow {
  const said = JSON.stringify([placeKey(place), receipt.period, issue, base, theirs, receipt.file]);
  return rowOf(receipt, {
    kind: RECEIPT_KINDS.cell,
    key: `O${SEPARATOR}${print(said)}`,
    cells: [
      [HEADING.task, textCell(content)],
      [HEADING.heading, place.heading],
      [HEADING.own, textCell(own)],
      [HEADING.base, base === null ? UNKNOWN : textCell(base)],
      [HEADING.theirs, textCell(theirs)],
      [HEADING.taskKey, place.taskKey],
    ],
  });
}

/**
 * The row of NhatKyNhan that keeps words which stood outside the input cells.
 *
 * @example outsideRow(receipt, { cell: "'TH Hoa Sen'!B40", text: "Trường đang sửa chữa" }).cells.get("Cột") // => "'TH Hoa Sen'!B40"
 */
export function outsideRow(
  receipt: Receipt,
  { cell, text }: { readonly cell: string; readonly text: string },
): KeptRow {
  const said = JSON.stringify([receipt.unit, receipt.period, receipt.file, cell, text]);
  return rowOf(receipt, {
    kind: RECEIPT_KINDS.outside,
    key: `N${SEPARATOR}${print(said)}`,
    cells: [
      [HEADING.heading, cell],
      [HEADING.theirs, text],
    ],
  });
}

interface RowParts {
  readonly kind: string;
  readonly key: string;
  readonly cells: readonly (readonly [string, CellContent])[];
}

function rowOf({ unit, unitName, period, file, receivedOn, issue }: Receipt, { kind, key, cells }: RowParts): KeptRow {
  const all: readonly (readonly [string, CellContent])[] = [
    [HEADING.kind, kind],
    [HEADING.unit, unitName],
    [HEADING.period, period],
    [HEADING.file, file],
    [HEADING.receivedOn, { date: receivedOn }],
    [HEADING.issue, issue === 0 ? null : issue],
    ...cells,
    [HEADING.unitCode, unit],
    [HEADING.key, key],
  ];
  return { cells: new Map(all.filter(([, content]) => content !== null)) };
}

/** Long enough that no two rows of a year are taken for one. */
function print(text: string): string {
  return fingerprint(text) + fingerprint([...text].reverse().join(""));
}

/**
 * What stands for all that a form says.
 *
 * @example wholePrint([["NV-1f3k9a|Quý I", "Hoàn thành"]]).length // => 12
 */
export function wholePrint(said: readonly (readonly [string, string])[]): string {
  return print(JSON.stringify([...said].sort(([one], [other]) => (one < other ? -1 : 1))));
}

/**
 * What all forms said of each cell so far, by placeKey, from the rows of NhatKyNhan.
 *
 * @example claimedCells(rows).get("TH02|NV-1f3k9a|Quý I")?.claims.length // => 1
 */
export function claimedCells(rows: readonly KeptRow[]): ReadonlyMap<string, ClaimedCell> {
  const cells = new Map<string, ClaimedCell & { readonly claims: Claim[] }>();
  for (const { cells: row } of rows) {
    const said = (heading: string): string => textOf(row.get(heading));
    if (said(HEADING.kind) !== RECEIPT_KINDS.cell) continue;
    const key = placeKey(placeIn(row));
    const base = said(HEADING.base);
    const claim: Claim = {
      base: base === UNKNOWN ? null : base,
      theirs: said(HEADING.theirs),
      issue: Number(row.get(HEADING.issue) ?? 0),
    };
    const cell = cells.get(key) ?? { own: said(HEADING.own), claims: [] };
    cell.claims.push(claim);
    cells.set(key, cell);
  }
  return cells;
}

/**
 * The cell that a row of NhatKyNhan is about.
 *
 * @example placeIn(row.cells).heading // => "Quý I"
 */
export function placeIn(row: KeptRow["cells"]): CellPlace {
  return {
    unit: textOf(row.get(HEADING.unitCode)),
    taskKey: textOf(row.get(HEADING.taskKey)),
    heading: textOf(row.get(HEADING.heading)),
  };
}

/**
 * Rows of NhatKyNhan together, each once, what was received first kept, in an order of their own, with what the office says of each cell
 * by now.
 *
 * @example atOnce(joiningReceipts(rows, rows, new Map())).length === rows.length // => true
 */
export function* joiningReceipts(
  known: readonly KeptRow[],
  fresh: readonly KeptRow[],
  own: ReadonlyMap<string, string>,
): Sliced<readonly KeptRow[]> {
  const byKey = new Map<string, KeptRow>();
  yield* mapSliced([...known, ...fresh], (row) => {
    const key = textOf(row.cells.get(HEADING.key));
    if (!byKey.has(key)) byKey.set(key, withOwn(row, own));
  });
  const orders = [
    HEADING.unitCode,
    HEADING.period,
    HEADING.file,
    HEADING.kind,
    HEADING.taskKey,
    HEADING.heading,
    HEADING.key,
  ];
  const orderOf = ({ cells }: KeptRow): string => orders.map((heading) => textOf(cells.get(heading))).join("\u0000");
  const ordered = yield* mapSliced([...byKey.values()], (row) => ({ row, order: orderOf(row) }));
  return [...ordered].sort((one, other) => (one.order < other.order ? -1 : 1)).map(({ row }) => row);
}

function withOwn(row: KeptRow, own: ReadonlyMap<string, string>): KeptRow {
  if (row.cells.get(HEADING.kind) !== RECEIPT_KINDS.cell) return row;
  const now = own.get(placeKey(placeIn(row.cells)));
  if (now === undefined || now === textOf(row.cells.get(HEADING.own))) return row;
  return {
    cells: new Map(
      [...row.cells].filter(([heading]) => heading !== HEADING.own).concat(now === "" ? [] : [[HEADING.own, now]]),
    ),
  };
}
