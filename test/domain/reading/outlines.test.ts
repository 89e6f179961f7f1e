import type { CellValue } from "../../../src/domain/grid/Grid";
import type { Task } from "../../../src/domain/plan/Plan";
import { readOutline, type Outline } from "../../../src/domain/reading/outline/readOutline";
import { closesDuties, sectionKind } from "../../../src/domain/reading/outline/sectionKind";
import { buildSourceSheet } from "../../../src/domain/reading/source/buildSourceSheet";
import { splitUnits } from "../../../src/domain/units/splitUnits";
import { gridOf } from "../../support/gridOf";

const TITLE = ["KẾ HOẠCH", "Công tác dân vận năm 2026", "Ủy ban nhân dân xã Đồng Mây xây dựng kế hoạch như sau:"];
const AIMS = ["I. MỤC ĐÍCH, YÊU CẦU", "1. Nâng cao nhận thức của cán bộ.", "2. Gắn với nhiệm vụ chuyên môn."];

function outlineOf(rows: readonly (string | readonly CellValue[])[]): Outline | undefined {
  const cells = rows.map((row) => (typeof row === "string" ? [row] : row));
  return readOutline(buildSourceSheet(gridOf(cells)), (text) => splitUnits(text, { units: [], groups: [] }));
}

function unreadOf(rows: readonly string[]): readonly string[] {
  const sheet = buildSourceSheet(gridOf(rows.map((row) => [row])));
  const used = new Set(readOutline(sheet, (text) => splitUnits(text, { units: [], groups: [] }))?.used);
  return sheet.rows.flatMap(({ cells }) => cells.filter((cell) => !used.has(cell)).map((cell) => cell.text));
}

const told = (task: Task): string =>
  [task.section, task.ordinal, task.content, task.leadText, task.timeText, ...Object.values(task.extras)]
    .filter((part) => part !== "")
    .join(" | ");

describe("the tasks of a plan in prose", () => {
  it.each<[string, readonly string[], readonly string[]]>([
    [
      "are its innermost items, none of its aims and organisation",
      [
        ...AIMS,
        "II. NHIỆM VỤ",
        "1. Tuyên truyền",
        "a) Phổ biến luật.",
        "b) Đăng tin.",
        "III. TỔ CHỨC THỰC HIỆN",
        "1. Văn phòng theo dõi.",
      ],
      ["II.1 | a) | Phổ biến luật.", "II.1 | b) | Đăng tin."],
    ],
    [
      "keep items that open with the words of other sections",
      [
        "II. NỘI DUNG KIỂM TRA",
        "1. Một cửa",
        "a) Kết quả giải quyết hồ sơ.",
        "b) Kinh phí sửa phòng chờ: lập dự toán.",
        "c) Căn cứ tình hình, mở lớp tập huấn.",
      ],
      [
        "II.1 | a) | Kết quả giải quyết hồ sơ.",
        "II.1 | b) | Kinh phí sửa phòng chờ: lập dự toán.",
        "II.1 | c) | Căn cứ tình hình, mở lớp tập huấn.",
      ],
    ],
    [
      "end where a heading inside the duties names something else",
      [
        "II. NỘI DUNG",
        "1. Tuyên truyền",
        "a) Phổ biến luật.",
        "b) Đăng tin.",
        "2. Kinh phí thực hiện",
        "a) Ngân sách xã.",
        "b) Nguồn xã hội hóa.",
      ],
      ["II.1 | a) | Phổ biến luật.", "II.1 | b) | Đăng tin."],
    ],
    [
      "keep the day that belongs to a name in brackets",
      ["II. NHIỆM VỤ", "1. Hưởng ứng Ngày Pháp luật Việt Nam (09/11).", "2. Họp sơ kết (15/6)."],
      ["II | 1 | Hưởng ứng Ngày Pháp luật Việt Nam (09/11).", "II | 2 | Họp sơ kết. | 15/6"],
    ],
    [
      "are headings with the text under them beside",
      [
        "II. NHIỆM VỤ",
        "1. Công tác tuyên truyền",
        "Đăng bài trên trang thông tin.",
        "Mở chuyên mục hỏi đáp.",
        "2. Tiếp công dân",
        "Bố trí lịch hằng tuần.",
      ],
      [
        "II | 1 | Công tác tuyên truyền | Đăng bài trên trang thông tin.\nMở chuyên mục hỏi đáp.",
        "II | 2 | Tiếp công dân | Bố trí lịch hằng tuần.",
      ],
    ],
    [
      "are the paragraphs under a heading that only names who does them",
      [
        "II. NHIỆM VỤ CỤ THỂ",
        "1. Văn phòng HĐND và UBND",
        "Tham mưu lịch tiếp công dân.",
        "2. Phòng Văn hóa - Xã hội:",
        "- Tuyên truyền lưu động.",
        "- Tổ chức hội thi.",
        "3. Công an xã",
        "Giữ gìn trật tự.",
      ],
      [
        "II | 1 | Tham mưu lịch tiếp công dân. | Văn phòng HĐND và UBND",
        "II.2 | - | Tuyên truyền lưu động. | Phòng Văn hóa - Xã hội",
        "II.2 | - | Tổ chức hội thi. | Phòng Văn hóa - Xã hội",
        "II | 3 | Giữ gìn trật tự. | Công an xã",
      ],
    ],
    [
      "are led by nobody when the heading names many things",
      ["II. NHIỆM VỤ", "1. Các biện pháp phòng ngừa", "a) Rà soát quy chế.", "2. Các thôn", "a) Họp dân."],
      ["II.1 | a) | Rà soát quy chế.", "II.2 | a) | Họp dân. | Các thôn"],
    ],
    [
      "take the time of the heading above them",
      [
        "II. TIẾN ĐỘ THỰC HIỆN",
        "1. Quý I",
        "- Ban hành kế hoạch.",
        "2. Quý II, III:",
        "- Kiểm tra cơ sở.",
        "- Sơ kết (tháng 6).",
      ],
      [
        "II.1 | - | Ban hành kế hoạch. | Quý I",
        "II.2 | - | Kiểm tra cơ sở. | Quý II, III",
        "II.2 | - | Sơ kết. | tháng 6",
      ],
    ],
    [
      "take who does it from a remark on the heading above them",
      [
        "II. NHIỆM VỤ",
        "1. Tuyên truyền",
        "Đơn vị chủ trì: Phòng Văn hóa - Xã hội",
        "a) Phổ biến luật.",
        "b) Đăng tin. Đơn vị chủ trì: Văn phòng.",
      ],
      ["II.1 | a) | Phổ biến luật. | Phòng Văn hóa - Xã hội", "II.1 | b) | Đăng tin. | Văn phòng"],
    ],
    [
      "stand under 2.2.1 below 2.2 with or without a last full stop",
      [
        "2. Nhiệm vụ",
        "2.1. Tuyên truyền trên loa.",
        "2.2 Kiểm tra",
        "2.2.1 Kiểm tra nội bộ.",
        "2.2.2. Kiểm tra chéo.",
        "2.3 Tổng kết phong trào.",
      ],
      [
        "2 | 2.1 | Tuyên truyền trên loa.",
        "2.2 | 2.2.1 | Kiểm tra nội bộ.",
        "2.2 | 2.2.2 | Kiểm tra chéo.",
        "2 | 2.3 | Tổng kết phong trào.",
      ],
    ],
    [
      "stand with a plus under a dash",
      [
        "II. NỘI DUNG",
        "1. Quy chế dân chủ",
        "- Niêm yết công khai.",
        "+ Tại bảng tin;",
        "+ Tại cuộc họp.",
        "- Lấy ý kiến.",
      ],
      ["II.1 | + | Tại bảng tin;", "II.1 | + | Tại cuộc họp.", "II.1 | - | Lấy ý kiến."],
    ],
    [
      "stand under letters that are outside of Roman numbers",
      [
        "A. NHIỆM VỤ CHUNG",
        "I. Tuyên truyền",
        "1. Phổ biến luật.",
        "2. Đăng tin.",
        "B. NHIỆM VỤ RIÊNG",
        "I. Thanh niên",
        "1. Ra quân.",
      ],
      ["A.I | 1 | Phổ biến luật.", "A.I | 2 | Đăng tin.", "B.I | 1 | Ra quân."],
    ],
    [
      "are the paragraphs of a part that has no numbers",
      [
        ...AIMS,
        "II. NHIỆM VỤ",
        "Tổ chức hội nghị quán triệt.",
        "Xây dựng mô hình Dân vận khéo.",
        "III. TỔ CHỨC THỰC HIỆN",
        "Văn phòng theo dõi.",
      ],
      ["II | Tổ chức hội nghị quán triệt.", "II | Xây dựng mô hình Dân vận khéo."],
    ],
    [
      "stand in parts that are counted by words",
      [
        "PHẦN I. MỤC ĐÍCH",
        "1. Nâng cao nhận thức.",
        "PHẦN THỨ HAI: NHIỆM VỤ",
        "I. Tuyên truyền",
        "1. Phổ biến luật.",
        "II. Kiểm tra",
        "1. Kiểm tra cơ sở.",
        "Phần III: Tổ chức thực hiện",
        "1. Văn phòng theo dõi.",
      ],
      ["PHẦN THỨ HAI.I | 1 | Phổ biến luật.", "PHẦN THỨ HAI.II | 1 | Kiểm tra cơ sở."],
    ],
    [
      "stand under headings in capitals that have no number",
      [
        "MỤC ĐÍCH",
        "- Nâng cao nhận thức.",
        "NHIỆM VỤ TRỌNG TÂM",
        "- Phổ biến luật.",
        "- Đăng tin.",
        "KINH PHÍ",
        "- Ngân sách xã.",
      ],
      ["- | Phổ biến luật.", "- | Đăng tin."],
    ],
    [
      "are dated by their own sentence",
      [
        "II. TIẾN ĐỘ",
        "a) Các thôn xây dựng kế hoạch trong Quý I/2026 để thực hiện.",
        "b) Quý IV/2026, các thôn đánh giá kết quả.",
        "c) Thực hiện Quyết định số 12/QĐ-UBND ngày 12/3/2025.",
        "d) Nộp báo cáo trước ngày 15/6/2026.",
      ],
      [
        "II | a) | Các thôn xây dựng kế hoạch trong Quý I/2026 để thực hiện. | trong Quý I/2026",
        "II | b) | Quý IV/2026, các thôn đánh giá kết quả. | Quý IV/2026",
        "II | c) | Thực hiện Quyết định số 12/QĐ-UBND ngày 12/3/2025.",
        "II | d) | Nộp báo cáo trước ngày 15/6/2026. | trước ngày 15/6/2026",
      ],
    ],
    [
      "stand in sections whose names say nothing, when the document is a plan",
      [...AIMS, "II. PHÁT HUY DÂN CHỦ", "1. Họp dân hằng tháng.", "2. Lấy ý kiến cử tri."],
      ["II | 1 | Họp dân hằng tháng.", "II | 2 | Lấy ý kiến cử tri."],
    ],
  ])("%s", (_name, rows, tasks) => {
    expect(outlineOf([...TITLE, ...rows])?.tasks.map(told)).toEqual(tasks);
  });

  it("are the same with the numbers in a column of their own under a heading", () => {
    const outline = outlineOf([
      ["STT", "Nội dung"],
      ["", "KẾ HOẠCH"],
      ["", "Công tác dân vận năm 2026"],
      ["I.", "MỤC ĐÍCH"],
      ["1.", "Nâng cao nhận thức."],
      ["II.", "NỘI DUNG"],
      ["1.", "Công tác tuyên truyền"],
      ["a)", "Phổ biến luật."],
      ["-", "Niêm yết công khai."],
      ["", "+ Tại bảng tin;"],
      ["", "+ Tại cuộc họp."],
      ["", "Nơi nhận:"],
      ["-", "Lưu: VT."],
    ]);
    expect(outline?.header.title).toBe("Kế hoạch công tác dân vận năm 2026");
    expect(outline?.tasks.map((task) => task.content)).toEqual(["Tại bảng tin;", "Tại cuộc họp."]);
  });
});

describe("lines that are no sentences", () => {
  it("under a part of the document are no tasks", () => {
    const rows = ["II. NHIỆM VỤ", "TT Nội dung Chủ trì", "1", "Ban hành kế hoạch dân vận.", "Hiệu trưởng", "Quý I"];
    expect(outlineOf([...TITLE, ...rows])).toBeUndefined();
    expect(outlineOf([...TITLE, ...AIMS, ...rows, "III. NỘI DUNG", "1. Họp dân.", "2. Đăng tin."])?.tasks).toHaveLength(
      2,
    );
  });
});

describe("what an outline did not use", () => {
  it("stands unread, with the duties of the organisation and the rows of a table", () => {
    const rows = [
      ...TITLE,
      ...AIMS,
      "II. NHIỆM VỤ",
      "1. Tuyên truyền.",
      "Các thôn nghiêm túc thực hiện.",
      "2. Kiểm tra.",
      "III. TỔ CHỨC THỰC HIỆN",
      "1. Văn phòng theo dõi, đôn đốc.",
      "2. Báo cáo 6 tháng trước ngày 10/6/2026.",
      "Nơi nhận:",
      "- Lưu: VT.",
      "PHỤ LỤC",
      "Danh sách các thôn",
    ];
    expect(unreadOf(rows)).toEqual([
      "Các thôn nghiêm túc thực hiện.",
      "1. Văn phòng theo dõi, đôn đốc.",
      "PHỤ LỤC",
      "Danh sách các thôn",
    ]);
  });
});

describe("a heading", () => {
  it.each([
    ["MỤC ĐÍCH, YÊU CẦU", "aims"],
    ["Căn cứ pháp lý", "aims"],
    ["MỤC TIÊU, NHIỆM VỤ", "duty"],
    ["PHẠM VI, ĐỐI TƯỢNG VÀ NỘI DUNG THI ĐUA", "duty"],
    ["THỜI GIAN THI ĐUA VÀ TIẾN ĐỘ THỰC HIỆN", "duty"],
    ["Kết quả thực hiện nhiệm vụ năm 2025", "other"],
    ["Đánh giá kết quả thực hiện nhiệm vụ", "other"],
    ["TÌNH HÌNH VÀ KẾT QUẢ THỰC HIỆN", "other"],
    ["Một số chỉ tiêu cụ thể", "other"],
    ["TỔ CHỨC THỰC HIỆN VÀ TRIỂN KHAI", "other"],
    ["Tổ chức triển khai thực hiện kế hoạch", "other"],
    ["KINH PHÍ", "other"],
    ["PHƯƠNG HƯỚNG NĂM 2026", "duty"],
    ["Phát huy dân chủ", undefined],
  ])("%j sets out %s", (heading, kind) => {
    expect(sectionKind(heading)).toBe(kind);
  });

  it.each([
    ["Kinh phí thực hiện", true],
    ["Yêu cầu", true],
    ["Mục tiêu cụ thể", true],
    ["Triển khai thực hiện", false],
    ["Yêu cầu các thôn đăng ký lịch tiếp dân.", false],
    ["Kết quả giải quyết hồ sơ đúng hạn, trễ hạn.", false],
  ])("%j inside the duties closes them: %s", (heading, closes) => {
    expect(closesDuties(heading)).toBe(closes);
  });
});
