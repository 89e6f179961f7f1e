import type { Area, CellValue, Grid } from "../../../src/domain/grid/Grid";
import { codedGrid } from "./codedGrid";
import type { Field, MessyColumn, MessyLayout, PlacedTask } from "./MessyLayout";
import type { MessyPlan, MessySection } from "./MessyPlan";
import { groupRow, messyValue, type GroupRow } from "./messyValues";
import { closingRows, otherTable, proseRows, titleRows } from "./messySurroundings";
import { suitedPlan } from "./suitedPlan";
import { wrapWords } from "./wrapWords";

const LEAST_WIDTH = 4;

/**
 * The worksheet that a clerk would have of a plan, in a layout.
 *
 * @example layMessy(plan, layout).cells[8] // => ["TT", "Nội dung", "Chủ trì", …]
 */
export function layMessy(plan: MessyPlan, layout: MessyLayout): Grid {
  const sheet = new MessySheet(suitedPlan(plan, layout), layout);
  return codedGrid(sheet.rows, sheet.merges, layout);
}

function placedTasks(plan: MessyPlan): readonly PlacedTask[] {
  const all = plan.sections.flatMap(({ tasks }, section) =>
    tasks.map((task, place) => ({ plan, task, section, place })),
  );
  return all.map((one, index) => ({ ...one, running: index + 1 }));
}

class MessySheet {
  readonly rows: CellValue[][] = [];
  readonly merges: Area[] = [];
  private readonly taskRows: number[] = [];
  private readonly placed: readonly PlacedTask[];
  private printed = 0;
  private page = 1;

  constructor(
    private readonly plan: MessyPlan,
    private readonly layout: MessyLayout,
  ) {
    this.placed = placedTasks(plan);
    const width = Math.max(layout.columns.length, LEAST_WIDTH);
    const around = new Set(layout.around);
    if (around.has("letterhead")) this.put(titleRows(plan, width));
    if (around.has("prose")) this.put(proseRows(plan));
    if (around.has("staff")) this.put(otherTable("staff"));
    this.header();
    if (around.has("column-numbers")) this.put([layout.columns.map((_, index) => `(${String(index + 1)})`)]);
    this.body();
    if (around.has("total"))
      this.put([this.rowUnder({ content: `Tổng cộng: ${String(this.placed.length)} nhiệm vụ` })]);
    if (around.has("closing")) this.put(closingRows(plan, width));
    if (around.has("criteria")) this.put(otherTable("criteria"));
    if (around.has("report")) this.put(otherTable("report"));
    if (around.has("junk")) this.put([[], [], [], [null, null, null, "nháp"]]);
  }

  private put(rows: readonly (readonly CellValue[])[]): void {
    for (const row of rows) this.rows.push([...row]);
  }

  private rowUnder(told: GroupRow): CellValue[] {
    return this.layout.columns.map(({ field }, index) => (index === 0 ? told.first : undefined) ?? told[field] ?? null);
  }

  private loud(text: string): string {
    return this.layout.text === "capitals" ? text.toUpperCase() : text;
  }

  private header(): void {
    const { columns, lines } = this.layout;
    const isTwoLevel = columns.some((one) => one.parent !== undefined);
    if (isTwoLevel) this.parents();
    const headings = columns.map((one) => (isTwoLevel && one.parent === undefined ? null : this.loud(one.heading)));
    if (lines === "cells" || lines === "breaks" || lines === "paragraphs") this.put([headings]);
    else this.put(this.visualLines(headings));
  }

  // The upper level of a two-level header: headings merged to the right over theirs, the others merged down.
  private parents(): void {
    const { columns } = this.layout;
    const row = this.rows.length;
    const isSame = (index: number): boolean => columns[index - 1]?.parent === columns[index]?.parent;
    this.put([
      columns.map((one, index) => {
        if (one.parent === undefined) return this.loud(one.heading);
        return isSame(index) ? null : this.loud(one.parent);
      }),
    ]);
    columns.forEach(({ parent }, column) => {
      const count = columns.filter((two) => two.parent === parent).length;
      if (parent === undefined) this.merges.push({ row, column, rows: 2, columns: 1 });
      else if (!isSame(column)) this.merges.push({ row, column, rows: 1, columns: count });
    });
  }

  private body(): void {
    this.plan.sections.forEach((section, index) => {
      this.group(section, index);
      for (const one of this.placed) if (one.section === index) this.task(one);
    });
    for (const field of this.layout.mergeSame) this.mergeSame(field);
  }

  private group({ title, tasks }: MessySection, index: number): void {
    const { grouping, columns } = this.layout;
    const told = groupRow(grouping, title, index);
    if (told === undefined) return;
    if (grouping === "merged") {
      this.merges.push({ row: this.rows.length, column: 0, rows: 1, columns: columns.length });
    }
    const [first] = tasks;
    const once = grouping === "told-once" ? { lead: first?.lead.join(", ") ?? "", time: first?.time ?? "" } : {};
    if (grouping === "tables") this.put([[]]);
    this.put([this.rowUnder({ ...told, ...once })]);
    if (grouping === "tables") this.header();
  }

  private task(placed: PlacedTask): void {
    const { columns, lines, around } = this.layout;
    this.taskRows.push(this.rows.length);
    const values = columns.map((one) => messyValue(placed, one, this.layout));
    if (lines === "cells") this.put(around.includes("blank-rows") ? [values, []] : [values]);
    else if (lines === "breaks") this.put([values.map((value, index) => this.broken(value, index).join("\n"))]);
    else if (lines === "paragraphs") this.paragraphs(values);
    else this.visualLines(values).forEach((row) => this.print(row));
  }

  private broken(value: CellValue, column: number): readonly string[] {
    return value === null ? [""] : wrapWords(String(value), this.columnAt(column).width);
  }

  private columnAt(index: number): MessyColumn {
    return this.layout.columns[index] ?? { field: "blank", heading: "", width: LEAST_WIDTH };
  }

  // Excel pastes a Word cell of several paragraphs into several rows and merges the other cells of the row over them.
  private paragraphs(values: readonly CellValue[]): void {
    const row = this.rows.length;
    const parted = values.map((value) => (typeof value === "string" ? value.split("\n") : [value]));
    const rows = Math.max(...parted.map((one) => one.length));
    this.put(Array.from({ length: rows }, (_, line) => parted.map((own) => own[line] ?? null)));
    parted.forEach((own, column) => {
      if (own.length === 1 && rows > 1) this.merges.push({ row, column, rows, columns: 1 });
    });
  }

  private visualLines(values: readonly CellValue[]): readonly (readonly CellValue[])[] {
    const wrapped = values.map((value, index) => (typeof value === "string" ? this.broken(value, index) : [value]));
    const height = Math.max(...wrapped.map((own) => own.length));
    const tops = wrapped.map((own, index) => (this.staysAtTop(index) ? 0 : Math.floor((height - own.length) / 2)));
    return Array.from({ length: height }, (_, line) =>
      wrapped.map((own, index) => own[line - (tops[index] ?? 0)] ?? null),
    );
  }

  private staysAtTop(column: number): boolean {
    const { lines } = this.layout;
    return lines === "top" || (lines === "content-top" && this.columnAt(column).field === "content");
  }

  private print(row: readonly CellValue[]): void {
    const { pageLines, pageColumn, columns } = this.layout;
    this.put([row]);
    this.printed += 1;
    if (pageLines === 0 || this.printed % pageLines > 0) return;
    this.page += 1;
    if (pageColumn >= 0) this.put([columns.map((_, index) => (index === pageColumn ? String(this.page) : null))]);
    this.header();
  }

  private mergeSame(field: Field): void {
    const column = this.layout.columns.findIndex((one) => one.field === field);
    const { taskRows } = this;
    for (let start = 0; start < taskRows.length;) {
      let end = start + 1;
      while (end < taskRows.length && this.repeats(end, start, column)) end += 1;
      const row = taskRows[start] ?? 0;
      if (end > start + 1) this.merges.push({ row, column, rows: end - start, columns: 1 });
      for (const cells of this.rows.slice(row + 1, row + end - start)) cells[column] = null;
      start = end;
    }
  }

  private repeats(task: number, first: number, column: number): boolean {
    const [row = -1, above = -1, top = -1] = [this.taskRows[task], this.taskRows[task - 1], this.taskRows[first]];
    return row === above + 1 && this.rows[row]?.[column] === this.rows[top]?.[column];
  }
}
