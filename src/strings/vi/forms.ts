import { formatDay } from "../../domain/grid/dateOfCell";
import type { FormsWords } from "../shape/FormsWords";
import { lettersVi } from "./letters";

const STATES = { sent: "Đã nộp", late: "Trễ hạn", incomplete: "Còn thiếu", "not-sent": "Chưa nộp" } as const;

function shown(text: string): string {
  return text === "" ? "(trống)" : `“${text}”`;
}

/** Forms that go out and come back, in the pane, in Vietnamese. */
export const formsVi: FormsWords = {
  send: {
    title: "Gửi phiếu",
    about: "Lập cho mỗi đơn vị một tệp phiếu báo cáo để gửi qua thư điện tử hoặc Zalo.",
    button: "Lập tệp phiếu",
    who: "Đơn vị nhận phiếu",
    all: "Tất cả đơn vị",
    notSent: "Đơn vị chưa nộp",
    block: (name) => `Khối ${name}`,
    picked: "Chọn từng đơn vị",
    withOffice: "Lập cả phiếu của cơ quan ban hành",
    chosen: (count) => `Đã chọn ${String(count)} đơn vị`,
    willMake: (files) => `Sẽ lập ${String(files)} tệp`,
    made: (files) => `Đã lập ${String(files)} tệp`,
    file: (name, tasks, issue) => `${name}: ${String(tasks)} nhiệm vụ${issue > 1 ? `, lập lần ${String(issue)}` : ""}`,
    nobody: "Không có đơn vị nào để lập phiếu; vui lòng chọn lại đơn vị nhận phiếu.",
    archive: (period, year) => `Phieu_${period}-${String(year)}.zip`,
    sheet: "Gửi",
  },
  saving: {
    waiting: "Đang chuẩn bị tệp…",
    takeIt: (file) => `Tệp ${file} đã sẵn sàng; bấm nút dưới đây để tải về máy.`,
    download: "Tải tệp về máy",
    save: (file) => `Lưu ${file}`,
    saving: "Đang lưu tệp…",
    saved: (file) => `Đã lưu ${file}.`,
    handed: {
      picker: (file) => `Đã chuyển ${file} để lưu; vui lòng kiểm tra thư mục đã chọn.`,
      download: (file) => `Đã chuyển ${file} cho trình duyệt; vui lòng kiểm tra thư mục Tải xuống.`,
      address: (file) => `Đã chuyển ${file} cho trình duyệt bằng cách khác; vui lòng kiểm tra thư mục Tải xuống.`,
      dialog: (file) => `Đã chuyển ${file} sang cửa sổ riêng; vui lòng kiểm tra thư mục Tải xuống.`,
      workbook: (file) => `Đã mở ${file} thành sổ tính mới chưa lưu; vui lòng chọn Tệp › Lưu trong cửa sổ đó.`,
      sheet: () =>
        "Đã đưa phiếu thành trang tính riêng trong sổ này; vui lòng bấm chuột phải vào tên trang, chọn Di chuyển hoặc Sao chép vào sổ mới, rồi lưu.",
    },
    cancelled: "Chưa lưu tệp. Nếu không thấy hộp thoại chọn nơi lưu, vui lòng lưu bằng cách khác.",
    arrived: "Đã có tệp",
    another: "Chưa có tệp, thử cách khác",
    otherWay: "Lưu bằng cách khác",
    confirmed: (file) => `Đã xác nhận có ${file}.`,
    failed: (file) => `Không lưu được ${file}; vui lòng thử lại hoặc mở sổ này bằng Excel trên máy tính.`,
  },
  receive: {
    title: "Nhận phiếu",
    about: "Chọn các tệp đơn vị gửi về; xem trước từng tệp rồi mới đưa vào Tiến độ.",
    files: "Chọn tệp",
    folder: "Chọn thư mục",
    drop: "hoặc kéo thả tệp, thư mục, tệp nén vào đây",
    reading: (done, total) => `Đang đọc ${String(done)}/${String(total)} tệp…`,
    stop: "Dừng",
    stopped: "Đã dừng; chưa nhận tệp nào.",
    looking: "Đang đối chiếu với Tiến độ…",
    nothing: "Không có tệp nào để nhận.",
    total: (files, cells, conflicts) =>
      `${String(files)} tệp; ${String(cells)} ô sẽ thay đổi${conflicts > 0 ? `; ${String(conflicts)} ô ghi khác nhau` : ""}`,
    perFile: (count) => `Từng tệp (${String(count)})`,
    changes: (count) => `Ô thay đổi (${String(count)})`,
    change: ({ unit, task, heading, before, after }) =>
      `${unit} · ${task} · ${heading}: ${shown(before)} → ${shown(after)}`,
    conflicts: (count) => `Ô ghi khác nhau, cần chọn (${String(count)})`,
    conflict: (task, heading) => `${task} · ${heading}`,
    was: (base) => `khi lập phiếu: ${shown(base)}`,
    ours: (text) => `Giữ của sổ: ${shown(text)}`,
    theirs: (text, file, day) => `Lấy của phiếu: ${shown(text)} (${file}, nhận ${formatDay(day)})`,
    allOurs: (unit) => (unit === null ? "Giữ của sổ tất cả" : `Giữ của sổ: ${unit}`),
    allTheirs: (unit) => (unit === null ? "Lấy của phiếu tất cả" : `Lấy của phiếu: ${unit}`),
    notes: (count) => `Nội dung ngoài ô điền (${String(count)})`,
    takeNotes: "Ghi các nội dung này vào Nhật ký nhận phiếu",
    take: "Nhận",
    received: "Ngày nhận",
    done: (cells, left) =>
      `Đã đưa ${String(cells)} ô vào Tiến độ${left > 0 ? `; còn ${String(left)} ô ghi khác nhau, giữ của sổ` : ""}.`,
    reply: "Chép thư đề nghị gửi lại",
  },
  submissions: {
    title: "Tình hình nộp báo cáo",
    states: STATES,
    count: (state, count) => `${STATES[state]}: ${String(count)}`,
    deadline: ({ due, days }) => {
      if (due === null || days === null)
        return "Chưa đặt hạn nộp; vui lòng điền Hạn nộp phiếu ở Thiết lập hoặc trên trang “Kế hoạch”.";
      const left = days > 0 ? `còn ${String(days)} ngày` : days === 0 ? "là hôm nay" : `đã quá ${String(-days)} ngày`;
      return `Hạn nộp ${formatDay(due)}, ${left}.`;
    },
    block: (name) => (name === "" ? "Đơn vị khác" : `Khối ${name}`),
    unit: ({ name, state, sentOn, lacking }) => {
      const cells = lacking.reduce((sum, { headings }) => sum + headings.length, 0);
      const facts = [
        ...(sentOn === null ? [] : [`nộp ngày ${formatDay(sentOn)}`]),
        ...(cells === 0 || state === "not-sent" ? [] : [`thiếu ${String(cells)} ô`]),
      ];
      return facts.length === 0 ? name : `${name} (${facts.join(", ")})`;
    },
    copyList: "Chép danh sách",
    copyTable: "Chép bảng",
    copyReminder: "Chép lời nhắc",
    copied: "Đã chép; dán vào Zalo hoặc thư điện tử.",
    refresh: "Xem lại",
  },
  unreceive: {
    title: (count) => `Tệp đã nhận (${String(count)})`,
    file: ({ file, unit, day, cells }) => `${file} · ${unit} · nhận ${formatDay(day)} · ${String(cells)} ô`,
    button: "Bỏ nhận",
    about: (file) => `Bỏ nhận ${file}:`,
    changes: (count) => `Ô trả về như trước (${String(count)})`,
    staying: (count) => `Ô giữ nguyên vì đã sửa sau khi nhận (${String(count)})`,
    nothing: "Không có ô nào thay đổi; tệp được xóa khỏi Nhật ký nhận phiếu.",
    confirm: "Bỏ nhận",
    done: (file, cells) => `Đã bỏ nhận ${file}; ${String(cells)} ô trở về như trước.`,
  },
  letters: lettersVi,
};
