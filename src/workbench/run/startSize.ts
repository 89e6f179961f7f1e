import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "fflate";

/** What the pane may weigh at its start, compressed (design §7); office.js comes from Microsoft besides. 1 KB is 1,024 bytes. */
export const START_LIMIT_BYTES = 160 * 1024;

const OWN_SCRIPT = /<script[^>]* src="(?!https?:)([^"]+)"/g;

/** One file as it goes over the wire. */
export interface SentFile {
  readonly file: string;
  readonly bytes: number;
}

/** @example sentFile("dist", "taskpane.html").bytes // => 1012 */
export function sentFile(folder: string, file: string): SentFile {
  return { file, bytes: gzipSync(readFileSync(join(folder, file)), { level: 9 }).length };
}

/** What the pane in a built folder loads before anything is shown: its page and the scripts that the page names. */
export function startFiles(folder: string): readonly SentFile[] {
  const page = "taskpane.html";
  const scripts = [...readFileSync(join(folder, page), "utf8").matchAll(OWN_SCRIPT)].map(([, file]) => file ?? "");
  return [page, ...scripts].map((file) => sentFile(folder, file));
}

/** How many bytes all of them are. */
export function sentBytes(files: readonly SentFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}
