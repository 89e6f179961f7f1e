import fc from "fast-check";
import { identityText, readIdentity } from "../../../src/domain/returns/FormIdentity";
import { missingCells } from "../../../src/domain/returns/missingCells";
import { planWords } from "../../../src/domain/returns/planWords";
import { returnVerdict, type ReturnFacts } from "../../../src/domain/returns/returnVerdict";
import { PERIODS } from "../../../src/domain/tracking/Period";

describe("the identity of a form", () => {
  it("is read back from its line of text, whatever the unit's code", () => {
    const identity = fc.record({
      plan: fc.stringMatching(/^[a-z0-9]{6}$/),
      year: fc.integer({ min: 1990, max: 2100 }),
      period: fc.constantFrom(...PERIODS),
      unit: fc.stringMatching(/^[A-ZĐ&|%. ]{1,8}$/),
      issue: fc.integer({ min: 1, max: 999 }),
    });
    fc.assert(fc.property(identity, (one) => expect(readIdentity(identityText(one))).toEqual(one)));
  });

  it.each(["", "PHIEU", "PHIEU:1|a|2026|Q9|TH02|1", "PHIEU:1|a|26|Q2|TH02|1", "PHIEU:1|a|2026|Q2||1", "Đơn vị: TH02"])(
    "is not seen in “%s”",
    (text) => {
      expect(readIdentity(text)).toBeUndefined();
    },
  );

  it("knows a plan again in another year, and none of another office", () => {
    const ours = planWords("UBND xã Hòa An", "Kế hoạch công tác dân vận năm 2025");
    expect(planWords("UBND xã  Hoà An", "KẾ HOẠCH công tác dân vận năm 2026")).toBe(ours);
    expect(planWords("UBND xã Hòa Bình", "Kế hoạch công tác dân vận năm 2025")).not.toBe(ours);
  });
});

describe("the verdict on a returned form", () => {
  const whole: ReturnFacts = {
    isOfPlan: true,
    isOfYear: true,
    isKnownUnit: true,
    filled: 3,
    missing: 0,
    wasReceived: false,
    wasReissued: false,
  };
  it.each([
    ["complete", {}],
    ["partial", { missing: 2 }],
    ["duplicate", { wasReceived: true, missing: 2 }],
    ["older", { wasReissued: true }],
    ["other-plan", { isOfPlan: false, isOfYear: false }],
    ["other-year", { isOfYear: false }],
    ["unknown-unit", { isKnownUnit: false }],
    ["empty", { filled: 0, missing: 9 }],
  ])("is %s", (verdict, facts) => {
    expect(returnVerdict({ ...whole, ...facts })).toBe(verdict);
  });
});

describe("what a period still asks of a line", () => {
  const nothing = [false, false, false, false] as const;
  it.each([
    ["a planned quarter and the result", "Q1", [true, false, true, false], nothing, false, false, [1, "result"]],
    [
      "only the result when the day says that all is done",
      "H1",
      [true, true, false, false],
      nothing,
      false,
      true,
      ["result"],
    ],
    ["nothing of a quarter outside the period", "Q2", [true, false, false, false], nothing, false, false, []],
    ["nothing when all is filled", "Q1", [true, false, false, false], [true, false, false, false], true, false, []],
  ] as const)("is %s", (_, period, planned, filled, hasResult, isCompleted, missing) => {
    expect(missingCells({ planned, filled, hasResult, isCompleted }, period)).toEqual(missing);
  });
});
