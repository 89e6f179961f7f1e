import type { Unit } from "../../domain/plan/Unit";
import { unitShortName } from "../../sheets/parts/sheetNames";
import { plainWords } from "../../sheets/returns/formFileName";

/**
 * The unit that a file is called after, as our own files are called; of two names of which one holds the other, the longer.
 *
 * @example unitNamedIn("phieu/TH Hoa Sen.docx", units)?.code // => "TH02"
 */
export function unitNamedIn(path: string, units: readonly Unit[]): Unit | undefined {
  const named = units.filter((unit) =>
    [unitShortName(unit), unit.name, ...unit.aliases].some((words) => isNamedIn(path, words)),
  );
  return named.sort((one, other) => unitShortName(other).length - unitShortName(one).length)[0];
}

/**
 * Whether words stand in the name of a file, with or without their Vietnamese marks.
 *
 * @example isNamedIn("02-TH-Hoa-Sen_Quy-II-2026.xlsx", "Quý II") // => true
 */
export function isNamedIn(path: string, words: string): boolean {
  const name = plainWords(path.replace(/^.*[/\\]/, ""));
  return `-${name}-`.toLowerCase().includes(`-${plainWords(words)}-`.toLowerCase());
}
