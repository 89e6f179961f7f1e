import type { FileFailure } from "../../../actions/ports/FileFailure";
import type { Result } from "../../../domain/text/result";
import { err, ok } from "../../../domain/text/result";
import { LIMITS } from "../../source/limits";
import { unpackedSize } from "./unpackedSize";

const HEAD = "%PDF-";
const TAIL = "%%EOF";
/** Some programs write a few lines before the head and after the tail. */
const HEAD_BYTES = 1024;
const TAIL_BYTES = 4096;

function textOf(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes);
}

/**
 * Whether bytes are a PDF, by how they begin.
 *
 * @example isPdf(new TextEncoder().encode("%PDF-1.7")) // => true
 */
export function isPdf(bytes: Uint8Array): boolean {
  return textOf(bytes.subarray(0, HEAD_BYTES)).includes(HEAD);
}

/**
 * A PDF that was not cut short (libraries mend those silently, and pages would be missing) and does not unpack to more than memory
 * holds.
 *
 * @example admitPdf(new TextEncoder().encode("%PDF-1.7\n1 0 obj")) // => err({ kind: "damaged", part: null })
 */
export function admitPdf(bytes: Uint8Array): Result<Uint8Array, FileFailure> {
  const isWhole = textOf(bytes.subarray(Math.max(0, bytes.length - TAIL_BYTES))).includes(TAIL);
  if (!isWhole) return err({ kind: "damaged", part: null });
  const unpacked = unpackedSize(bytes, LIMITS.pdfBytes);
  return unpacked > LIMITS.pdfBytes ? err({ kind: "too-large", bytes: unpacked }) : ok(bytes);
}
