import { textOf } from "../../spec/cellValues";
import { fingerprint } from "../../spec/fingerprint";
import { FROZEN_HEADINGS as HEADING } from "../headings";
import { FROZEN_FIGURES } from "./frozenFigures";
import type { FrozenRow } from "./FrozenRow";

const SEALED: readonly string[] = [HEADING.asOf, HEADING.name, ...FROZEN_FIGURES.map(([heading]) => heading)];

/**
 * What a row's figures come to, so that a figure that somebody changes afterwards is noticed.
 *
 * @example sealOf(row) === textOf(row.cells.get("Dấu số liệu")) // => true
 */
export function sealOf({ cells }: FrozenRow): string {
  return fingerprint(SEALED.map((heading) => textOf(cells.get(heading))).join("|"));
}
