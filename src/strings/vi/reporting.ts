import { formatDay } from "../../domain/grid/dateOfCell";
import type { ReportingWords } from "../shape/ReportingWords";

/** What is said of reports that were made, in Vietnamese. */
export const reportingVi: ReportingWords = {
  text: {
    title: "Lời báo cáo và đôn đốc",
    about: "Đoạn văn nêu số liệu của kỳ và lời đôn đốc từng đơn vị, cùng con số với biểu tổng hợp, để sao chép.",
    button: "Soạn lời báo cáo",
    paragraph: "Đoạn báo cáo",
    copyParagraph: "Sao chép đoạn báo cáo",
    expected: (count) => `Ước đến hết kỳ: ${String(count)} nhiệm vụ hoàn thành, nếu việc đang trong hạn xong đúng hạn.`,
    reminders: (count) => `${String(count)} đơn vị cần đôn đốc`,
    nobody: "Không có đơn vị nào cần đôn đốc.",
    copyReminders: "Sao chép danh sách đôn đốc",
    copied: "Đã sao chép.",
    notCopied: "Trình duyệt không cho sao chép; vui lòng bôi đen đoạn trên rồi nhấn Ctrl+C.",
  },
  freeze: {
    title: "Chốt số liệu",
    about: "Giữ một bản số liệu của kỳ đã báo cáo; nhập thêm sau đó không làm bản này thay đổi.",
    frozen: (period, { asOf, frozenOn, by }) =>
      `${period}: số liệu ngày ${formatDay(asOf)}, chốt ngày ${formatDay(frozenOn)}${by === "" ? "" : `, người chốt: ${by}`}.`,
    by: "Người chốt",
    byHint: "Có thể để trống.",
    freeze: (period) => `Chốt số liệu ${period}`,
    release: (period) => `Bỏ chốt ${period}…`,
    releasing: (period) =>
      `Bỏ chốt ${period}: bản đã chốt không dùng nữa nhưng vẫn còn ở trang “Số liệu chốt” cùng lý do.`,
    releasedBy: "Người bỏ chốt",
    reason: "Lý do bỏ chốt",
    reasonHint: "Ví dụ: nhập thiếu một trường.",
    reasonWanted: "Vui lòng ghi lý do bỏ chốt.",
    confirmRelease: "Bỏ chốt",
    released: (period) => `Đã bỏ chốt ${period}; lý do ghi ở trang “Số liệu chốt”.`,
  },
  at: {
    title: "Số liệu tại một ngày",
    about: "Hôm đó đã xong bao nhiêu: lấy từ bản đã chốt, nếu không có thì tính lại theo ngày hoàn thành.",
    day: "Ngày cần xem",
    button: "Xem số liệu",
    found: "Kết quả",
    quarterEnds: (quarter) => `Cuối quý ${["I", "II", "III", "IV"][quarter - 1] ?? ""}`,
    basis: ({ asOf, basis }) => {
      const day = formatDay(asOf);
      if (basis.kind === "frozen")
        return `Số liệu ngày ${day} lấy từ bản đã chốt ngày ${formatDay(basis.frozenOn)}${basis.by === "" ? "" : ` (người chốt: ${basis.by})`}.`;
      return `Không có bản chốt số liệu ngày ${day}; số liệu tính lại theo ngày hoàn thành ghi ở Tiến độ${
        basis.undated === 0
          ? ""
          : `, trong đó ${String(basis.undated)} dòng hoàn thành không ghi ngày được tính là đã xong`
      }.`;
    },
    of: (period, year) => `${period} ${String(year)}`,
    all: "Toàn bộ",
    byUnit: "Theo đơn vị",
    byTask: "Theo nhiệm vụ",
    columns: { name: "Tên", total: "Tổng", completed: "Xong", inTime: "Trong hạn", overdue: "Quá hạn" },
  },
};
