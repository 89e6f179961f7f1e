import type { CellValue, Grid } from "../../../src/domain/grid/Grid";
import type { MessyPlan, MessyTask } from "./MessyPlan";
import { wrapWords } from "./wrapWords";
import { closingRows, titleRows } from "./messySurroundings";

/** A way of writing a plan in prose: how an item opens, and how it says who does it and when. */
export interface ProseStyle {
  readonly name: string;
  readonly item: (task: MessyTask, place: number) => readonly string[];
  /** Letters on a line when a PDF put every visual line into a row; 0 for a paragraph a row. */
  readonly width: number;
}

const stem = (task: MessyTask): string => task.content.replace(/[.;]$/, "");
const letter = (place: number): string => "abcdđeghik"[place] ?? "";
const lead = (task: MessyTask): string => task.lead.join(", ");
const help = (task: MessyTask): string => task.coordinating.join(", ");
const letters = (task: MessyTask, place: number, rest: string): readonly string[] => [
  `${letter(place)}) ${stem(task)}${rest}`,
];

const STYLES: readonly Omit<ProseStyle, "width">[] = [
  {
    name: "verbs in brackets",
    item: (task, place) => letters(task, place, ` (${lead(task)} chủ trì, phối hợp với ${help(task)}; ${task.time})`),
  },
  {
    name: "labels in brackets",
    item: (task, place) =>
      letters(task, place, ` (Chủ trì: ${lead(task)}; phối hợp: ${help(task)}; thời gian: ${task.time}).`),
  },
  {
    name: "labelled sentences",
    item: (task, place) =>
      letters(
        task,
        place,
        `. Đơn vị chủ trì: ${lead(task)}. Đơn vị phối hợp: ${help(task)}. Thời gian thực hiện: ${task.time}.`,
      ),
  },
  {
    name: "labels in lines of their own",
    item: (task, place) => [
      ...letters(task, place, ""),
      `- Đơn vị thực hiện: ${lead(task)}`,
      `- Phối hợp: ${help(task)}`,
      `- Thời gian: ${task.time}`,
    ],
  },
  {
    name: "labels in plain lines",
    item: (task) => [
      `- ${stem(task)}`,
      `Đơn vị chủ trì: ${lead(task)}; đơn vị phối hợp: ${help(task)}.`,
      `Thời gian hoàn thành: ${task.time}.`,
    ],
  },
];

/** Plans in prose, as paragraphs and as lines of a PDF. */
export const PROSE_STYLES: readonly ProseStyle[] = [0, 84].flatMap((width) =>
  STYLES.map((style) => ({ ...style, width, name: width === 0 ? style.name : `${style.name}, lines of a PDF` })),
);

/**
 * A worksheet with a plan in prose.
 *
 * @example layProse(plan, PROSE_STYLES[0]).cells[10] // => ["1. Công tác lãnh đạo, chỉ đạo"]
 */
export function layProse(plan: MessyPlan, style: ProseStyle): Grid {
  const body = plan.sections.flatMap(({ title, tasks }, index) => [
    `${String(index + 1)}. ${title}`,
    ...tasks.flatMap((task, place) => style.item(task, place)),
  ]);
  const rows: readonly (readonly CellValue[])[] = [
    ...titleRows(plan, 4),
    ["Căn cứ Kế hoạch số 32/KH-UBND ngày 15/01/2025 của cấp trên về công tác dân vận;"],
    ["I. MỤC ĐÍCH, YÊU CẦU"],
    ["1. Nâng cao nhận thức, trách nhiệm của cán bộ, công chức, viên chức, người lao động."],
    ["II. NỘI DUNG, NHIỆM VỤ"],
    ...body.flatMap((text) => (style.width === 0 ? [text] : wrapWords(text, style.width)).map((line) => [line])),
    ...closingRows(plan, 4),
  ];
  const width = Math.max(...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? null));
  return { sheet: "Sheet1", row: 0, column: 0, cells, merges: [] };
}

/**
 * The plan as its prose says it: contents without their last full stop.
 *
 * @example suitedToProse(plan).sections[0]?.tasks[0]?.content // => "Kiện toàn Ban Chỉ đạo"
 */
export function suitedToProse(plan: MessyPlan): MessyPlan {
  const sections = plan.sections.map(({ title, tasks }) => ({
    title,
    tasks: tasks.map((task) => ({ ...task, content: stem(task) })),
  }));
  return { ...plan, sections };
}
