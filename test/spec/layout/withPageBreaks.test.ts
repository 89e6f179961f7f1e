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

  it("hold no single task where Excel's own font is, though more of them fit where it is missing", () => {
    // The form of a school of Cát Hải for nine months: its head, seven tasks, and totals with the signatures.
    const [head, tasks, foot] = [
      [160, 65],
      [79, 79, 189, 142, 95, 221, 47],
      [18, 8, 18, 18, 58, 18],
    ];
    const heights = [...head, ...tasks, ...foot];
    const [end, last] = [head.length + tasks.length, heights.length - 1];
    const spec: SheetSpec = {
      ...sheetOf(heights.length),
      rowHeights: heights.map((points, row) => ({ row, points })),
      columns: [{ width: 176 }],
      page: formPage([1, 1], { row: 0, column: 0, rows: heights.length, columns: 1 }),
    };
    const lines = tasks.map((_, index): PageBlock => [head.length + index, head.length + index]);
    const withFoot: readonly PageBlock[] = [
      [end - 1, last],
      [end - 2, last, "loose"],
      [end - 3, last, "loose"],
    ];
    const breaks = withPageBreaks(spec, [...lines, ...withFoot]).page.breaks ?? [];
    expect(breaks.map((row) => row - head.length)).toEqual([3, 6]);
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
