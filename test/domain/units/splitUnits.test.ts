import { splitUnits } from "../../../src/domain/reading/units/splitUnits";
import { sampleCatalogue } from "./sampleCatalogue";

const catalogue = sampleCatalogue();
const split = (text: string): readonly string[] => splitUnits(text, catalogue).map((mention) => mention.text);

describe("the units of a cell", () => {
  it.each<[string, readonly string[]]>([
    [
      "Các trường Mầm non, Tiểu học, Tiểu học và Trung học cơ sở, Trung học cơ sở",
      ["Các trường Mầm non, Tiểu học, Tiểu học và Trung học cơ sở, Trung học cơ sở"],
    ],
    ["Các trường MN, TH, THCS", ["Các trường MN, TH, THCS"]],
    ["BGH BCH CĐ BTV Đoàn Các tổ CM", ["BGH", "BCH CĐ", "BTV Đoàn", "Các tổ CM"]],
    ["BGH Bộ phận giúp việc", ["BGH", "Bộ phận giúp việc"]],
    ["Phó hiệu trưởng phụ trách", ["Phó hiệu trưởng phụ trách"]],
    ["Phòng Giáo dục và Đào tạo", ["Phòng Giáo dục và Đào tạo"]],
    ["Phòng GDĐT, Công đoàn ngành và các trường THCS", ["Phòng GDĐT", "Công đoàn ngành", "các trường THCS"]],
    [
      "Các trường THCS (trừ trường THCS Trần Phú, THCS Quý Đôn)",
      ["Các trường THCS (trừ trường THCS Trần Phú, THCS Quý Đôn)"],
    ],
    [
      "Các trường THCS, trừ THCS Trần Phú và THCS Quý Đôn; Phòng GDĐT",
      ["Các trường THCS, trừ THCS Trần Phú và THCS Quý Đôn", "Phòng GDĐT"],
    ],
    ["Phòng Giáo dục\nvà Đào tạo", ["Phòng Giáo dục và Đào tạo"]],
    [
      "Các trường Mầm non,\nTiểu học, Tiểu học\nvà Trung học cơ sở,\nTrung học cơ sở",
      ["Các trường Mầm non, Tiểu học, Tiểu học và Trung học cơ sở, Trung học cơ sở"],
    ],
    ["BGH\nBCH CĐ\nBTV Đoàn\nCác tổ CM", ["BGH", "BCH CĐ", "BTV Đoàn", "Các tổ CM"]],
    ["BGH\nBộ phận giúp\nviệc", ["BGH", "Bộ phận giúp việc"]],
    ["Phó hiệu\ntrưởng phụ\ntrách", ["Phó hiệu trưởng phụ trách"]],
  ])("%j names %j", (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it.each<[string, readonly string[]]>([
    ["Các đơn vị liên quan", ["Các đơn vị liên quan"]],
    ["Phòng Nội vụ huyện Cát Hải, UBND các xã, thị trấn", ["Phòng Nội vụ huyện Cát Hải", "UBND các xã, thị trấn"]],
    ["Công đoàn, Đoàn thanh niên, các tổ chuyên môn", ["Công đoàn", "Đoàn thanh niên", "các tổ chuyên môn"]],
    ["Phòng Văn hóa và Thông tin", ["Phòng Văn hóa và Thông tin"]],
    [
      "Phòng Lao động - Thương binh và Xã hội; Phòng Tài chính - Kế hoạch",
      ["Phòng Lao động - Thương binh và Xã hội", "Phòng Tài chính - Kế hoạch"],
    ],
    ["Sở Văn hóa, Thể thao và Du lịch", ["Sở Văn hóa, Thể thao và Du lịch"]],
    ["Ban Tuyên giáo và Dân vận", ["Ban Tuyên giáo và Dân vận"]],
    ["Phòng GDĐT các huyện, thành phố", ["Phòng GDĐT các huyện, thành phố"]],
    ["Hiệu trưởng các trường MN, TH, THCS", ["Hiệu trưởng các trường MN, TH, THCS"]],
    [
      "Các trường mầm non, tiểu học, trung học cơ sở và đơn vị trực thuộc",
      ["Các trường mầm non, tiểu học, trung học cơ sở và đơn vị trực thuộc"],
    ],
    ["- BGH\n- Công đoàn\n- GVCN", ["BGH", "Công đoàn", "GVCN"]],
    ["1. BGH\n2. Công đoàn", ["BGH", "Công đoàn"]],
    ["BGH/Công đoàn", ["BGH", "Công đoàn"]],
    ["BGH + Công đoàn", ["BGH", "Công đoàn"]],
    ["BGH & Công đoàn", ["BGH", "Công đoàn"]],
    ["BGH - Công đoàn - Đoàn TN", ["BGH", "Công đoàn", "Đoàn TN"]],
    ["Trường Tiểu học Nguyễn\nVăn Trỗi", ["Trường Tiểu học Nguyễn Văn Trỗi"]],
    ["Trường THCS\nĐoàn Thị Điểm", ["Trường THCS Đoàn Thị Điểm"]],
    ["MN Hoa Mai, Họa Mi, TH Hòa An", ["MN Hoa Mai", "Họa Mi", "TH Hòa An"]],
    ["MN Hoa Mai MN Họa Mi TH Hòa An", ["MN Hoa Mai", "MN Họa Mi", "TH Hòa An"]],
    ["Các trường Mầm non: Hoa Mai, Họa Mi", ["Các trường Mầm non: Hoa Mai, Họa Mi"]],
    ["Nguyễn Văn A, Trần Thị B", ["Nguyễn Văn A", "Trần Thị B"]],
    ["Nguyễn Văn A\nTrần Thị B", ["Nguyễn Văn A", "Trần Thị B"]],
    ["Ông Nguyễn Thanh Hải - Chuyên viên", ["Ông Nguyễn Thanh Hải - Chuyên viên"]],
    ["Đ/c Lan, Đ/c Minh", ["Đ/c Lan", "Đ/c Minh"]],
    ["Văn phòng HĐND và UBND huyện", ["Văn phòng HĐND và UBND huyện"]],
    ["UBMTTQ Việt Nam và các tổ chức chính trị - xã hội", ["UBMTTQ Việt Nam", "các tổ chức chính trị - xã hội"]],
    [
      "Cấp ủy, Lãnh đạo Sở, Trưởng các phòng thuộc Sở, Thủ trưởng các đơn vị trực thuộc Sở, Trưởng phòng GDĐT các huyện, thành phố",
      [
        "Cấp ủy",
        "Lãnh đạo Sở",
        "Trưởng các phòng thuộc Sở",
        "Thủ trưởng các đơn vị trực thuộc Sở",
        "Trưởng phòng GDĐT các huyện, thành phố",
      ],
    ],
    ["Các phòng, ban, ngành, đoàn thể huyện", ["Các phòng, ban, ngành, đoàn thể huyện"]],
    ["Ban Chỉ đạo phòng,\nchống tội phạm", ["Ban Chỉ đạo phòng, chống tội phạm"]],
    ["Hiệu trưởng, phó hiệu trưởng, tổ trưởng chuyên môn", ["Hiệu trưởng", "phó hiệu trưởng", "tổ trưởng chuyên môn"]],
    ["Cán bộ, giáo viên, nhân viên", ["Cán bộ, giáo viên, nhân viên"]],
    ["BGH, GVCN, GVBM, Đoàn - Đội", ["BGH", "GVCN", "GVBM", "Đoàn - Đội"]],
    ["Mầm non, Tiểu học, THCS", ["Mầm non, Tiểu học, THCS"]],
    ["Lãnh đạo\nPhòng GDĐT", ["Lãnh đạo Phòng GDĐT"]],
    ["UBND\ncác xã", ["UBND các xã"]],
    ["Hội Nông dân, Hội Phụ nữ, Đoàn xã", ["Hội Nông dân", "Hội Phụ nữ", "Đoàn xã"]],
    ["Phòng Nội vụ, các đơn vị có liên quan", ["Phòng Nội vụ", "các đơn vị có liên quan"]],
    ["PHÒNG GIÁO DỤC VÀ ĐÀO TẠO", ["PHÒNG GIÁO DỤC VÀ ĐÀO TẠO"]],
    ["", []],
    [" ; \n", []],
  ])("%j also names %j", (text, expected) => {
    expect(split(text)).toEqual(expected);
  });
});
