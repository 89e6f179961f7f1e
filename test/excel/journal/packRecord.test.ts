import fc from "fast-check";
import type { KeptAction } from "../../../src/actions/kept/KeptAction";
import { externValues, internValues } from "../../../src/excel/journal/internValues";
import { packRecord, unpackRecord } from "../../../src/excel/journal/packRecord";
import { unitSpecs } from "../../support/unitSpecs";

const KEPT: KeptAction = {
  kind: "units",
  sheets: unitSpecs(40).map((after) => ({ name: after.name, mark: after.mark, before: null, after })),
  cells: [],
  roles: [],
};

describe("a record in cells", () => {
  it("gives any value of JSON back, each part said once", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const parts = internValues(value);
        expect(externValues(parts)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(new Set(parts.map((part) => JSON.stringify(part))).size).toBe(parts.length);
      }),
    );
  });

  it("is texts that fit into cells and that Excel takes for nothing else, and comes back whole", () => {
    const texts = packRecord(KEPT);
    expect(texts.every((text) => /^x[\w+/=]{1,30000}$/.test(text))).toBe(true);
    expect(unpackRecord(texts)).toEqual(JSON.parse(JSON.stringify(KEPT)));
  });

  it("says the form of a hundred sheets once", () => {
    const size = (sheets: number): number =>
      packRecord({ ...KEPT, sheets: KEPT.sheets.slice(0, sheets) }).join("").length;
    expect(size(40)).toBeLessThan(4 * size(1));
  });

  it("is nothing when somebody changed a cell", () => {
    expect(unpackRecord(["xhỏng"])).toBeUndefined();
    expect(unpackRecord([])).toBeUndefined();
  });
});
