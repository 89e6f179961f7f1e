import { changeCatalogue } from "../../domain/checking/fixes/changeCatalogue";
import type { CatalogueChange } from "../../domain/checking/fixes/Fix";
import { fullAddress } from "../../domain/grid/Grid";
import type { Catalogue } from "../../domain/plan/Unit";
import { err, ok, type Result } from "../../domain/text/result";
import { catalogueCells, type SheetCell } from "../../sheets/catalogue/catalogueCells";
import { LIST_SEPARATOR } from "../../sheets/catalogue/unitListColumns";
import { UNIT_HEADINGS } from "../../sheets/headings";
import { SHEET_NAMES } from "../../sheets/labels";
import { MARKS } from "../../sheets/marks";
import { readCatalogueSheet, type CatalogueRead } from "../../sheets/catalogue/readCatalogueSheet";
import type { ActionFailure } from "../workbook/ActionFailure";
import { catalogueSpec } from "./catalogueSpec";
import type { FixDraft } from "./FixDraft";
import { namesIn } from "../workbook/ownSheets";
import type { CellEdit, SheetContent, Survey } from "../ports/WorkbookPort";

type CatalogueDraft = Pick<FixDraft, "cells" | "specs" | "changes">;

const UNCHANGED: CatalogueDraft = { cells: [], specs: [], changes: [] };
const EMPTY: CatalogueRead = { units: [], groups: [], renames: [], extras: [], order: [], codesMade: false };

/**
 * What fixes add to the unit catalogue: single cells where its lines stand already, else the sheet with new lines, everything that people
 * typed into it kept.
 *
 * @example draftCatalogueChanges(survey, units, [{ kind: "alias", unit: "Trường Mầm non Hoa Mai", alias: "MN Hoa May" }]) // => ok({ cells: [edit], … })
 */
export function draftCatalogueChanges(
  survey: Survey,
  content: SheetContent | null,
  changes: readonly CatalogueChange[],
): Result<CatalogueDraft, ActionFailure> {
  if (changes.length === 0) return ok(UNCHANGED);
  const read = content === null ? EMPTY : readCatalogueSheet(content);
  if (read === undefined) {
    return err({ kind: "missing-heading", sheet: content?.grid.sheet ?? "", heading: UNIT_HEADINGS.name });
  }
  const before: Catalogue = { units: read.units.map(({ unit }) => unit), groups: read.groups };
  const after = changes.reduce(changeCatalogue, before);
  const edits = content === null ? null : editsOf(content, before, after);
  if (edits !== null) return ok({ ...edits, specs: [] });
  const name = namesIn(survey)(MARKS.units, SHEET_NAMES.units);
  const own = { ...read, units: read.units.map((row, index) => ({ ...row, unit: after.units[index] ?? row.unit })) };
  return ok({ cells: [], specs: [catalogueSpec(name, after, own)], changes: changes.map(shownLine) });
}

/** Single cells, when every line that changes stands there already. */
function editsOf(content: SheetContent, before: Catalogue, after: Catalogue): Omit<CatalogueDraft, "specs"> | null {
  const cells = catalogueCells(content);
  const grown = after.units.length > before.units.length || after.groups.length > before.groups.length;
  if (grown || cells === undefined) return null;
  const lists = [
    ...listChanges(
      before.units.map(({ aliases }) => aliases),
      after.units.map(({ aliases }) => aliases),
      cells.aliases,
    ),
    ...listChanges(
      before.groups.map(({ members }) => members),
      after.groups.map(({ members }) => members),
      cells.members,
    ),
  ];
  return {
    cells: lists.map((change) => editOf(change, content)),
    changes: lists.map(({ cell, before: old, after: now }) => ({
      cell: fullAddress(content.grid.sheet, cell.row, cell.column),
      before: old,
      after: now,
    })),
  };
}

interface ListChange {
  readonly cell: SheetCell;
  readonly before: string;
  readonly after: string;
}

type Lists = readonly (readonly string[])[];

function listChanges(before: Lists, after: Lists, cells: readonly SheetCell[]): readonly ListChange[] {
  return cells.flatMap((cell, index) => {
    const change = {
      cell,
      before: (before[index] ?? []).join(LIST_SEPARATOR),
      after: (after[index] ?? []).join(LIST_SEPARATOR),
    };
    return change.before === change.after ? [] : [change];
  });
}

function editOf({ cell, after }: ListChange, { grid }: SheetContent): CellEdit {
  const before = grid.cells[cell.row - grid.row]?.[cell.column - grid.column] ?? null;
  return { sheet: grid.sheet, ...cell, before, content: after };
}

function shownLine(change: CatalogueChange): FixDraft["changes"][number] {
  const line = { cell: null, before: "" };
  if (change.kind === "unit") return { ...line, after: change.name };
  const [head, added] =
    change.kind === "alias" ? [change.unit, change.alias] : [change.phrase, change.members.join(LIST_SEPARATOR)];
  return { ...line, after: `${head}: ${added}` };
}
