import fc from "fast-check";
import * as ofFiles from "../../../../src/spec/layout/fontMetrics";
import * as ofHost from "../../../../src/workbench/host/model/sizes/fontMetrics";

const WORDS = "Tổ chức hội nghị đối thoại với người lao động theo Kế hoạch số 05/KH-PGDĐT (WWW, iii)".split(" ");
const text = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 40 }).map((words) => words.join(" "));

const face = fc.record({ bold: fc.boolean(), italic: fc.boolean() });

describe("the widths of letters", () => {
  it("are the same in the embedded host, which is a package of its own, and in the file's writer", () => {
    fc.assert(
      fc.property(text, face, fc.constantFrom("Times New Roman", "Calibri", "Arial"), (words, look, name) => {
        const font = { name, size: 12, ...look };
        expect(ofFiles.textWidth(words, font)).toBe(ofHost.textWidth(words, font));
        expect(ofFiles.lineCount(words, 200, font)).toBe(ofHost.lineCount(words, 200, font));
        expect(ofFiles.lineHeight(font)).toBe(ofHost.lineHeight(font));
      }),
    );
  });
});
