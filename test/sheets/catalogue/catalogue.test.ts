import { catalogueSheet } from "../../../src/sheets/catalogue/catalogueSheet";
import { catalogueOf, readCatalogueSheet } from "../../../src/sheets/catalogue/readCatalogueSheet";
import { gridOfSpec } from "../../support/memoryWorkbook";

const HOA_MAI = {
  code: "MN01",
  name: "Trường Mầm non Hoa Mai",
  aliases: ["MN Hoa Mai", "Hoa Mai"],
  level: "MN",
  block: "Mầm non",
  contact: "",
  email: "",
  note: "",
};
const GROUPS = [{ phrase: "Các đơn vị liên quan", members: ["MN01", "TH01"] }];
const RENAMES = [{ from: "Trường Mẫu giáo Hoa Mai", to: "Trường Mầm non Hoa Mai" }];
const SHEET = { name: "Đơn vị", groups: GROUPS, renames: RENAMES, extras: [], order: [] };

describe("the sheet “Đơn vị”", () => {
  it("is read back as it was written: units, groups and old names side by side", () => {
    const grid = gridOfSpec(catalogueSheet({ ...SHEET, units: [{ unit: HOA_MAI, typed: new Map() }] }));
    const read = readCatalogueSheet({ grid, tables: [] });
    expect(read && catalogueOf(read)).toEqual({ units: [HOA_MAI], groups: GROUPS, renames: RENAMES });
  });

  it("keeps a column that people added, with its cells", () => {
    const typed = new Map([["Điện thoại", "0225 3888 xxx"]]);
    const spec = catalogueSheet({ ...SHEET, units: [{ unit: HOA_MAI, typed }], extras: ["Điện thoại"] });
    const read = readCatalogueSheet({ grid: gridOfSpec(spec), tables: [] });
    expect(read?.extras).toEqual(["Điện thoại"]);
    expect(read?.units).toEqual([{ unit: HOA_MAI, typed }]);
  });

  it("gives a unit that was typed without a code one of its own, and says so", () => {
    const units = [{ unit: { ...HOA_MAI, code: "" }, typed: new Map() }];
    const read = readCatalogueSheet({ grid: gridOfSpec(catalogueSheet({ ...SHEET, units })), tables: [] });
    expect(read?.codesMade).toBe(true);
    expect(read?.units[0]?.unit.code).not.toBe("");
  });

  it("is all people's: every cell under the headings may be typed over", () => {
    const spec = catalogueSheet({ ...SHEET, units: [{ unit: HOA_MAI, typed: new Map() }] });
    expect(spec.open.map(({ row, rows }) => [row, rows])).toEqual([
      [3, 1],
      [3, 1],
      [3, 1],
    ]);
  });
});
