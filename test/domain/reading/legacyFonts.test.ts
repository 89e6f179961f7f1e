import { LEGACY_FONTS, type LegacyFont } from "../../../src/domain/text/legacyFonts/decodeLegacyFont";
import { TCVN3_LETTERS, VNI_LETTERS } from "../../../src/domain/text/legacyFonts/vocabularyLegacyFonts";
import { join } from "node:path";
import { PLANS_FOLDER, readGrid } from "../../support/readGrid";
import type { CellValue, Grid } from "../../../src/domain/grid/Grid";
import { readShipped } from "../../support/readShipped";

function gridOf(cells: readonly (readonly CellValue[])[]): Grid {
  return { sheet: "Sheet1", row: 0, column: 0, cells, merges: [] };
}

const HEADS = ["TT", "Néi dung", "§¬n vÞ chñ tr×", "§¬n vÞ phèi hîp", "Thêi gian thùc hiÖn vµ hoµn thµnh"];

describe("a plan typed in TCVN3", () => {
  const grid = gridOf([
    ["KÕ ho¹ch c«ng t¸c d©n vËn n¨m 2025", null, null, null, null],
    HEADS,
    [1, "X©y dùng KÕ ho¹ch", "Phßng Gi¸o dôc vµ §µo t¹o", "C¸c ®¬n vÞ liªn quan", "Quý I n¨m 2025"],
    [2, "TiÕp c«ng d©n", "HiÖu tr\u00ADëng", "V¨n th\u00AD", "C¶ n¨m"],
  ]);

  it("is read as Unicode, and says so at the first cell", () => {
    const reading = readShipped(grid);
    if (!reading.ok) throw new Error(reading.error.kind);
    const { plan, issues } = reading.value;
    expect(plan.title).toBe("Kế hoạch công tác dân vận năm 2025");
    expect(plan.tasks.map((task) => [task.content, task.leadText, task.coordinatingText, task.timeText])).toEqual([
      ["Xây dựng Kế hoạch", "Phòng Giáo dục và Đào tạo", "Các đơn vị liên quan", "Quý I năm 2025"],
      ["Tiếp công dân", "Hiệu trưởng", "Văn thư", "Cả năm"],
    ]);
    expect(issues).toContainEqual(
      expect.objectContaining({
        kind: "font-converted",
        severity: "info",
        cell: "Sheet1!A1",
        font: "TCVN3",
        cells: 13,
      }),
    );
  });
});

describe("a cell in a font nobody knows", () => {
  it("is left as it is and named", () => {
    const reading = readShipped(
      gridOf([
        ["TT", "Nội dung", "Đơn vị chủ trì", "Thời gian"],
        [1, "Xây dựng Kế hoạch", "Hiệu trưởng", "Quý I"],
        [2, "Triển khai kế hoạch", "c¶ng tßc d®n v¿n ðÑc lßp", "Quý II"],
      ]),
    );
    expect(reading.ok ? reading.value.issues : []).toContainEqual(
      expect.objectContaining({ kind: "dead-font", severity: "error", cell: "Sheet1!C3", converted: null }),
    );
  });
});

/** What a sheet typed in the nineties holds: the letters of the font in place of ours, small where the font has no capitals. */
function typedIn(font: LegacyFont, text: string): string {
  const letters = Object.entries(font === "TCVN3" ? TCVN3_LETTERS : VNI_LETTERS);
  const codes = new Map(letters.map(([code, letter]) => [letter, code] as const));
  const codeOf = (letter: string): string =>
    codes.get(letter) ?? (font === "TCVN3" ? codes.get(letter.toLowerCase()) : undefined) ?? letter;
  return [...text.normalize("NFC")].map(codeOf).join("");
}

describe("a real plan typed in a dead font", () => {
  const cases = ["cat-hai-2025", "nguyen-khuyen-2023", "quan-1-2025", "nam-dinh-2023", "nguyen-ba-ngoc-2025"].flatMap(
    (plan) => LEGACY_FONTS.map((font) => [plan, font] as const),
  );

  it.each(cases)("%s in %s says what it says in Unicode", async (plan, font) => {
    const grid = await readGrid(join(PLANS_FOLDER, `${plan}.word.xlsx`));
    const cells = grid.cells.map((row) => row.map((cell) => (typeof cell === "string" ? typedIn(font, cell) : cell)));
    const tasksOf = (read: Grid): unknown => {
      const reading = readShipped(read);
      if (!reading.ok) throw new Error(reading.error.kind);
      return reading.value.plan.tasks.map(({ content, leadText, coordinatingText, timeText, schedule }) => [
        ...[content, leadText, coordinatingText, timeText].map((text) => text.toLowerCase()),
        schedule,
      ]);
    };
    expect(tasksOf({ ...grid, cells })).toEqual(tasksOf(grid));
  });
});
