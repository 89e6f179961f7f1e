import fc from "fast-check";
import { parseEntry } from "excel-host-embedded/model";
import { escapeText } from "../../../src/excel/write/escapeText";

const GENERAL = { numberFormat: "General", thisYear: 2025 };
const TEXT = { numberFormat: "@", thisYear: 2025 };

/** Pieces out of which a string is made that Excel may take for something else. */
const piece = fc.constantFrom(
  ..."0 1 12 2025 31 3 , . : / - + % ( ) = @ ' # $ ₫ e E AM p TRUE jan May SEPTEMBER dec Quý năm".split(" "),
  " ",
  "\u00a0",
  "#N/A",
  "\t",
);
const tricky = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(""));

describe("a text escaped for Excel", () => {
  it.each([
    ["Quý I và quý III", "Quý I và quý III"],
    ["UBND huyện, các trường MN, TH", "UBND huyện, các trường MN, TH"],
    ["Trước 15/6", "Trước 15/6"],
    ["- Rà soát, bổ sung kế hoạch", "'- Rà soát, bổ sung kế hoạch"],
    ["+ Phối hợp", "'+ Phối hợp"],
    ['=HYPERLINK("http://x")', '\'=HYPERLINK("http://x")'],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["'trong ngoặc", "''trong ngoặc"],
    ["19/8/2025", "'19/8/2025"],
    ["001", "'001"],
    ["50%", "'50%"],
    ["10:30", "'10:30"],
    ["Mar 5", "'Mar 5"],
    ["true", "'true"],
    ["#N/A", "'#N/A"],
    ["1.1", "'1.1"],
    ["1. Rà soát quy hoạch", "1. Rà soát quy hoạch"],
  ])("gives %j as %j", (text, escaped) => {
    expect(escapeText(text)).toBe(escaped);
  });

  it("is read back by Excel as the very same text, in ordinary and in text cells", () => {
    fc.assert(
      fc.property(
        fc.oneof(tricky, fc.string(), fc.string({ unit: "grapheme" })),
        fc.constantFrom(GENERAL, TEXT),
        (text, place) => {
          fc.pre(text !== "");
          expect(parseEntry(escapeText(text), place)).toMatchObject({ value: text, formula: null, isError: false });
        },
      ),
      { numRuns: 2000 },
    );
  });
});
