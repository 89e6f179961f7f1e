import type { Survey, WorkbookPort } from "./WorkbookPort";

/** Which sheets are to be read, by what a survey says, and under which names while none is known. */
export interface Wanted {
  readonly namesIn: (survey: Survey) => readonly string[];
  readonly usual: readonly string[];
  readonly known: Survey | null;
}

/**
 * Reads sheets under the names that they are known by, or usually have; a second time only when the first finds that they are called
 * otherwise by now, or that there are more of them.
 *
 * @example (await readWanted(port, { namesIn, usual: ["Nhiệm vụ"], known: null })).contents.get("Nhiệm vụ")?.grid.cells.length // => 16
 */
export async function readWanted(
  port: WorkbookPort,
  { namesIn, usual, known }: Wanted,
): ReturnType<WorkbookPort["read"]> {
  const read = await port.read(known === null ? usual : namesIn(known));
  const names = namesIn(read.survey);
  return names.every((name) => read.contents.has(name)) ? read : port.read(names);
}
