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
    ["80 phần trăm", ["80%"]],
    ["Đạt 65,5 phần trăm kế hoạch", ["65.5%"]],
    ["đạt 62,5 %", ["62.5%"]],
    ["Chưa hoành thành", ["Đang thực hiện"]],
    ["Chưa có văn bản hướng dẫn", ["Chưa thực hiện", "Đang thực hiện"]],
    ["Không phát sin", ["Không phát sinh"]],
    ["Đã gửi công văn", []],
    [true, ["Hoàn thành"]],
    [150, []],
    [-1, []],
    [1, ["100%", "1%"]],
    ["1", ["100%", "1%"]],
    ["60", ["60%"]],
    ["0,6", ["60%"]],
    ["80/100", ["80%"]],
    ["17 / 34", ["50%"]],
    ["34/34", ["Hoàn thành"]],
    ["8/10", ["80%", "Hoàn thành"]],
    ["15/6", ["Hoàn thành"]],
    ["150/100", []],
    ["100", ["100%"]],
    ["120%", []],
    ["6000%", ["60%"]],
    ["15/3/2025", ["Hoàn thành"]],
    ["Hoàn thành ngày 15/3", []],
  ])("%j may be %j", (value, suggestions) => {
    expect(progressDoubt({ value, look: "number" })?.suggestions).toEqual(suggestions);
  });

  it.each(["Hoàn thành", "hoàn thành 100 %", "Chưa hoàn thành", "Đang làm", "80%", 0.6, 60, 100, 0])(
    "%j is none",
    (value) => expect(progressDoubt({ value, look: "number" })).toBeNull(),
  );

  it("is none where the format shows a share, but for more than the whole", () => {
    expect(progressDoubt({ value: 1, look: "share" })).toBeNull();
    expect(progressDoubt({ value: 0.6, look: "share" })).toBeNull();
    expect(progressDoubt({ value: 60, look: "share" })).toEqual({ text: "6000%", suggestions: ["60%"] });
  });

  it("is 100 % beside numbers that count in hundreds, because the formula takes it for 1 %", () => {
    expect(progressDoubt({ value: 1, look: "share", inHundreds: true })).toEqual({
      text: "100%",
      suggestions: ["Hoàn thành"],
    });
    expect(isQuarterDone(1, undefined, [1, 60, null, null])).toBe(false);
  });

  it("is a day, told as it is shown", () => {
    expect(progressDoubt({ value: 45731, look: "day" })).toEqual({ text: "15/03/2025", suggestions: ["Hoàn thành"] });
  });

  it("is never taken for done", () => {
    for (const text of ["Đã hoành thành", "cơ bản xong", "hoàn thành 80%", "Chưa hoàn thành"])
      expect(isQuarterDone(text)).toBe(false);
  });
});
