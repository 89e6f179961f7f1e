import fc from "fast-check";
import { alignCells, alignLines } from "../../../src/actions/kept/alignLines";
import type { HeldCells } from "../../../src/actions/kept/heldCells";

const TASKS: HeldCells = [
  ["TT", "Nội dung", "Quý I"],
  [1, "Xây dựng kế hoạch", null],
  [2, "Rà soát quy chế dân chủ", null],
  [3, "Sơ kết 6 tháng đầu năm", null],
];

function row(cells: HeldCells, at: number): HeldCells[number] {
  return cells[at] ?? [];
}

describe("rows of a sheet, found again", () => {
  it.each<[string, HeldCells, readonly (number | undefined)[]]>([
    ["nothing changed", TASKS, [0, 1, 2, 3]],
    [
      "a row put in",
      [row(TASKS, 0), row(TASKS, 1), ["", "thêm tay", null], row(TASKS, 2), row(TASKS, 3)],
      [0, 1, undefined, 2, 3],
    ],
    ["a row taken out", [row(TASKS, 0), row(TASKS, 1), row(TASKS, 3)], [0, 1, 3]],
    [
      "a cell filled",
      [row(TASKS, 0), [1, "Xây dựng kế hoạch", "Hoàn thành"], row(TASKS, 2), row(TASKS, 3)],
      [0, 1, 2, 3],
    ],
    [
      "a row put in beside one that was filled",
      [row(TASKS, 0), ["", "thêm tay", null], [1, "Xây dựng kế hoạch", "Hoàn thành"], row(TASKS, 2), row(TASKS, 3)],
      [0, undefined, 1, 2, 3],
    ],
    ["rows under the table", [...TASKS, [], ["ghi chú"]], [0, 1, 2, 3, undefined, undefined]],
  ])("%s", (_what, now, expected) => {
    expect(alignLines(TASKS, now)).toEqual(expected);
  });

  it("finds columns again beside one that was put in", () => {
    const now = TASKS.map(([first = null, ...rest], at) => [first, at === 2 ? "của tôi" : null, ...rest]);
    expect(alignCells(TASKS, now)).toMatchObject({ rows: [0, 1, 2, 3], columns: [0, undefined, 1, 2] });
  });

  it("finds each row of different words wherever others are put in", () => {
    const rows = fc.uniqueArray(fc.string({ minLength: 3 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(rows, fc.array(fc.nat(12), { maxLength: 4 }), (words, places) => {
        const before = words.map((word) => [word]);
        const now: (readonly [string])[] = words.map((word) => [word]);
        for (const [index, place] of places.entries())
          now.splice(Math.min(place, now.length), 0, [`GHI${String(index)}`]);
        const found = alignLines(before, now);
        expect(
          now.flatMap(([word], at) => (word.startsWith("GHI") ? [] : [before[found[at] ?? -1]?.[0] === word])),
        ).not.toContain(false);
      }),
    );
  });
});
