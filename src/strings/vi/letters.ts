import { formatDay } from "../../domain/grid/dateOfCell";
import type { LackingTask, SubmissionReport, UnitSubmission } from "../../actions/readSubmissionReport";
import type { SubmissionState } from "../../domain/returns/submissionState";
import { PERIOD_NAMES } from "../../sheets/labels";
import type { LetterWords } from "../shape/FormsWords";

/** Longer task texts are cut where they are only named. */
const LONGEST_TASK = 80;

const STATES: Readonly<Record<SubmissionState, string>> = {
  "not-sent": "Chưa nộp",
  incomplete: "Nộp thiếu",
  late: "Nộp trễ hạn",
  sent: "Đã nộp",
};
const ORDER: readonly SubmissionState[] = ["not-sent", "incomplete", "late", "sent"];

function periodOf({ period, year }: SubmissionReport): string {
  return `${PERIOD_NAMES[period]} năm ${String(year)}`.replace("năm năm", "năm");
}

function taskWords({ ordinal, content, headings }: LackingTask): string {
  const short = content.length > LONGEST_TASK ? `${content.slice(0, LONGEST_TASK).trimEnd()}…` : content;
  return `${ordinal === "" ? "" : `${ordinal}. `}${short}: ${headings.join(", ")}`;
}

function lackingCells({ lacking }: UnitSubmission): number {
  return lacking.reduce((sum, { headings }) => sum + headings.length, 0);
}

function deadline({ due, days }: SubmissionReport): string {
  if (due === null || days === null) return "";
  const left = days > 0 ? `còn ${String(days)} ngày` : days === 0 ? "hôm nay" : `đã quá ${String(-days)} ngày`;
  return `${formatDay(due)} (${left})`;
}

function list(report: SubmissionReport): string {
  const until = deadline(report);
  const units = report.units.filter(({ isIssuer }) => !isIssuer);
  const groups = ORDER.map((state) => ({ state, of: units.filter((unit) => unit.state === state) })).filter(
    ({ of }) => of.length > 0,
  );
  const lines = groups.flatMap(({ state, of }) => [
    `${STATES[state]} (${String(of.length)}/${String(units.length)}):`,
    ...of.map(
      (unit) => `- ${unit.name}${state === "incomplete" ? ` (còn thiếu ${String(lackingCells(unit))} ô)` : ""}`,
    ),
  ]);
  const opening = `Tình hình nộp báo cáo ${periodOf(report)}${until === "" ? "" : `; hạn nộp: ${until}`}`;
  const closing = groups.some(({ state }) => state === "not-sent" || state === "incomplete")
    ? ["Đề nghị các đơn vị chưa nộp hoặc nộp thiếu khẩn trương hoàn thành, gửi báo cáo theo quy định."]
    : [];
  return [opening, ...lines, ...closing].join("\n");
}

function table({ units }: SubmissionReport): readonly (readonly string[])[] {
  const rows = units
    .filter(({ isIssuer }) => !isIssuer)
    .map((unit, index) => [
      String(index + 1),
      unit.name,
      unit.block,
      STATES[unit.state],
      unit.sentOn === null ? "" : formatDay(unit.sentOn),
      unit.due === null ? "" : formatDay(unit.due),
      unit.lacking.map(taskWords).join("; "),
    ]);
  return [["TT", "Đơn vị", "Khối", "Tình trạng", "Ngày nộp", "Hạn nộp", "Nội dung còn thiếu"], ...rows];
}

function reminder(unit: UnitSubmission, report: SubmissionReport): string {
  const of = `báo cáo ${periodOf(report)}`;
  const whose = report.office === "" ? "cơ quan" : report.office;
  const standing =
    unit.sentOn === null
      ? `Đến nay, ${whose} chưa nhận được ${of} của đơn vị.`
      : `${whose.charAt(0).toUpperCase()}${whose.slice(1)} đã nhận ${of} của đơn vị ngày ${formatDay(unit.sentOn)}.`;
  const lacking =
    unit.lacking.length === 0
      ? []
      : ["Các nội dung còn thiếu:", ...unit.lacking.map((task) => `- ${taskWords(task)};`)];
  const until = deadline({ ...report, due: unit.due ?? report.due });
  const request = `Đề nghị đơn vị hoàn thành và gửi báo cáo${until === "" ? " trong thời gian sớm nhất" : `; hạn nộp: ${until}`}.`;
  return [
    `Kính gửi: ${unit.name}`,
    standing,
    ...lacking,
    ...(unit.state === "sent" ? [] : [request]),
    "Trân trọng./.",
  ].join("\n");
}

/** Texts to send about forms, in Vietnamese. */
export const lettersVi: LetterWords = {
  list,
  table,
  reminder,
  reply: ({ unit, file, reason, office }) =>
    [
      `Kính gửi: ${unit === "" ? "Quý đơn vị" : unit}`,
      `${office === "" ? "Cơ quan" : office} đã nhận tệp “${file}” và đề nghị đơn vị kiểm tra, gửi lại với lý do sau:`,
      `- ${reason}`,
      "Trân trọng./.",
    ].join("\n"),
};
