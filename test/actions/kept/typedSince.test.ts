import { moveAside } from "../../../src/actions/kept/moveAside";
import { placeTyped, typedSince, withoutEmptied } from "../../../src/actions/kept/typedSince";

const BEFORE = [
  ["TT", "Nội dung", "Quý I"],
  [1, "Xây dựng kế hoạch", "Đang thực hiện"],
  [2, "Rà soát quy chế", null],
];
const AFTER = [
  ["TT", "Nội dung", "Quý I"],
  [1, "Xây dựng kế hoạch", "Đang thực hiện"],
  [2, "Sơ kết 6 tháng", null],
  [3, "Rà soát quy chế", null],
];

describe("what was typed since", () => {
  it("is what stood there neither before nor after, wherever rows were put in", () => {
    const now = [AFTER[0] ?? [], ["", "thêm tay", null], ...AFTER.slice(1, 3), [3, "Rà soát quy chế", "Hoàn thành"]];
    expect(typedSince(now, [AFTER, BEFORE])).toEqual([
      { row: 1, column: 0, content: "" },
      { row: 1, column: 1, content: "thêm tay" },
      { row: 4, column: 2, content: "Hoàn thành" },
    ]);
  });

  it("is a word over a formula, and no formula that Excel wrote its own way", () => {
    const after = [[{ formula: "=NhiemVu[@TT]" }, { formula: "=A1" }]];
    expect(typedSince([[{ formula: "=NhiemVu[[#This Row],[TT]]" }, "ghi đè"]], [after])).toEqual([
      { row: 0, column: 1, content: "ghi đè" },
    ]);
  });

  it("goes where it stood, into the row that its row was before", () => {
    const now = [...AFTER.slice(0, 3), [3, "Rà soát quy chế", "Hoàn thành"]];
    const typed = typedSince(now, [AFTER, BEFORE]);
    const { cells, left } = placeTyped({ goal: BEFORE, after: AFTER, now }, typed);
    expect(cells[2]).toEqual([2, "Rà soát quy chế", "Hoàn thành"]);
    expect(left).toEqual([]);
  });

  it("finds no place where something else stood before, and goes to the block below", () => {
    const now = [
      ["TT", "Nội dung", "Quý I"],
      [1, "Tên mới", "Chưa thực hiện"],
    ];
    const after = [
      ["TT", "Nội dung", "Quý I"],
      [1, "Tên mới", null],
    ];
    const goal = [
      ["TT", "Nội dung", "Quý I"],
      [1, "Tên mới", "Hoàn thành"],
    ];
    const { cells, left } = placeTyped({ goal, after, now }, typedSince(now, [after]));
    expect(cells).toEqual(goal);
    expect(moveAside(cells, left)).toEqual([...goal, [], ["Nội dung ghi ngoài bảng"], [null, null, "Chưa thực hiện"]]);
  });

  it("is not put into the block twice", () => {
    const block = [["TT"], [], ["Nội dung ghi ngoài bảng"], [null, "chờ kinh phí"]];
    expect(moveAside(block, [{ row: 9, column: 1, content: "chờ kinh phí" }])).toEqual(block);
  });

  it("may be that a cell of people was emptied, when the action had left it as it was", () => {
    const now = [["TT", "Nội dung", "Quý I"], [1, "Xây dựng kế hoạch", null], ...AFTER.slice(2)];
    const open = [{ row: 1, column: 2, rows: 2, columns: 1 }];
    expect(withoutEmptied({ goal: BEFORE, after: AFTER, now }, open)[1]).toEqual([1, "Xây dựng kế hoạch", null]);
    expect(withoutEmptied({ goal: BEFORE, after: AFTER, now }, [])[1]).toEqual(BEFORE[1]);
  });
});
