import fc from "fast-check";
import { quarterOf, datePartsOf } from "../../../src/domain/plan/IsoDate";
import { foldVietnamese } from "../../../src/domain/text/foldVietnamese";
import { parseSchedule } from "../../../src/domain/time/parseSchedule";

const pieces = [
  "Quý I",
  "quý III",
  "Quý 2",
  "tháng 3",
  "T9/2025",
  "15/6",
  "trước ngày 05/12",
  "cả năm",
  "hằng quý",
  "thường xuyên",
  "6 tháng đầu năm",
  "cuối quý II",
  "từ 01/3 đến 15/4",
  "khi có hướng dẫn",
  "ngày 15 tháng 6 năm 2025",
  "năm 2025",
];
const joins = [", ", " và ", "; ", " - ", "\n", " (", " đến "];

const phrase = fc
  .tuple(
    fc.constantFrom(...pieces),
    fc.array(fc.tuple(fc.constantFrom(...joins), fc.constantFrom(...pieces)), { maxLength: 3 }),
  )
  .map(([first, rest]) => first + rest.map(([join, piece]) => join + piece).join(""));

/** A reading with its residue folded, since that is quoted as it is written. */
function folded(text: string): unknown {
  const schedule = parseSchedule(text, 2025);
  return { ...schedule, residue: schedule.residue.map((piece) => foldVietnamese(piece)) };
}

describe("every time phrase", () => {
  it("reads the same in capitals, decomposed, and with wider spaces", () => {
    fc.assert(
      fc.property(phrase, (text) => {
        const plain = folded(text);
        expect(folded(text.toUpperCase())).toEqual(plain);
        expect(folded(text.normalize("NFD"))).toEqual(plain);
        expect(folded(` ${text.replaceAll(" ", " \u00A0 ")} `)).toEqual(plain);
      }),
    );
  });

  it("has its milestones in order, in its quarters, and due on or after the last", () => {
    fc.assert(
      fc.property(phrase, (text) => {
        const { milestones, quarters, due } = parseSchedule(text, 2025);
        expect([...new Set(milestones)].sort()).toEqual(milestones);
        expect([...new Set(quarters)].sort()).toEqual(quarters);
        const ownYear = milestones.filter((date) => datePartsOf(date).year === 2025);
        for (const date of ownYear) expect(quarters).toContain(quarterOf(date));
        if (milestones.length > 0) expect((due ?? "") >= (milestones.at(-1) ?? "")).toBe(true);
      }),
    );
  });

  it("keeps its quarters when no year is known", () => {
    fc.assert(
      fc.property(fc.constantFrom(...pieces.filter((piece) => !piece.includes("2025"))), (text) => {
        expect(parseSchedule(text, null).quarters).toEqual(parseSchedule(text, 2025).quarters);
      }),
    );
  });
});

describe("any text at all", () => {
  it("reads without failing, the same every time", () => {
    const words = fc.array(
      fc.constantFrom(...pieces, ...joins, "31", "/", "2", "quý", "V", "lần", "h", ".", "năm", "từ"),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          words.map((list) => list.join(" ")),
        ),
        (text) => {
          expect(parseSchedule(text, 2025)).toEqual(parseSchedule(text, 2025));
          expect(() => parseSchedule(text, null)).not.toThrow();
        },
      ),
    );
  });

  it("is no time phrase when it is as long as prose, and costs nothing then", () => {
    const started = performance.now();
    expect(parseSchedule("Quý I; ".repeat(4_000), 2025).kind).toBe("unknown");
    expect(performance.now() - started).toBeLessThan(500);
  });
});
