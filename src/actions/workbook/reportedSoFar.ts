import { PERIOD_NAMES } from "../../sheets/labels";
import { frozenPeriods, type FrozenPeriod } from "../../sheets/frozen/frozenPeriods";
import { readFrozen } from "../../sheets/frozen/readFrozen";
import { MARKS } from "../../sheets/marks";
import { ownPeriod } from "../../sheets/settings/periodCells";
import { SUBMISSION_HEADINGS } from "../../sheets/headings";
import { dayIn } from "../../spec/cellValues";
import type { WorkbookContents } from "../ports/WorkbookPort";
import { existingSubmissions } from "./existingSubmissions";
import { isIssuedBy } from "./isIssuedBy";
import { contentOf } from "./ownSheets";
import { readOwnSettings } from "./readOwnSettings";

/** What was reported: the periods whose figures are frozen, and how many units have not sent for the workbook's period, null where nobody keeps it. */
export interface ReportedSoFar {
  readonly frozen: readonly FrozenPeriod[];
  readonly unsent: number | null;
}

/**
 * What was reported so far, from "Số liệu chốt" and "Theo dõi nộp" as they stand; a sheet whose headings are gone says nothing.
 *
 * @example reportedSoFar({ survey, contents }).unsent // => 3
 */
export function reportedSoFar({ survey, contents }: WorkbookContents): ReportedSoFar {
  const frozen = contentOf(survey, contents, MARKS.frozen);
  const { settings } = readOwnSettings(contentOf(survey, contents, MARKS.settings));
  const submissions = existingSubmissions({ survey, contents });
  const owed = (submissions.ok ? submissions.value.submissions : []).filter(
    ({ period, unit }) => period === PERIOD_NAMES[ownPeriod(settings)] && !isIssuedBy(unit, settings),
  );
  const unsent = owed.filter(({ typed }) => dayIn(typed.get(SUBMISSION_HEADINGS.sentOn)) === undefined).length;
  return {
    frozen: frozenPeriods((frozen === null ? undefined : readFrozen(frozen))?.rows ?? []),
    unsent: owed.length === 0 ? null : unsent,
  };
}
