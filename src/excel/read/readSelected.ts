import type { SheetSelector, Survey, WorkbookContents } from "../../actions/ports/WorkbookPort";

/** Which sheets to read, under which names while the workbook was never seen, and as it was seen last. */
export interface Selection {
  readonly select: SheetSelector;
  readonly usual: readonly string[];
  readonly seen: Survey | null;
}

/**
 * Reads the selected sheets under the names that they are known by, or usually have; a second time only when the first finds that they are
 * called otherwise by now, or that there are more of them.
 *
 * @example (await readSelected(readNames, { select, usual: ["Nhiệm vụ"], seen: null })).contents.has("Nhiệm vụ") // => true
 */
export async function readSelected<T extends WorkbookContents>(
  readNames: (names: readonly string[], seen: Survey | null) => Promise<T>,
  { select, usual, seen }: Selection,
): Promise<T> {
  const asked = seen === null ? usual : select(seen);
  const first = await readNames(asked, seen);
  const names = select(first.survey);
  const isWhole = names.every((name) => asked.includes(name));
  return isWhole ? { ...first, contents: only(names, first.contents) } : readNames(names, first.survey);
}

// A sheet may be none of those to read any more.
function only(names: readonly string[], contents: WorkbookContents["contents"]): WorkbookContents["contents"] {
  return new Map(
    names.flatMap((name) => {
      const content = contents.get(name);
      return content === undefined ? [] : [[name, content] as const];
    }),
  );
}
