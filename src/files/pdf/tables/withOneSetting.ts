import type { PageTable } from "../PageItem";
import type { AlignedLines } from "./AlignedLines";
import { alignedTable } from "./alignedTable";
import { acrossOf, columnsOf, piecesOf } from "./piecesOf";
import { costOfSetting, type Setting } from "./rowsByAnchors";
import { ANCHORINGS, type Anchoring } from "./Sharing";
import { ordinalsIn } from "./splitRows";

/** Hardly anybody sets cells at the bottom. */
const SELDOM = { top: 1, middle: 1, bottom: 1.5 } as const;

interface Told {
  readonly setting: Setting;
  readonly cost: number;
}

function cheaper(one: Told, other: Told): Told {
  return other.cost < one.cost ? other : one;
}

/** How the cells of a part stand if those of the table do: the end of the page may cut its last row. */
function toldOf(aligned: AlignedLines, isRest: boolean, mayBeCut: boolean): (anchoring: Anchoring) => Told {
  const pieces = piecesOf(aligned);
  const columns = columnsOf(pieces, aligned.gutters.length + 1);
  const numbers = [...ordinalsIn(columns[0] ?? []), ...acrossOf(pieces)];
  const told = (setting: Setting): Told => ({ setting, cost: costOfSetting(columns, numbers, setting) });
  return (anchoring) => {
    const whole = told({ anchoring, isCut: false, isRest });
    return mayBeCut ? cheaper(whole, told({ anchoring, isCut: true, isRest })) : whole;
  };
}

/**
 * The parts of a table without rules, laid out as cells stand in all of it: a page with few rows does not tell, and the end of a page cuts
 * its last row in two.
 *
 * @example withOneSetting([above, below])[1]?.rows.length // => 4
 */
export function withOneSetting(tables: readonly PageTable[]): readonly PageTable[] {
  const parts = tables.flatMap(({ aligned }) => (aligned?.ruled.length === 0 ? [aligned] : []));
  if (parts.length < 2 || parts.length < tables.length) return tables;
  const tellers = parts.map((aligned, index) => toldOf(aligned, index > 0, index < parts.length - 1));
  const [first, ...others] = ANCHORINGS.map((anchoring) => tellers.map((tell) => tell(anchoring)));
  const costOf = (told: readonly Told[]): number =>
    told.reduce((sum, { cost, setting }) => sum + cost * SELDOM[setting.anchoring], 0);
  const best = others.reduce((least = [], one) => (costOf(one) < costOf(least) ? one : least), first);
  return parts.map((aligned, index) => alignedTable({ ...aligned, setting: best?.[index]?.setting }));
}
