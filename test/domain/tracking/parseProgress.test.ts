import fc from "fast-check";
import { isQuarterDone } from "../../../src/domain/tracking/isQuarterDone";
import { parseProgress } from "../../../src/domain/tracking/parseProgress";

describe("a progress cell", () => {
  it.each([
    ["Hoàn thành", "done"],
    ["  ĐÃ  HOÀN THÀNH ", "done"],
    ["Đã xong", "done"],
    ["x", "done"],
    ["X", "done"],
    ["✓", "done"],
    ["100%", "done"],
    [1, "done"],
    [100, "done"],
    ["Hoàn thành 100 %", "done"],
    [60, "in-progress"],
    [150, "free-text"],
    ["150%", "free-text"],
    ["100,0%", "free-text"],
    ["Đang thực hiện", "in-progress"],
    ["Chưa hoàn thành", "in-progress"],
    ["80%", "in-progress"],
    [0.8, "in-progress"],
    ["Chưa thực hiện", "not-started"],
    ["Chưa", "not-started"],
    ["-", "not-started"],
    ["0%", "not-started"],
    [0, "not-started"],
    ["Không phát sinh", "not-applicable"],
    ["Không có", "not-applicable"],
    ["Hoàn thành một phần", "free-text"],
    ["Đã gửi công văn", "free-text"],
    ["", "empty"],
    [null, "empty"],
  ])("%j is %s", (value, expected) => expect(parseProgress(value).state).toBe(expected));

  it("keeps the figure of a percentage", () => {
    expect(parseProgress("62,5 %")).toEqual({ state: "in-progress", percent: 0.625 });
  });

  it("closes its quarter exactly when it reads as done or not applicable", () => {
    const known = ["Hoàn thành", "Không phát sinh", "Chưa hoàn thành", "xong", "100%", "99%", "Đạt", "khác"];
    const value = fc.oneof(fc.constantFrom(...known), fc.double({ min: 0, max: 200, noNaN: true }), fc.constant(null));
    fc.assert(
      fc.property(value, (one) => {
        expect(isQuarterDone(one)).toBe(["done", "not-applicable"].includes(parseProgress(one).state));
      }),
    );
  });

  it("reads composed and decomposed text alike", () => {
    expect(isQuarterDone("Hoàn thành".normalize("NFD"))).toBe(true);
  });
});
