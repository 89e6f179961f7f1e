import type { GivenTask } from "../../actions/drafts/AssignDraft";
import { formatDay } from "../../domain/grid/dateOfCell";
import type { PartWords } from "../shape/PartWords";

type Part = NonNullable<GivenTask["parts"]["lead"]>;

function said(what: string, part: Part | undefined): string {
  if (part === undefined) return "";
  return `${what} ${part.after}${part.before === "" ? "" : ` (thay “${part.before}”)`}`;
}

/** The parts of the place in which a plan is read, in Vietnamese. */
export const partsVi: PartWords = {
  start: {
    title: "Chưa có kế hoạch trong tệp nào?",
    ways: {
      empty: {
        name: "Bảng trống để gõ kế hoạch",
        about: "Có tiêu đề cột và danh sách chọn đơn vị, thời gian; số thứ tự tự đánh.",
      },
      office: { name: "Mẫu cho phòng", about: "Có sẵn các phần và việc thường gặp của phòng; sửa, thêm cho đúng." },
      school: { name: "Mẫu cho trường", about: "Có sẵn các phần và việc thường gặp của trường, với các tổ, đoàn thể." },
      sample: {
        name: "Xem thử với kế hoạch mẫu",
        about: "7 nhiệm vụ, 6 đơn vị giả định, đọc ngay để xem; xong thì bấm “Hoàn lại”.",
      },
    },
    making: "Đang tạo trang…",
    made: (sheet) =>
      `Đã tạo trang “${sheet}” và một trang danh sách đơn vị. Gõ vào hai trang đó, xong thì bấm “Đọc kế hoạch”.`,
  },
  units: {
    title: "Danh mục đơn vị",
    about: "Các đơn vị nhận nhiệm vụ: dán hoặc gõ danh sách, hoặc chọn tệp. Đơn vị đã có được giữ nguyên.",
    open: "Thêm, sửa đơn vị",
    chips: (units, blocks) => [
      `${String(units)} đơn vị`,
      ...blocks.map(([block, count]) => `${block}: ${String(count)}`),
    ],
    unlisted: (phrases) =>
      `Kế hoạch nêu ${phrases.map((phrase) => `“${phrase}”`).join(", ")} nhưng danh mục chưa có đơn vị nào như vậy; vui lòng nhập danh sách dưới đây.`,
    nobody: "Danh mục chưa có đơn vị nào; vui lòng nhập danh sách dưới đây.",
    paste: "Danh sách đơn vị",
    pasteHint: "Dán từ Excel, Word hoặc gõ mỗi dòng một đơn vị, ví dụ: Trường Mầm non Hoa Mai",
    file: "Chọn tệp danh sách…",
    look: "Xem trước danh sách",
    readingFile: "Đang đọc tệp…",
    nothing: "Chưa nhận ra đơn vị nào; vui lòng ghi mỗi dòng một tên đơn vị.",
    added: (count) => (count === 0 ? "Không có đơn vị mới" : `${String(count)} đơn vị mới`),
    known: (count) => `${String(count)} đơn vị đã có trong danh mục, được giữ nguyên và bổ sung phần còn trống`,
    columns: { name: "Tên đơn vị", level: "Cấp học / khối", otherNames: "Tên khác" },
    noLevel: "chưa rõ",
    doubts: (count) => `${String(count)} đơn vị cần xem lại`,
    doubt: (doubt) =>
      doubt.kind === "no-level"
        ? `“${doubt.name}”: tên chưa cho biết cấp học hoặc loại; có thể ghi thêm ở trang “Đơn vị”.`
        : `“${doubt.name}” chỉ khác “${doubt.other}” ở dấu; nếu là một đơn vị, vui lòng bỏ bớt một dòng.`,
    toSheet: "Mở trang “Đơn vị”",
    next: "Giao việc cho các đơn vị",
    listed: (count) => `Xem ${String(count)} đơn vị trong danh mục`,
    change: {
      title: "Đổi tên, gộp đơn vị, chọn nhóm",
      what: "Việc cần làm",
      kinds: { rename: "Đổi tên một đơn vị", merge: "Gộp hai đơn vị là một", group: "Chọn thành viên của nhóm" },
      abouts: {
        rename: "Tên cũ được giữ làm tên khác, nên kế hoạch và phiếu ghi tên cũ vẫn nhận đúng đơn vị.",
        merge: "Dùng khi một đơn vị có hai tên. Báo cáo của cả hai được giữ; chỗ hai bên báo khác nhau giữ cả hai.",
        group: "Những đơn vị đứng sau một cụm từ như “Các đơn vị liên quan”.",
      },
      unit: "Đơn vị",
      choose: "(chọn đơn vị)",
      newName: "Tên mới",
      from: "Đơn vị bỏ đi",
      into: "Gộp vào đơn vị",
      group: "Nhóm đơn vị",
      newGroup: "(nhóm mới)",
      groupName: "Tên nhóm, như ghi trong kế hoạch",
      members: (count) => `Thành viên (${String(count)})`,
      look: "Xem trước thay đổi",
      told: {
        rename: (before, after) => `“${before}” có tên mới là “${after}”.`,
        merge: (before, after) => `“${before}” được gộp vào “${after}”.`,
        group: (before, after) =>
          `Thành viên: ${after === "" ? "(không có)" : after}${before === "" ? "" : `; trước đây: ${before}`}.`,
      },
      moved: (cells) => `${String(cells)} ô báo cáo được chuyển sang.`,
      differing: (cells) =>
        `${String(cells)} ô hai bên báo khác nhau: giữ cả hai, phần của đơn vị bỏ đi ở cuối trang “Tiến độ”.`,
      oldForm: (sheet) => `Trang phiếu “${sheet}” không còn dùng; có thể xóa sau khi xem lại.`,
    },
  },
  assign: {
    title: "Giao việc",
    about: "Ghi đơn vị chủ trì, phối hợp và thời gian cho nhiều nhiệm vụ một lần.",
    open: "Giao việc",
    chips: ({ lead, time }) => [
      ...(lead > 0 ? [`${String(lead)} chưa có đơn vị`] : []),
      ...(time > 0 ? [`${String(time)} chưa có thời gian`] : []),
    ],
    nobody: "Danh mục chưa có đơn vị nào để giao; vui lòng nhập danh sách đơn vị trước.",
    toUnits: "Nhập danh sách đơn vị",
    who: "Giao cho ai, khi nào",
    lead: "Đơn vị chủ trì",
    keep: "(để nguyên)",
    groups: "Nhóm đơn vị",
    coordinating: (count) => (count === 0 ? "Đơn vị phối hợp (để nguyên)" : `Đơn vị phối hợp (${String(count)})`),
    time: "Thời gian",
    timeHint: "Ví dụ: Quý II; Trước ngày 15/6; Tháng 10. Để trống là giữ nguyên.",
    until: (due) => `Hạn hoàn thành: ${formatDay(due)}.`,
    noDeadline: "Không có hạn hoàn thành.",
    timeNotRead: "Chưa hiểu thời gian này nên chưa tính được hạn; vui lòng ghi như “Quý II” hoặc “Trước ngày 15/6”.",
    onlyEmpty: "Chỉ điền ô còn trống",
    tasks: "Các nhiệm vụ",
    filter: "Lọc nhiệm vụ",
    withoutLead: (count) => `Chưa có đơn vị ${String(count)}`,
    withoutTime: (count) => `Chưa có thời gian ${String(count)}`,
    all: (count) => `Tất cả ${String(count)}`,
    section: (label, title) => (title === "" ? `Mục ${label}` : `${label}. ${title}`),
    noSection: "Nhiệm vụ ngoài các mục",
    chooseSection: (section) => `Chọn cả mục: ${section}`,
    choose: (task) => `Chọn: ${task}`,
    source: "Xem ở kế hoạch gốc",
    chosen: (count) => (count === 0 ? "Chưa chọn nhiệm vụ nào" : `Đã chọn ${String(count)} nhiệm vụ`),
    give: (count) => (count === 0 ? "Xem trước và giao" : `Xem trước và giao ${String(count)} nhiệm vụ`),
    chooseFirst: "Vui lòng chọn nhiệm vụ, rồi chọn đơn vị hoặc thời gian để giao.",
    willWrite: (cells) => `${String(cells)} ô sẽ được ghi`,
    given: (task, parts) =>
      `${task}: ${[said("chủ trì", parts.lead), said("phối hợp", parts.coordinating), said("thời gian", parts.time)]
        .filter(Boolean)
        .join("; ")}.`,
    nothing: "Không có ô nào cần ghi: các ô của nhiệm vụ đã chọn đều đã có nội dung.",
    formsFollow: "Phiếu báo cáo và “Tiến độ” đã lập sẽ theo sau khi tạo lại phiếu ở phần Báo cáo.",
    toForms: "Sang phần Báo cáo",
  },
  version: {
    title: "Sổ tính này đang theo dõi một kế hoạch",
    about: ({ before, source, same }) =>
      `Sổ đang theo dõi “${before}”. Trang “${source}” có ${String(same)} nhiệm vụ trùng với kế hoạch đó. Đây là bản mới của kế hoạch đang theo dõi, hay là một kế hoạch khác?`,
    isVersion: "Bản mới của kế hoạch này",
    isOther: "Kế hoạch khác",
    otherPlan:
      "Mỗi sổ tính theo dõi một kế hoạch. Vui lòng lập sổ tính mới (Tệp › Mới), dán kế hoạch kia vào đó rồi chọn “Đọc kế hoạch”. Bảng nhiệm vụ của sổ này giữ nguyên.",
    added: (count) => `${String(count)} nhiệm vụ mới`,
    gone: (count) => `${String(count)} nhiệm vụ không còn`,
    reworded: (count) => `${String(count)} nhiệm vụ đổi lời`,
    rewording: (ordinal, before, after) => `${ordinal === "" ? "" : `${ordinal}. `}${before} → ${after}`,
  },
};
