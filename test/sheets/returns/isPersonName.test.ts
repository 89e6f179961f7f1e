import { isPersonName } from "../../../src/sheets/returns/isPersonName";

describe("what stands where a form is signed", () => {
  it.each(["Nguyễn Thị Lan", "NGUYỄN VĂN AN", "ThS. Trần Văn Đức", "Lê Thị Hà".normalize("NFD"), "H’ Hen Niê"])(
    "is a name: %s",
    (text) => {
      expect(isPersonName(text)).toBe(true);
    },
  );

  it.each(["Đã bổ sung kinh phí", "KQ1-23 đã làm", "Trường đang sửa chữa", "50%", "Hoàn thành", "Đã ký"])(
    "is none, and is told: %s",
    (text) => {
      expect(isPersonName(text)).toBe(false);
    },
  );
});
