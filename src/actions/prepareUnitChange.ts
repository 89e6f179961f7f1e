// The officer sees that two units are one, that one has a new name, or who a group is.

import type { Catalogue } from "../domain/plan/Unit";
import type { IsoDate } from "../domain/plan/IsoDate";
import { ok, type Result } from "../domain/text/result";
import { changeUnits, cleanName, type UnitChange } from "../domain/units/catalogue/changeUnits";
import { type CatalogueRead } from "../sheets/catalogue/readCatalogueSheet";
import { LIST_SEPARATOR } from "../sheets/catalogue/unitListColumns";
import { SHEET_NAMES } from "../sheets/labels";
import { codeInMark, MARKS } from "../sheets/marks";
import { ownPeriod } from "../sheets/settings/periodCells";
import { sameContent, textOf } from "../spec/cellValues";
import type { CellContent, SheetSpec } from "../spec/SheetSpec";
import { catalogueSpec } from "./drafts/catalogueSpec";
import { draftUnitSheets } from "./drafts/draftUnitSheets";
import { madeAndUpdated } from "./drafts/madeAndUpdated";
import { mergeReports, type MergedReports, type MergedUnits } from "./drafts/mergeReports";
import { mergeSubmissions } from "./drafts/mergeSubmissions";
import { renamedUnit } from "./drafts/renamedUnit";
import { withoutMembers, withoutUnits } from "./drafts/saidAnew";
import type { UnitChangeDraft } from "./drafts/UnitChangeDraft";
import { withOthers } from "./drafts/withOthers";
import type { WorkbookPort } from "./ports/WorkbookPort";
import type { ActionFailure } from "./workbook/ActionFailure";
import { namesIn, ownSheet, usualNames } from "./workbook/ownSheets";
import { REPORT_MARKS, reportSheets } from "./workbook/reportSheets";
import { trackedWorkbook, type TrackedWorkbook } from "./workbook/trackedWorkbook";

/** What is to change, and the day. */
export interface UnitChangeInput {
  readonly change: UnitChange;
  readonly today: IsoDate;
}

/**
 * Drafts "Đơn vị" with one change, and where forms were made, "Tiến độ" and the forms as they follow from it; what was reported under either of
 * two units that become one is kept. One request; nothing is changed.
 *
 * @example await prepareUnitChange(port, { change: { kind: "merge", from: "MN02", into: "MN01" }, today }) // => ok({ moved: 3, differing: 0, … })
 */
export async function prepareUnitChange(
  port: WorkbookPort,
  { change, today }: UnitChangeInput,
): Promise<Result<UnitChangeDraft, ActionFailure>> {
  const read = trackedWorkbook(await port.read(reportSheets(), usualNames(REPORT_MARKS)));
  if (!read.ok) return read;
  const workbook = read.value;
  const changed = changeUnits(workbook.catalogue, change);
  if (!changed.ok) return changed;
  const units = mergedUnits(changed.value, change);
  const reports = reportsAfter(workbook, change, units);
  const own = followed(workbook.units, changed.value, units);
  const name = namesIn(workbook.survey)(MARKS.units, SHEET_NAMES.units);
  const catalogue = catalogueSpec(name, { ...changed.value, units: own.units.map(({ unit }) => unit) }, own);
  const after: TrackedWorkbook = {
    ...workbook,
    contents: reports.contents,
    units: { ...own, codesMade: false },
    catalogue: changed.value,
  };
  const forms = formsAfter(after, today);
  if (!forms.ok) return forms;
  const kept = withOthers([catalogue], catalogueAsSaid(workbook, changed.value, change));
  const { moved, differing } = reports;
  return ok({
    specs: [...kept.specs, ...forms.value.specs],
    issues: [],
    preview: {
      ...NOTHING_COUNTED,
      ...madeAndUpdated(workbook.survey, [...kept.specs, ...forms.value.specs]),
      othersMoved: [...kept.othersMoved, ...forms.value.othersMoved],
    },
    names: namesOf(workbook.catalogue, change),
    moved,
    differing,
    oldForm: units === null ? null : formOf(workbook, units.from),
  });
}

type TypedCells = ReadonlyMap<string, CellContent>;

const NOTHING_COUNTED = { tasksAdded: 0, tasksKept: 0, tasksMoved: 0, typedCellsKept: 0, conflicts: [] } as const;

function mergedUnits({ units }: Catalogue, change: UnitChange): MergedUnits | null {
  if (change.kind !== "merge") return null;
  const name = units.find(({ code }) => code === change.into)?.name ?? "";
  return { from: change.from, into: change.into, name };
}

/** What was reported, and every list of who reports, as the change leaves them. */
function reportsAfter(
  { contents, catalogue }: TrackedWorkbook,
  change: UnitChange,
  units: MergedUnits | null,
): MergedReports {
  const before = catalogue.units.find(({ code }) => change.kind === "rename" && code === change.code);
  if (change.kind === "rename" && before !== undefined) {
    const renamed = { code: change.code, before: before.name, after: cleanName(change.name) };
    return { contents: renamedUnit(contents, renamed), moved: 0, differing: 0 };
  }
  if (units === null) return { contents, moved: 0, differing: 0 };
  const merged = mergeReports(contents, units);
  return { ...merged, contents: mergeSubmissions(merged.contents, units) };
}

/** "Đơn vị" as it was read, without what the change says anew: nobody's words that would have to be kept elsewhere. */
function catalogueAsSaid(
  { contents, units: own, catalogue }: TrackedWorkbook,
  changed: Catalogue,
  change: UnitChange,
): TrackedWorkbook["contents"] {
  const groups = catalogue.groups.filter(
    ({ members }, index) => changed.groups[index]?.members.join(LIST_SEPARATOR) !== members.join(LIST_SEPARATOR),
  );
  return withoutMembers(withoutUnits(contents, unitsOf(change), own.order), groups);
}

function unitsOf(change: UnitChange): readonly string[] {
  if (change.kind === "group") return [];
  return change.kind === "rename" ? [change.code] : [change.from, change.into];
}

/** What people typed beside a unit stays with it, of two that become one what stood beside either. Lines without a name stay. */
function followed(own: CatalogueRead, { units, groups }: Catalogue, merged: MergedUnits | null): CatalogueRead {
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  const gone = own.units.find(({ unit }) => unit.code === merged?.from);
  const rows = own.units.flatMap((row) => {
    if (row === gone) return [];
    const typed = row.unit.code === merged?.into ? bothTyped(row.typed, gone?.typed ?? new Map()) : row.typed;
    return [{ ...row, unit: byCode.get(row.unit.code) ?? row.unit, typed }];
  });
  return { ...own, units: rows, groups };
}

function bothTyped(one: TypedCells, other: TypedCells): TypedCells {
  const both = [...other].map(([heading, content]): readonly [string, CellContent] => {
    const said = one.get(heading);
    const isSame = said === undefined || sameContent(said, content);
    return [heading, isSame ? content : [said, content].map(textOf).join(LIST_SEPARATOR)];
  });
  return new Map([...one, ...both]);
}

function formsAfter(
  workbook: TrackedWorkbook,
  today: IsoDate,
): Result<{ readonly specs: readonly SheetSpec[]; readonly othersMoved: readonly string[] }, ActionFailure> {
  if (ownSheet(workbook.survey, MARKS.progress) === undefined) return ok({ specs: [], othersMoved: [] });
  const drafted = draftUnitSheets(workbook, { period: ownPeriod(workbook.settings.settings), today });
  if (!drafted.ok) return drafted;
  return ok({ specs: drafted.value.specs, othersMoved: drafted.value.preview.othersMoved });
}

function formOf({ survey }: TrackedWorkbook, code: string): string | null {
  return survey.sheets.find(({ mark }) => codeInMark(mark) === code)?.name ?? null;
}

function namesOf({ units, groups }: Catalogue, change: UnitChange): UnitChangeDraft["names"] {
  const nameOf = (code: string): string => units.find((unit) => unit.code === code)?.name ?? code;
  switch (change.kind) {
    case "rename":
      return { before: nameOf(change.code), after: change.name.trim() };
    case "merge":
      return { before: nameOf(change.from), after: nameOf(change.into) };
    case "group": {
      const before = groups.find(({ phrase }) => phrase === change.phrase)?.members ?? [];
      return {
        before: before.map(nameOf).join(LIST_SEPARATOR),
        after: change.members.map(nameOf).join(LIST_SEPARATOR),
      };
    }
  }
}
