import fc from "fast-check";
import { matchTasks } from "../../../src/domain/tracking/matchTasks";
import { cpuOf } from "../../support/cpuOf";

const task = (ordinal: string, content: string) => ({ ordinal, content });
const PLAN = [
  task("1", "Tham mưu ban hành văn bản triển khai Kế hoạch công tác dân vận"),
  task("2", "Quán triệt, triển khai các văn bản của Trung ương về công tác dân vận"),
  task("3", "Rà soát, ký cam kết không gây phiền hà, sách nhiễu"),
];

describe("old tasks for new ones", () => {
  it("are found by the same words in any order, spelling and number", () => {
    const moved = [task("1", "RÀ SOÁT, ký cam kết  không gây phiền hà, sách nhiễu"), ...PLAN.slice(0, 2)];
    expect([...matchTasks(PLAN, moved)].sort()).toEqual([
      [0, 2],
      [1, 0],
      [2, 1],
    ]);
  });

  it("are found when a task is reworded, most like first", () => {
    const reworded = [task("3", "Rà soát, ký cam kết không gây phiền hà, sách nhiễu trong giải quyết công việc")];
    expect([...matchTasks(PLAN, reworded)]).toEqual([[0, 2]]);
  });

  it("are not found for a task that is new", () => {
    expect([...matchTasks(PLAN, [task("4", "Tổ chức hội nghị viên chức, người lao động")])]).toEqual([]);
  });

  it("are told apart by their number when their words are the same", () => {
    const twice = [task("1", "Báo cáo kết quả"), task("2", "Báo cáo kết quả")];
    expect([...matchTasks(twice, [task("2", "Báo cáo kết quả"), task("1", "Báo cáo kết quả")])].sort()).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  it("keep names apart that differ by an accent: Minh Khai and Minh Khải", () => {
    const old = [task("1", "Kiểm tra Trường Mầm non Minh Khai"), task("2", "Kiểm tra Trường Mầm non Minh Khải")];
    expect([...matchTasks(old, [...old].reverse())].sort()).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  it("are each given away once, and all for the plan itself", () => {
    const contents = fc.array(fc.constantFrom(...PLAN.map(({ content }) => content), "Báo cáo", "Báo cáo năm"), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(contents, contents, (one, other) => {
        const [old, fresh] = [one, other].map((list) => list.map((content, index) => task(String(index + 1), content)));
        const matches = matchTasks(old ?? [], fresh ?? []);
        expect(new Set(matches.values()).size).toBe(matches.size);
        expect(matchTasks(old ?? [], old ?? []).size).toBe(one.length);
      }),
    );
  });

  it("are found for 10,000 reworded tasks at a cost in step with their number", async () => {
    const cost = (count: number): Promise<number> => {
      const old = Array.from({ length: count }, (_, index) =>
        task(String(index), `Kiểm tra đơn vị số ${String(index)} về công tác dân vận`),
      );
      const fresh = old.map(({ ordinal, content }) => task(ordinal, `${content} chính quyền`)).reverse();
      return cpuOf(() => {
        expect(matchTasks(old, fresh).size).toBe(count);
      });
    };
    expect(await cost(10_000)).toBeLessThan(12 * (await cost(2_500)));
  });
});
