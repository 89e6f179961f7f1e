import { isUsersOwn } from "../../sheets/marks";
import { keepOthers, type SheetWithOthers } from "../../sheets/others/keepOthers";
import { withMarkText } from "../../spec/names/withMarkText";
import type { SheetSpec } from "../../spec/SheetSpec";
import { atOnce, type Sliced } from "../../domain/slices/inSlices";
import type { SheetContent } from "../ports/WorkbookPort";

/** The sheets of a draft with all that people wrote on them, and the addresses of what moves to the block under its sheet. */
export interface SheetsWithOthers {
  readonly specs: readonly SheetSpec[];
  readonly othersMoved: readonly string[];
}

/**
 * Lets nothing that people wrote on our sheets get lost when they are made again, whatever reads them; the last thing that is done to a draft.
 * Each says in a hidden cell, too, what it is.
 *
 * @example withOthers([taskSpec], contents).othersMoved // => ["'Nhiệm vụ'!M8"]
 */
export function withOthers(specs: readonly SheetSpec[], contents: ReadonlyMap<string, SheetContent>): SheetsWithOthers {
  return atOnce(keepingOthers(specs, contents));
}

/**
 * The same, sheet after sheet.
 *
 * @example yield* keepingOthers([taskSpec], contents)
 */
export function* keepingOthers(
  specs: readonly SheetSpec[],
  contents: ReadonlyMap<string, SheetContent>,
): Sliced<SheetsWithOthers> {
  const kept: SheetWithOthers[] = [];
  for (const spec of specs) {
    const content = contents.get(spec.name);
    const marked = isUsersOwn(spec.mark) ? spec : withMarkText(spec);
    const isOurs = content?.listing.mark === spec.mark;
    kept.push(isOurs ? yield* keepOthers(content, marked) : { spec: marked, moved: [] });
    yield;
  }
  return { specs: kept.map(({ spec }) => spec), othersMoved: kept.flatMap(({ moved }) => moved) };
}
