import { splitUnits } from "../../../src/domain/units/splitUnits";
import { unitKey } from "../../../src/domain/units/words/spanKey";
import { ABBREVIATIONS } from "../../../src/domain/units/words/vocabularyShortForms";
import { aUnit, sampleCatalogue } from "./sampleCatalogue";

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
    ["Tổ mẫu giáo\nChi đoàn", ["Tổ mẫu giáo", "Chi đoàn"]],
    ["Tổ nhà trẻ\nNhân viên y tế", ["Tổ nhà trẻ", "Nhân viên y tế"]],
    ["Trường Mầm non\nHoa Sen", ["Trường Mầm non Hoa Sen"]],
    ["Trung tâm Cung ứng dịch vụ công\nĐoàn Thanh niên", ["Trung tâm Cung ứng dịch vụ công", "Đoàn Thanh niên"]],
    ["Ban Tài chính, Chuyên môn đồng cấp", ["Ban Tài chính", "Chuyên môn đồng cấp"]],
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

  it.each<[string, readonly string[]]>([
    ["Ban giám hiệu, tổ trưởng, giáo viên", ["Ban giám hiệu", "tổ trưởng", "giáo viên"]],
    ["UBND xã, phường, thị trấn", ["UBND xã, phường, thị trấn"]],
    ["Toàn thể CB, GV, NV", ["Toàn thể CB, GV, NV"]],
    ["Phòng Giáo dục và Đào tạo phối hợp với Phòng Nội vụ", ["Phòng Giáo dục và Đào tạo", "Phòng Nội vụ"]],
    ["Tổ KHTN, tổ KHXH và tổ Văn phòng", ["Tổ KHTN", "tổ KHXH", "tổ Văn phòng"]],
    ["Phòng GDĐT, đơn vị liên quan", ["Phòng GDĐT", "đơn vị liên quan"]],
    ["100% các trường", ["100% các trường"]],
    [
      "Văn phòng Đảng ủy, Ban Xây dựng Đảng, Ủy ban Kiểm tra Đảng ủy",
      ["Văn phòng Đảng ủy", "Ban Xây dựng Đảng", "Ủy ban Kiểm tra Đảng ủy"],
    ],
    [
      "Các phòng Nội vụ, Tư pháp, Tài chính - Kế hoạch; Công đoàn",
      ["Các phòng Nội vụ, Tư pháp, Tài chính - Kế hoạch", "Công đoàn"],
    ],
    ["Các trường\nMầm non, Tiểu học\nPhòng Nội vụ", ["Các trường Mầm non, Tiểu học", "Phòng Nội vụ"]],
    ["Các trường Mầm\nnon, Tiểu\nhọc, THCS", ["Các trường Mầm non, Tiểu học, THCS"]],
    ["Trường MN\nHoa Mai\nTrường MN\nHọa Mi", ["Trường MN Hoa Mai", "Trường MN Họa Mi"]],
    ["Các trường THCS, trừ THCS\nTrần Phú\nPhòng Nội vụ", ["Các trường THCS, trừ THCS Trần Phú", "Phòng Nội vụ"]],
    ["Văn phòng\nHĐND và\nUBND", ["Văn phòng HĐND và UBND"]],
    ["HĐND\nUBND", ["HĐND", "UBND"]],
    ["Toàn thể\nCBGV-NV", ["Toàn thể CBGV-NV"]],
    ["Bộ phận Hành chính - Kế toán", ["Bộ phận Hành chính - Kế toán"]],
    ["Các lớp 1A, 1B", ["Các lớp 1A, 1B"]],
    ["Đ/c Hà - PHT; đ/c Nam - CTCĐ", ["Đ/c Hà - PHT", "đ/c Nam - CTCĐ"]],
    ["Nguyễn Thị Hoa, Trần Văn Bình và Lê Thị C", ["Nguyễn Thị Hoa", "Trần Văn Bình", "Lê Thị C"]],
    ["BGH\nĐoàn\nĐội", ["BGH", "Đoàn", "Đội"]],
    ["BGH\ncác tổ CM", ["BGH", "các tổ CM"]],
    [
      "Đoàn Thanh niên, Tổ công nghệ số cộng đồng các khu phố",
      ["Đoàn Thanh niên", "Tổ công nghệ số cộng đồng các khu phố"],
    ],
    ["Công an xã các thôn", ["Công an xã", "các thôn"]],
    ["Công an xã\ncác thôn", ["Công an xã", "các thôn"]],
    ["Bí thư\nChi bộ", ["Bí thư Chi bộ"]],
    ["UBND\nhuyện", ["UBND huyện"]],
    ["Phòng GDĐT Các trường MN, TH, THCS", ["Phòng GDĐT", "Các trường MN, TH, THCS"]],
    ["Công đoàn Đoàn thanh niên Đội TNTP", ["Công đoàn", "Đoàn thanh niên", "Đội TNTP"]],
    ["Phòng Nội vụ Phòng Tư pháp", ["Phòng Nội vụ", "Phòng Tư pháp"]],
    ["BGH. Công đoàn. Đoàn TN.", ["BGH", "Công đoàn", "Đoàn TN"]],
    ["Phòng Nội vụ, Lao động - Thương binh và Xã hội", ["Phòng Nội vụ, Lao động - Thương binh và Xã hội"]],
    [
      "Các sở, ban, ngành; UBND các huyện, thị xã, thành phố",
      ["Các sở, ban, ngành", "UBND các huyện, thị xã, thành phố"],
    ],
  ])("%j, as plans have it, names %j", (text, expected) => {
    expect(split(text)).toEqual(expected);
  });
});

describe("what a mention is", () => {
  it.each<[string, string, string | null]>([
    ["Phòng GDĐT", "unit", "Phòng Giáo dục và Đào tạo"],
    ["PGD&ĐT", "unit", "Phòng Giáo dục và Đào tạo"],
    ["phòng giáo dục & đào tạo", "unit", "Phòng Giáo dục và Đào tạo"],
    ["Phòng GDĐT (chủ trì)", "unit", "Phòng Giáo dục và Đào tạo"],
    ["Trường Mầm non Minh Khai", "unit", "Trường Mầm non Minh Khai"],
    ["MN Minh Khải", "unit", "Trường Mầm non Minh Khải"],
    ["MN Minh Khãi", "unknown", null],
    ["MN Hà Hải", "unit", "Trường Mầm non Hà Hải"],
    ["MN Hải Hà", "unit", "Trường Mầm non Hải Hà"],
    ["TH Lí Tự Trọng", "unit", "Trường Tiểu học Lý Tự Trọng"],
    ["Tiểu học Lý Tự Trọng", "unit", "Trường Tiểu học Lý Tự Trọng"],
    ["THCS Quí Đôn", "unit", "Trường Trung học cơ sở Quý Đôn"],
    ["THCS Thuỷ Triều", "unit", "Trường Trung học cơ sở Thủy Triều"],
    ["TH Tây Yên A 1", "unit", "Trường Tiểu học Tây Yên A1"],
    ["TH Tây Yên A 2", "unknown", null],
    ["TH 1 Vĩnh Tuy", "unit", "Trường Tiểu học số 1 Xã Vĩnh Tuy"],
    ["trường TH Số 3 Vĩnh Tuy", "unit", "Trường Tiểu học số 3 Xã Vĩnh Tuy"],
    ["MN Hoà An", "unit", "Trường Mầm non Hòa An"],
    ["TH Hòa An", "unit", "Trường Tiểu học Hòa An"],
    ["TH-THCS Hòa An", "unit", "Trường Tiểu học và Trung học cơ sở Hòa An"],
    ["TH & THCS Hòa An", "unit", "Trường Tiểu học và Trung học cơ sở Hòa An"],
    ["Hòa An", "unknown", null],
    ["MN Hoa Mai 2", "unknown", null],
    ["PTDTBT THCS Nà Hẩu Thượng", "unit", "Trường Phổ thông Dân tộc bán trú Trung học cơ sở Nà Hẩu Thượng"],
    ["MN01", "unit", "Trường Mầm non Hoa Mai"],
    ["Hiệu trưởng", "unit", null],
    ["Ban Giám hiệu", "unit", null],
    ["BCH Công đoàn", "unit", null],
    ["Phòng Nội vụ huyện Cát Hải", "unit", null],
    ["UBND xã Đồng Khởi", "unit", null],
    ["Trường THCS Lê Lợi", "unknown", null],
    ["Các tổ CM", "group", null],
    ["Các trường THCS", "group", null],
    ["Giáo viên chủ nhiệm", "group", null],
    ["UBND các xã", "group", null],
    ["Các phòng thuộc Sở", "group", null],
    ["Các đơn vị, trường học trực thuộc", "group", null],
    ["Đ/c Hiệu trưởng", "unit", null],
    ["Tổng phụ trách Đội", "unit", null],
    ["Các đơn vị liên quan", "open", null],
    ["Đơn vị trực thuộc", "open", null],
    ["các bộ phận có liên quan", "open", null],
    ["Các cơ quan, đơn vị", "open", null],
    ["Các trường THCS có liên quan", "open", null],
    ["theo phân công", "unknown", null],
  ])("%j is a %s: %j", (text, kind, unit) => {
    expect(splitUnits(text, catalogue)).toEqual([{ text, kind, unit }]);
  });

  it("is not known when the line below a body names a stranger", () => {
    expect(splitUnits("Phòng Nội vụ\nLan Anh", catalogue)[0]?.kind).toBe("unknown");
  });

  it("of a school without any catalogue is a single body", () => {
    expect(splitUnits("Trường THCS Lê Lợi", { units: [], groups: [] })[0]?.kind).toBe("unit");
  });

  it("takes the level of the school before it", () => {
    const units = splitUnits("MN Hoa Mai, Họa Mi và Minh Khải", catalogue).map((mention) => mention.unit);
    expect(units).toEqual(["Trường Mầm non Hoa Mai", "Trường Mầm non Họa Mi", "Trường Mầm non Minh Khải"]);
  });

  it("names neither of two units that share a wording", () => {
    const twins = { units: [aUnit("A", "MN Hoa Mai"), aUnit("B", "Trường Mầm non Hoa Mai")], groups: [] };
    expect(splitUnits("MN Hoa Mai", twins)[0]?.unit).toBeNull();
  });
});

describe("a short form", () => {
  it.each(ABBREVIATIONS.flatMap(([kept = "", ...others]) => others.map((other): [string, string] => [other, kept])))(
    "%j is the same as %j",
    (other, kept) => {
      expect(unitKey(other)).toBe(unitKey(kept));
    },
  );
});
