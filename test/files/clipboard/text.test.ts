import fc from "fast-check";
import { parseDelimited } from "../../../src/files/clipboard/parseDelimited";
import { readClipboardText } from "../../../src/files/clipboard/readClipboardText";
import { cpuOf } from "../../support/cpuOf";

function quoted(field: string): string {
  return /[\t\n"]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}

describe("a plan copied as text", () => {
  it.each([
    [
      "cells of Excel",
      "TT\tNội dung\r\n1\tRà soát\r\n",
      [
        ["TT", "Nội dung"],
        ["1", "Rà soát"],
      ],
    ],
    ["cells with line breaks", '1\tA\t"BGH\nCông đoàn"\tQuý I', [["1", "A", "BGH\nCông đoàn", "Quý I"]]],
    [
      "cells with quotation marks",
      '1\t"Tổ chức ""Ngày hội\nđọc sách"""\tBGH\tQuý I',
      [["1", 'Tổ chức "Ngày hội\nđọc sách"', "BGH", "Quý I"]],
    ],
    ["words in quotation marks", '"Dân vận khéo" năm 2025', [['"Dân vận khéo" năm 2025']]],
    [
      "a quotation mark that closes nothing",
      '"Dân vận\t1\n2\t3',
      [
        ['"Dân vận', "1"],
        ["2", "3"],
      ],
    ],
    [
      "paragraphs about a table",
      "KẾ HOẠCH\n\nTT\tNội dung\n1\tRà soát\nNơi nhận:",
      [["KẾ HOẠCH"], [], ["TT", "Nội dung"], ["1", "Rà soát"], [], ["Nơi nhận:"]],
    ],
    [
      "empty cells",
      "\tQuý I\t\n1\t\tx",
      [
        [null, "Quý I", null],
        ["1", null, "x"],
      ],
    ],
  ])("keeps %s", (_what, text, rows) => {
    expect(readClipboardText(text)).toMatchObject({ ok: true, value: { rows } });
  });

  it("gives back any cells that Excel can copy", () => {
    const field = fc.string({ unit: fc.constantFrom("a", "Ă", " ", '"', "\n", "\t") });
    const row = fc.array(field, { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (rows) => {
        const text = rows.map((fields) => fields.map(quoted).join("\t")).join("\n");
        expect(parseDelimited(text)).toEqual(rows);
      }),
    );
  });

  it("costs no more than in step with its length, however many quotation marks close nothing", async () => {
    const cost = (lines: number): Promise<number> =>
      cpuOf(() => readClipboardText('"x\t'.repeat(200) + '\n"y""'.repeat(lines)));
    expect(await cost(160_000)).toBeLessThan(10 * (await cost(40_000)));
  });

  it("is refused when it has more rows than any plan", () => {
    expect(readClipboardText("1\tRà soát\n".repeat(50_001))).toMatchObject({ ok: false, error: { kind: "too-large" } });
  });

  it("is told from nothing", () => {
    expect(readClipboardText(" \n ")).toEqual({ ok: false, error: { kind: "no-text" } });
  });
});
