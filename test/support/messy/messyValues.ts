import type { CellValue } from "../../../src/domain/grid/Grid";
import { toSerial } from "../../../src/domain/plan/IsoDate";
import type { Field, Grouping, MessyColumn, MessyLayout, Numbering, PlacedTask } from "./MessyLayout";

const ROMAN = ["I", "II", "III", "IV", "V"];
const LETTERS = ["A", "B", "C", "D", "E"];

type Value = (placed: PlacedTask, column: MessyColumn, layout: MessyLayout) => CellValue;

const nested = ({ section, place }: PlacedTask): string => `${String(section + 1)}.${String(place + 1)}`;

const NUMBERS: Readonly<Record<Numbering, (placed: PlacedTask) => CellValue>> = {
  running: ({ running }) => running,
  restarting: ({ place }) => place + 1,
  dotted: ({ running }) => `${String(running)}.`,
  text: ({ running }) => String(running),
  nested,
  "nested-cells": (placed) => Number(nested(placed)),
  letters: ({ place }) => `${"abcdđeghik"[place] ?? ""})`,
  bullets: () => "-",
  padded: ({ running }) => String(running).padStart(2, "0"),
  bracket: ({ running }) => `(${String(running)})`,
  "some-missing": ({ running }) => (running % 4 === 3 ? null : running),
  "in-content": () => null,
  none: () => null,
};

const joined = (units: readonly string[], mark: string): CellValue => (units.length === 0 ? null : units.join(mark));
const marked = (isPlanned: boolean): CellValue => (isPlanned ? "x" : null);

const VALUES: Readonly<Record<Field, Value>> = {
  number: (placed, _column, layout) => NUMBERS[layout.numbering](placed),
  content: ({ task, running }, _column, { numbering }) =>
    numbering === "in-content" ? `${String(running)}. ${task.content}` : task.content,
  lead: ({ task }, _column, { unitMark, grouping }) => (grouping === "told-once" ? null : joined(task.lead, unitMark)),
  coordinating: ({ task }, _column, { unitMark }) => joined(task.coordinating, unitMark),
  time: ({ task }, _column, { dates, grouping }) => {
    if (grouping === "told-once") return null;
    return dates && task.due !== null && /^\d{1,2}\//.test(task.time) ? toSerial(task.due) : task.time;
  },
  matrix: ({ task }, { period }) => marked(task.quarters.some((quarter) => quarter === period)),
  month: ({ task }, { period }) => marked(task.quarters.some((quarter) => quarter * 3 === period)),
  quarter: ({ task }) => task.quarters.map((quarter) => ROMAN[quarter - 1]).join(", "),
  both: ({ task }) => `Chủ trì: ${task.lead.join(", ")}\nPhối hợp: ${task.coordinating.join(", ")}`,
  product: ({ task }) => task.product,
  code: ({ running }) => `NV${String(running).padStart(3, "0")}`,
  leader: ({ running }) => (running % 2 === 0 ? "Phó Chủ tịch" : "Chủ tịch"),
  received: ({ plan }) => `05/01/${String(plan.year)}`,
  finished: ({ plan, running }) => (running % 3 === 0 ? `28/02/${String(plan.year)}` : null),
  blank: ({ plan, section, place }, _column, { grouping }) =>
    grouping === "column" && place === 0 ? (plan.sections[section]?.title ?? null) : null,
};

/**
 * What a task's cell holds in a column.
 *
 * @example messyValue(placed, { field: "code", heading: "Mã", width: 10 }, layout) // => "NV003"
 */
export function messyValue(placed: PlacedTask, column: MessyColumn, layout: MessyLayout): CellValue {
  return VALUES[column.field](placed, column, layout);
}

/** What a group row says, by the field under which it says it. */
export type GroupRow = Readonly<Partial<Record<Field | "first", string>>>;

type Group = (title: string, index: number) => GroupRow | undefined;

const GROUPS: Readonly<Record<Grouping, Group>> = {
  none: () => undefined,
  column: () => undefined,
  tables: (title, index) => (index === 0 ? undefined : { first: `${String(index + 1)}. ${title}` }),
  merged: (title, index) => ({ first: `${ROMAN[index] ?? ""}. ${title}` }),
  first: (title, index) => ({ first: `${LETTERS[index] ?? ""}. ${title.toUpperCase()}` }),
  arabic: (title, index) => ({ first: `${String(index + 1)}. ${title}` }),
  content: (title, index) => ({ content: `${ROMAN[index] ?? ""}. ${title}` }),
  "number-and-content": (title, index) => ({ number: ROMAN[index] ?? "", content: title }),
  letters: (title, index) => ({ number: LETTERS[index] ?? "", content: title }),
  "parent-rows": (title, index) => ({ number: String(index + 1), content: title }),
  "told-once": (title, index) => ({ number: String(index + 1), content: title }),
};

/**
 * The row that heads a group of tasks, undefined when the layout has none.
 *
 * @example groupRow("letters", "Công tác tuyên truyền", 0) // => { number: "A", content: "Công tác tuyên truyền" }
 */
export function groupRow(grouping: Grouping, title: string, index: number): GroupRow | undefined {
  return GROUPS[grouping](title, index);
}
