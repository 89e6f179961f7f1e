import type { Field, Grouping, Lines, MessyColumn, MessyLayout, Numbering } from "./MessyLayout";

type Next = () => number;

const WIDTHS: Readonly<Partial<Record<Field, number>>> = {
  number: 6,
  content: 44,
  coordinating: 22,
  lead: 18,
  product: 16,
};
const WIDTH = 13;
const PAGED: readonly Lines[] = ["top", "centred", "content-top"];
const LINES: readonly Lines[] = ["cells", "cells", "breaks", ...PAGED];
const WITH_NUMBERS: readonly Grouping[] = [
  "none",
  "none",
  "merged",
  "first",
  "content",
  "number-and-content",
  "letters",
  "arabic",
];
const WITHOUT_NUMBERS: readonly Grouping[] = ["none", "merged", "first"];
const HEADINGS: Readonly<Partial<Record<Field, readonly string[]>>> = {
  number: ["TT", "STT", "Số TT"],
  content: ["Nội dung", "Nội dung công việc", "Nhiệm vụ", "Nhiệm vụ, giải pháp", "Nội dung thực hiện", "Công việc"],
  lead: ["Đơn vị chủ trì", "Chủ trì", "Cơ quan chủ trì", "Đơn vị thực hiện", "Người phụ trách", "Lãnh đạo chủ trì"],
  coordinating: ["Đơn vị phối hợp", "Phối hợp", "Cơ quan phối hợp", "Bộ phận phối hợp"],
  time: ["Thời gian", "Thời gian thực hiện", "Thời hạn hoàn thành", "Tiến độ", "Thời gian thực hiện và hoàn thành"],
  product: ["Sản phẩm", "Kết quả", "Ghi chú"],
  code: ["Mã nhiệm vụ"],
  received: ["Ngày giao", "Thời gian nhận"],
  blank: ["Kinh phí", "Ngày hoàn thành"],
};

/**
 * A layout put together at random from what clerks' worksheets do: `next` gives numbers between 0 and 1.
 *
 * @example mixedLayout(next).columns.map((one) => one.heading) // => ["STT", "Nhiệm vụ", "Chủ trì", "Tiến độ", "Phối hợp"]
 */
export function mixedLayout(next: Next): MessyLayout {
  const pick = <T>(items: readonly [T, ...T[]] | readonly T[], other: T): T =>
    items[Math.floor(next() * items.length)] ?? other;
  const isNumbered = next() < 0.75;
  const lines = pick(LINES, "cells");
  const grouping = pick(isNumbered ? WITH_NUMBERS : WITHOUT_NUMBERS, "none");
  const fields = mixedFields(next, isNumbered);
  const columns = fields.map((field): MessyColumn => {
    const width = Math.max(5, Math.round((WIDTHS[field] ?? WIDTH) * (0.7 + 0.7 * next())));
    return { field, heading: pick(HEADINGS[field] ?? [""], ""), width };
  });
  const isPaged = PAGED.includes(lines) && next() < 0.6;
  return {
    name: `${lines}, groups ${grouping}: ${columns.map((one) => one.heading).join(" | ")}`,
    columns,
    lines,
    grouping,
    numbering: mixedNumbering(next, isNumbered, grouping),
    unitMark: pick([", ", "; ", "\n"], ", "),
    pageLines: isPaged ? 8 + Math.floor(next() * 35) : 0,
    pageColumn: isPaged ? Math.floor(next() * (columns.length + 1)) - 1 : -1,
    mergeSame: lines === "cells" && next() < 0.25 ? ["lead", "time"] : [],
    offset: next() < 0.3 ? [29, 2] : [0, 0],
    around: (["letterhead", "prose", "closing", "total", "criteria", "column-numbers"] as const)
      .filter(() => next() < 0.5)
      .concat("letterhead"),
    text: pick<MessyLayout["text"]>(["plain", "plain", "nfd", "nbsp", "capitals"], "plain"),
    oneColumn: "",
    dates: false,
    plan: next() < 0.25 ? "listed" : "as-is",
  };
}

function mixedNumbering(next: Next, isNumbered: boolean, grouping: Grouping): Numbering {
  if (!isNumbered) return next() < 0.3 ? "in-content" : "none";
  if (grouping !== "none") return next() < 0.5 ? "restarting" : "running";
  return (["running", "dotted", "text", "padded", "bracket"] as const)[Math.floor(next() * 5)] ?? "running";
}

function mixedFields(next: Next, isNumbered: boolean): readonly Field[] {
  const who: Field[] = ["lead", "coordinating", "time"];
  const turned =
    next() < 0.3
      ? who
          .map((field) => [next(), field] as const)
          .sort(([a], [b]) => a - b)
          .map(([, field]) => field)
      : who;
  const further = (["product", "blank", "code", "received"] as const).filter(() => next() < 0.15);
  return [...(isNumbered ? (["number"] as const) : []), "content", ...turned, ...further];
}
