import fc from "fast-check";
import { cleanCellText } from "../../../src/domain/text/cleanCellText";
import { comparisonKey } from "../../../src/domain/text/comparisonKey";
import { foldVietnamese } from "../../../src/domain/text/foldVietnamese";
import { normalizeText } from "../../../src/domain/text/normalizeText";

const VIETNAMESE =
  "aàáảãạăắằẳẵặâấầẩẫậeèéẻẽẹêếềểễệiìíỉĩịoòóỏõọôốồổỗộơớờởỡợuùúủũụưứừửữựyỳýỷỹỵdđbcghklmnpqrstvx0123 -–\u00A0\u200B\n";
const vietnameseText = fc
  .array(fc.constantFrom(...VIETNAMESE, ...VIETNAMESE.toUpperCase()), { maxLength: 30 })
  .map((letters) => letters.join(""));

describe("comparison of Vietnamese text", () => {
  it.each([
    ["Uỷ ban nhân dân", "Ủy ban nhân dân"],
    ["văn hoá", "văn hóa"],
    ["khoẻ", "khỏe"],
    ["thuỷ lợi", "thủy lợi"],
    ["quí I", "quý 1"],
    ["qúy II", "Quý 2"],
    ["tỉ lệ", "tỷ lệ"],
    ["lí luận", "lý luận"],
    ["hằng quý", "hàng quý"],
    ["hằng năm", "Hàng  năm"],
    ["06 tháng", "6 tháng"],
    ["05/06/2025", "5/6/2025"],
    ["Quý\u00A0I – quý\tIII", "quý I - quý III"],
    ["Trường TH\u200BCS", "trường thcs"],
    ["sử dụng".normalize("NFD"), "sử dụng"],
    ["du ̣ng", "dụng"],
    ["cơ sơ\u0309", "cơ sở"],
    ["nhà trƣờng", "nhà trường"],
    ["\u00D0ơn vị chủ trì, c\u1EA5p \u00F0ộ", "Đơn vị chủ trì, cấp độ"],
  ])("takes %p and %p for the same", (left, right) => {
    expect(comparisonKey(left)).toBe(comparisonKey(right));
  });

  it.each([
    ["Minh Khai", "Minh Khải"],
    ["Hải Hà", "Hà Hải"],
    ["Đa Phúc", "Da Phúc"],
    ["hằng số", "hàng số"],
    ["1.05", "1.5"],
    ["10", "1"],
    ["hoàn", "hòan"],
    ["Quý", "Quy"],
  ])("keeps %p and %p apart", (left, right) => {
    expect(comparisonKey(left)).not.toBe(comparisonKey(right));
  });

  it.each([
    ["normalizeText", normalizeText],
    ["cleanCellText", cleanCellText],
    ["comparisonKey", comparisonKey],
    ["foldVietnamese", foldVietnamese],
  ])("gives the same when %s runs twice, and for NFD as for NFC", (_name, change) => {
    fc.assert(
      fc.property(vietnameseText, (text) => {
        expect(change(change(text))).toBe(change(text));
        expect(change(text.normalize("NFD"))).toBe(change(text.normalize("NFC")));
      }),
    );
  });
});

describe("text without accents", () => {
  it.each([
    ["ĐƠN VỊ CHỦ TRÌ", "don vi chu tri"],
    ["Thời gian\nthực hiện", "thoi gian thuc hien"],
    ["Quý Ⅰ", "quy ⅰ"],
  ])("folds %p to %p", (text, folded) => {
    expect(foldVietnamese(text)).toBe(folded);
  });
});

describe("text kept for display", () => {
  it.each([
    [" BGH \r\n\r\nBCH  CĐ ", "BGH\nBCH CĐ"],
    ["giai đoạn 2021–2025", "giai đoạn 2021–2025"],
    ["của\u00A0Ủy ban", "của Ủy ban"],
    ["củaỦy", "củaỦy"],
    ["dòng một_x000D_\ndòng hai", "dòng một\ndòng hai"],
  ])("cleans %p to %p", (text, cleaned) => {
    expect(cleanCellText(text)).toBe(cleaned);
  });
});
