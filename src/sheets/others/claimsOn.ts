import { type Sliced } from "../../domain/slices/inSlices";
import { PROGRESS_HEADINGS, SENT_HEADINGS, SUBMISSION_HEADINGS, TASK_HEADINGS, UNIT_SHEET_HEADINGS } from "../headings";
import { CONTENTS_TABLE } from "../contents/contentsTable";
import { FROZEN_TABLE } from "../frozen/frozenTable";
import { TEXTS } from "../labels";
import { codeInMark, MARKS } from "../marks";
import type { TabledGrid } from "../parts/TabledGrid";
import { PROGRESS_TABLE } from "../progress/progressTable";
import { RECEIVED_TABLE, SENT_TABLE } from "../returns/returnTables";
import { SUBMISSION_TABLE } from "../submissions/submissionTable";
import { TASK_TABLE } from "../tasks/taskTable";
import { UNIT_TAIL, UNIT_TABLE } from "../unit/unitTable";
import type { SheetSpec } from "../../spec/SheetSpec";
import { catalogueClaims } from "./catalogueClaims";
import type { Claims } from "./Claims";
import { settingsClaims } from "./settingsClaims";
import { summaryClaims } from "./summaryClaims";
import { claimingTable } from "./tableClaims";

type Claiming = (content: TabledGrid, spec: SheetSpec) => Claims | undefined;

const CLAIMING: Readonly<Record<string, Claiming>> = {
  [MARKS.settings]: settingsClaims,
  [MARKS.units]: catalogueClaims,
  [MARKS.summary]: summaryClaims,
  [MARKS.byTask]: summaryClaims,
  [MARKS.cover]: summaryClaims,
  [MARKS.comparison]: summaryClaims,
  [MARKS.reminders]: summaryClaims,
  [MARKS.extensions]: summaryClaims,
  [MARKS.overdue]: summaryClaims,
};

type ClaimingSliced = (content: TabledGrid, spec: SheetSpec) => Sliced<Claims | undefined>;

/** Sheets that hold one of our tables, which may be long. */
const TABLED: Readonly<Record<string, ClaimingSliced>> = {
  [MARKS.tasks]: (content, spec) =>
    claimingTable(content, spec, { table: TASK_TABLE, keys: [TASK_HEADINGS.key], sourceWords: "merged" }),
  [MARKS.progress]: (content, spec) =>
    claimingTable(content, spec, {
      table: PROGRESS_TABLE,
      keys: [PROGRESS_HEADINGS.taskKey, PROGRESS_HEADINGS.unitCode],
      sourceWords: "refused",
    }),
  [MARKS.contents]: (content, spec) =>
    claimingTable(content, spec, {
      table: CONTENTS_TABLE,
      keys: [CONTENTS_TABLE.key],
      sourceWords: "refused",
      stopAt: [TEXTS.total],
      tail: 1,
    }),
  [MARKS.frozen]: (content, spec) =>
    claimingTable(content, spec, { table: FROZEN_TABLE, keys: [FROZEN_TABLE.key], sourceWords: "locked" }),
  [MARKS.sent]: (content, spec) =>
    claimingTable(content, spec, {
      table: SENT_TABLE,
      keys: [SENT_HEADINGS.unitCode, SENT_HEADINGS.period, SENT_HEADINGS.issue],
      sourceWords: "refused",
    }),
  [MARKS.received]: (content, spec) =>
    claimingTable(content, spec, { table: RECEIVED_TABLE, keys: [RECEIVED_TABLE.key], sourceWords: "refused" }),
  [MARKS.submissions]: (content, spec) =>
    claimingTable(content, spec, {
      table: SUBMISSION_TABLE,
      keys: [SUBMISSION_HEADINGS.unitCode, SUBMISSION_HEADINGS.period],
      sourceWords: "refused",
    }),
};

const unitClaims: ClaimingSliced = (content, spec) =>
  claimingTable(content, spec, {
    table: UNIT_TABLE,
    keys: [UNIT_SHEET_HEADINGS.taskKey],
    sourceWords: "locked",
    ...UNIT_TAIL,
  });

/**
 * What a sheet of ours, as it stands, knows of its cells when it is made again; undefined when it can't be told, because it bears no mark of
 * ours or its table is gone.
 *
 * @example atOnce(claimingOn(content, taskSpec))?.isTaken({ row: 4, column: 0 }) // => true
 */
export function* claimingOn(content: TabledGrid, spec: SheetSpec): Sliced<Claims | undefined> {
  const tabled = codeInMark(spec.mark) === undefined ? TABLED[spec.mark] : unitClaims;
  return tabled === undefined ? CLAIMING[spec.mark]?.(content, spec) : yield* tabled(content, spec);
}
