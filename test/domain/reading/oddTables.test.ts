import type { Area, CellValue } from "../../../src/domain/grid/Grid";
import type { Task } from "../../../src/domain/plan/Plan";
import { gridOf } from "../../support/gridOf";
import { readShipped } from "../../support/readShipped";

type Rows = readonly (readonly CellValue[])[];

const TITLE: Rows = [["KẾ HOẠCH"], ["Công tác dân vận năm 2026"], []];
const HEADER = ["TT", "Nội dung", "Chủ trì", "Phối hợp", "Thời gian"];
const PLANNING = ["Xây dựng kế hoạch công tác dân vận", "Văn phòng", "Các phòng chuyên môn", "Quý I/2026"];
const TELLING = ["Tuyên truyền pháp luật về dân chủ ở cơ sở", "Phòng Nội vụ", "Ủy ban MTTQ Việt Nam xã", "Cả năm 2026"];
const CHECKING = ["Kiểm tra mô hình “Dân vận khéo”", "Phòng Nội vụ", "Các trường học", "Trước ngày 30/9/2026"];

function tasksOf(rows: Rows, merges: readonly Area[] = []): readonly Task[] {
  const moved = merges.map((area) => ({ ...area, row: area.row + TITLE.length }));
  const result = readShipped(gridOf([...TITLE, ...rows], moved));
  if (!result.ok) throw new Error(result.error.kind);
  expect(result.value.unread).toEqual([]);
  return result.value.plan.tasks;
}

const textsOf = (tasks: readonly Task[]): readonly (readonly string[])[] =>
  tasks.map((task) => [task.content, task.leadText, task.coordinatingText, task.timeText]);

describe("a table with headings of its own wording", () => {
  it.each([
    ["Nội dung/Nhiệm vụ", "ĐV chủ trì", "ĐV phối hợp", "TG thực hiện"],
    ["Các nhiệm vụ chủ yếu", "Bộ phận, cá nhân thực hiện", "Bộ phận, cá nhân phối hợp", "Hoàn thành trong"],
    ["Tên đề án, nhiệm vụ", "Đơn vị chủ trì tham mưu", "Đơn vị phối hợp tham mưu", "Thời gian trình"],
    ["Nội dung chỉ đạo", "Phòng, đơn vị chủ trì", "Phòng, đơn vị phối hợp", "Hạn báo cáo"],
    ["Nội dung hoạt động cụ thể", "Người chịu trách nhiệm chính", "Người hỗ trợ", "Thời gian hoàn thành (tháng/quý)"],
    ["Nhiệm vụ cần thực hiện", "Trách nhiệm chính", "Trách nhiệm phối hợp", "Thời điểm hoàn thành"],
    ["Nội dung", "Lãnh đạo chủ trì", "Bộ phận phụ trách", "Thời gian thực hiện và hoàn thành"],
    ["NHIỆM VỤ TRỌNG TÂM", "CHỦ TRÌ", "PHỐI HỢP", "THỜI GIAN"],
  ])("knows %s, %s, %s and %s", (...headings) => {
    const tasks = tasksOf([
      ["STT", ...headings],
      [1, ...PLANNING],
      [2, ...TELLING],
    ]);
    expect(textsOf(tasks)).toEqual([PLANNING, TELLING]);
  });
});

describe("the day by which a task is due", () => {
  it("stands in the column of the end, not of the start", () => {
    const upper = ["TT", "Nội dung", "Chủ trì", "Thời gian", null];
    const merges = [0, 1, 2].map((column) => ({ row: 0, column, rows: 2, columns: 1 }));
    const tasks = tasksOf(
      [
        upper,
        [null, null, null, "Từ ngày", "Đến ngày"],
        [1, "Xây dựng kế hoạch", "Văn phòng", "05/01/2026", "10/3/2026"],
        [2, "Tuyên truyền pháp luật", "Văn phòng", "05/01/2026", "15/6/2026"],
      ],
      [...merges, { row: 0, column: 3, rows: 1, columns: 2 }],
    );
    expect(tasks.map((task) => task.schedule.due)).toEqual(["2026-03-10", "2026-06-15"]);
  });

  it("stands in the heading of a group when tasks have none", () => {
    const tasks = tasksOf([
      ["TT", "Nội dung", "Chủ trì"],
      ["Quý I"],
      [1, "Xây dựng kế hoạch", "Văn phòng"],
      [2, "Tuyên truyền pháp luật", "Văn phòng"],
      ["QUÝ III/2026"],
      [3, "Kiểm tra mô hình", "Phòng Nội vụ"],
    ]);
    expect(tasks.map((task) => [task.timeText, task.schedule.due])).toEqual([
      ["Quý I", "2026-03-31"],
      ["Quý I", "2026-03-31"],
      ["QUÝ III/2026", "2026-09-30"],
    ]);
  });

  it("stands in the month merged over its tasks", () => {
    const tasks = tasksOf(
      [
        ["Tháng", "Nội dung công việc", "Người phụ trách"],
        [1, "Xây dựng kế hoạch", "Hiệu trưởng"],
        [null, "Tuyên truyền pháp luật", "Văn thư"],
        [2, "Kiểm tra mô hình", "Kế toán"],
      ],
      [{ row: 1, column: 0, rows: 2, columns: 1 }],
    );
    expect(tasks.map((task) => task.schedule.due)).toEqual(["2026-01-31", "2026-01-31", "2026-02-28"]);
  });

  it("is none for 'Thường xuyên' merged over a matrix of quarters", () => {
    const tasks = tasksOf(
      [
        ["TT", "Nội dung", "Chủ trì", "Quý I", "Quý II", "Quý III", "Quý IV"],
        [1, "Xây dựng kế hoạch", "Văn phòng", "x", null, null, null],
        [2, "Tiếp công dân", "Văn phòng", "Thường xuyên", null, null, null],
      ],
      [{ row: 2, column: 3, rows: 1, columns: 4 }],
    );
    expect(tasks.map((task) => [task.timeText, task.schedule.due])).toEqual([
      ["Quý I", "2026-03-31"],
      ["Thường xuyên", null],
    ]);
  });
});

describe("a row that repeats what the row above says", () => {
  it.each(["-nt-", "nt", "Như trên", '"', "//"])("by %j has the same lead and coordinating units", (ditto) => {
    const tasks = tasksOf([HEADER, [1, ...PLANNING], [2, "Tuyên truyền", ditto, ditto, "Cả năm"], [3, ...CHECKING]]);
    expect(textsOf(tasks)).toEqual([
      PLANNING,
      ["Tuyên truyền", "Văn phòng", "Các phòng chuyên môn", "Cả năm"],
      CHECKING,
    ]);
  });
});

describe("numbered lines under a table", () => {
  it.each([
    ["in one cell", [["Ghi chú chung"], ["3. Hội thi tuyên truyền viên giỏi"], ["4. Tổng kết năm"]]],
    ["with their numbers apart", [["Ghi chú chung"], ["3", "Hội thi tuyên truyền viên giỏi"], ["4", "Tổng kết năm"]]],
  ])("that go on counting are tasks or listed as unread, never claimed: %s", (_what, below) => {
    const rows = [["STT", ...HEADER.slice(1)], [1, ...PLANNING], [2, ...TELLING], [], ...below, [], ["Nơi nhận:"]];
    const result = readShipped(gridOf([...TITLE, ...rows]));
    if (!result.ok) throw new Error(result.error.kind);
    const { plan, unread } = result.value;
    const told = [...plan.tasks.map(({ content }) => content), ...unread.map(({ text }) => text)].join("\n");
    expect(told).toContain("Hội thi tuyên truyền viên giỏi");
    expect(told).toContain("Tổng kết năm");
  });
});

describe("a row without a number among numbered ones", () => {
  const numbers: readonly (readonly CellValue[])[] = [
    [null, 1, 2],
    [1, null, 2],
    [1, 2, null],
    ["I", null, 2],
  ];
  it.each(numbers)(
    "that is whole by itself is a task of its own, whatever number stands beside: %s, %s, %s",
    (...all) => {
      const rows = [PLANNING, TELLING, CHECKING].map((row, index) => [all[index] ?? null, ...row]);
      expect(textsOf(tasksOf([HEADER, ...rows]))).toEqual([PLANNING, TELLING, CHECKING]);
    },
  );
});

describe("rows that hold no task", () => {
  it.each<[string, Rows]>([
    ["column numbers", [["(1)", "(2)", "(3)", "(4)", "(5)"]]],
    ["bare column numbers", [[1, 2, 3, 4, 5]]],
    ["column letters", [["A", "B", "C", "D", "E"]]],
    ["a Roman heading", [["I", "Công tác chỉ đạo"]]],
    [
      "two levels of headings",
      [
        ["A", "NHIỆM VỤ CHUNG"],
        ["I", "Công tác chỉ đạo"],
      ],
    ],
  ])("are %s", (_name, rows) => {
    expect(textsOf(tasksOf([HEADER, ...rows, [1, ...PLANNING], [2, ...TELLING]]))).toEqual([PLANNING, TELLING]);
  });

  it("are Roman headings above tasks with dashes for numbers", () => {
    const dashed = (task: readonly string[]): readonly CellValue[] => [null, `- ${task[0] ?? ""}`, ...task.slice(1)];
    const tasks = tasksOf([
      HEADER,
      ["I", "Chỉ đạo"],
      dashed(PLANNING),
      dashed(TELLING),
      ["II", "Kiểm tra"],
      dashed(CHECKING),
    ]);
    expect(tasks.map((task) => task.section)).toEqual(["I", "I", "II"]);
    expect(textsOf(tasks)).toEqual([PLANNING, TELLING, CHECKING]);
  });
});

describe("who leads", () => {
  it("is the body that a heading names when the table has no column for it", () => {
    const tasks = tasksOf([
      ["TT", "Nội dung", "Thời gian"],
      ["I", "VĂN PHÒNG HĐND VÀ UBND XÃ"],
      [1, "Tham mưu kế hoạch chuyển đổi số", "Quý I/2026"],
      ["II", "Phòng Văn hóa - Xã hội"],
      [1, "Tuyên truyền trên hệ thống truyền thanh", "Hằng quý"],
      ["III", "Công tác kiểm tra"],
      [1, "Kiểm tra mô hình", "Quý III/2026"],
    ]);
    expect(tasks.map((task) => task.leadText)).toEqual(["VĂN PHÒNG HĐND VÀ UBND XÃ", "Phòng Văn hóa - Xã hội", ""]);
  });
});

describe("a schedule", () => {
  it("has a task for each entry that opens with the clock, on the day merged over it", () => {
    const head = ["Ngày", "Buổi", "Nội dung", "Chủ trì", "Thành phần"];
    const days: Rows = [
      ["Thứ Hai 08/9/2026", "Sáng", "8h00: Giao ban tuần", "Chủ tịch UBND xã", "Các phòng"],
      [null, "Chiều", "14h00: Tiếp công dân", "Văn phòng", "Công an xã"],
      ["Thứ Ba 09/9/2026", "Sáng", "Kiểm tra trường chuẩn", "Phòng Văn hóa - Xã hội", "Trường THCS"],
      [null, "Chiều", "14h30: Họp Hội đồng", "Văn phòng", "Các phòng"],
    ];
    expect(tasksOf([head, ...days]).map((task) => [task.content, task.schedule.due])).toEqual([
      ["8h00: Giao ban tuần", "2026-09-08"],
      ["14h00: Tiếp công dân", "2026-09-08"],
      ["Kiểm tra trường chuẩn", "2026-09-09"],
      ["14h30: Họp Hội đồng", "2026-09-09"],
    ]);
  });
});

describe("a number merged with who leads over what that unit does", () => {
  const merge = (row: number, column: number): Area => ({ row, column, rows: 2, columns: 1 });

  it("numbers a task for each row that has its own content and time", () => {
    const tasks = tasksOf(
      [
        ["TT", "Đơn vị chủ trì", "Nội dung", "Thời gian"],
        [1, "Văn phòng", "Xây dựng kế hoạch", "Quý I"],
        [null, null, "Tổng kết công tác dân vận", "Quý IV"],
        [2, "Phòng Nội vụ", "Kiểm tra quy chế", "Quý II"],
        [null, null, "Tuyên truyền pháp luật", "Tháng 7"],
      ],
      [merge(1, 0), merge(1, 1), merge(3, 0), merge(3, 1)],
    );
    expect(tasks.map((task) => [task.ordinal, task.content, task.leadText, task.timeText])).toEqual([
      ["1", "Xây dựng kế hoạch", "Văn phòng", "Quý I"],
      ["1", "Tổng kết công tác dân vận", "Văn phòng", "Quý IV"],
      ["2", "Kiểm tra quy chế", "Phòng Nội vụ", "Quý II"],
      ["2", "Tuyên truyền pháp luật", "Phòng Nội vụ", "Tháng 7"],
    ]);
  });

  it("keeps one task whose content goes on in the next row", () => {
    const tasks = tasksOf(
      [
        ["TT", "Đơn vị chủ trì", "Nội dung", "Thời gian"],
        [1, "Văn phòng", "Xây dựng kế hoạch công tác", "Quý I"],
        [null, null, "dân vận của cơ quan", null],
        [2, "Phòng Nội vụ", "Kiểm tra quy chế", "Quý II"],
      ],
      [merge(1, 0), merge(1, 1)],
    );
    expect(tasks.map((task) => task.content)).toEqual([
      "Xây dựng kế hoạch công tác dân vận của cơ quan",
      "Kiểm tra quy chế",
    ]);
  });
});
