import fc from "fast-check";
import { withPageBreaks, type PageBlock } from "../../../src/spec/layout/withPageBreaks";
import { formPage, PLAIN_SHEET } from "../../../src/sheets/parts/sheetParts";
import type { SheetSpec } from "../../../src/spec/SheetSpec";

/** A landscape A4 page of an official form is 170 mm high, about 482 points; rows of 40 points, so that twelve stand on a page. */
function sheetOf(count: number, points = 40): SheetSpec {
  const rows = Array.from({ length: count }, (_, row) => [row]);
  const rowHeights = rows.map((_, row) => ({ row, points }));
  const page = formPage([0, 0], { row: 0, column: 0, rows: count, columns: 1 });
  return { ...PLAIN_SHEET, name: "Biểu", mark: "form", rows, rowHeights, columns: [{ width: 100 }], page };
}

function breaksOf(count: number, ...blocks: readonly PageBlock[]): readonly number[] {
  return withPageBreaks(sheetOf(count), blocks).page.breaks ?? [];
}

describe("pages of a sheet", () => {
  it.each<[string, number, readonly PageBlock[], readonly number[]]>([
    ["end where they are full when nothing has to stay together", 40, [], []],
    ["begin with a block that would be cut in two", 14, [[10, 13]], [10]],
    ["take a block along that fits", 11, [[8, 10]], []],
    ["cut a block that is longer than any page like other rows", 40, [[3, 30]], []],
    ["repeat their headings, which leave less room on the second", 24, [[22, 23]], [22]],
  ])("%s", (_, count, blocks, breaks) => {
    expect(breaksOf(count, ...blocks)).toEqual(breaks);
  });

  it("hold every block whole that is not longer than a page", () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 60 }), fc.integer({ min: 1, max: 9 }), (count, length) => {
        const block: PageBlock = [Math.max(1, count - length), count - 1];
        const breaks = breaksOf(count, block);
        const begun = breaks.at(-1) ?? 0;
        expect(breaks.every((row) => row === block[0])).toBe(true);
        const automatic = 12 + 11 * Math.floor((block[0] - 12) / 11);
        const isWhole = begun === block[0] || block[1] < 12 || (block[0] >= automatic && block[1] < automatic + 11);
        expect(isWhole).toBe(true);
      }),
    );
  });
});
