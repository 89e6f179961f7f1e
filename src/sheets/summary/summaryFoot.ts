import type { Area } from "../../domain/grid/Grid";
import { rowOf } from "../../spec/cellValues";
import type { CellContent, SheetSpec, StyledArea } from "../../spec/SheetSpec";
import type { StyleRole } from "../../spec/styles";
import { SUMMARY_HEADINGS } from "../headings";
import { TEXTS } from "../labels";
import { NAMES_HEIGHT, signatureRoom } from "../parts/signatureRoom";
import { signerTitle } from "../parts/signerTitle";
import { mostLines } from "../settings/longestWords";
import type { Settings } from "../settings/Settings";
import type { SummaryPart } from "./SummaryPart";

/** Its rows: space, who signs, how, room for the signature, names. */
const SIGNERS = 1;
const HOW = 2;
const ROOM = 3;
const NAMES = 4;
/** How many rows the foot takes, with an empty one under it. */
export const SUMMARY_FOOT_ROWS = 6;
const WIDTH = SUMMARY_HEADINGS.length + 1;
/** Where receivers, who prepared it and who signs stand. */
const RECEIVERS = { column: 0, columns: 2 } as const;
const PREPARER = { column: 4, columns: 5 } as const;
const SIGNER = { column: 11, columns: 6 } as const;
/** The middle of those who prepared it: what people type stays in its own cell, which no other covers. */
const NAME = { column: 6, columns: 1 } as const;

/** A part with heights of its own. */
export type SummaryFoot = SummaryPart & Pick<SheetSpec, "rowHeights">;

/**
 * Under the figures of an annex: to whom it goes, who prepared it (the name is typed) and who signs, from the settings (Nghị định 30/2020:
 * who signs for the head has the head's title over his own). `width`: of the columns under which receivers are listed, in characters.
 *
 * @example summaryFoot(32, settings, 40).rows.length // => 6
 */
export function summaryFoot(top: number, settings: Settings, width: number): SummaryFoot {
  const at = ({ column, columns }: Pick<Area, "column" | "columns">, row: number, rows = 1): Area => ({
    row: top + row,
    column,
    rows,
    columns,
  });
  const of = (row: number, role: StyleRole): readonly StyledArea[] =>
    [row === NAMES ? NAME : PREPARER, SIGNER].map((place) => ({ area: at(place, row), role }));
  const listed = mostLines(settings, "NoiNhan", TEXTS.receiversShown);
  const receivers = at(RECEIVERS, HOW, NAMES - HOW);
  const merged = [at(PREPARER, SIGNERS), at(PREPARER, HOW), ...[SIGNERS, HOW, NAMES].map((row) => at(SIGNER, row))];
  return {
    rows: [rowOf([], WIDTH), signers(settings), how(listed), rowOf([], WIDTH), names(), rowOf([], WIDTH)],
    styles: [
      { area: at(RECEIVERS, SIGNERS), role: "form-receivers-head" },
      { area: receivers, role: "form-receivers" },
      { area: at(PREPARER, SIGNERS), role: "signature" },
      { area: at(SIGNER, SIGNERS), role: "signature-lines" },
      ...of(HOW, "form-sign-note"),
      ...of(NAMES, "form-signer"),
    ],
    open: [at(NAME, NAMES)],
    merges: [at(RECEIVERS, SIGNERS), receivers, ...merged],
    rowHeights: [
      { row: top + ROOM, points: signatureRoom(listed, width) },
      { row: top + NAMES, points: NAMES_HEIGHT },
    ],
  };
}

function rowWith(...cells: readonly (readonly [place: { readonly column: number }, content: CellContent])[]) {
  const row = [...rowOf([], WIDTH)];
  for (const [{ column }, content] of cells) row[column] = content;
  return row;
}

function signers(settings: Settings): readonly CellContent[] {
  return rowWith([RECEIVERS, TEXTS.receivers], [PREPARER, TEXTS.preparedBy], [SIGNER, signerTitle(settings)]);
}

function how(listed: string): readonly CellContent[] {
  const receivers = { formula: `=IF(NoiNhan="","${TEXTS.filed}",NoiNhan&"")`, shows: listed };
  return rowWith([RECEIVERS, receivers], [PREPARER, TEXTS.signNote], [SIGNER, TEXTS.sealNote]);
}

function names(): readonly CellContent[] {
  return rowWith([SIGNER, { formula: '=HoTenKy&""', shows: TEXTS.preparedBy }]);
}
