import { typedContent } from "../../../src/workbench/page/typedContent";

describe("what a Vietnamese Excel makes of typed text", () => {
  it.each([
    ["15/3/2025", 45731, "dd/mm/yyyy"],
    ["15-03-2025", 45731, "dd/mm/yyyy"],
    ["15/3/25", 45731, "dd/mm/yyyy"],
    ["15/3", 45731, "dd/mm/yyyy"],
    ["12,5", 12.5, null],
    ["1.250.000", 1_250_000, null],
    ["1.250,75", 1250.75, null],
    ["62,5%", 0.625, "0%"],
  ])("reads %s as %d", (typed, content, numberFormat) => {
    expect(typedContent(typed, 2025)).toEqual({ content, numberFormat });
  });

  it.each(["31/2/2025", "Quý I/2025", "Hoàn thành", "=1+1", "100%", "15/3/2025 đã xong"])(
    "leaves %s to Excel",
    (typed) => {
      expect(typedContent(typed, 2025)).toEqual({ content: typed, numberFormat: null });
    },
  );
});
