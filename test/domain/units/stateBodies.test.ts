import { splitUnits } from "../../../src/domain/units/splitUnits";

const split = (text: string): readonly { readonly text: string; readonly kind: string }[] =>
  splitUnits(text, { units: [], groups: [] });

const ONE_BODY: Readonly<Record<string, readonly string[]>> = {
  "the centre": [
    ...["Bộ Văn hóa, Thể thao và Du lịch", "Bộ Nông nghiệp và Môi trường", "Bộ Khoa học và Công nghệ", "Bộ Công an"],
    ...["Bộ Lao động - Thương binh và Xã hội", "Bộ Dân tộc và Tôn giáo", "Văn phòng Chính phủ", "Thanh tra Chính phủ"],
    ...["Ngân hàng Nhà nước Việt Nam", "Thông tấn xã Việt Nam", "Viện Hàn lâm Khoa học và Công nghệ Việt Nam"],
    ...["Ban Tuyên giáo và Dân vận Trung ương", "Ủy ban Kiểm tra Trung ương", "Tổng Liên đoàn Lao động Việt Nam"],
    ...["Tòa án nhân dân tối cao", "Viện kiểm sát nhân dân tối cao", "Kiểm toán nhà nước", "Trung ương Đoàn"],
  ],
  "a ministry": [
    ...["Vụ TCCB", "Vụ KHTC", "Vụ Kế hoạch - Tài chính", "Vụ Pháp chế", "Vụ GDTrH", "Vụ HTQT", "Cục QLCL", "Cục CNTT"],
    ...["Vụ Học sinh, sinh viên", "Vụ Giáo dục Quốc phòng và An ninh", "Cục Nhà giáo và Cán bộ quản lý giáo dục"],
    ...["Cục Khoa học, Công nghệ và Thông tin", "Cục Văn hóa cơ sở, Gia đình và Thư viện", "Văn phòng Bộ", "VP Bộ"],
    ...["Viện Khoa học Giáo dục Việt Nam", "Báo Giáo dục và Thời đại", "Học viện Quản lý giáo dục"],
    ...["Vụ Khoa học, Công nghệ và Hợp tác quốc tế", "Tổng cục Thi hành án dân sự"],
  ],
  "a province": [
    ...["Sở Văn hóa, Thể thao và Du lịch", "Sở Văn hóa, Gia đình và Thể thao", "Sở Nông nghiệp và Môi trường"],
    ...["Văn phòng Đoàn ĐBQH và HĐND tỉnh", "Ban Quản lý các khu công nghiệp", "Bộ Chỉ huy Quân sự tỉnh"],
    ...["Báo và Đài Phát thanh, Truyền hình tỉnh", "Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh", "Thuế tỉnh"],
    ...["Trung tâm Văn hóa, Thông tin và Thể thao", "Trung tâm Văn hóa, Thể thao, Du lịch và Truyền thông"],
    ...["Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch", "Kho bạc Nhà nước khu vực V", "Thống kê tỉnh"],
    ...["Tòa án nhân dân khu vực 1", "Phòng Tổ chức cán bộ - Quản lý chất lượng", "Liên minh Hợp tác xã tỉnh"],
  ],
  "a commune": [
    ...["Văn phòng HĐND và UBND", "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã", "Phòng Kinh tế", "Phòng VH-XH"],
    ...["Phòng Kinh tế, Hạ tầng và Đô thị", "Phòng Nông nghiệp, Môi trường và Đô thị", "Công an đặc khu"],
    ...["Trung tâm Phục vụ hành chính công xã", "Trung tâm Cung ứng dịch vụ công", "Ban Xây dựng Đảng"],
    ...["Ủy ban Kiểm tra Đảng ủy", "Ủy ban MTTQ Việt Nam phường", "Đoàn TNCS Hồ Chí Minh xã", "Ban CHQS xã"],
    ...["Ban Văn hóa - Xã hội HĐND xã", "Ban Giám sát đầu tư của cộng đồng", "Hội Cựu thanh niên xung phong"],
    ...["Ban công tác Mặt trận thôn", "Tổ bảo vệ an ninh trật tự ở cơ sở", "Đồn Biên phòng Cát Bà"],
  ],
  "who heads a body": [
    ...["Lãnh đạo Sở Văn hóa, Thể thao và Du lịch", "Lãnh đạo Ban Quản lý các khu công nghiệp"],
    ...["Đại diện Sở Văn hóa, Thể thao và Du lịch", "Đại diện lãnh đạo Phòng Kinh tế, Hạ tầng và Đô thị"],
    ...["Phó Giám đốc Ban Quản lý các dự án đầu tư xây dựng", "Chánh Văn phòng", "Chánh Văn phòng HĐND và UBND"],
    ...["đ/c Phó Chủ tịch UBND", "Trưởng Công an xã", "Chỉ huy trưởng Ban CHQS xã", "Chủ nhiệm Ủy ban Kiểm tra"],
    ...["Vụ trưởng Vụ Tổ chức cán bộ", "Cục trưởng Cục Quản lý chất lượng", "Chi cục trưởng Chi cục Kiểm lâm"],
    ...["Trạm trưởng Trạm Y tế", "Giám đốc", "Hiệu trưởng", "Tổ trưởng CM", "TPT Đội", "Bộ trưởng", "Trưởng thôn"],
    ...["Phó Bí thư Thường trực Đảng ủy", "Công chức Tư pháp - Hộ tịch", "Giám đốc Trung tâm Phục vụ hành chính công"],
  ],
};

describe.each(Object.entries(ONE_BODY))("a body of %s", (_level, names) => {
  it.each(names)("%s is one unit", (name) => {
    expect(split(name)).toEqual([{ text: name, kind: "unit", unit: null }]);
  });
});

describe("a list of bodies", () => {
  it.each<readonly [string, readonly string[]]>([
    ["Bộ Văn hóa, Thể thao và Du lịch, Bộ Nội vụ", ["Bộ Văn hóa, Thể thao và Du lịch", "Bộ Nội vụ"]],
    [
      "Phòng Kinh tế, Hạ tầng và Đô thị, Công an phường, Trạm Y tế",
      ["Phòng Kinh tế, Hạ tầng và Đô thị", "Công an phường", "Trạm Y tế"],
    ],
    ["Vụ TCCB, Vụ KHTC, Cục QLCL, Văn phòng Bộ", ["Vụ TCCB", "Vụ KHTC", "Cục QLCL", "Văn phòng Bộ"]],
    ["Vụ Pháp chế, Vụ Học sinh, sinh viên, Thanh tra", ["Vụ Pháp chế", "Vụ Học sinh, sinh viên", "Thanh tra"]],
    ["Lãnh đạo Sở Văn hóa, Thể thao và Du lịch và Sở Y tế", ["Lãnh đạo Sở Văn hóa, Thể thao và Du lịch", "Sở Y tế"]],
    [
      "Chủ tịch UBND xã, Trưởng Công an xã, Bí thư Đoàn xã",
      ["Chủ tịch UBND xã", "Trưởng Công an xã", "Bí thư Đoàn xã"],
    ],
    ["Giám đốc, Chánh Văn phòng, Trưởng phòng", ["Giám đốc", "Chánh Văn phòng", "Trưởng phòng"]],
    ["Bí thư, Phó Bí thư, Ủy viên Ban Thường vụ", ["Bí thư", "Phó Bí thư", "Ủy viên Ban Thường vụ"]],
    ["Đảng ủy, HĐND, UBND, Ủy ban MTTQ Việt Nam xã", ["Đảng ủy", "HĐND", "UBND", "Ủy ban MTTQ Việt Nam xã"]],
    ["Ban Quản lý các khu công nghiệp, Sở Công Thương", ["Ban Quản lý các khu công nghiệp", "Sở Công Thương"]],
    ["Giám đốc Sở\nPhó Giám đốc Sở\nChánh Văn phòng Sở", ["Giám đốc Sở", "Phó Giám đốc Sở", "Chánh Văn phòng Sở"]],
    ["Lãnh đạo Phòng\nChuyên viên phụ trách", ["Lãnh đạo Phòng", "Chuyên viên phụ trách"]],
    ["Sở Văn hóa,\nThể thao và\nDu lịch\nSở Nội vụ", ["Sở Văn hóa, Thể thao và Du lịch", "Sở Nội vụ"]],
    ["Trung tâm Văn hóa,\nThông tin và Thể thao", ["Trung tâm Văn hóa, Thông tin và Thể thao"]],
    ["P. VH-XH; VP HĐND&UBND; P. Kinh tế", ["P. VH-XH", "VP HĐND&UBND", "P. Kinh tế"]],
    ["Hội Phụ nữ, Trung tâm Văn hóa", ["Hội Phụ nữ", "Trung tâm Văn hóa"]],
    [
      "Các vụ, cục, viện thuộc Bộ; Sở Giáo dục và Đào tạo các tỉnh, thành phố",
      ["Các vụ, cục, viện thuộc Bộ", "Sở Giáo dục và Đào tạo các tỉnh, thành phố"],
    ],
    ["Các Vụ: Tổ chức cán bộ, Pháp chế", ["Các Vụ: Tổ chức cán bộ, Pháp chế"]],
  ])("%j names %j", (text, names) => {
    expect(split(text).map((unit) => unit.text)).toEqual(names);
  });
});
