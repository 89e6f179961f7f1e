import type { FileFailure } from "../../actions/ports/FileFailure";
import type { TellFileFailure } from "../../actions/ports/FormFilesPort";
import { ok, type Result } from "../../domain/text/result";
import type { ReturnedFile } from "../../sheets/returns/ReturnedFile";
import type { ReturnedForm } from "../../sheets/returns/ReturnedForm";
import { isPlainZip, zipEntries } from "../zip/zipEntries";
import { documentOf } from "./documentOf";
import { readReturn } from "./readReturn";

/** What programs leave beside files. */
const LITTER = /(^|\/)(~\$|\.|__MACOSX\/|Thumbs\.db$|desktop\.ini$)/;
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
  return LITTER.test(path);
}

/**
 * What came back in a file: itself, or, of a zip, each file in it, one after the other, so that only one is held; nothing stops at one that
 * can't be read.
 *
 * @example for await (const { file, kind } of returnedIn("phieu.zip", bytes, { tell })) say(file, kind); // => "phieu.zip/01-MN.xlsx", "forms"
 */
export async function* returnedIn(
  path: string,
  bytes: Uint8Array,
  reading: ReturnReading,
  depth = 0,
): AsyncGenerator<ReturnedFile> {
  const document = documentOf(path);
  if (document !== undefined) {
    yield { file: path, kind: "document", document };
    return;
  }
  if (!isPlainZip(bytes)) yield await formsOf(path, bytes, reading);
  else if (depth < DEEPEST) yield* entriesOf(path, bytes, reading, depth + 1);
  else yield { file: path, kind: "unreadable", text: reading.tell(path, { kind: "not-xlsx", looksLike: "other" }) };
}

async function* entriesOf(
  path: string,
  bytes: Uint8Array,
  reading: ReturnReading,
  depth: number,
): AsyncGenerator<ReturnedFile> {
  for (const entry of zipEntries(bytes)) {
    if (isLitter(entry.name)) continue;
    const name = entry.name === "" ? path : `${path}/${entry.name}`;
    // What is not read is not unpacked either.
    const inside = documentOf(entry.name) === undefined ? entry.read() : ok(new Uint8Array());
    if (inside.ok) yield* returnedIn(name, inside.value, reading, depth);
    else yield { file: name, kind: "unreadable", text: reading.tell(name, inside.error) };
  }
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
