import { joinTabLines } from "../../../src/files/clipboard/joinTabLines";
import { parseDelimited } from "../../../src/files/clipboard/parseDelimited";

const joined = (text: string): readonly (readonly string[])[] =>
  joinTabLines(parseDelimited(text)).filter((fields) => fields.some((field) => field !== ""));

const CELL = "\n\n\t\n\n";
const ROW = "\n\n\n\n\n";

function tableText(...rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.join(CELL)).join(ROW);
}

describe("the text of a page whose cells follow each other, parted by lines that hold a tab", () => {
  it("has a line for every row again, with the paragraphs of each cell and empty cells in their places", () => {
    const text = tableText(
      ["STT", "Nội dung", "Ghi chú"],
      ["1", "Rà soát\n\nBáo cáo", "\n\n"],
      ["2", "Tổng kết", "Đã giao"],
    );
    expect(joined(text)).toEqual([
      ["STT", "Nội dung", "Ghi chú"],
      ["1", "Rà soát\nBáo cáo", ""],
      ["2", "Tổng kết", "Đã giao"],
    ]);
  });

  it("keeps the paragraphs above and below the table out of its cells", () => {
    const table = tableText(["STT", "Nội dung"], ["1", "Rà soát"]);
    expect(joined(`2. Nhiệm vụ cụ thể\n\n${table}\n\nIII. TỔ CHỨC THỰC HIỆN\n\nNơi nhận:`)).toEqual([
      ["2. Nhiệm vụ cụ thể"],
      ["STT", "Nội dung"],
      ["1", "Rà soát"],
      ["III. TỔ CHỨC THỰC HIỆN"],
      ["Nơi nhận:"],
    ]);
  });

  it("keeps a row of one cell between others in the table", () => {
    const rows = [["STT", "Nội dung"], ["A. TUYÊN TRUYỀN"], ["1", "Rà soát"]];
    expect(joined(tableText(...rows))).toEqual([rows[0], ["A. TUYÊN TRUYỀN", ""], rows[2]]);
  });

  it("stays as it is where rows differ in their cells, since nobody can say which are merged", () => {
    const lines = parseDelimited(tableText(["STT", "Nội dung", "Chủ trì"], ["1", "Rà soát"]));
    expect(joinTabLines(lines)).toEqual(lines);
  });

  it.each(["TT\tNội dung\n1\tRà soát\n\t\n2\tTổng kết", "Một đoạn\n\nHai đoạn", ""])("is left alone in %j", (text) => {
    expect(joinTabLines(parseDelimited(text))).toEqual(parseDelimited(text));
  });
});
