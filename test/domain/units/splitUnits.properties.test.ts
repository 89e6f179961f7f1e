import fc from "fast-check";
import { splitUnits } from "../../../src/domain/units/splitUnits";
import { BODIES } from "../../../src/domain/units/words/vocabularyBodies";
import { sampleCatalogue } from "./sampleCatalogue";
import { cpuOf } from "../../support/cpuOf";

const catalogue = sampleCatalogue();
const NAMES = catalogue.units.flatMap((unit) => [unit.name, ...unit.aliases]);
const WORDS = [
  "BGH",
  "các",
  "trường",
  "MN",
  "THCS",
  "và",
  "Phòng",
  "Nội vụ",
  "Hòa An",
  "liên quan",
  "Tổ",
  "Văn phòng",
  "(trừ",
  ")",
  "2",
];
const MARKS = [" ", ", ", "; ", "\n", " - ", "/", " & ", ". ", "\n- ", ":"];

const JOINERS = /^(?:[^\p{L}\p{N}]|và|cùng|với|\d[.)])*$/u;

const unitName = fc.constantFrom(...NAMES);
const separator = fc.constantFrom(", ", "; ", "\n", ",\n", " và ", " cùng ", "/", " + ", "\n- ");
const mess = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom(...WORDS), unitName), fc.constantFrom(...MARKS)), { maxLength: 10 })
  .map((parts) => parts.map(([word, mark]) => word + mark).join(""));

describe("splitting any cell", () => {
  it("puts every letter of the cell into exactly one mention, joining words and bullets apart", () => {
    fc.assert(
      fc.property(mess, (text) => {
        let rest = text.replace(/\s+/gu, " ").trim();
        for (const { text: mention } of splitUnits(text, catalogue)) {
          const at = rest.indexOf(mention);
          expect(at).toBeGreaterThanOrEqual(0);
          expect(rest.slice(0, at)).toMatch(JOINERS);
          rest = rest.slice(at + mention.length);
        }
        expect(rest).toMatch(JOINERS);
      }),
      { numRuns: 500 },
    );
  });

  it("gives the names of a joined list back, each with its unit", () => {
    fc.assert(
      fc.property(fc.array(unitName, { minLength: 1, maxLength: 6 }), separator, (names, between) => {
        const mentions = splitUnits(names.join(between), catalogue);
        expect(mentions.map((mention) => mention.text)).toEqual(names);
        expect(mentions.every((mention) => mention.kind === "unit" && mention.unit !== null)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("gives the bodies of a school back, whatever joins them", () => {
    const body = fc.constantFrom(...BODIES.internal);
    fc.assert(
      fc.property(
        fc.array(body, { minLength: 1, maxLength: 5 }),
        fc.constantFrom(", ", "; ", "/", "\n- "),
        (names, between) => {
          expect(splitUnits(names.join(between), catalogue).map((mention) => mention.text)).toEqual(names);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("does not mind where a PDF broke the lines of a list that has its commas", () => {
    const name = fc.constantFrom(
      ...[...NAMES, ...BODIES.internal, ...BODIES.office].filter((each) => !each.includes(" - ")),
    );
    const breaks = fc.array(fc.nat({ max: 60 }), { maxLength: 6 });
    fc.assert(
      fc.property(fc.array(name, { minLength: 2, maxLength: 4 }), breaks, (names, places) => {
        const text = names.join(", ");
        const spaces = [...text.matchAll(/ /gu)].map((match) => match.index);
        const broken = new Set(places.map((place) => spaces[place % Math.max(1, spaces.length)]));
        const cell = [...text].map((letter, i) => (broken.has(i) ? "\n" : letter)).join("");
        const texts = (cellText: string): readonly string[] =>
          splitUnits(cellText, catalogue).map((mention) => mention.text);
        expect(texts(cell)).toEqual(texts(text));
      }),
      { numRuns: 500 },
    );
  });

  it("does not mind how the cell is coded: NFD, no-break spaces, capitals", () => {
    fc.assert(
      fc.property(fc.array(unitName, { minLength: 1, maxLength: 4 }), (names) => {
        const text = names.join("; ");
        const units = splitUnits(text, catalogue).map((mention) => mention.unit);
        const coded = [text.normalize("NFD"), text.replaceAll(" ", "\u00A0"), text.toUpperCase()];
        for (const other of coded) expect(splitUnits(other, catalogue).map((mention) => mention.unit)).toEqual(units);
      }),
      { numRuns: 100 },
    );
  });

  it("splits 10,000 different cells at a cost in step with their number, and the same cell only once", async () => {
    let run = 0;
    const cost = (count: number): Promise<number> =>
      cpuOf(() => {
        run += 1;
        for (let i = 0; i < count; i++) {
          const pick = (step: number): string => NAMES[(i * step) % NAMES.length] ?? "";
          const cell = `${pick(7)}, ${pick(11)} và ${pick(13)}; Các trường MN, TH, THCS (đợt ${String(run)}.${String(i)})`;
          splitUnits(cell, catalogue);
        }
      });
    expect(await cost(10_000)).toBeLessThan(10 * (await cost(2_500)));
    expect(splitUnits("BGH, Văn thư", catalogue)).toBe(splitUnits("BGH, Văn thư", catalogue));
  });
});
