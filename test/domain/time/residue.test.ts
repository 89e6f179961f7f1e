import fc from "fast-check";
import { isoDate } from "../../../src/domain/plan/IsoDate";
import { parseSchedule } from "../../../src/domain/time/parseSchedule";
import { FILLERS, PHRASES } from "../../../src/domain/time/words/vocabulary";
import { EVENT_WORDS, KNOWN_PHRASES } from "../../../src/domain/time/words/vocabularyKnown";

const UNDERSTOOD = [
  "Quý I năm 2026",
  "Quý I và quý III năm 2026",
  "Trước ngày 15/6",
  "Từ tháng 3 đến tháng 5/2026",
  "Cả năm",
  "Hằng quý, trước ngày 15 tháng cuối quý",
  "15/3, 15/6 và 15/12",
  "Từ 19 giờ 30 - 20 giờ 15 ngày 14 tháng 3",
  "Chậm nhất vào ngày 31/01 năm liền kề",
  "2026 và những năm tiếp theo",
  "Giai đoạn 2026-2030",
  "6 tháng và năm",
  "Quý I (sau khi có hướng dẫn)",
  "Khi có văn bản, chậm nhất 15/12",
  "Hoàn thành trong quý II",
  "Đợt 1: tháng 3; đợt 2: tháng 9",
  "Hằng tháng",
  "Tháng 3, 6, 9",
  "Ngày 19-20/11",
  "Trong 6 tháng đầu năm 2026",
  "Ngày 05 hằng tháng",
  "Quý IV/2025 - Quý I/2026",
  "Thường xuyên, báo cáo trước 15/12",
  "Hoàn thành chậm nhất trong tháng 8",
  "Quý tư năm 2026",
  "Thứ tư, ngày 15/7",
  "tu ngay 12/7 den 15/7",
];

/** Syllables that no word of the vocabulary has, save for its accents: "hiễn" is not "hiện". */
const ONSETS = ["b", "ch", "d", "đ", "g", "h", "k", "kh", "l", "m", "n", "ng", "ph", "qu", "s", "t", "th", "tr", "x"];
const RHYMES = ["ẵ", "ỗ", "ỡ", "iễ", "uỗ", "ưỡ", "oẵ", "uyễ", "oã"];
const CODAS = ["n", "ng", "m", "nh", "p"];

const STRANGE = [
  "trừ",
  "ngoại",
  "blah",
  "Hồng",
  "không",
  "xuân",
  "bằng",
  "mưa",
  "vườn",
  "lúa",
  "sông",
  "77",
  "?",
  "x2",
];

describe("what no word of the grammar explains in a time phrase", () => {
  it.each<readonly [string, readonly string[]]>([
    ["Quý I, trừ các xã miền núi", ["trừ các xã miền núi"]],
    ["15/6 hoặc sớm hơn", ["sớm hơn"]],
    ["15/6?", ["?"]],
    ["Không hoàn thành 15/6", ["Không"]],
    ["Trước Đại hội Đảng bộ, quý II", ["Đại hội Đảng"]],
    ["15/6 hoặc trước", ["trước"]],
    ["Quý I (riêng Trường Mầm non Hoa Sen: quý II)", ["riêng Trường Mầm non Hoa Sen"]],
    ["Tháng 3; 47", ["47"]],
    ["Quý I, II, …", ["…"]],
    ["Quý II, hoãn", ["hoãn"]],
    ["Tháng 9 (đã hủy)", ["hủy"]],
    ["Lùi sang quý IV", ["Lùi"]],
    ["Quý I (khi có văn bản trước 15/2)", ["15/2"]],
    ["Trước 15/3, cao điểm 20/10", ["20/10"]],
    ["Ngày 12/5, nhận ngày 25/6", ["nhận ngày", "25/6"]],
    ["15/3 và dịp 20/11", ["20/11"]],
    ["Hằng quý, trước ngày 05 của tháng đầu quý sau", ["đầu", "sau"]],
    ["tư 12/7", ["tư"]],
    ["Tư ngày 12/7 đến 15/7", ["Tư"]],
    ["tư tháng 3 đến tháng 5", ["tư"]],
  ])("%s leaves %j", (phrase, residue) => expect(parseSchedule(phrase, 2026).residue).toEqual(residue));

  it.each(UNDERSTOOD)("is nothing in %s", (phrase) => expect(parseSchedule(phrase, 2026).residue).toEqual([]));

  it("never stands beside a date untold, whatever syllables nobody knows are put anywhere", () => {
    const syllable = fc
      .tuple(fc.constantFrom(...ONSETS), fc.constantFrom(...RHYMES), fc.constantFrom(...CODAS))
      .map((parts) => parts.join(""));
    const strange = fc.array(syllable, { minLength: 1, maxLength: 3 }).map((syllables) => syllables.join(" "));
    fc.assert(
      fc.property(fc.constantFrom(...UNDERSTOOD), strange, fc.nat(20), (phrase, words, place) => {
        const own = phrase.split(" ");
        const at = place % (own.length + 1);
        const { milestones, residue } = parseSchedule([...own.slice(0, at), words, ...own.slice(at)].join(" "), 2026);
        if (milestones.length > 0) expect(residue.join(" ")).not.toBe("");
      }),
      { numRuns: 2_000 },
    );
  });

  it("tells every day that comes after the one told as due, in phrases put together of all known words", () => {
    const known = [...PHRASES.flatMap(([, phrases]) => phrases), ...FILLERS, ...KNOWN_PHRASES, ...EVENT_WORDS];
    const day = fc.tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }));
    const part = fc.oneof(fc.constantFrom(...known), day);
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), (parts) => {
        const text = parts.map((one) => (typeof one === "string" ? one : one.join("/"))).join(", ");
        const { due, residue } = parseSchedule(text, 2026);
        const days = parts.flatMap((one) => (typeof one === "string" ? [] : (isoDate(2026, one[1], one[0]) ?? [])));
        if (due !== null && residue.length === 0) expect(days.filter((one) => one > due)).toEqual([]);
      }),
      { numRuns: 5_000 },
    );
  });

  it("never stands beside a date untold, wherever a strange word is put", () => {
    fc.assert(
      fc.property(fc.constantFrom(...UNDERSTOOD), fc.constantFrom(...STRANGE), fc.nat(20), (phrase, word, place) => {
        const words = phrase.split(" ");
        const at = place % (words.length + 1);
        const { milestones, residue } = parseSchedule(
          [...words.slice(0, at), word, ...words.slice(at)].join(" "),
          2026,
        );
        if (milestones.length > 0) expect(residue.join(" ")).not.toBe("");
      }),
      { numRuns: 2_000 },
    );
  });
});
