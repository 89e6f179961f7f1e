import type { Field, MessyColumn, MessyLayout } from "./MessyLayout";

const WIDTHS: Readonly<Record<Field, number>> = {
  number: 6,
  content: 44,
  lead: 18,
  coordinating: 22,
  time: 14,
  matrix: 8,
  product: 16,
  blank: 12,
  code: 10,
  received: 12,
  both: 24,
  leader: 12,
  finished: 12,
  month: 5,
  quarter: 8,
};

/** A column told as "field=heading" or "field=parent>heading"; matrix columns as "matrix3=Quý III". */
function column(told: string): MessyColumn {
  const [field = "", words = ""] = told.split("=");
  const [above, below] = words.split(">");
  const period = /^(matrix|month)(\d+)$/.exec(field);
  const name = (period?.[1] ?? field) as Field;
  return {
    field: name,
    heading: below ?? above ?? "",
    width: WIDTHS[name],
    ...(below === undefined || above === undefined ? {} : { parent: above }),
    ...(period === null ? {} : { period: Number(period[2]) }),
  };
}

const PLAIN: Omit<MessyLayout, "name" | "columns"> = {
  numbering: "running",
  grouping: "none",
  lines: "cells",
  unitMark: ", ",
  pageLines: 0,
  pageColumn: -1,
  mergeSame: [],
  offset: [0, 0],
  around: ["letterhead", "closing"],
  text: "plain",
  oneColumn: "",
  dates: false,
  plan: "as-is",
};

function layout(name: string, columns: string, other: Partial<MessyLayout> = {}): MessyLayout {
  return { ...PLAIN, name, columns: columns.split(" | ").map(column), ...other };
}

const FIVE =
  "number=TT | content=Nội dung | lead=Đơn vị chủ trì | coordinating=Đơn vị phối hợp | time=Thời gian thực hiện và hoàn thành";
const QUARTERS = "matrix1=Quý I | matrix2=Quý II | matrix3=Quý III | matrix4=Quý IV";

/** Layouts that clerks' worksheets have. */
export const MESSY_LAYOUTS: readonly MessyLayout[] = [
  layout("Word paste", FIVE, { around: ["letterhead", "prose", "closing"] }),
  layout(
    "Word paste with Roman rows, restarting",
    "number=STT | content=Nhiệm vụ, giải pháp | lead=Cơ quan chủ trì | coordinating=Cơ quan phối hợp | time=Thời gian hoàn thành | product=Sản phẩm",
    { numbering: "restarting", grouping: "number-and-content" },
  ),
  layout(
    "merged group rows",
    "number=STT | content=Nội dung công việc | lead=Đơn vị thực hiện | coordinating=Phối hợp | time=Tiến độ",
    { numbering: "restarting", grouping: "merged", unitMark: "; " },
  ),
  layout("group rows in the first column, letters", FIVE, {
    grouping: "first",
    around: ["letterhead", "prose", "closing", "total"],
  }),
  layout(
    "group rows in the content column",
    "number=Số TT | content=Nhiệm vụ | lead=Chủ trì | coordinating=Phối hợp | time=Thời hạn hoàn thành",
    { numbering: "restarting", grouping: "content", unitMark: "\n" },
  ),
  layout("letters in the number column", FIVE, {
    numbering: "restarting",
    grouping: "letters",
    around: ["letterhead", "column-numbers", "closing"],
  }),
  layout(
    "sub-tasks under parent rows",
    "number=TT | content=Nội dung nhiệm vụ | lead=Đơn vị chủ trì | coordinating=Đơn vị phối hợp | time=Thời gian thực hiện | product=Kết quả, sản phẩm",
    { numbering: "nested", grouping: "parent-rows" },
  ),
  layout("sub-tasks with numeric numbers", FIVE, {
    numbering: "nested-cells",
    grouping: "parent-rows",
    around: ["column-numbers"],
  }),
  layout(
    "numbered group rows",
    "number=TT | content=Công việc | lead=Người phụ trách | coordinating=Người phối hợp | time=Thời gian",
    { numbering: "restarting", grouping: "arabic" },
  ),
  layout(
    "two-level header",
    "number=TT | content=Nội dung công việc | lead=Phân công>Chủ trì | coordinating=Phân công>Phối hợp | time=Thời gian hoàn thành | product=Ghi chú",
    { grouping: "number-and-content" },
  ),
  layout(
    "two-level header with start and end",
    "number=STT | content=Nhiệm vụ | lead=Đơn vị thực hiện>Chủ trì | coordinating=Đơn vị thực hiện>Phối hợp | received=Thời gian>Bắt đầu | time=Thời gian>Hoàn thành | product=Sản phẩm",
  ),
  layout("merged leads and times", FIVE, { mergeSame: ["lead", "time", "coordinating"], grouping: "merged" }),
  layout(
    "columns turned round",
    "number=STT | time=Thời gian | lead=Bộ phận chủ trì | content=Nội dung | coordinating=Bộ phận phối hợp | product=Ghi chú",
  ),
  layout(
    "no number column",
    "content=Nội dung công việc | lead=Đơn vị chủ trì | coordinating=Đơn vị phối hợp | time=Lộ trình thực hiện",
  ),
  layout("no number column, group rows", "content=Nhiệm vụ | time=Thời hạn | lead=Chủ trì | coordinating=Phối hợp", {
    grouping: "first",
  }),
  layout(
    "numbers in the content",
    "content=Nội dung | lead=Chủ trì thực hiện | coordinating=Đơn vị phối hợp | time=Thời gian",
    { numbering: "in-content" },
  ),
  layout(
    "extra columns",
    "code=Mã nhiệm vụ | number=TT | content=Tên nhiệm vụ | product=Sản phẩm đầu ra | lead=Đơn vị chủ trì | blank=Lãnh đạo chỉ đạo | coordinating=Đơn vị phối hợp | received=Thời gian nhận | time=Thời hạn | blank=Ngày hoàn thành | blank=Kinh phí",
  ),
  layout(
    "quarter matrix",
    `number=TT | content=Nội dung | lead=Đơn vị chủ trì | coordinating=Đơn vị phối hợp | ${QUARTERS}`,
    { text: "capitals" },
  ),
  layout(
    "quarter matrix under a heading",
    `number=TT | content=Nội dung | ${QUARTERS.replaceAll("=", "=Thời gian thực hiện>")} | lead=Đơn vị chủ trì | coordinating=Đơn vị phối hợp`,
    { grouping: "merged", numbering: "restarting" },
  ),
  layout("several tables", FIVE, { around: ["letterhead", "staff", "closing", "criteria", "report"] }),
  layout("far from the corner, odd characters", FIVE, { offset: [29, 2], around: ["blank-rows", "junk"], text: "nfd" }),
  layout(
    "hard spaces, dates",
    "number=TT | content=Nội dung thực hiện | lead=Đơn vị chủ trì | coordinating=Đơn vị phối hợp | time=Hạn hoàn thành",
    { text: "nbsp", dates: true, numbering: "dotted" },
  ),
  layout("zero-width", "number=STT | content=Hoạt động | lead=Chủ trì | coordinating=Phối hợp | time=Thời gian", {
    text: "zero-width",
    grouping: "number-and-content",
    numbering: "restarting",
  }),
  layout("capitals", FIVE, { text: "capitals", around: ["closing", "total"] }),
  layout("PDF paste", FIVE, { lines: "top", pageLines: 17, pageColumn: 2, numbering: "text" }),
  layout("PDF paste, page number in the first column", FIVE, { lines: "top", pageLines: 9, pageColumn: 0 }),
  layout(
    "PDF paste, no page numbers, Roman rows",
    "number=STT | content=Nhiệm vụ, giải pháp | lead=Cơ quan chủ trì | coordinating=Cơ quan phối hợp | time=Thời gian hoàn thành",
    { lines: "top", pageLines: 13, grouping: "number-and-content", numbering: "restarting", unitMark: "; " },
  ),
  layout("PDF paste, centred", FIVE, { lines: "centred" }),
  layout(
    "PDF paste, content at the top",
    "number=STT | content=Nội dung | lead=Chủ trì | coordinating=Phối hợp | time=Thời gian | product=Sản phẩm",
    { lines: "content-top" },
  ),
  layout("PDF paste, centred, group rows, pages", FIVE, {
    lines: "centred",
    grouping: "merged",
    pageLines: 21,
    pageColumn: 3,
  }),
  layout(
    "PDF paste without numbers",
    "content=Nội dung | lead=Đơn vị chủ trì | coordinating=Đơn vị phối hợp | time=Thời gian hoàn thành",
    { lines: "top" },
  ),
  layout(
    "PDF paste, two-level header",
    "number=TT | content=Nội dung công việc | lead=Phân công>Chủ trì | coordinating=Phân công>Phối hợp | time=Thời gian hoàn thành",
    { lines: "top", pageLines: 15 },
  ),
  layout("tabs in one column", FIVE, { oneColumn: "tabs" }),
  layout("bars in one column", FIVE, { oneColumn: "bars" }),
  layout("markdown in one column", FIVE, {
    oneColumn: "markdown",
    grouping: "number-and-content",
    numbering: "restarting",
  }),
  layout("spaces in one column", FIVE, { oneColumn: "spaces", numbering: "restarting", around: [] }),
  layout(
    "section in a column of its own",
    "number=TT | blank=Nhóm nhiệm vụ | content=Nội dung | lead=Đơn vị chủ trì | coordinating=Đơn vị phối hợp | time=Thời gian",
    { grouping: "column" },
  ),
  layout(
    "no coordinating column",
    "number=TT | content=Nội dung | lead=Người thực hiện | time=Thời gian | product=Ghi chú",
  ),
  layout("numeric numbers beyond 1.9", FIVE, {
    numbering: "nested-cells",
    grouping: "parent-rows",
    plan: "one-section",
  }),
  layout("Word cells of several paragraphs", FIVE, { lines: "paragraphs", unitMark: "\n", plan: "listed" }),
  layout("line breaks inside cells", FIVE, { lines: "breaks", unitMark: "\n" }),
  layout(
    "leaders beside lead units",
    "number=TT | content=Nội dung | leader=Lãnh đạo chỉ đạo | lead=Đơn vị chủ trì | coordinating=Đơn vị phối hợp | time=Thời gian",
  ),
  layout(
    "responsible leader and lead",
    "number=STT | content=Nhiệm vụ | lead=Chủ trì tham mưu | leader=Lãnh đạo phụ trách | coordinating=Đơn vị phối hợp thực hiện | time=Thời gian hoàn thành",
  ),
  layout(
    "three time columns",
    "number=TT | content=Nội dung nhiệm vụ | lead=Đơn vị chủ trì | received=Thời gian nhận | time=Thời hạn | finished=Ngày hoàn thành | coordinating=Ghi chú & Đơn vị phối hợp",
  ),
  layout(
    "both roles in one cell",
    "number=TT | content=Nội dung công việc | both=Đơn vị thực hiện | time=Thời gian hoàn thành",
  ),
  layout("lead and time told once for a group", FIVE, {
    grouping: "told-once",
    numbering: "nested",
    plan: "same-in-section",
  }),
  layout("merged over groups", FIVE, {
    mergeSame: ["lead", "time"],
    grouping: "number-and-content",
    numbering: "restarting",
    plan: "same-in-section",
  }),
  layout(
    "month matrix",
    `number=TT | content=Nội dung | lead=Chủ trì | coordinating=Phối hợp | ${Array.from({ length: 12 }, (_, index) => `month${String(index + 1)}=Tháng>${String(index + 1)}`).join(" | ")}`,
  ),
  layout("bare quarters", "number=TT | content=Nội dung | lead=Chủ trì | coordinating=Phối hợp | quarter=Quý"),
  layout("a table for each section", FIVE, { grouping: "tables", numbering: "restarting" }),
  layout("lettered tasks under numbered rows", FIVE, { numbering: "letters", grouping: "parent-rows" }),
  layout("dashed tasks under numbered rows", FIVE, { numbering: "bullets", grouping: "parent-rows" }),
  layout("padded numbers", FIVE, { numbering: "padded" }),
  layout("bracketed numbers", FIVE, { numbering: "bracket", grouping: "first" }),
  layout("numbers missing here and there", FIVE, { numbering: "some-missing" }),
  layout("lists inside cells", FIVE, { plan: "listed" }),
  layout("PDF paste with lists", FIVE, { plan: "listed", lines: "top", pageLines: 19, pageColumn: 1 }),
  layout("PDF paste centred with lists", FIVE, { plan: "listed", lines: "centred" }),
  layout(
    "PDF paste, columns turned round, odd characters",
    "number=STT | time=Thời gian | lead=Bộ phận chủ trì | content=Nội dung | coordinating=Bộ phận phối hợp",
    { lines: "top", text: "nfd", pageLines: 11, pageColumn: 4 },
  ),
  layout("PDF paste of sub-tasks", FIVE, {
    lines: "top",
    numbering: "nested",
    grouping: "parent-rows",
    pageLines: 23,
    pageColumn: 2,
  }),
  layout("PDF paste centred of sub-tasks", FIVE, { lines: "centred", numbering: "nested", grouping: "parent-rows" }),
  layout(
    "PDF paste of a quarter matrix",
    `number=TT | content=Nội dung | lead=Chủ trì | coordinating=Phối hợp | ${QUARTERS}`,
    { lines: "top", pageLines: 20, pageColumn: 1 },
  ),
  layout("PDF paste, long group rows", FIVE, {
    lines: "top",
    grouping: "content",
    numbering: "restarting",
    pageLines: 14,
    pageColumn: 2,
  }),
];
