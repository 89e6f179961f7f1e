import type { FileFailure } from "../../actions/ports/FileFailure";
import type { TellFileFailure } from "../../actions/ports/FormFilesPort";
import { ok, type Result } from "../../domain/text/result";
import type { ReturnedFile } from "../../sheets/returns/ReturnedFile";
import type { ReturnedForm } from "../../sheets/returns/ReturnedForm";
import { isPlainZip, zipEntries } from "../zip/zipEntries";
import { documentOf } from "./documentOf";
import { readReturn } from "./readReturn";

/** What programs leave beside files. */
const LITTER = /(^|[/\\])(~\$|\._|\.~|__MACOSX([/\\]|$)|(Thumbs\.db|desktop\.ini)$)/i;
/** What is kept out of sight, but for what somebody called so. */
const HIDDEN = /(^|[/\\])\.(?![^/\\]*\.(xls\w?|xlt\w|ods|csv|zip|html?|docx?|odt|rtf|pdf|jpe?g|png)$)[^/\\]*$/i;
/** Zips in zips in zips hold nobody's forms. */
const DEEPEST = 3;

/** How what came back is read: `tell` says what is wrong with a file, `read` reads a workbook, here unless it is done elsewhere. */
export interface ReturnReading {
  readonly tell: TellFileFailure;
  readonly read?: (bytes: Uint8Array, name: string) => Promise<Result<readonly ReturnedForm[], FileFailure>>;
}

/**
 * Whether a file is one that programs leave beside what people keep.
 *
 * @example isLitter("truong/~$phieu.xlsx") // => true
 */
export function isLitter(path: string): boolean {
  return LITTER.test(path) || HIDDEN.test(path);
}

/** Reads one of the files that came back, once it is asked to. */
export type ReadReturned = () => Promise<ReturnedFile>;

/**
 * What came back in a file: itself, or, of a zip, each file in it, as it is asked for; nothing stops at one that can't be read. Several may
 * be read at a time: none depends on another.
 *
 * @example for (const read of returnedIn("phieu.zip", bytes, { tell })) say((await read()).file); // => "phieu.zip/01-MN.xlsx"
 */
export function* returnedIn(
  path: string,
  bytes: Uint8Array,
  reading: ReturnReading,
  depth = 0,
): Generator<ReadReturned> {
  const document = documentOf(path);
  if (document !== undefined) yield () => Promise.resolve({ file: path, kind: "document", document });
  else if (!isPlainZip(bytes)) yield () => formsOf(path, bytes, reading);
  else if (depth < DEEPEST) yield* entriesOf(path, bytes, reading, depth + 1);
  else yield unreadable(path, { kind: "not-xlsx", looksLike: "other" }, reading);
}

function* entriesOf(path: string, bytes: Uint8Array, reading: ReturnReading, depth: number): Generator<ReadReturned> {
  for (const entry of zipEntries(bytes)) {
    if (isLitter(entry.name)) continue;
    const name = entry.name === "" ? path : `${path}/${entry.name}`;
    // What is not read is not unpacked either.
    const inside = documentOf(entry.name) === undefined ? entry.read() : ok(new Uint8Array());
    if (inside.ok) yield* returnedIn(name, inside.value, reading, depth);
    else yield unreadable(name, inside.error, reading);
  }
}

function unreadable(file: string, failure: FileFailure, { tell }: ReturnReading): ReadReturned {
  return () => Promise.resolve({ file, kind: "unreadable", text: tell(file, failure) });
}

async function formsOf(
  file: string,
  bytes: Uint8Array,
  { tell, read = readReturn }: ReturnReading,
): Promise<ReturnedFile> {
  const forms = await read(bytes, file.replace(/^.*[/\\]/, ""));
  if (forms.ok) return { file, kind: "forms", forms: forms.value };
  return { file, kind: "unreadable", text: tell(file, forms.error) };
}
