import type { CellValue, Grid } from "../../../src/domain/grid/Grid";
import type { Field, MessyColumn, MessyLayout, PlacedTask } from "./MessyLayout";
import type { MessyPlan } from "./MessyPlan";
import { closingRows, proseRows, titleRows } from "./messySurroundings";
import { MESSY_LAYOUTS } from "./messyLayouts";
import { groupRow, messyValue } from "./messyValues";
import { wrapWords } from "./wrapWords";

/** How a table comes down one column when it was copied as text. */
export interface LineStyle {
  readonly name: string;
  readonly columns: readonly MessyColumn[];
  readonly numbering: MessyLayout["numbering"];
  readonly grouping: MessyLayout["grouping"];
  readonly unitMark: string;
  /** `lines`: a cell breaks at its column's width; `cells`: a cell a line; `rows`: a row a line, cells parted by one space. */
  readonly cells: "lines" | "cells" | "rows";
  /** How many of the first headings stand in one line; the others stand below, broken like cells. */
  readonly headTogether: number;
  readonly blanks: "none" | "everywhere" | "between-cells";
  /** Lines on a page, 0 for no pages; what stands between two pages. */
  readonly pageLines: number;
  readonly pageMarks: readonly ("head" | "number" | "worded-number" | "footnote")[];
  readonly numberWithContent: boolean;
}

const FOOTNOTE = [
  "1 Luật Thực hiện dân chủ ở cơ sở ngày 10/11/2022; Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ quy",
  "định chi tiết một số điều của Luật Thực hiện dân chủ ở cơ sở.",
];
const PAGE_WIDTH = 84;

/**
 * A worksheet whose one column holds a plan and its table as text.
 *
 * @example layLines(plan, style).cells[20] // => ["Phòng Giáo dục"]
 */
export function layLines(plan: MessyPlan, style: LineStyle): Grid {
  const text = [
    ...titleRows(plan, 4).map((row) => row.filter((cell) => cell !== null).join(" ")),
    ...wrapped(proseRows(plan)),
  ];
  const lines = [...text, ...new LinedTable(plan, style).lines, ...wrapped(closingRows(plan, 2))];
  const spaced = style.blanks === "everywhere" ? lines.flatMap((line) => [line, ""]) : lines;
  return { sheet: "Sheet1", row: 0, column: 0, cells: spaced.map((line) => [line === "" ? null : line]), merges: [] };
}

function wrapped(rows: readonly (readonly CellValue[])[]): readonly string[] {
  return rows.flatMap((row) =>
    row.filter((cell) => cell !== null).flatMap((cell) => wrapWords(String(cell), PAGE_WIDTH)),
  );
}

class LinedTable {
  readonly lines: string[] = [];
  private readonly head: readonly string[];
  private readonly layout: MessyLayout;
  private printed = 0;
  private page = 1;

  constructor(
    plan: MessyPlan,
    private readonly style: LineStyle,
  ) {
    const [base] = MESSY_LAYOUTS;
    if (base === undefined) throw new Error("No layouts");
    const { columns, numbering, grouping, unitMark } = style;
    this.layout = { ...base, columns, numbering, grouping, unitMark };
    this.head = this.headLines();
    this.lines.push(...this.head);
    let running = 0;
    plan.sections.forEach((section, index) => {
      this.group(section.title, index);
      section.tasks.forEach((task, place) => {
        running += 1;
        this.task({ plan, task, section: index, place, running });
      });
    });
  }

  private headLines(): readonly string[] {
    const headings = this.style.columns.map((one) => one.heading);
    const together = headings.slice(0, this.style.headTogether).join(" ");
    const below = this.style.columns
      .slice(this.style.headTogether)
      .flatMap((one) => (this.style.cells === "lines" ? wrapWords(one.heading, one.width) : [one.heading]));
    return [...(together === "" ? [] : [together]), ...below];
  }

  private group(title: string, index: number): void {
    const told = groupRow(this.style.grouping, title, index);
    if (told === undefined) return;
    if (this.style.cells === "rows") this.print([told.number, told.first ?? told.content].filter(Boolean).join(" "));
    else for (const text of [told.number, told.first, told.content]) if (text !== undefined) this.print(text);
  }

  private task(placed: PlacedTask): void {
    const { cells, columns, numberWithContent, blanks } = this.style;
    const values = columns.map((column) => ({ column, value: messyValue(placed, column, this.layout) }));
    const filled = values.filter(({ value }) => value !== null && value !== "");
    if (cells === "rows") {
      this.print(filled.map(({ value }) => String(value).replaceAll("\n", " ")).join(" "));
      return;
    }
    const number = numberWithContent ? String(filled[0]?.value ?? "") : "";
    const [, ...rest] = filled;
    const own = numberWithContent && columns[0]?.field === "number" ? rest : filled;
    own.forEach(({ column, value }, index) => {
      const text = number !== "" && index === 0 && own !== filled ? `${number} ${String(value)}` : String(value);
      const lines = cells === "lines" ? wrapWords(text, column.width) : [text.replaceAll("\n", " ")];
      for (const line of lines) this.print(line);
      if (blanks === "between-cells") this.lines.push("");
    });
  }

  private print(line: string): void {
    this.lines.push(line);
    this.printed += 1;
    const { pageLines, pageMarks } = this.style;
    if (pageLines === 0 || this.printed % pageLines > 0) return;
    this.page += 1;
    const marks: Readonly<Record<LineStyle["pageMarks"][number], readonly string[]>> = {
      footnote: FOOTNOTE,
      number: [String(this.page)],
      "worded-number": [`Trang ${String(this.page)}`],
      head: this.head,
    };
    for (const mark of pageMarks) this.lines.push(...marks[mark]);
  }
}

const FIELDS: Readonly<Record<string, readonly Field[]>> = {
  usual: ["number", "content", "lead", "coordinating", "time"],
  "time before units": ["number", "content", "time", "lead", "coordinating"],
  "product last": ["number", "content", "lead", "coordinating", "time", "product"],
  "product in the middle": ["number", "content", "time", "product", "lead", "coordinating"],
  "no numbers": ["content", "lead", "coordinating", "time"],
  "lead and time": ["number", "content", "lead", "time"],
};
const HEADINGS: Readonly<Partial<Record<Field, string>>> = {
  number: "TT",
  content: "Nội dung nhiệm vụ",
  lead: "Đơn vị chủ trì",
  coordinating: "Đơn vị phối hợp",
  time: "Thời gian thực hiện và hoàn thành",
  product: "Sản phẩm",
};
const WIDTHS: Readonly<Partial<Record<Field, number>>> = {
  number: 4,
  content: 40,
  lead: 17,
  coordinating: 20,
  time: 12,
  product: 16,
};

function style(name: string, fields: string, other: Partial<LineStyle> = {}): LineStyle {
  const columns = (FIELDS[fields] ?? []).map((field) => ({
    field,
    heading: HEADINGS[field] ?? "",
    width: WIDTHS[field] ?? 12,
  }));
  return {
    name,
    columns,
    numbering: "running",
    grouping: "none",
    unitMark: ", ",
    cells: "lines",
    headTogether: 0,
    blanks: "none",
    pageLines: 0,
    pageMarks: [],
    numberWithContent: false,
    ...other,
  };
}

/** Ways in which viewers and converters copy a table as text. */
export const LINE_STYLES: readonly LineStyle[] = [
  style("cells broken over lines", "usual"),
  style("empty rows everywhere", "usual", { blanks: "everywhere", headTogether: 4 }),
  style("empty rows between cells", "usual", { blanks: "between-cells" }),
  style("a cell a line", "usual", { cells: "cells" }),
  style("time before units, a cell a line", "time before units", { cells: "cells" }),
  style("time before units, broken", "time before units", { headTogether: 2 }),
  style("a product last", "product last", { headTogether: 3 }),
  style("a product in the middle", "product in the middle"),
  style("a product in the middle, a cell a line", "product in the middle", { cells: "cells" }),
  style("no numbers", "no numbers"),
  style("no numbers, a cell a line", "no numbers", { cells: "cells" }),
  style("lead and time only", "lead and time"),
  style("pages with heads and numbers", "usual", { pageLines: 33, pageMarks: ["number", "head"], headTogether: 4 }),
  style("pages with worded numbers", "usual", { pageLines: 27, pageMarks: ["worded-number"] }),
  style("pages with numbers alone", "usual", { pageLines: 41, pageMarks: ["number"] }),
  style("Roman group rows", "usual", { numbering: "restarting", grouping: "number-and-content" }),
  style("Roman headings in a line", "usual", { numbering: "restarting", grouping: "merged" }),
  style("shouted headings", "usual", { grouping: "first" }),
  style("numbers under numbers", "usual", { numbering: "nested", grouping: "parent-rows" }),
  style("number beside the content", "usual", { numberWithContent: true }),
  style("number beside the content, dotted, a cell a line", "usual", {
    numberWithContent: true,
    numbering: "dotted",
    cells: "cells",
  }),
  style("a unit a line", "usual", { unitMark: "\n" }),
  style("a row a line", "usual", { cells: "rows", headTogether: 5 }),
  style("a row a line, time first", "time before units", { cells: "rows", headTogether: 5 }),
  style("a row a line, lead and time", "lead and time", { cells: "rows", headTogether: 4 }),
];
