import { sentForm } from "../../../src/sheets/returns/sentForm";
import { SETTING_LABELS } from "../../../src/sheets/labels";
import type { Settings } from "../../../src/sheets/settings/Settings";
import { unitSheet } from "../../../src/sheets/unit/unitSheet";
import { isFormula } from "../../../src/spec/formula/isFormula";
import type { CellContent } from "../../../src/spec/SheetSpec";
import { aProgressRecord } from "../../support/aProgressRecord";

const RULE = { asOf: "2026-07-01", reminderDays: 15, doneWords: new Set<string>() };
const IDENTITY = { plan: "1x0k2f", year: 2026, period: "Q2", unit: "PGD", issue: 1 } as const;

describe("a form that goes out", () => {
  it.each([
    ["a school", "Trường Mầm non Hoa Mai", false],
    ["the office that made the plan", "Phòng Giáo dục và Đào tạo", true],
  ])("of %s reads no name that it has not itself", (_, unit, isIssuer) => {
    const records = [aProgressRecord()];
    const spec = unitSheet({
      name: "P",
      unitCode: "PGD",
      unit,
      year: 2026,
      records,
      parked: [],
      period: "Q2",
      isIssuer,
    });
    const settings: Settings = new Map([["ChucVuKy", "Trưởng phòng"]]);
    const { form, data } = sentForm(spec, records, { identity: IDENTITY, unit, settings, rule: RULE, until: "" }, []);
    const own = new Set(data.names.map(({ name }) => name));
    const formulas = form.rows.flat().flatMap((cell: CellContent) => (isFormula(cell) ? [cell.formula] : []));
    const foreign = Object.keys(SETTING_LABELS).filter((name) => !own.has(name));
    expect(formulas.filter((formula) => foreign.some((name) => formula.includes(name)))).toEqual([]);
    if (isIssuer) expect(form.rows.flat()).toContain("TRƯỞNG PHÒNG");
  });
});
