import { progressDoubt } from "../../../src/domain/tracking/progressDoubt";
import { isQuarterDone } from "../../../src/domain/tracking/isQuarterDone";

describe("a progress cell of which nobody can be sure", () => {
  it.each([
    ["Đã hoành thành", ["Hoàn thành"]],
    ["Hoan thanh", ["Hoàn thành"]],
    ["Hòan thành", ["Hoàn thành"]],
    ["cơ bản xong", ["Đang thực hiện"]],
    ["Cơ bản hoàn thành", ["Đang thực hiện"]],
    ["hoàn thành 80%", ["80%"]],
    ["đạt 62,5 %", ["62.5%"]],
    ["Chưa hoành thành", ["Đang thực hiện"]],
    ["Chưa có văn bản hướng dẫn", ["Chưa thực hiện", "Đang thực hiện"]],
    ["Không phát sin", ["Không phát sinh"]],
    ["Đã gửi công văn", []],
    [true, ["Hoàn thành"]],
    [150, []],
    [-1, []],
    [1, ["100%", "1%"]],
  ])("%j may be %j", (value, suggestions) => {
    expect(progressDoubt({ value, isShare: false })?.suggestions).toEqual(suggestions);
  });

  it.each(["Hoàn thành", "hoàn thành 100 %", "Chưa hoàn thành", "Đang làm", "80%", 0.6, 60, 100, 0])(
    "%j is none",
    (value) => expect(progressDoubt({ value, isShare: false })).toBeNull(),
  );

  it("is none where the format shows a share, but for more than the whole", () => {
    expect(progressDoubt({ value: 1, isShare: true })).toBeNull();
    expect(progressDoubt({ value: 0.6, isShare: true })).toBeNull();
    expect(progressDoubt({ value: 60, isShare: true })).toEqual({ text: "6000%", suggestions: ["60%"] });
  });

  it("is never taken for done", () => {
    for (const text of ["Đã hoành thành", "cơ bản xong", "hoàn thành 80%", "Chưa hoàn thành"])
      expect(isQuarterDone(text)).toBe(false);
  });
});
