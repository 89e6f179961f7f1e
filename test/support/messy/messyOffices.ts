import { aTask, type MessyPlan } from "./MessyPlan";

/** Plans of provincial departments, district offices and unions. */
export const MESSY_OFFICES: readonly MessyPlan[] = [
  {
    name: "sở, phổ biến giáo dục pháp luật",
    parent: "UBND TỈNH SƠN HÀ",
    issuer: "SỞ GIÁO DỤC VÀ ĐÀO TẠO",
    title: "Công tác phổ biến, giáo dục pháp luật năm 2026 của ngành Giáo dục tỉnh Sơn Hà",
    year: 2026,
    sections: [
      {
        title: "Xây dựng, hoàn thiện thể chế",
        tasks: [
          aTask(
            "Tham mưu UBND tỉnh ban hành Quyết định thay thế Quyết định số 21/2021/QĐ-UBND ngày 30/9/2021 quy định về dạy thêm, học thêm",
            "Phòng Giáo dục Trung học / Văn phòng Sở|Phòng Giáo dục Tiểu học",
            ["Quý I năm 2026", "1", "2026-03-31"],
            "Quyết định của UBND tỉnh",
          ),
          aTask(
            "Góp ý dự thảo văn bản quy phạm pháp luật theo đề nghị của Bộ Giáo dục và Đào tạo, các sở, ban, ngành.",
            "Văn phòng Sở / Các phòng thuộc Sở",
            ["Cả năm 2026", "1234", "2026-12-31"],
            "Văn bản góp ý",
          ),
        ],
      },
      {
        title: "Tuyên truyền, phổ biến pháp luật",
        tasks: [
          aTask(
            "Tổ chức Ngày Pháp luật nước Cộng hòa xã hội chủ nghĩa Việt Nam: treo băng rôn, khẩu hiệu; tổ chức ngoại khóa, sinh hoạt chuyên đề trong nhà trường",
            "Phòng Chính trị tư tưởng / Các trường THPT|các trung tâm GDNN-GDTX",
            ["Tháng 11 năm 2026", "4", "2026-11-30"],
            "Kế hoạch, báo cáo",
          ),
          aTask(
            "Tập huấn kiến thức pháp luật cho đội ngũ giáo viên dạy môn Giáo dục công dân, Giáo dục kinh tế và pháp luật",
            "Phòng Giáo dục Trung học / Phòng Kế hoạch - Tài chính",
            ["Tháng 7, tháng 8", "3", "2026-08-31"],
            "Lớp tập huấn",
          ),
          aTask(
            "Duy trì chuyên mục “Hỏi đáp pháp luật” trên Cổng thông tin điện tử của Sở.",
            "Văn phòng Sở / Phòng Chính trị tư tưởng",
            ["Hàng tháng", "1234", "2026-12-31"],
            "Chuyên mục",
          ),
          aTask(
            "Cuộc thi tìm hiểu pháp luật trực tuyến dành cho học sinh, sinh viên",
            "Phòng Chính trị tư tưởng / Công đoàn Giáo dục tỉnh|Tỉnh đoàn",
            ["Quý III – Quý IV", "34", "2026-12-31"],
            "Cuộc thi",
          ),
        ],
      },
      {
        title: "Kiểm tra, sơ kết, tổng kết",
        tasks: [
          aTask(
            "Kiểm tra công tác pháp chế tại 12 đơn vị trực thuộc; lồng ghép kiểm tra việc thực hiện Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15",
            "Thanh tra Sở / Văn phòng Sở|Phòng Tổ chức cán bộ",
            ["Quý II và Quý IV/2026", "24", "2026-12-31"],
            "Thông báo kết quả",
          ),
          aTask(
            "Báo cáo 6 tháng đầu năm gửi Sở Tư pháp",
            "Văn phòng Sở / Các phòng thuộc Sở",
            ["Trước ngày 05/6/2026", "2", "2026-06-05"],
            "Báo cáo",
          ),
          aTask(
            "Báo cáo năm gửi Sở Tư pháp, Bộ Giáo dục và Đào tạo",
            "Văn phòng Sở / Các phòng thuộc Sở",
            ["Trước ngày 10/11/2026", "4", "2026-11-10"],
            "Báo cáo",
          ),
        ],
      },
    ],
  },
  {
    name: "phòng, dân vận và dân chủ",
    parent: "UBND HUYỆN THANH SƠN",
    issuer: "PHÒNG GIÁO DỤC VÀ ĐÀO TẠO",
    title:
      "Triển khai công tác dân vận và thực hiện dân chủ ở cơ sở năm 2025 của ngành Giáo dục và Đào tạo huyện Thanh Sơn",
    year: 2025,
    sections: [
      {
        title: "Tuyên truyền, quán triệt",
        tasks: [
          aTask(
            "Triển khai, quán triệt các chỉ thị, nghị quyết của Đảng, chính sách, pháp luật của Nhà nước về công tác dân vận; tư tưởng Hồ Chí Minh về “Dân vận” tới toàn thể cán bộ, giáo viên, nhân viên, người lao động.",
            "Phòng Giáo dục và Đào tạo / Các trường Mầm non, Tiểu học, Tiểu học và Trung học cơ sở, Trung học cơ sở",
            ["Quý I và quý II năm 2025", "12", "2025-06-30"],
            "Hội nghị",
          ),
          aTask(
            "Viết tin, bài về gương điển hình “Dân vận khéo” đăng trên Trang thông tin điện tử",
            "Phòng Giáo dục và Đào tạo / Các đơn vị trường học",
            ["Hằng quý", "1234", "2025-12-31"],
            "04 tin, bài",
          ),
        ],
      },
      {
        title: "Thực hiện dân chủ trong hoạt động của cơ quan, đơn vị",
        tasks: [
          aTask(
            "Hướng dẫn tổ chức Hội nghị cán bộ, công chức, viên chức, người lao động năm học 2025-2026",
            "Phòng Giáo dục và Đào tạo / Công đoàn ngành Giáo dục",
            ["Tháng 9/2025", "3", "2025-09-30"],
            "Hướng dẫn",
          ),
          aTask(
            "Sửa đổi, bổ sung quy chế dân chủ, quy chế chi tiêu nội bộ, quy chế quản lý tài sản công.",
            "Hiệu trưởng các trường / Công đoàn cơ sở",
            ["Quý I năm 2025", "1", "2025-03-31"],
            "Quy chế",
          ),
          aTask(
            "Thực hiện công khai theo Thông tư số 09/2024/TT-BGDĐT ngày 03/6/2024 của Bộ Giáo dục và Đào tạo quy định về công khai trong hoạt động của các cơ sở giáo dục",
            "Hiệu trưởng các trường / Phòng Giáo dục và Đào tạo",
            ["Cả năm 2025", "1234", "2025-12-31"],
            "Biểu mẫu công khai",
          ),
          aTask(
            "Tiếp công dân định kỳ, giải quyết đơn thư, kiến nghị, phản ánh",
            "Phòng Giáo dục và Đào tạo / Các đơn vị liên quan",
            ["Thường xuyên", "1234", null],
            "Sổ tiếp công dân",
          ),
          aTask(
            "Đối thoại giữa lãnh đạo Phòng với đội ngũ nhà giáo",
            "Phòng Giáo dục và Đào tạo / Công đoàn ngành Giáo dục",
            ["Quý 2, Quý 4", "24", "2025-12-31"],
            "Biên bản đối thoại",
          ),
        ],
      },
      {
        title: "Kiểm tra, đánh giá",
        tasks: [
          aTask(
            "Kiểm tra việc thực hiện quy chế dân chủ tại các đơn vị trường học, báo cáo kết quả về Ban Chỉ đạo huyện.",
            "Phòng Giáo dục và Đào tạo / Phòng Nội vụ|Ban Dân vận Huyện ủy",
            ["Quý III năm 2025", "3", "2025-09-30"],
            "Biên bản",
          ),
          aTask(
            "Chấm điểm, xếp loại công tác dân vận",
            "Phòng Giáo dục và Đào tạo / Các trường MN, TH, THCS",
            ["Trước ngày 05/12/2025", "4", "2025-12-05"],
            "Bảng điểm",
          ),
        ],
      },
    ],
  },
  {
    name: "công đoàn, chương trình công tác",
    parent: "LIÊN ĐOÀN LAO ĐỘNG HUYỆN THANH SƠN",
    issuer: "CÔNG ĐOÀN GIÁO DỤC HUYỆN THANH SƠN",
    title: "Chương trình công tác trọng tâm năm 2025",
    year: 2025,
    sections: [
      {
        title: "Công tác tổ chức",
        tasks: [
          aTask(
            "Họp Ban Chấp hành định kỳ",
            "Chủ tịch Công đoàn / Ban Chấp hành Công đoàn",
            ["Hàng quý", "1234", "2025-12-31"],
            "Nghị quyết",
          ),
          aTask(
            "Phát triển đoàn viên mới",
            "Ban Tổ chức / Công đoàn cơ sở",
            ["Cả năm", "1234", "2025-12-31"],
            "Danh sách",
          ),
          aTask(
            "Tổ chức đại hội công đoàn cơ sở điểm, rút kinh nghiệm chỉ đạo toàn ngành",
            "Ban Thường vụ / Công đoàn cơ sở|Ban giám hiệu",
            ["Quý II", "2", "2025-06-30"],
            "Đại hội",
          ),
        ],
      },
      {
        title: "Chăm lo đời sống",
        tasks: [
          aTask(
            "Thăm hỏi, tặng quà đoàn viên có hoàn cảnh khó khăn nhân dịp Tết Nguyên đán",
            "Ban Chính sách / Công đoàn cơ sở",
            ["Tháng 1", "1", "2025-01-31"],
            "100 suất quà",
          ),
          aTask(
            "Tổ chức Tháng Công nhân, Tháng hành động về an toàn, vệ sinh lao động; giải thể thao chào mừng",
            "Ban Thường vụ / Đoàn Thanh niên|Công đoàn cơ sở",
            ["Tháng 5/2025", "2", "2025-05-31"],
            "Kế hoạch",
          ),
          aTask(
            "Giám sát thực hiện chế độ, chính sách",
            "Ủy ban Kiểm tra / Ban Thanh tra nhân dân",
            ["Quý III/2025", "3", "2025-09-30"],
            "Biên bản",
          ),
          aTask(
            "Tuyên truyền miệng",
            "Ban Tuyên giáo / Công đoàn cơ sở",
            ["Thường xuyên", "1234", null],
            "Buổi nói chuyện",
          ),
          aTask(
            "Tổng kết hoạt động công đoàn, bình xét thi đua",
            "Ban Thường vụ / Ban Chấp hành Công đoàn",
            ["Tháng 12", "4", "2025-12-31"],
            "Báo cáo",
          ),
        ],
      },
    ],
  },
];
