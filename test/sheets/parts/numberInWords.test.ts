import { countText, rateText } from "../../../src/sheets/parts/numberInWords";

describe("figures as reports write them", () => {
  it.each([
    [0, "00"],
    [4, "04"],
    [11, "11"],
    [999, "999"],
    [1005, "1.005"],
    [9831, "9.831"],
    [21914, "21.914"],
  ])("%d is %s", (count, words) => expect(countText(count)).toBe(words));

  it.each([
    [4 / 11, "36,4%"],
    [1, "100,0%"],
    [16051 / 16274, "98,6%"],
    [null, "-"],
  ])("%d is %s", (rate, words) => expect(rateText(rate)).toBe(words));
});
