import { headingKey } from "../../domain/reading/header/headingKey";
import type { ColumnRole, RoleChoice } from "../../domain/reading/Reading";
import { comparisonKey } from "../../domain/text/comparisonKey";
import { COLUMN_ROLE_LABELS } from "../labels";

/** The setting CotDaChon as it was read; `rest` are the parts that say nothing known, as they were typed. */
interface RoleChoicesRead {
  readonly choices: readonly RoleChoice[];
  readonly rest: readonly string[];
}

const ROLE_OF = new Map(
  Object.entries(COLUMN_ROLE_LABELS).map(([role, label]) => [comparisonKey(label), role as ColumnRole]),
);

/**
 * Reads what somebody said the source's columns are for: parts between semicolons or lines, each a heading, "=" and the exact name of a
 * role. A part that is anything else is no choice.
 *
 * @example readRoleChoices("Đơn vị đầu mối = Đơn vị chủ trì").choices // => [{ heading: "Đơn vị đầu mối", role: "lead" }]
 */
export function readRoleChoices(text: string): RoleChoicesRead {
  const choices: RoleChoice[] = [];
  const rest: string[] = [];
  for (const part of text.split(/[;\n]/).map((one) => one.trim())) {
    const choice = choiceIn(part);
    if (choice !== undefined) choices.push(choice);
    else if (part !== "") rest.push(part);
  }
  return { choices, rest };
}

/**
 * The setting CotDaChon with further choices: a later one replaces one for the same heading or the same role. What somebody typed there
 * that says nothing known stays behind them.
 *
 * @example addRoleChoices("A = Đơn vị chủ trì", [{ heading: "B", role: "lead" }]) // => "B = Đơn vị chủ trì"
 */
export function addRoleChoices(text: string, added: readonly RoleChoice[]): string {
  const { choices, rest } = readRoleChoices(text);
  const kept = added.reduce<readonly RoleChoice[]>(
    (before, one) => [...before.filter((other) => !replaces(one, other)), one],
    choices,
  );
  return [...kept.map(written), ...rest].join("; ");
}

function choiceIn(part: string): RoleChoice | undefined {
  const [heading, label, ...more] = part.split("=").map((one) => one.trim());
  const role = ROLE_OF.get(comparisonKey(label ?? ""));
  const isChoice = heading !== undefined && headingKey(heading) !== "" && more.length === 0;
  return isChoice && role !== undefined ? { heading, role } : undefined;
}

function replaces(one: RoleChoice, other: RoleChoice): boolean {
  const isSameColumn = headingKey(one.heading) === headingKey(other.heading);
  return isSameColumn || (one.role === other.role && one.role !== "extra");
}

// Headings are compared without punctuation, so that the signs between choices can be left out of them.
function written({ heading, role }: RoleChoice): string {
  return `${heading.replace(/[;=\s]+/g, " ").trim()} = ${COLUMN_ROLE_LABELS[role]}`;
}
