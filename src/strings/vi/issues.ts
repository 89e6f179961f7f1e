import { formatDay } from "../../domain/grid/dateOfCell";
import { shorten } from "../shorten";
import type { Strings } from "../shape/Strings";

const WEEKDAYS: readonly string[] = ["Chủ nhật", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy"];

function task(ordinal: string): string {
  return ordinal === "" ? "Nhiệm vụ" : `Nhiệm vụ ${ordinal}`;
}

function list(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(", ");
}

/** What is odd in a plan, in Vietnamese. */
export const issuesVi: Strings["issues"] = {
  "missing-lead": ({ ordinal }) => `${task(ordinal)} chưa nhập đơn vị chủ trì; vui lòng bổ sung.`,
  "missing-time": ({ ordinal }) => `${task(ordinal)} chưa nhập thời gian thực hiện; vui lòng bổ sung.`,
  "missing-content": ({ ordinal }) => `${task(ordinal)} chưa nhập nội dung; vui lòng bổ sung.`,
  "several-leads": ({ ordinal, names }) =>
    `${task(ordinal)} ghi ${String(names.length)} đơn vị chủ trì (${list(names)}); mỗi nhiệm vụ chỉ có một đơn vị chủ trì.`,
  "lead-carried": ({ ordinal, text }) =>
    `${task(ordinal)} không ghi đơn vị chủ trì; tạm lấy “${text}” ghi ở dòng phía trên (có thể là ô gộp); vui lòng đối chiếu với văn bản gốc.`,
  "lead-is-group": ({ ordinal, text }) =>
    `${task(ordinal)} giao nhóm “${text}” chủ trì; vui lòng ghi rõ một đơn vị chủ trì.`,
  "lead-also-coordinating": ({ ordinal, name }) =>
    `${task(ordinal)} ghi “${name}” vừa chủ trì vừa phối hợp; vui lòng bỏ ở cột phối hợp.`,
  "unknown-unit": ({ text, suggestions }) =>
    suggestions[0] === undefined
      ? `Đơn vị “${text}” chưa có trong danh mục; vui lòng sửa tên hoặc thêm vào danh mục.`
      : `Đơn vị “${text}” chưa có trong danh mục, có thể là “${suggestions[0]}”; vui lòng kiểm tra lại.`,
  "open-group-without-members": ({ text }) =>
    `“${text}” chưa có đơn vị thành viên trong danh mục; vui lòng chọn các đơn vị cụ thể.`,
  "time-not-understood": ({ text }) =>
    `Không hiểu thời gian “${text}”; vui lòng ghi như: Quý I, Cả năm, Trước ngày 15/6.`,
  "time-needs-date": ({ text }) => `Thời gian “${text}” chưa xác định được ngày; vui lòng ghi ngày hoàn thành cụ thể.`,
  "time-partly-read": ({ text, unread }) =>
    `Thời gian “${text}” mới hiểu một phần, chưa hiểu ${list(unread)}; vui lòng kiểm tra lại hạn hoàn thành.`,
  "year-doubtful": ({ year, planYear }) =>
    `Năm kế hoạch đọc được là ${String(planYear)} nhưng hầu hết thời gian thuộc năm ${String(year)}; vui lòng kiểm tra lại năm kế hoạch.`,
  "time-in-other-year": ({ text, year, planYear }) =>
    `Thời gian “${text}” ghi năm ${String(year)}, khác năm kế hoạch ${String(planYear)}; vui lòng kiểm tra lại.`,
  "time-is-date-cell": ({ date, swapped }) =>
    swapped === null
      ? `Ô này đang ở định dạng ngày (${formatDay(date)}); vui lòng kiểm tra lại.`
      : `Ô này đang ở định dạng ngày (${formatDay(date)}), có thể là ${formatDay(swapped)}; vui lòng kiểm tra lại.`,
  "due-on-day-off": ({ date, weekday }) =>
    `Hạn ${formatDay(date)} rơi vào ngày nghỉ (${WEEKDAYS[weekday] ?? ""}); vui lòng cân nhắc hoàn thành sớm hơn.`,
  "placed-by-guess": ({ text }) => `“${text}” có thể thuộc cột khác của bảng; vui lòng đối chiếu với văn bản gốc.`,
  "two-tasks-in-cell": ({ ordinal }) => `${task(ordinal)} có thể gồm hai nhiệm vụ trong một ô; vui lòng xem lại.`,
  "duplicate-task": ({ ordinal, otherOrdinal }) =>
    `${task(ordinal)} trùng nội dung với nhiệm vụ ${otherOrdinal}; vui lòng bỏ một trong hai.`,
  "ordinal-out-of-order": ({ ordinal, expected }) =>
    `Số thứ tự “${ordinal}” không liên tục, lẽ ra là “${expected}”; vui lòng kiểm tra lại.`,
  "missing-time-column": () =>
    "Không tìm thấy cột “Thời gian thực hiện và hoàn thành”; vui lòng bổ sung cột này vào bảng.",
  "missing-lead-column": () => "Không tìm thấy cột “Đơn vị chủ trì”; vui lòng bổ sung cột này vào bảng.",
  "missing-coordinating-column": () =>
    "Không tìm thấy cột “Đơn vị phối hợp”; vui lòng bổ sung cột này nếu có phối hợp.",
  "missing-year": () => "Kế hoạch không ghi năm; vui lòng nhập năm kế hoạch ở trang “Kế hoạch”.",
  "progress-not-understood": ({ text, cells, suggestions }) =>
    `Tiến độ “${shorten(text)}”${cells.length > 1 ? ` (${String(cells.length)} ô)` : ""} chưa rõ nên chưa được tính đúng; ` +
    (suggestions[0] === undefined
      ? "vui lòng chọn trong danh sách của ô hoặc ghi tỷ lệ phần trăm."
      : `có thể là ${suggestions.map((one) => `“${one}”`).join(" hoặc ")}, vui lòng kiểm tra lại.`),
  "progress-conflict": ({ heading, kept, other }) =>
    kept === ""
      ? `${heading} ghi “${shorten(other)}” nhưng nhiều đơn vị cùng thực hiện nên chưa được tính; vui lòng ghi vào dòng của từng đơn vị ở “Tiến độ”.`
      : `${heading} ghi “${shorten(other)}” khác “${shorten(kept)}” ở “Tiến độ”, số liệu tính theo “Tiến độ”; vui lòng thống nhất hai ô.`,
  "day-not-understood": ({ text }) =>
    `Ngày hoàn thành “${shorten(text)}” không phải là ngày nên không được tính; vui lòng nhập theo dạng ngày/tháng/năm.`,
  "day-doubtful": ({ date, doubt }) =>
    doubt === "future"
      ? `Ngày hoàn thành ${formatDay(date)} sau ngày hôm nay; vui lòng kiểm tra lại.`
      : `Ngày hoàn thành ${formatDay(date)} trước năm kế hoạch; vui lòng kiểm tra lại.`,
  "day-from-text": ({ text, date }) =>
    `Ngày hoàn thành “${text}” đang là chữ; khi lập lại trang sẽ được ghi thành ngày ${date}.`,
  "completed-undated": ({ cells, date }) =>
    `${cells.length > 1 ? `${String(cells.length)} dòng` : "Dòng này"} đã hoàn thành, chưa ghi ngày nên không tính là đúng hạn hay trễ hạn; ` +
    `vui lòng ghi ngày hoàn thành, nếu đúng hạn thì không sau ngày ${formatDay(date)}.`,
  "other-period": ({ said, period }) =>
    `Trang này ghi kỳ “${shorten(said)}”, biểu tổng hợp ghi “${period}”; vui lòng lập lại phiếu báo cáo cho kỳ này.`,
  "extension-unused": ({ ordinal, text }) =>
    `Ngày gia hạn “${shorten(text)}” của nhiệm vụ ${ordinal} không tính được; vui lòng ghi một ngày sau hạn hoàn thành, ví dụ 15/08/2025.`,
  "frozen-changed": ({ period, name }) =>
    `Số liệu đã chốt của kỳ ${period} (${shorten(name)}) bị sửa sau khi chốt; vui lòng khôi phục số cũ, hoặc bỏ chốt và chốt lại.`,
  "cell-error": ({ text }) =>
    `Ô này có lỗi của Excel (${text}) nên không được đọc; vui lòng sửa công thức hoặc ghi lại nội dung.`,
  "struck-out": ({ text }) =>
    `Nội dung bị gạch ngang “${shorten(text)}” được coi là đã bỏ; nếu vẫn thực hiện, vui lòng bỏ gạch ngang.`,
  "partly-struck": () => "Một phần nội dung trong ô bị gạch ngang; vui lòng xóa phần đã gạch rồi đọc lại.",
  "matrix-unmarked": ({ text }) =>
    `Các cột “${shorten(text)}” không có dấu nào; nếu ô được tô màu thay cho dấu, vui lòng ghi “x” vào các ô đó rồi đọc lại.`,
  "far-cells": () => "Ô này nằm quá xa bảng nên các ô đến đây không được đọc; vui lòng xóa nội dung thừa rồi đọc lại.",
  "hidden-cells": ({ rows, columns, isLeftOut }) => {
    const what = [rows > 0 && `${String(rows)} dòng`, columns > 0 && `${String(columns)} cột`]
      .filter(Boolean)
      .join(" và ");
    return isLeftOut ? `${what} đang ẩn đã được bỏ qua.` : `${what} đang ẩn vẫn được đọc; có thể chọn bỏ qua.`;
  },
  "setting-not-understood": ({ label, text }) =>
    `“${shorten(text)}” không dùng được cho mục “${label}” nên đang tính như ô trống; vui lòng nhập lại.`,
  "column-choice-unused": ({ text }) =>
    `Lựa chọn cột “${shorten(text)}” không áp dụng được cho trang nguồn; vui lòng xem lại mục “Cột do người dùng chọn” ở trang “Kế hoạch” (ghi theo dạng “Tên cột = Đơn vị chủ trì”).`,
  "several-tables": ({ chosen, others }) =>
    `Trang tính có nhiều bảng; đã đọc bảng nhiệm vụ tại ${chosen}, chưa đọc bảng tại ${others.join(", ")}; nếu cũng là nhiệm vụ, vui lòng chuyển sang trang tính riêng.`,
  "dead-font": ({ text, font, converted }) =>
    font === null || converted === null
      ? `“${shorten(text)}” dùng phông chữ cũ không xác định được; vui lòng chuyển sang Unicode rồi nhập lại.`
      : `“${shorten(text)}” dùng phông chữ cũ ${font}, theo Unicode là “${shorten(converted)}”; vui lòng chuyển mã.`,
  "font-converted": ({ font, cells }) =>
    `Từ ô này có ${String(cells)} ô dùng phông chữ cũ ${font}, đã được đọc theo Unicode; vui lòng xem lại.`,
  "report-not-before-own": ({ report, due, ownDue }) =>
    `Hạn các đơn vị gửi báo cáo ${report} (${formatDay(due)}) không trước hạn gửi cấp trên (${formatDay(ownDue)}); vui lòng đặt hạn sớm hơn.`,
};
