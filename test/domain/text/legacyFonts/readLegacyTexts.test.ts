import fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { decodeLegacyFont, type LegacyFont } from "../../../../src/domain/text/legacyFonts/decodeLegacyFont";
import { isVietnameseSyllable } from "../../../../src/domain/text/legacyFonts/isVietnameseSyllable";
import { readLegacyTexts } from "../../../../src/domain/text/legacyFonts/readLegacyTexts";
import { TCVN3_LETTERS, VNI_LETTERS } from "../../../../src/domain/text/legacyFonts/vocabularyLegacyFonts";

const PLANS = join(__dirname, "../../../fixtures/plans");
const REAL = ["cat-hai-2025", "nguyen-khuyen-2023", "quan-1-2025", "nam-dinh-2023", "nguyen-ba-ngoc-2025"];

/** Every text of the real plans: titles, contents, units, times. */
function realTexts(): readonly string[] {
  const texts: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === "string") texts.push(value);
    else if (typeof value === "object" && value !== null) Object.values(value).forEach(collect);
  };
  for (const plan of REAL) collect(JSON.parse(readFileSync(join(PLANS, `${plan}.expected.json`), "utf8")));
  return texts.filter((text) => /[À-ỹ]/u.test(text));
}

/** What a plan typed in the nineties holds: the letters of the font in place of ours. */
function typedIn(font: LegacyFont, text: string): string {
  const letters = Object.entries(font === "TCVN3" ? TCVN3_LETTERS : VNI_LETTERS);
  const written = new Map(letters.map(([code, letter]) => [letter, code] as const));
  const small = (letter: string): string | undefined =>
    font === "TCVN3" ? (written.get(letter) ?? written.get(letter.toLowerCase())) : written.get(letter);
  return [...text].map((letter) => small(letter) ?? letter).join("");
}

describe("a word", () => {
  it.each([
    ["nghiệp", true],
    ["Quyết", true],
    ["giêng", true],
    ["ủy", true],
    ["UỶ", true],
    ["Khuyển", true],
    ["hoạch", true],
    ["hoach", false],
    ["các", true],
    ["càc", false],
    ["C«ng", false],
    ["Müller", false],
    ["Tieáng", false],
    ["TCCB", false],
  ])("%s is Vietnamese: %s", (word, expected) => {
    expect(isVietnameseSyllable(word)).toBe(expected);
  });
});

describe("a text in a dead font", () => {
  it.each<[string, LegacyFont, string]>([
    ["Céng hßa x· héi chñ nghÜa ViÖt Nam", "TCVN3", "Cộng hòa xã hội chủ nghĩa Việt Nam"],
    ["§éc lËp - Tù do - H¹nh phóc", "TCVN3", "Độc lập - Tự do - Hạnh phúc"],
    ["Phßng Gi¸o dôc vµ §µo t¹o", "TCVN3", "Phòng Giáo dục và Đào tạo"],
    ["C¬ quan nhµ n\u00ADíc", "TCVN3", "Cơ quan nhà nước"],
    ["KÕ HO¹CH c«ng t¸c d©n vËn", "TCVN3", "Kế HOẠCH công tác dân vận"],
    ["KÕ HO¹CH C¤NG T¸C", "TCVN3", "KẾ HOẠCH CÔNG TÁC"],
    ["COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM", "VNI", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    ["Ñoäc laäp - Töï do - Haïnh phuùc", "VNI", "Độc lập - Tự do - Hạnh phúc"],
    ["Phoøng Giaùo duïc vaø Ñaøo taïo", "VNI", "Phòng Giáo dục và Đào tạo"],
    ["Caùc tröôøng Maàm non, Tieåu hoïc", "VNI", "Các trường Mầm non, Tiểu học"],
  ])("%s (%s) says %s", (text, font, expected) => {
    expect(decodeLegacyFont(text, font)).toBe(expected);
    expect(readLegacyTexts([text])).toEqual([{ font, converted: expected }]);
  });

  it.each([
    ["Tr-êng TiÓu häc, c¬ quan nhµ n-íc, v¨n th- vµ l-u tr÷", "Trường Tiểu học, cơ quan nhà nước, văn thư và lưu trữ"],
    ["Héi ®ång nh©n d©n - ñy ban nh©n d©n", "Hội đồng nhân dân - ủy ban nhân dân"],
    ["KÕ ho¹ch sè 12-KH/TU vÒ c«ng t¸c d©n vËn", "Kế hoạch số 12-KH/TU về công tác dân vận"],
  ])("whose ư became a hyphen is read: %s", (text, expected) => {
    expect(readLegacyTexts([text])).toEqual([{ font: "TCVN3", converted: expected }]);
  });

  it("of one word is believed beside others in the same font", () => {
    expect(readLegacyTexts(["Quyù I"])).toEqual([null]);
    const texts = ["Quyù I", "Phoøng Giaùo duïc vaø Ñaøo taïo", "Caû naêm"];
    expect(readLegacyTexts(texts).map((one) => one?.converted)).toEqual([
      "Quý I",
      "Phòng Giáo dục và Đào tạo",
      "Cả năm",
    ]);
  });

  it.each([
    ["UTF-8 that was read as Latin-1", "Káº¿ hoáº¡ch cÃ´ng tÃ¡c dÃ¢n váº­n"],
    ["a font that is not known", "KŠ hoÅ¼ch c¶ng tßc d®n v¿n ðÑc lßp"],
  ])("that is %s is refused, not guessed at", (_, text) => {
    expect(readLegacyTexts([text])).toEqual([{ font: null, converted: null }]);
  });

  it.each<LegacyFont>(["TCVN3", "VNI"])("is given back whole for every real text typed in %s", (font) => {
    const sheet = realTexts().filter((text) => !/[A-ZÀ-Ỹ]{2}.*[Đ]/u.test(text));
    const typed = sheet.map((text) => typedIn(font, text));
    const read = readLegacyTexts(typed).map((one, index) => one?.converted ?? typed[index] ?? "");
    const same = read.filter((text, index) => text.toLowerCase() === sheet[index]?.toLowerCase());
    expect(same.length).toBe(sheet.length);
  });
});

describe("Vietnamese in Unicode", () => {
  it("is never taken for a dead font: real plans, each text alone and all together", () => {
    const texts = realTexts();
    expect(readLegacyTexts(texts).filter((one) => one !== null)).toEqual([]);
    for (const text of texts) expect(readLegacyTexts([text])).toEqual([null]);
  });

  it("is never taken for a dead font: words of real plans in any order, with anything between", () => {
    const words = [...new Set(realTexts().flatMap((text) => text.split(/\s+/)))];
    const between = fc.constantFrom(" ", "\u00A0", "\n", ", ", "-", " – ", "; ", "/", "¹ ", " « ", "\u00AD ");
    const phrase = fc.array(fc.tuple(fc.constantFrom(...words), between), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(phrase, { minLength: 1, maxLength: 6 }), (phrases) => {
        const texts = phrases.map((parts) => parts.map(([word, space]) => word + space).join(""));
        expect(readLegacyTexts(texts).every((one) => one === null)).toBe(true);
      }),
    );
  });

  it.each([
    "Café Müller, señor Gómez",
    "Điều 5 § 2",
    "25° C, 10 m², ½ ngày",
    "«Dân vận khéo»",
    "Trà, bò, cà phê và hè",
    "Phòng¹ và sàn²",
    "PHÒNG TÀI CHÍNH",
  ])("leaves %s as it is", (text) => {
    expect(readLegacyTexts([text])).toEqual([null]);
    expect(readLegacyTexts([text.normalize("NFD")])).toEqual([null]);
  });
});
