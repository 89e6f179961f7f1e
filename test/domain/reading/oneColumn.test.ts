import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readPlan } from "../../../src/domain/reading/readPlan";
import type { Reading } from "../../../src/domain/reading/Reading";
import { gridOf } from "../../support/gridOf";
import { layLines, LINE_STYLES } from "../../support/messy/messyLines";
import { MESSY_PLANS } from "../../support/messy/messyPlans";
import { scoreLines, type MessyScore } from "../../support/messy/scoreMessy";
import { PLANS_FOLDER } from "../../support/readGrid";

const CATALOGUE = { units: [], groups: [] };
const LEAST_SHARE = 0.85;
const LEAST_SHARE_OF_ALL = 0.97;

interface Expected {
  readonly title: string;
  readonly year: number;
  readonly issuer: string;
  readonly reports: readonly unknown[];
  readonly tasks: readonly {
    readonly no: string;
    readonly section: string;
    readonly content: string;
    readonly lead: readonly string[];
    readonly coord: readonly string[];
    readonly timeText: string;
    readonly quarters: readonly number[];
    readonly due: string | null;
    readonly accept?: { readonly coord?: readonly (readonly string[])[] };
  }[];
}

function readLines(lines: readonly string[]): Reading {
  const result = readPlan(gridOf(lines.map((line) => [line])), { catalogue: CATALOGUE });
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
}

const BLANKS = ["with its blank lines", "without its blank lines"] as const;

describe.each(["cat-hai-2025", "nguyen-khuyen-2023"])("the text of the plan %s, a line a row in one column", (name) => {
  const expected = JSON.parse(readFileSync(join(PLANS_FOLDER, `${name}.expected.json`), "utf8")) as Expected;
  const lines = readFileSync(join(PLANS_FOLDER, `${name}.txt`), "utf8").split("\n");

  it.each(BLANKS)("is read exactly %s", (blanks) => {
    const { plan, unread } = readLines(lines.filter((line) => blanks === BLANKS[0] || line.trim() !== ""));
    const { title, year, issuer, reports } = expected;
    expect(plan).toMatchObject({ title, year, issuer, reports, form: "table" });
    expect(plan.tasks).toHaveLength(expected.tasks.length);
    const told = plan.tasks.map((task) => ({
      no: task.ordinal,
      section: task.section,
      content: task.content,
      lead: task.leadUnits.map((unit) => unit.text),
      timeText: task.timeText,
      quarters: task.schedule.quarters,
      due: task.schedule.due,
    }));
    expect(told).toMatchObject(
      expected.tasks.map(({ no, section, content, lead, timeText, quarters, due }) => ({
        ...{ no, section, content, lead },
        ...{ timeText, quarters, due },
      })),
    );
    expected.tasks.forEach(({ coord, accept }, index) => {
      const coordinating = plan.tasks[index]?.coordinatingUnits.map((unit) => unit.text);
      expect([coord, ...(accept?.coord ?? [])]).toContainEqual(coordinating);
    });
    expect(unread).toEqual([]);
  });
});

describe("a table that a viewer of PDF copies, where short cells beside each other are one line", () => {
  const HEAD = ["STT Nội dung công việc", "Đơn vị chủ", "trì", "Đơn vị phối", "hợp", "Thời gian", "hoàn thành"];
  const ROWS = [
    ...["1", "Rà soát, đơn giản hóa quy trình nội", "bộ của các phòng", "Phòng Kinh tế Công an xã", "Tháng", "3/2026"],
    ...["2", "Niêm yết thủ tục hành chính tại nơi", "tiếp dân", "Văn phòng", "HĐND và", "UBND xã", "Các thôn Quý II"],
    ...["3 Sơ kết công tác chuyển đổi số", "Phòng Văn hóa", "- Xã hội", "Công an xã Trước ngày", "30/6/2026"],
    ...["4", "Tổng kết, báo cáo Ủy ban nhân dân", "tỉnh", "Phòng Kinh tế Các thôn Tháng 12"],
  ];

  it("is parted where one cell's words end and the next cell's begin", () => {
    const { plan } = readLines([...HEAD, ...ROWS]);
    expect(plan.tasks.map((task) => task.leadUnits.map((unit) => unit.text))).toEqual([
      ["Phòng Kinh tế"],
      ["Văn phòng HĐND và UBND xã"],
      ["Phòng Văn hóa - Xã hội"],
      ["Phòng Kinh tế"],
    ]);
    expect(plan.tasks.map((task) => task.schedule.milestones[0]?.slice(5))).toEqual([
      "03-31",
      "06-30",
      "06-29",
      "12-31",
    ]);
  });
});

describe("a table whose head and cells come down one column", () => {
  const HEAD = ["TT Nội dung Đơn vị chủ trì Đơn vị phối hợp", "Thời gian", "hoàn thành"];

  it("takes the order of its columns from the head, and cells from what they say", () => {
    const lines = ["STT", "Nhiệm vụ", "Thời hạn", "Cơ quan chủ trì", "1", "Số hóa học bạ", "Quý I", "Văn phòng"];
    const [task] = readLines([...lines, "2", "Tập huấn chữ ký số", "Quý II", "Phòng Nội vụ"]).plan.tasks;
    expect(task).toMatchObject({ content: "Số hóa học bạ", leadText: "Văn phòng", timeText: "Quý I" });
  });

  it("names the source cell of every part of a task", () => {
    const { plan } = readLines([...HEAD, "1", "Tiếp công dân", "định kỳ.", "Văn phòng", "Các tổ CM", "Quý I"]);
    expect(plan.tasks[0]?.source).toMatchObject({
      content: "Sheet1!A5",
      lead: "Sheet1!A7",
      coordinating: "Sheet1!A8",
      time: "Sheet1!A9",
    });
  });

  it("goes on with a row that a page and its repeated head cut", () => {
    const first = ["1", "Tiếp nhận phản ánh, kiến nghị qua đường dây", "Văn phòng", "Các tổ CM", "Cả năm"];
    const second = ["2", "Rà soát, ký cam kết.", "Văn phòng", "Các tổ CM", "Quý I"];
    const { plan } = readLines([...HEAD, ...first, "2", ...HEAD, "nóng, thư điện tử.", ...second]);
    expect(plan.tasks.map((task) => task.content)).toEqual([
      "Tiếp nhận phản ánh, kiến nghị qua đường dây nóng, thư điện tử.",
      "Rà soát, ký cam kết.",
    ]);
  });

  it("leaves out a footnote and what of it goes on at the end of the next page", () => {
    const first = ["1", "Thực hiện quy chế dân chủ ở cơ sở1.", "Văn phòng", "Các tổ CM", "Cả năm"];
    const note = "Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022 của Quốc hội; Nghị định của Chính phủ";
    const rest = "quy định chi tiết một số điều của Luật; Chỉ thị của Ban Thường vụ Thành ủy về đẩy mạnh thực hiện";
    const second = ["2", "Rà soát, ký cam kết.", "Văn phòng", "Các tổ CM", "Quý I"];
    const third = ["3", "Tiếp công dân.", "Văn phòng", "Các tổ CM", "Quý II"];
    const { plan } = readLines([
      ...[...HEAD, ...first, `1 ${note}`, "2", ...HEAD, ...second, rest, "dân chủ.", "3", ...HEAD, ...third],
    ]);
    expect(plan.tasks.map((task) => [task.content, task.timeText])).toEqual([
      ["Thực hiện quy chế dân chủ ở cơ sở.", "Cả năm"],
      ["Rà soát, ký cam kết.", "Quý I"],
      ["Tiếp công dân.", "Quý II"],
    ]);
  });

  it("has a lone unit that nobody tells where the others stand that full rows tell of, by guess", () => {
    const { plan, issues } = readLines([
      ...[...HEAD, "1", "Tiếp công dân định kỳ.", "Phòng Giáo dục và Đào tạo", "Các trường Mầm non", "Quý I"],
      ...["2", "Rà soát, ký cam kết.", "Các trường Mầm non", "Quý II"],
      ...["3", "Tổng kết công tác dân vận.", "Các đơn vị liên quan", "Quý IV"],
    ]);
    expect(plan.tasks[2]).toMatchObject({ coordinatingText: "Các đơn vị liên quan" });
    expect(issues.map(({ kind, cell }) => [kind, cell])).toContainEqual(["placed-by-guess", "Sheet1!A15"]);
  });

  it("tells the line that holds several cells where a page cuts its row, whose cells may each go on below", () => {
    const { issues } = readLines([
      ...HEAD,
      ...["1", "Tham mưu ban Phòng Giáo dục Các trường Mầm Quý I năm 2025", "2", ...HEAD],
      ...["hành văn bản", "chỉ đạo.", "và Đào tạo", "non, Tiểu học", "2", "Rà soát, ký cam kết."],
      ...["Phòng Giáo dục và Đào tạo", "Các trường Mầm non, Tiểu học", "Quý II năm 2025"],
      ...["3", "Tiếp công dân.", "Phòng Giáo dục và Đào tạo", "Các trường Mầm non, Tiểu học", "Quý III năm 2025"],
    ]);
    const told = issues.map(({ kind, cell }) => [kind, cell]);
    expect(told).toContainEqual(["placed-by-guess", `Sheet1!A${String(HEAD.length + 2)}`]);
  });

  it("tells a plain name between two rows that may be the last unit of the row above as well as a heading", () => {
    const { issues } = readLines([
      ...["TT", "Thời gian", "Nội dung", "Lãnh đạo chủ trì", "Bộ phận phụ trách"],
      ...["1", "Quý I", "Xây dựng Kế hoạch", "Hiệu trưởng", "Văn thư"],
      ...["2", "Cả năm", "Tiếp công dân; giải quyết đơn khiếu nại", "Hiệu trưởng", "BGH", "Bộ phận giúp việc"],
      ...["3", "Quý IV", "Tổ chức đánh giá kết quả thực hiện", "Hiệu trưởng", "Phó hiệu trưởng phụ trách"],
    ]);
    const told = issues.map(({ kind, cell }) => [kind, cell]);
    expect(told).toContainEqual(["placed-by-guess", "Sheet1!A15"]);
  });

  it("tells a lead that may be the first of the helpers where lone units show that leads were merged", () => {
    const { issues } = readLines([
      ...[...HEAD, "1", "Xây dựng Kế hoạch", "Hiệu trưởng", "Văn thư", "Quý 1"],
      ...["2", "Quán triệt, triển khai các văn bản", "BGH", "BCH CĐ", "BTV Đoàn", "Quý 1, quý 2"],
      ...["3", "Tập trung thực hiện tiếp công dân", "BGH", "Bộ phận giúp việc", "Cả năm"],
      ...["4", "Tổ chức đánh giá kết quả thực hiện", "Phó hiệu trưởng phụ trách", "Quý 2, Quý 4"],
    ]);
    const told = issues.filter(({ kind }) => kind === "placed-by-guess").map(({ cell }) => cell);
    expect(told).toEqual(expect.arrayContaining(["Sheet1!A11", "Sheet1!A17"]));
  });

  it("tells a time that ran together with the units before it", () => {
    const { issues } = readLines([
      ...["STT\tNội dung\tChủ trì\tPhối hợp\tThời gian", "1\tXây dựng Kế hoạch\tHiệu trưởng\tVăn thư Quý 1\t"],
      ...["2\tTiếp công dân\tHiệu trưởng\tBGH\tQuý 2", "3\tTổng kết\tHiệu trưởng\tBGH\tQuý 4"],
    ]);
    const told = issues.flatMap((issue) => (issue.kind === "placed-by-guess" ? [[issue.cell, issue.text]] : []));
    expect(told).toEqual([["Sheet1!A2", "Quý 1"]]);
  });

  it("puts the lower level of its head where the upper one stands", () => {
    const head = ["TT", "Nội dung", "Phân công thực hiện", "Thời gian", "Đơn vị chủ trì", "Đơn vị phối hợp"];
    const { plan } = readLines([
      ...[...head, "1", "Tiếp công dân định kỳ.", "Văn phòng", "Các tổ CM", "Quý I"],
      ...["2", "Rà soát, ký cam kết.", "Văn phòng", "Các tổ CM", "Quý II"],
    ]);
    expect(plan.tasks.map((task) => [task.leadText, task.coordinatingText, task.timeText])).toEqual([
      ["Văn phòng", "Các tổ CM", "Quý I"],
      ["Văn phòng", "Các tổ CM", "Quý II"],
    ]);
  });

  it("never gives the lead to those who coordinate because the cell of who leads is merged, silently", () => {
    const { plan, issues } = readLines([
      ...[...HEAD, "1", "Tiếp công dân định kỳ.", "Phòng Giáo dục và Đào tạo", "Các trường Mầm non", "Quý I"],
      ...["2", "Rà soát, ký cam kết.", "Các trường Mầm non", "Quý II"],
      ...["3", "Tổng kết công tác dân vận.", "Các đơn vị liên quan", "Quý IV"],
    ]);
    const lead = "Phòng Giáo dục và Đào tạo";
    expect(plan.tasks[1]).toMatchObject({ leadText: lead, coordinatingText: "Các trường Mầm non" });
    const told = issues.map(({ kind, cell }) => [kind, cell]);
    expect(told).toContainEqual(["lead-carried", "Sheet1!A10"]);
    expect(told).toContainEqual(["placed-by-guess", "Sheet1!A15"]);
  });

  it("knows a month that is written short, below who coordinates", () => {
    const { plan } = readLines([
      ...[...HEAD, "1", "Tiếp công dân định kỳ.", "Văn phòng", "Công an phường", "Quý I"],
      ...["2", "Rà soát, ký cam kết.", "Văn phòng", "T12/2026", "3", "Tổng kết phong trào", "Công an phường"],
      ...["Ủy ban Kiểm tra", "T10/2026", "4", "Kiểm tra nội bộ.", "Văn phòng", "Công an phường", "Quý II"],
    ]);
    expect(plan.tasks.map(({ timeText }) => timeText)).toEqual(["Quý I", "T12/2026", "T10/2026", "Quý II"]);
  });

  it("begins a group with its number alone on a line, under a table whose last column is of times or remarks", () => {
    const { plan } = readLines([
      ...[...HEAD, "Ghi chú", "I", "Công tác tuyên truyền"],
      ...["1", "Tiếp công dân định kỳ.", "Văn phòng", "Công an phường", "Quý I", "Theo Kế hoạch số 05/KH-UBND"],
      ...["2", "Rà soát, ký cam kết.", "Văn phòng", "Công an phường", "Quý IV", "Theo Kế hoạch số 05/KH-UBND"],
      ...["II", "Nhiệm vụ chuyên môn"],
      ...["3", "Kiểm tra nội bộ.", "Văn phòng", "Công an phường", "Từ ngày 17/09 đến 28/09/2026"],
      ...["III", "Công tác thi đua"],
      ...["4", "Tổng kết phong trào.", "Văn phòng", "Công an phường", "Quý II"],
    ]);
    expect(plan.tasks.map(({ ordinal, timeText, section }) => [ordinal, timeText, section])).toEqual([
      ["1", "Quý I", "I"],
      ["2", "Quý IV", "I"],
      ["3", "Từ ngày 17/09 đến 28/09/2026", "II"],
      ["4", "Quý II", "III"],
    ]);
  });

  it("tells several units on lines of their own in the cell of who leads", () => {
    const { issues } = readLines([
      ...[...HEAD, "1", "Tiếp công dân định kỳ.", "Văn phòng", "Công an phường", "Quý I"],
      ...["2", "Rà soát, ký cam kết.", "Văn phòng", "Công an phường", "Quý II"],
      ...["3", "Sơ kết phong trào.", "Trạm Y tế phường", "Văn phòng", "Đoàn Thanh niên", "Công an phường", "Quý II"],
      ...["4", "Tổng kết phong trào.", "Văn phòng", "Công an phường", "Quý IV"],
    ]);
    const told = issues.flatMap((issue) => (issue.kind === "placed-by-guess" ? [issue.text] : []));
    expect(told.some((text) => ["Trạm Y tế phường", "Văn phòng"].includes(text))).toBe(true);
  });

  it("is read as another layout when somebody says so", () => {
    const lines = [...HEAD, "1", "Tiếp công dân.", "Văn phòng", "Các tổ CM", "Quý I"];
    const result = readPlan(gridOf(lines.map((line) => [line])), { catalogue: CATALOGUE, layout: "column" });
    expect(result.ok && result.value.layout).toBe("column");
  });
});

describe("a long table with a row in each cell of one column", () => {
  it.each([40, 800])("gives a task a row, of %i rows", (count) => {
    const rows = Array.from({ length: count }, (_, index) => {
      const number = String(index + 1);
      const lead = ["Phòng Kinh tế", "Văn phòng", "Công an xã"][index % 3] ?? "";
      return `${number} Rà soát thủ tục hành chính đợt ${number} ${lead} Các thôn ${["Quý I", "Tháng 3", "Cả năm"][index % 3] ?? ""}`;
    });
    const { plan, layout } = readLines(["TT Nội dung Đơn vị chủ trì Đơn vị phối hợp Thời gian", ...rows]);
    expect([layout, plan.tasks.length]).toEqual(["lines", count]);
  });
});

describe("a line that may stand in another column as well", () => {
  const HEAD = ["TT", "Nội dung", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian"];
  const doubts = ({ issues }: Reading): readonly unknown[] =>
    issues.flatMap((issue) => (issue.kind === "placed-by-guess" ? [[issue.cell, issue.text]] : []));
  const rows = ["Quý I", "Tháng 3", "Cả năm", "Quý II", "Quý IV"].flatMap((time, index) => {
    const number = String(index + 1);
    return [number, `Kiểm tra công tác dân vận tại cơ sở, kỳ ${number}`, "Hiệu trưởng", "Các tổ chuyên môn", time];
  });

  it("is told with its cell", () => {
    const last = ["6", "Sơ kết, tổng kết phong trào", "Hiệu trưởng", "BGH", "BCH CĐ", "Quý II"];
    expect(doubts(readLines([...HEAD, ...rows, ...last]))).toEqual([["Sheet1!A34", "BGH"]]);
  });

  it("is not told where a cell a line leaves no other way", () => {
    expect(doubts(readLines([...HEAD, ...rows]))).toEqual([]);
  });
});

describe("a plan whose table was copied as text", () => {
  const scores = new Map(LINE_STYLES.map((style) => [style.name, MESSY_PLANS.map((plan) => scoreLines(plan, style))]));
  const share = (own: readonly MessyScore[]): number =>
    own.reduce((sum, one) => sum + one.exact, 0) / own.reduce((sum, one) => sum + one.tasks, 0);

  it("tells a guess in nearly every text that is read wrong, and hardly in any other", () => {
    const all = [...scores.values()].flat();
    const wrong = all.filter((one) => one.exact < one.tasks);
    const falseDoubts = all.filter((one) => one.exact === one.tasks).flatMap((one) => one.doubts);
    expect(wrong.filter((one) => one.doubts.length === 0).length).toBeLessThanOrEqual(0.03 * all.length);
    expect(falseDoubts.length).toBeLessThanOrEqual(0.06 * all.length);
  });

  it.each(LINE_STYLES.map((style) => style.name))("is read nearly always exactly from %s", (name) => {
    const own = scores.get(name) ?? [];
    expect(share(own) >= LEAST_SHARE ? [] : own.flatMap((one) => one.faults)).toEqual([]);
  });

  it("is read exactly in nearly every task of all", () => {
    expect(share([...scores.values()].flat())).toBeGreaterThan(LEAST_SHARE_OF_ALL);
  });

  it.each(LINE_STYLES.map((style) => [style.name, style] as const))("loses no word of %s", (_name, style) => {
    const [plan] = MESSY_PLANS;
    if (plan === undefined) throw new Error("No plans");
    const lines = layLines(plan, style).cells.map(([cell]) => String(cell ?? ""));
    const { plan: read, unread } = readLines(lines);
    const told = JSON.stringify([read, unread]).replace(/\\n/g, " ");
    const inTable = plan.sections.flatMap(({ tasks }) => tasks.flatMap(({ content }) => content.split(" ")));
    expect(inTable.filter((word) => !told.includes(word.replaceAll('"', '\\"')))).toEqual([]);
  });
});
