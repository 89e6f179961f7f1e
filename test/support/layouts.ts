import fc from "fast-check";
import type { Area, CellValue, Grid } from "../../src/domain/grid/Grid";
import type { SampleTask } from "./samplePlan";

type Role = "ordinal" | "content" | "lead" | "coordinating" | "time" | "note" | "product";

/** How a clerk's sheet lies: the same plan in any of these must read the same. */
export interface Layout {
  readonly order: readonly Role[];
  readonly headings: Readonly<Record<Role, string>>;
  readonly numbers: "number" | "text" | "dotted" | "none";
  readonly groups: "none" | "first-column" | "number-and-content" | "merged";
  readonly restart: boolean;
  readonly header: "plain" | "two-level" | "broken";
  readonly merged: boolean;
  readonly broken: boolean;
  readonly pageRows: number;
  readonly pageColumn: number;
  readonly centred: boolean;
  readonly decomposed: boolean;
  readonly letterhead: boolean;
  readonly closing: boolean;
  readonly columnNumbers: boolean;
  readonly offset: readonly [number, number];
}

const HEADINGS: Readonly<Record<Role, readonly string[]>> = {
  ordinal: ["TT", "STT", "Số TT", "Stt"],
  content: ["Nội dung", "Nội dung công việc", "Nhiệm vụ", "NỘI DUNG NHIỆM VỤ", "Nội dung hoạt động", "Tên nhiệm vụ"],
  lead: ["Đơn vị chủ trì", "Lãnh đạo chủ trì", "Chủ trì", "Cơ quan chủ trì", "ĐƠN VỊ CHỦ TRÌ", "Đơn vị thực hiện"],
  coordinating: ["Đơn vị phối hợp", "Phối hợp", "Cơ quan phối hợp", "Đơn vị phối hợp thực hiện", "Bộ phận phối hợp"],
  time: [
    "Thời gian thực hiện và hoàn thành",
    "Thời gian thực hiện",
    "Thời hạn",
    "Thời gian",
    "Thời hạn hoàn thành",
    "Tiến độ",
  ],
  note: ["Ghi chú", "Người theo dõi"],
  product: ["Sản phẩm", "Kết quả dự kiến", "Kinh phí"],
};

const NARROW: Readonly<Record<Role, number>> = {
  ordinal: 6,
  content: 40,
  lead: 15,
  coordinating: 19,
  time: 14,
  note: 14,
  product: 14,
};

const heading = (role: Role): fc.Arbitrary<string> => fc.constantFrom(...HEADINGS[role]);

/** Row-per-task sheets: any column order, extra columns, groups, merged cells, two-level header, NFD. */
export const plainLayouts: fc.Arbitrary<Layout> = layouts({
  broken: fc.constant(false),
  centred: fc.constant(false),
  merged: fc.boolean(),
  numbers: fc.constantFrom("number", "text", "dotted", "none"),
});

/** Sheets pasted from a PDF: a visual line per row, pages with repeated headers and page numbers. */
export const brokenLayouts: fc.Arbitrary<Layout> = layouts({
  broken: fc.constant(true),
  centred: fc.constant(false),
  merged: fc.constant(false),
  numbers: fc.constantFrom("number", "text"),
});

/** PDF pastes whose cells were centred rather than top-aligned. */
export const centredLayouts: fc.Arbitrary<Layout> = layouts({
  broken: fc.constant(true),
  centred: fc.constant(true),
  merged: fc.constant(false),
  numbers: fc.constantFrom("number", "text"),
});

interface Chosen {
  readonly broken: fc.Arbitrary<boolean>;
  readonly centred: fc.Arbitrary<boolean>;
  readonly merged: fc.Arbitrary<boolean>;
  readonly numbers: fc.Arbitrary<Layout["numbers"]>;
}

function layouts(chosen: Chosen): fc.Arbitrary<Layout> {
  return fc
    .record({
      ...chosen,
      extras: fc.subarray<Role>(["note", "product"]),
      shuffle: fc.array(fc.nat(), { minLength: 7, maxLength: 7 }),
      reorder: fc.boolean(),
      headings: fc.record({
        ordinal: heading("ordinal"),
        content: heading("content"),
        lead: heading("lead"),
        coordinating: heading("coordinating"),
        time: heading("time"),
        note: heading("note"),
        product: heading("product"),
      }),
      groups: fc.constantFrom<Layout["groups"]>("none", "first-column", "number-and-content", "merged"),
      restart: fc.boolean(),
      header: fc.constantFrom<Layout["header"]>("plain", "two-level", "broken"),
      pageRows: fc.integer({ min: 12, max: 30 }),
      pageColumn: fc.integer({ min: 0, max: 4 }),
      decomposed: fc.boolean(),
      letterhead: fc.boolean(),
      closing: fc.boolean(),
      columnNumbers: fc.boolean(),
      offset: fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 2 })),
    })
    .map(({ extras, shuffle, reorder, ...rest }) => {
      const roles: Role[] = ["ordinal", "content", "lead", "coordinating", "time", ...extras];
      const shown = roles.filter((role) => role !== "ordinal" || rest.numbers !== "none");
      const mixed = reorder
        ? [...shown].sort((a, b) => (shuffle[roles.indexOf(a)] ?? 0) - (shuffle[roles.indexOf(b)] ?? 0))
        : shown;
      // A number column stands first in every sheet seen; the rest comes in any order.
      const order = [...mixed.filter((role) => role === "ordinal"), ...mixed.filter((role) => role !== "ordinal")];
      const apart = Math.abs(order.indexOf("lead") - order.indexOf("coordinating")) !== 1;
      const header = rest.header === "two-level" && (apart || rest.broken) ? "plain" : rest.header;
      const groups = rest.numbers === "none" && rest.groups === "number-and-content" ? "none" : rest.groups;
      return { ...rest, order, header, groups };
    });
}

/** Lays the tasks out as a sheet. */
export function layOut(tasks: readonly SampleTask[], layout: Layout): Grid {
  const page = new Page(layout);
  if (layout.letterhead) page.letterhead();
  page.header();
  if (layout.columnNumbers) page.row((role) => `(${String(layout.order.indexOf(role) + 1)})`);
  let number = 0;
  tasks.forEach((task, index) => {
    if (layout.groups !== "none" && index % 4 === 0) {
      page.group(index / 4);
      if (layout.restart) number = 0;
    }
    number += 1;
    page.task(task, number);
  });
  if (layout.merged) page.mergeLeads(tasks);
  if (layout.closing) page.closing();
  return page.grid();
}

class Page {
  private readonly rows: CellValue[][] = [];
  private readonly merges: Area[] = [];
  private readonly taskRows: number[] = [];
  private printed = 0;
  private pages = 1;

  constructor(private readonly layout: Layout) {}

  letterhead(): void {
    const width = this.layout.order.length;
    const line = (left: string, right: string): void => {
      const cells = blank(width);
      cells[0] = left;
      cells[width - 1] = right;
      this.rows.push(cells);
    };
    line("UBND HUYỆN CÁT HẢI", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    line("PHÒNG GIÁO DỤC VÀ ĐÀO TẠO", "Độc lập - Tự do - Hạnh phúc");
    this.rows.push(blank(width));
    this.single("KẾ HOẠCH");
    this.single("Thực hiện công tác dân vận chính quyền năm 2025");
    this.rows.push(blank(width));
  }

  header(): void {
    const { header, headings, order } = this.layout;
    if (header === "two-level") {
      const first = Math.min(order.indexOf("lead"), order.indexOf("coordinating"));
      this.merges.push({ row: this.rows.length, column: first, rows: 1, columns: 2 });
      this.row((role, column) => (column === first ? "Phân công thực hiện" : isParted(role) ? null : headings[role]));
      this.row((role) => (isParted(role) ? headings[role] : null));
      return;
    }
    const lines = order.map((role) => (header === "broken" ? wrap(headings[role], 13) : [headings[role]]));
    const height = Math.max(...lines.map((one) => one.length));
    for (let line = 0; line < height; line += 1) this.row((_role, column) => lines[column]?.[line] ?? null);
  }

  group(index: number): void {
    const label = ["I", "II", "III", "IV"][index] ?? "V";
    const title =
      ["Công tác tuyên truyền", "CÔNG TÁC CHỈ ĐẠO", "Công tác phối hợp", "Kiểm tra, giám sát"][index] ?? "Khác";
    if (this.layout.groups === "number-and-content") {
      this.row((role) => (role === "ordinal" ? label : role === "content" ? title : null));
      return;
    }
    if (this.layout.groups === "merged") {
      this.merges.push({ row: this.rows.length, column: 0, rows: 1, columns: this.layout.order.length });
    }
    this.single(`${label}. ${title}`);
  }

  task(task: SampleTask, number: number): void {
    const texts: Record<Role, CellValue> = {
      ordinal:
        this.layout.numbers === "number" ? number : `${String(number)}${this.layout.numbers === "dotted" ? "." : ""}`,
      content: task.content,
      lead: task.lead,
      coordinating: task.coordinating,
      time: task.time,
      note: number % 3 === 0 ? "Đã giao" : null,
      product: number % 2 === 0 ? "Văn bản" : null,
    };
    this.taskRows.push(this.rows.length);
    if (!this.layout.broken) {
      this.row((role) => texts[role]);
      return;
    }
    const lines = this.layout.order.map((role) => wrapValue(texts[role], NARROW[role]));
    const height = Math.max(...lines.map((one) => one.length));
    const top = lines.map((one) => (this.layout.centred ? Math.floor((height - one.length) / 2) : 0));
    for (let line = 0; line < height; line += 1) {
      this.row((_role, column) => lines[column]?.[line - (top[column] ?? 0)] ?? null);
      this.breakPage(height - line > 1);
    }
  }

  // A page ends in the middle of a task only where text goes on after it.
  private breakPage(inside: boolean): void {
    this.printed += 1;
    if (this.printed < this.layout.pageRows || (this.layout.centred && inside)) return;
    this.printed = 0;
    this.pages += 1;
    const cells = blank(this.layout.order.length);
    cells[this.layout.pageColumn] = this.pages;
    this.rows.push(cells);
    this.header();
  }

  // The lead cells of neighbouring tasks with the same lead become one merged cell.
  mergeLeads(tasks: readonly SampleTask[]): void {
    const column = this.layout.order.indexOf("lead");
    for (let start = 0; start < tasks.length;) {
      let end = start;
      while (this.isNextRow(end) && tasks[end + 1]?.lead === tasks[start]?.lead) end += 1;
      if (end > start) this.mergeDown(this.taskRows[start] ?? 0, column, end - start + 1);
      start = end + 1;
    }
  }

  private mergeDown(row: number, column: number, rows: number): void {
    this.merges.push({ row, column, rows, columns: 1 });
    for (const cells of this.rows.slice(row + 1, row + rows)) cells[column] = null;
  }

  private isNextRow(index: number): boolean {
    return this.taskRows[index + 1] === (this.taskRows[index] ?? 0) + 1;
  }

  closing(): void {
    this.single("III. TỔ CHỨC THỰC HIỆN");
    this.single(
      "- Báo cáo định kỳ 6 tháng trước ngày 10/6, báo cáo năm trước ngày 05/12 gửi về Phòng Giáo dục và Đào tạo.",
    );
    this.single("Trên đây là Kế hoạch, yêu cầu các đơn vị nghiêm túc triển khai thực hiện./.");
    this.rows.push(blank(this.layout.order.length));
    const cells = blank(this.layout.order.length);
    cells[0] = "Nơi nhận:";
    cells[cells.length - 1] = "TRƯỞNG PHÒNG";
    this.rows.push(cells);
    this.single("- Lưu: VT.");
  }

  row(value: (role: Role, column: number) => CellValue): void {
    this.rows.push(this.layout.order.map(value));
  }

  private single(text: string): void {
    const cells = blank(this.layout.order.length);
    cells[0] = text;
    this.rows.push(cells);
  }

  grid(): Grid {
    const [row, column] = this.layout.offset;
    const coded = (value: CellValue): CellValue =>
      typeof value === "string" && this.layout.decomposed ? value.normalize("NFD") : value;
    return {
      sheet: "Sheet1",
      row,
      column,
      cells: this.rows.map((cells) => cells.map(coded)),
      merges: this.merges.map((area) => ({ ...area, row: area.row + row, column: area.column + column })),
    };
  }
}

function isParted(role: Role): boolean {
  return role === "lead" || role === "coordinating";
}

function blank(width: number): CellValue[] {
  return Array.from({ length: width }, () => null);
}

function wrapValue(value: CellValue, width: number): readonly CellValue[] {
  return typeof value === "string" ? wrap(value, width) : [value];
}

function wrap(text: string, width: number): readonly string[] {
  return text.split(" ").reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= width) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}
