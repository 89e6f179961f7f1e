import type { FormFileWords, ReturnTold, ReturnWords } from "../shape/ReturnWords";

const VERDICTS: ReturnWords["verdicts"] = {
  complete: "Nhận đủ",
  partial: "Nhận thiếu",
  duplicate: "Đã nhận (trùng)",
  older: "Bản cũ",
  "other-plan": "Kế hoạch khác",
  "other-year": "Năm khác",
  "unknown-unit": "Đơn vị lạ",
  unreadable: "Không đọc được",
  empty: "Trống",
};

function whose({ unit, period }: ReturnTold): string {
  return [unit, period].filter((one) => one !== null).join(", ");
}

/** What was written in a form of which nothing is taken. */
function untaken({ outside }: ReturnTold): string {
  return outside > 0 ? ` Có ${String(outside)} chỗ đã ghi trong tệp, liệt kê để xem lại, không đưa vào sổ.` : "";
}

function hinted({ hint }: ReturnTold): string {
  return hint === null ? "" : ` Tên tệp và nhiệm vụ giống phiếu của ${hint}; vui lòng hỏi lại đơn vị trước khi nhập.`;
}

function counts({ taken, conflicts, outside, doubts }: ReturnTold): string {
  return [
    `đưa vào Tiến độ ${String(taken)} ô`,
    ...(conflicts > 0 ? [`${String(conflicts)} ô ghi khác nhau, giữ số của sổ cho đến khi chọn`] : []),
    ...(outside > 0 ? [`${String(outside)} chỗ ghi ngoài ô điền, giữ ở Nhật ký nhận phiếu`] : []),
    ...(doubts.length > 0 ? [`chưa hiểu “${doubts.join("”, “")}”, ghi nguyên văn`] : []),
  ].join("; ");
}

const SENTENCES: Readonly<Record<keyof typeof VERDICTS, (told: ReturnTold) => string>> = {
  complete: (told) => `Nhận đủ phiếu của ${whose(told)}: ${counts(told)}.`,
  partial: (told) => `Nhận phiếu của ${whose(told)}, còn thiếu ${String(told.missing)} ô: ${counts(told)}.`,
  duplicate: (told) => `Phiếu này của ${whose(told)} đã nhận trước đó: ${counts(told)}.`,
  older: (told) => `Phiếu của ${whose(told)} là bản cũ, đã có bản lập lại sau đó: ${counts(told)}.`,
  "other-plan": (told) =>
    `Phiếu của ${whose(told)} thuộc kế hoạch khác nên không nhận; vui lòng mở đúng sổ của kế hoạch đó.${untaken(told)}`,
  "other-year": (told) =>
    `Phiếu của ${whose(told)} thuộc kế hoạch năm khác nên không nhận; vui lòng mở đúng sổ của năm đó.${untaken(told)}`,
  "unknown-unit": (told) => {
    if (told.document !== null) return "Tệp kèm theo không rõ của đơn vị nào; vui lòng đặt tên tệp theo tên đơn vị.";
    if (told.written !== null)
      return `Phiếu lập cho ${told.written.made} nhưng trên phiếu ghi tên ${told.written.on} nên không nhận; vui lòng hỏi lại đơn vị và đề nghị gửi đúng phiếu của mình.${untaken(told)}`;
    return `Đơn vị của phiếu không có trong danh mục nên không nhận; vui lòng kiểm tra trang Đơn vị.${hinted(told)}${untaken(told)}`;
  },
  unreadable: (told) => {
    if (told.document === "word") return `Đã ghi nhận tệp Word của ${whose(told)}; nội dung trong tệp không được đọc.`;
    if (told.document === "scan") return `Đã ghi nhận bản scan của ${whose(told)}; nội dung trong tệp không được đọc.`;
    return told.reason === ""
      ? "Tệp không chứa phiếu báo cáo nào; vui lòng đề nghị đơn vị gửi lại phiếu."
      : told.reason;
  },
  empty: (told) => `Phiếu của ${whose(told)} chưa điền ô nào; vui lòng đề nghị đơn vị điền rồi gửi lại.`,
};

function noForm(file: string): string {
  return `Tệp “${file}” không phải phiếu báo cáo dạng Excel (.xlsx); vui lòng đề nghị đơn vị gửi lại đúng tệp phiếu đã nhận.`;
}

const FILES: FormFileWords = {
  "not-xlsx": (file, { looksLike }) =>
    looksLike === "xls"
      ? `Tệp “${file}” thuộc định dạng Excel cũ (.xls); vui lòng mở bằng Excel rồi lưu thành .xlsx, hoặc đề nghị đơn vị gửi lại.`
      : noForm(file),
  "not-docx": noForm,
  "too-large": (file, { bytes }) =>
    `Tệp “${file}” quá lớn (${megabytes(bytes)} MB) so với một phiếu báo cáo nên không được mở; vui lòng đề nghị đơn vị gửi lại tệp phiếu.`,
  "plain-data": noForm,
  "no-sheets": noForm,
  "no-text": noForm,
};

function megabytes(bytes: number): string {
  return String(Math.max(1, Math.round(bytes / 1_000_000)));
}

/** Forms that go out and come back, in Vietnamese. */
export const returnsVi: ReturnWords = {
  verdicts: VERDICTS,
  sentence: (verdict, told) => SENTENCES[verdict](told),
  contradicts: (cells) =>
    `${String(cells)} ô ghi khác sổ hoặc khác tệp khác của cùng đơn vị; sổ giữ nguyên số đang có, vui lòng chọn số đúng.`,
  files: FILES,
  unknownUnits: (codes) =>
    `Không có đơn vị nào mang mã ${codes.join(", ")} được giao nhiệm vụ; vui lòng xem lại cột Mã trên trang Đơn vị.`,
  nobodyToSend: "Không có đơn vị nào được giao nhiệm vụ nên không lập phiếu; vui lòng xem lại bảng Nhiệm vụ.",
  nothingToCollect: "Không có tệp nào để nhận; vui lòng chọn tệp, thư mục hoặc tệp nén có phiếu của các đơn vị.",
};
