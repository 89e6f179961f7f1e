import { aTask, type MessyPlan } from "./MessyPlan";

/** Plans of schools; who leads is a post or a body of the school. */
export const MESSY_SCHOOLS: readonly MessyPlan[] = [
  {
    name: "trường trung học cơ sở, dân chủ cơ sở",
    parent: "UBND PHƯỜNG HỒNG LĨNH",
    issuer: "TRƯỜNG TRUNG HỌC CƠ SỞ BÌNH MINH",
    title: "Thực hiện công tác dân vận và quy chế dân chủ trong trường học năm 2026",
    year: 2026,
    sections: [
      {
        title: "Xây dựng văn bản",
        tasks: [
          aTask("Xây dựng kế hoạch", "Hiệu trưởng / Văn thư", ["Quý 1", "1", "2026-03-31"], "Kế hoạch"),
          aTask(
            "Thành lập Ban Chỉ đạo thực hiện quy chế dân chủ; phân công nhiệm vụ cụ thể từng thành viên",
            "Hiệu trưởng / BGH|BCH CĐ",
            ["Tháng 01/2026", "1", "2026-01-31"],
            "Quyết định",
          ),
          aTask(
            "Bổ sung quy chế làm việc",
            "Phó Hiệu trưởng / Các tổ chuyên môn|Tổ Văn phòng",
            ["Quý 1, quý 3", "13", "2026-09-30"],
            "Quy chế",
          ),
        ],
      },
      {
        title: "Triển khai thực hiện",
        tasks: [
          aTask(
            "Quán triệt Luật Thực hiện dân chủ ở cơ sở, Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ đến toàn thể hội đồng sư phạm.",
            "Hiệu trưởng / Chủ tịch Công đoàn",
            ["Quý I", "1", "2026-03-31"],
            "Biên bản họp",
          ),
          aTask(
            "Công khai tài chính, cơ sở vật chất, chất lượng giáo dục; niêm yết tại bảng tin và trang web của trường",
            "Kế toán / Ban Thanh tra nhân dân",
            ["Định kỳ hằng quý", "1234", "2026-12-31"],
            "Biên bản niêm yết",
          ),
          aTask(
            "Tiếp công dân, tiếp cha mẹ học sinh",
            "Hiệu trưởng / Bảo vệ|Văn thư",
            ["Cả năm", "1234", "2026-12-31"],
            "Sổ tiếp dân",
          ),
          aTask(
            "Đối thoại với học sinh, cha mẹ học sinh về công tác bán trú, an toàn trường học, phòng chống bạo lực học đường",
            "Ban giám hiệu / Ban đại diện cha mẹ học sinh|Giáo viên chủ nhiệm",
            ["Tháng 3, tháng 10", "14", "2026-10-31"],
            "Biên bản",
          ),
          aTask(
            "Đăng ký mô hình “Dân vận khéo”",
            "Chủ tịch Công đoàn / Các tổ chuyên môn",
            ["Trước 15/3/2026", "1", "2026-03-15"],
            "Bản đăng ký",
          ),
        ],
      },
      {
        title: "Sơ kết, tổng kết",
        tasks: [
          aTask("Sơ kết 6 tháng", "Hiệu trưởng / BGH|BCH CĐ|BTV Đoàn", ["Tháng 6/2026", "2", "2026-06-30"], "Báo cáo"),
          aTask(
            "Tổng kết năm; đề nghị khen thưởng",
            "Hiệu trưởng / BGH|BCH CĐ|BTV Đoàn",
            ["Quý 4", "4", "2026-12-31"],
            "Báo cáo",
          ),
        ],
      },
    ],
  },
  {
    name: "trường mầm non, kế hoạch năm",
    parent: "UBND XÃ TÂN LẬP",
    issuer: "TRƯỜNG MẦM NON HƯỚNG DƯƠNG",
    title: "Công tác dân vận năm 2025 của Trường Mầm non Hướng Dương",
    year: 2025,
    sections: [
      {
        title: "Chăm sóc, nuôi dưỡng",
        tasks: [
          aTask(
            "Phối hợp với phụ huynh trồng “Vườn rau của bé”, cải tạo cảnh quan sân vườn xanh, sạch, đẹp",
            "Phó Hiệu trưởng / Ban đại diện cha mẹ học sinh|Các tổ chuyên môn",
            ["Tháng 2 đến tháng 4", "12", "2025-04-30"],
            "Vườn rau",
          ),
          aTask(
            "Công khai thực đơn, tài chính bán trú",
            "Kế toán / Tổ nuôi dưỡng",
            ["Hằng tháng", "1234", "2025-12-31"],
            "Bảng công khai",
          ),
          aTask(
            "Khám sức khỏe định kỳ cho trẻ",
            "Nhân viên y tế / Giáo viên",
            ["Tháng 4, tháng 9", "23", "2025-09-30"],
            "Sổ sức khỏe",
          ),
        ],
      },
      {
        title: "Tuyên truyền",
        tasks: [
          aTask(
            "Tuyên truyền chăm sóc trẻ tại góc phụ huynh các nhóm, lớp",
            "Giáo viên / Tổ trưởng chuyên môn",
            ["Thường xuyên", "1234", null],
            "Góc tuyên truyền",
          ),
          aTask(
            "Tổ chức ngày hội “Bé vui đến trường”; vận động trẻ 5 tuổi ra lớp đạt 100%",
            "Hiệu trưởng / Công đoàn|Đoàn thanh niên",
            ["Quý III/2025", "3", "2025-09-30"],
            "Ngày hội",
          ),
          aTask(
            "Hội nghị phụ huynh đầu năm học",
            "Hiệu trưởng / Giáo viên",
            ["15/9/2025", "3", "2025-09-15"],
            "Biên bản",
          ),
          aTask(
            "Đánh giá công tác dân vận năm 2025",
            "Hiệu trưởng / Các tổ chuyên môn",
            ["Tháng 12/2025", "4", "2025-12-31"],
            "Báo cáo",
          ),
        ],
      },
    ],
  },
  {
    name: "trường trung học phổ thông, phòng chống tham nhũng",
    parent: "SỞ GIÁO DỤC VÀ ĐÀO TẠO SƠN HÀ",
    issuer: "TRƯỜNG THPT NÚI XANH",
    title: "Công tác phòng, chống tham nhũng, tiêu cực và thực hành tiết kiệm, chống lãng phí năm 2026",
    year: 2026,
    sections: [
      {
        title: "Công tác tuyên truyền",
        tasks: [
          aTask(
            "Phổ biến Luật Phòng, chống tham nhũng số 36/2018/QH14; Chỉ thị số 10/CT-TTg ngày 22/4/2019 của Thủ tướng Chính phủ về tăng cường xử lý, ngăn chặn có hiệu quả tình trạng nhũng nhiễu, gây phiền hà cho người dân, doanh nghiệp trong giải quyết công việc",
            "Ban giám hiệu / Chi bộ|Công đoàn|Đoàn trường",
            ["Quý I/2026", "1", "2026-03-31"],
            "Hội nghị",
          ),
          aTask(
            "Lồng ghép nội dung phòng, chống tham nhũng vào giảng dạy môn Giáo dục kinh tế và pháp luật lớp 10, 11, 12",
            "Tổ Sử - Địa - GDKT&PL / Giáo viên chủ nhiệm",
            ["Cả năm 2026", "1234", "2026-12-31"],
            "Giáo án",
          ),
        ],
      },
      {
        title: "Các biện pháp phòng ngừa",
        tasks: [
          aTask(
            "Kê khai tài sản, thu nhập năm 2026",
            "Văn phòng / Chi bộ",
            ["Trước ngày 20/12/2026", "4", "2026-12-20"],
            "Bản kê khai",
          ),
          aTask(
            "Rà soát quy chế chi tiêu nội bộ",
            "Kế toán / Công đoàn|Ban Thanh tra nhân dân",
            ["Quý I, quý IV", "14", "2026-12-31"],
            "Quy chế",
          ),
          aTask(
            "Ký cam kết không gây phiền hà, sách nhiễu, tiêu cực của cán bộ, giáo viên, nhân viên.",
            "Hiệu trưởng / Các tổ chuyên môn",
            ["Tháng 2/2026", "1", "2026-02-28"],
            "Bản cam kết",
          ),
          aTask(
            "Chuyển đổi vị trí công tác đối với kế toán, thủ quỹ, văn thư theo quy định tại Nghị định số 59/2019/NĐ-CP",
            "Hiệu trưởng / Văn phòng",
            ["Quý II/2026", "2", "2026-06-30"],
            "Quyết định",
          ),
        ],
      },
      {
        title: "Kiểm tra, giám sát",
        tasks: [
          aTask(
            "Kiểm tra nội bộ về thu, chi ngoài ngân sách",
            "Ban Kiểm tra nội bộ / Kế toán",
            ["Tháng 5, tháng 11", "24", "2026-11-30"],
            "Biên bản",
          ),
          aTask(
            "Báo cáo công tác phòng, chống tham nhũng",
            "Văn phòng / Ban giám hiệu",
            ["6 tháng, năm", "1234", "2026-12-31"],
            "Báo cáo",
          ),
        ],
      },
    ],
  },
];
