import fc from "fast-check";
import {
  boxAddress,
  fullBoxAddress,
  parseBox,
  sheetReference,
  splitAddress,
} from "../../../../src/workbench/host/model/cells/addresses";
import { bounding, contains, intersect, overlaps, subtract } from "../../../../src/workbench/host/model/cells/Box";
import type { Box } from "../../../../src/workbench/host/model/cells/Box";

const small = fc.integer({ min: 0, max: 12 });
const boxes: fc.Arbitrary<Box> = fc
  .tuple(small, small, small, small)
  .map(([row, column, rows, columns]) => ({ row, column, rows: rows + 1, columns: columns + 1 }));

const size = (box: Box) => box.rows * box.columns;

describe("boxes", () => {
  it("share as many cells as are lost when one is cut out of the other", () => {
    fc.assert(
      fc.property(boxes, boxes, (a, b) => {
        const shared = intersect(a, b);
        const rest = subtract(a, b);
        expect(rest.reduce((sum, part) => sum + size(part), 0)).toBe(size(a) - (shared ? size(shared) : 0));
        expect(rest.every((part) => contains(a, part) && !overlaps(part, b))).toBe(true);
      }),
    );
  });

  it("both lie in the box around them", () => {
    fc.assert(
      fc.property(boxes, boxes, (a, b) => {
        expect(contains(bounding(a, b), a) && contains(bounding(a, b), b)).toBe(true);
      }),
    );
  });

  it("are the same after they were written as an address and read", () => {
    fc.assert(fc.property(boxes, (box) => expect(parseBox(boxAddress(box))).toEqual(box)));
  });
});

describe("a sheet's name in an address", () => {
  it.each([
    ["Kế hoạch", "'Kế hoạch'"],
    ["TienDo", "TienDo"],
    ["Tổng", "Tổng"],
    ["L'Est", "'L''Est'"],
    ["2025", "'2025'"],
    ["A1", "'A1'"],
    ["RC", "'RC'"],
    ["MN-01", "'MN-01'"],
  ])("%s is written %s", (name, written) => {
    expect(sheetReference(name)).toBe(written);
  });

  it("is read back whatever it holds", () => {
    const names = fc.string({ minLength: 1, maxLength: 31 }).filter((name) => !/[/\\?*:[\]]|^'|'$|^\s|^=/.test(name));
    const box = { row: 0, column: 0, rows: 1, columns: 1 };
    fc.assert(
      fc.property(names, (name) =>
        expect(splitAddress(fullBoxAddress(name, box))).toEqual({ sheet: name, rest: "A1" }),
      ),
    );
  });
});
