import { formatDay } from "../../domain/grid/dateOfCell";
import { SETTING_LABELS } from "../../sheets/labels";
import type { SettingRemark } from "../../sheets/settings/settingRemarks";
import type { SettingsWords } from "../shape/SettingsWords";

const EXPECTED: Readonly<Record<Extract<SettingRemark, { kind: "not-understood" }>["as"], string>> = {
  day: "không phải là ngày; vui lòng nhập như 10/06/2026.",
  year: "không phải là năm; vui lòng nhập như 2026.",
  days: "không phải là số ngày; vui lòng nhập từ 0 đến 366.",
  choice: "không có trong danh sách; vui lòng chọn lại.",
};

function quoted(text: string): string {
  return text === "" ? "(trống)" : `“${text.replace(/\s+/g, " ")}”`;
}

/** The form in which a plan is set up, in Vietnamese. */
export const settingsVi: SettingsWords = {
  title: "Thiết lập kế hoạch",
  about: "Những điều ghi ở trang “Kế hoạch”: in trên phiếu, biểu và dùng để tính hạn. Chỉ ô có thay đổi được ghi.",
  presets: "Điền sẵn theo mô hình chính quyền",
  presetNames: {
    districts: "Trước 01/7/2025: huyện, Phòng GDĐT",
    communes: "Từ 01/7/2025: xã, Phòng VH-XH",
  },
  filled: "Đã điền sẵn, chưa ghi vào sổ tính; vui lòng xem lại rồi lưu.",
  sections: {
    plan: "Kế hoạch",
    bodies: "Cơ quan và cấp tổng hợp",
    signer: "Người ký",
    receivers: "Nơi nhận",
    deadlines: "Thời hạn",
    rules: "Nhắc hạn và cách tính",
  },
  labels: SETTING_LABELS,
  hints: {
    NamKeHoach: "Hạn của nhiệm vụ tính theo năm này khi đọc lại kế hoạch.",
    CoQuanChuQuan: "Cơ quan cấp trên trực tiếp, in ở dòng đầu, ví dụ: UBND XÃ CÁT HẢI.",
    CoQuanBanHanh: "Cơ quan ban hành kế hoạch, in dưới cơ quan chủ quản.",
    TenCapTongHop: "Tên riêng, không kèm cấp, ví dụ: Cát Hải.",
    LinhVuc: "In ở tên báo cáo, ví dụ: công tác dân vận chính quyền.",
    CanCu: "Mỗi căn cứ một dòng.",
    DiaDanh: "Nơi ghi trước ngày ký, ví dụ: Cát Hải.",
    NoiNhan: "Mỗi nơi nhận một dòng.",
    NoiNhanDonVi: "Mỗi dòng một nơi nhận, in ở cuối phiếu của đơn vị.",
    NoiNhanPhieu: "Địa chỉ đơn vị gửi phiếu về, ví dụ: hộp thư của phòng.",
    ChuQuanDonVi: "In ở dòng đầu phiếu của đơn vị.",
    HanNopPhieu: "Ngày đơn vị phải gửi phiếu của kỳ đang làm.",
    HanBaoCao6Thang: "Ngày đơn vị phải gửi báo cáo 6 tháng.",
    HanBaoCaoNam: "Ngày đơn vị phải gửi báo cáo năm.",
    HanCapTren6Thang: "Ngày phải gửi báo cáo 6 tháng lên cấp trên, sau hạn của đơn vị.",
    HanCapTrenNam: "Ngày phải gửi báo cáo năm lên cấp trên, sau hạn của đơn vị.",
    NgayChot: "Mọi tình trạng và số liệu tính đến ngày này; để trống là ngày hôm nay.",
    SoNgayNhac: "Trước hạn bấy nhiêu ngày, nhiệm vụ được ghi “Sắp đến hạn”.",
    CachHieuTruocNgay: "“Trước ngày 15/6” có tính cả ngày 15/6 hay không; áp dụng khi đọc lại kế hoạch.",
  },
  none: "(không ghi)",
  rights: {
    "TM.": "TM. (thay mặt)",
    "KT.": "KT. (ký thay)",
    "Q.": "Q. (quyền)",
    "TL.": "TL. (thừa lệnh)",
    "TUQ.": "TUQ. (thừa ủy quyền)",
  },
  beforeDate: { exclusive: "Không tính ngày ghi: hạn là 14/6", inclusive: "Tính cả ngày ghi: hạn là 15/6" },
  empty: "chưa ghi",
  wrong: (fields) => `${String(fields)} mục cần sửa`,
  remark: (remark, typed) => {
    if (remark.kind === "not-understood") return `“${typed}” ${EXPECTED[remark.as]}`;
    if (remark.kind === "other-year") return `Ngày này không thuộc năm kế hoạch ${String(remark.year)}.`;
    if (remark.kind === "day-off") return `Ngày ${formatDay(remark.day)} là ngày nghỉ cuối tuần.`;
    return `Phải sau “${SETTING_LABELS[remark.before]}” (${formatDay(remark.day)}) để kịp tổng hợp.`;
  },
  changed: (labels) => `${String(labels.length)} thay đổi chưa lưu: ${labels.join(", ")}.`,
  save: "Lưu thiết lập",
  discard: "Bỏ thay đổi",
  written: (label, before, after) => `${label}: ${quoted(before)} → ${quoted(after)}`,
  toSave: (fields) => `${String(fields)} mục sẽ được ghi`,
  saved: (fields) => `Đã lưu ${String(fields)} mục`,
  left: (labels) =>
    `Vừa được sửa trong sổ tính nên giữ nguyên như ở đó: ${labels.join(", ")}. Vui lòng xem lại trước khi ghi các mục còn lại.`,
  stayed: (labels) => `Giữ nguyên như trong sổ tính: ${labels.join(", ")}.`,
  toSheet: "Mở trang “Kế hoạch”",
};
