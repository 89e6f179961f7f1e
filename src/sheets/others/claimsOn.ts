import { PROGRESS_HEADINGS, SUBMISSION_HEADINGS, TASK_HEADINGS, UNIT_SHEET_HEADINGS } from "../headings";
import { CONTENTS_TABLE } from "../contents/contentsTable";
import { FROZEN_TABLE } from "../frozen/frozenTable";
import { TEXTS } from "../labels";
import { codeInMark, MARKS } from "../marks";
import type { TabledGrid } from "../parts/TabledGrid";
import { PROGRESS_TABLE } from "../progress/progressTable";
import { SUBMISSION_TABLE } from "../submissions/submissionTable";
import { TASK_TABLE } from "../tasks/taskTable";
import { UNIT_TAIL, UNIT_TABLE } from "../unit/unitTable";
import type { SheetSpec } from "../../spec/SheetSpec";
import { catalogueClaims } from "./catalogueClaims";
import type { Claims } from "./Claims";
import { settingsClaims } from "./settingsClaims";
import { summaryClaims } from "./summaryClaims";
import { tableClaims } from "./tableClaims";

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
  [MARKS.tasks]: (content, spec) =>
    tableClaims(content, spec, { table: TASK_TABLE, keys: [TASK_HEADINGS.key], sourceWords: "merged" }),
  [MARKS.progress]: (content, spec) =>
    tableClaims(content, spec, {
      table: PROGRESS_TABLE,
      keys: [PROGRESS_HEADINGS.taskKey, PROGRESS_HEADINGS.unitCode],
      sourceWords: "refused",
    }),
  [MARKS.contents]: (content, spec) =>
    tableClaims(content, spec, {
      table: CONTENTS_TABLE,
      keys: [CONTENTS_TABLE.key],
      sourceWords: "refused",
      stopAt: [TEXTS.total],
      tail: 1,
    }),
  [MARKS.frozen]: (content, spec) =>
    tableClaims(content, spec, { table: FROZEN_TABLE, keys: [FROZEN_TABLE.key], sourceWords: "locked" }),
  [MARKS.submissions]: (content, spec) =>
    tableClaims(content, spec, {
      table: SUBMISSION_TABLE,
      keys: [SUBMISSION_HEADINGS.unitCode, SUBMISSION_HEADINGS.period],
      sourceWords: "refused",
    }),
};

const unitClaims: Claiming = (content, spec) =>
  tableClaims(content, spec, {
    table: UNIT_TABLE,
    keys: [UNIT_SHEET_HEADINGS.taskKey],
    sourceWords: "locked",
    ...UNIT_TAIL,
  });

/**
 * What a sheet of ours, as it stands, knows of its cells when it is made again; undefined when it can't be told, because it bears no mark of
 * ours or its table is gone.
 *
 * @example claimsOn(content, taskSpec)?.isTaken({ row: 4, column: 0 }) // => true
 */
export function claimsOn(content: TabledGrid, spec: SheetSpec): Claims | undefined {
  const claiming = codeInMark(spec.mark) === undefined ? CLAIMING[spec.mark] : unitClaims;
  return claiming?.(content, spec);
}
