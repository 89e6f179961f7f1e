import type { FixWords } from "../shape/FixWords";
import { shorten } from "../shorten";

/** Mending what a check found, in Vietnamese. */
export const fixesVi: FixWords = {
  labels: {
    "add-alias": ({ name, unit }) => `Sửa: ghi “${name}” là tên khác của “${unit}”`,
    "add-unit": ({ name }) => `Sửa: thêm “${name}” vào danh mục đơn vị`,
    "choose-members": ({ name }) => `Sửa: ghi thành viên của “${name}”`,
    "remove-coordinating": ({ after }) =>
      after === "" ? "Sửa: để trống cột phối hợp" : `Sửa: cột phối hợp còn “${shorten(after)}”`,
    "swap-date": ({ after }) => `Sửa: đổi thành ${after}`,
    "date-to-text": ({ after }) => `Sửa: giữ ${after} ở dạng chữ`,
    renumber: ({ cells }) => `Sửa: đánh lại số thứ tự ${String(cells)} nhiệm vụ`,
    "set-progress": ({ cells, after }) =>
      cells > 1 ? `Sửa: ghi “${after}” vào ${String(cells)} ô giống nhau` : `Sửa: ghi “${after}”`,
    "set-day": ({ cells, after }) =>
      `Sửa: ghi ngày hoàn thành ${after} (đúng hạn)${cells > 1 ? ` vào ${String(cells)} dòng` : ""}`,
    "convert-font": () => "Sửa: chuyển sang Unicode",
  },
  all: {
    "add-alias": (count) => `Sửa tất cả loại này: ghi ${String(count)} tên khác của đơn vị`,
    "add-unit": (count) => `Sửa tất cả loại này: thêm ${String(count)} đơn vị vào danh mục`,
    "choose-members": (count) => `Sửa tất cả loại này: ghi thành viên của ${String(count)} nhóm`,
    "remove-coordinating": (count) => `Sửa tất cả loại này: bỏ đơn vị chủ trì khỏi cột phối hợp ở ${String(count)} ô`,
    "swap-date": (count) => `Sửa tất cả loại này: đổi ngày và tháng ở ${String(count)} ô`,
    "date-to-text": (count) => `Sửa tất cả loại này: giữ ${String(count)} ngày ở dạng chữ`,
    renumber: (count) => `Sửa tất cả loại này: ${String(count)} chỗ đánh số không liên tục`,
    "set-progress": (count) => `Sửa tất cả loại này: ghi lại tiến độ của ${String(count)} cách viết`,
    "set-day": (count) => `Sửa tất cả loại này: ghi hoàn thành vào ngày hết hạn của ${String(count)} thời hạn`,
    "convert-font": (count) => `Sửa tất cả loại này: chuyển ${String(count)} ô sang Unicode`,
  },
  change: (before, after) => (before === "" ? `thêm “${after}”` : `“${shorten(before)}” → “${shorten(after)}”`),
  changes: (count) => `${String(count)} thay đổi`,
  left: (count) => `${String(count)} ô để nguyên vì nội dung đã khác hoặc cần sửa thêm lần nữa.`,
  timeChanged: "Sau khi sửa thời gian, vui lòng lập lại bảng nhiệm vụ để tính lại hạn hoàn thành.",
  members: (phrase) => `Chọn các đơn vị thuộc “${phrase}”`,
  allUnits: "Tất cả đơn vị",
};
