import { withoutMarkup } from "../../../src/domain/reading/source/withoutMarkup";

describe("a text that a converter gave", () => {
  it.each([
    ["## KẾ HOẠCH Thực hiện công tác Dân vận năm 2026", "KẾ HOẠCH Thực hiện công tác Dân vận năm 2026"],
    ["### **III. Nhiệm vụ chủ yếu**", "III. Nhiệm vụ chủ yếu"],
    ["#### **1. Quán triệt, tuyên truyền** ####", "1. Quán triệt, tuyên truyền"],
    ["có từ 01- 02 **điển hình “Dân vận khéo”**.", "có từ 01- 02 điển hình “Dân vận khéo”."],
    ["**Nơi nhận:**", "Nơi nhận:"],
    ["**1. Nhiệm vụ thường xuyên", "1. Nhiệm vụ thường xuyên"],
    ["và công tác tiếp công dân**", "và công tác tiếp công dân"],
    ["*Hải Phòng, ngày 20 tháng 01 năm 2026*", "Hải Phòng, ngày 20 tháng 01 năm 2026"],
    ["dân vận chính quyền<sup>1</sup> năm 2023", "dân vận chính quyền¹ năm 2023"],
    ["<sup>12</sup> Luật Thực hiện dân chủ", "¹² Luật Thực hiện dân chủ"],
    ["quy chế dân chủ[^2].", "quy chế dân chủ²."],
    ["[^2]: Nghị quyết số 25-NQ/TW", "² Nghị quyết số 25-NQ/TW"],
    ["BGH<br>BCH CĐ<br/>Các tổ CM", "BGH\nBCH CĐ\nCác tổ CM"],
    ["1\\. Tiếp công dân \\- giải quyết đơn", "1. Tiếp công dân - giải quyết đơn"],
    ["Phòng GD&amp;ĐT", "Phòng GD&ĐT"],
    ["<u>Nơi nhận</u>:", "Nơi nhận:"],
  ])("%j is read as %j", (text, plain) => {
    expect(withoutMarkup(text)).toBe(plain);
    expect(withoutMarkup(plain)).toBe(plain);
  });

  it.each([
    "* Tuyên truyền pháp luật",
    "Ghi chú: (*) nhiệm vụ mới; (**) chuyển tiếp",
    "#",
    "3 * 4 * 5",
    "Phòng GD&ĐT",
    "*",
    "**",
    "a < b và b > c",
    "tep_ke_hoach_2026.docx",
  ])("%j stays as it is", (text) => {
    expect(withoutMarkup(text)).toBe(text);
  });
});
