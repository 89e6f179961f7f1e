import type { Issue } from "../../domain/plan/Issue";
import { columnNames } from "../../domain/reading/header/columnNames";
import { headingKey } from "../../domain/reading/header/headingKey";
import type { Reading, RoleChoice } from "../../domain/reading/Reading";
import { readRoleChoices } from "../../sheets/settings/roleChoices";
import { settingCell } from "../../sheets/settings/settingsSheet";

/**
 * What the setting CotDaChon says that did nothing: parts that are no choice, and choices that fit no column of the source as it is now.
 * `sheet` is the sheet of the settings, null when there is none yet.
 *
 * @example choiceIssues("Đầu mối = ai đó", reading, "Kế hoạch") // => [{ kind: "column-choice-unused", text: "Đầu mối = ai đó", … }]
 */
export function choiceIssues(text: string, reading: Reading, sheet: string | null): readonly Issue[] {
  const { choices, rest } = readRoleChoices(text);
  const unused = choices.filter((choice) => !isUsed(choice, reading)).map(({ heading }) => heading);
  const cell = sheet === null ? null : settingCell(sheet, "CotDaChon");
  return [...unused, ...rest].map((part) => ({
    kind: "column-choice-unused",
    severity: "warning",
    cell,
    text: part,
  }));
}

function isUsed({ heading, role }: RoleChoice, { columns }: Reading): boolean {
  const names = columnNames(columns);
  return columns.some((one) => one.role === role && headingKey(names.get(one.column) ?? "") === headingKey(heading));
}
