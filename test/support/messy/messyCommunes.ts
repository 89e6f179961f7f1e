import { aTask, type MessyPlan } from "./MessyPlan";

/** Plans of communes and wards under the two-level government. */
export const MESSY_COMMUNES: readonly MessyPlan[] = [
  {
    name: "phường, công tác dân vận chính quyền",
    parent: "THÀNH PHỐ AN BÌNH",
    issuer: "ỦY BAN NHÂN DÂN PHƯỜNG HỒNG LĨNH",
    title: "Thực hiện công tác dân vận chính quyền năm 2026 trên địa bàn phường Hồng Lĩnh",
    year: 2026,
    sections: [
      {
        title: "Công tác lãnh đạo, chỉ đạo",
        tasks: [
          aTask(
            "Xây dựng, ban hành Kế hoạch thực hiện công tác dân vận chính quyền năm 2026 của phường",
            "Văn phòng HĐND và UBND phường / Phòng Văn hóa - Xã hội",
            ["Tháng 01/2026", "1", "2026-01-31"],
            "Kế hoạch của UBND phường",
          ),
          aTask(
            "Kiện toàn Ban Chỉ đạo thực hiện Quy chế dân chủ ở cơ sở; phân công nhiệm vụ cho từng thành viên phụ trách tổ dân phố.",
            "Phòng Văn hóa - Xã hội / Ủy ban MTTQ Việt Nam phường|Các tổ dân phố",
            ["Quý I/2026", "1", "2026-03-31"],
            "Quyết định",
          ),
          aTask(
            "Tổ chức hội nghị đối thoại trực tiếp giữa Chủ tịch UBND phường với Nhân dân (ít nhất 02 lần/năm)",
            "Văn phòng HĐND và UBND phường / Các phòng chuyên môn|Công an phường",
            ["Quý II, Quý IV", "24", "2026-12-31"],
            "Thông báo kết luận",
          ),
        ],
      },
      {
        title: "Cải cách hành chính gắn với công tác dân vận",
        tasks: [
          aTask(
            "Niêm yết công khai 100% thủ tục hành chính thuộc thẩm quyền tại Trung tâm Phục vụ hành chính công và trên Trang thông tin điện tử; kịp thời cập nhật khi có thay đổi.",
            "Trung tâm Phục vụ hành chính công / Các đơn vị liên quan",
            ["Thường xuyên", "1234", null],
            "Danh mục TTHC",
          ),
          aTask(
            "Khảo sát mức độ hài lòng của người dân, tổ chức đối với việc giải quyết thủ tục hành chính",
            "Trung tâm Phục vụ hành chính công / Đoàn Thanh niên|Hội Liên hiệp Phụ nữ",
            ["6 tháng và năm", "1234", "2026-12-31"],
            "Báo cáo",
          ),
          aTask(
            "Rà soát, đơn giản hóa quy trình nội bộ; đề xuất cắt giảm ít nhất 10% thời gian giải quyết theo Nghị quyết số 05-NQ/ĐU ngày 12/8/2025 của Đảng ủy phường.",
            "Phòng Kinh tế, Hạ tầng và Đô thị / Phòng Văn hóa - Xã hội|Trung tâm Phục vụ hành chính công",
            ["Trước ngày 30/6/2026", "2", "2026-06-30"],
            "Tờ trình",
          ),
        ],
      },
      {
        title: "Phong trào thi đua “Dân vận khéo”",
        tasks: [
          aTask(
            "Phát động, đăng ký mô hình “Dân vận khéo” năm 2026: mỗi trường học, tổ dân phố đăng ký ít nhất 01 mô hình",
            "Phòng Văn hóa - Xã hội / Các trường Mầm non, Tiểu học, Trung học cơ sở",
            ["Quý I năm 2026", "1", "2026-03-31"],
            "Danh sách mô hình",
          ),
          aTask(
            "Kiểm tra việc thực hiện mô hình tại cơ sở.",
            "Phòng Văn hóa - Xã hội / Ủy ban MTTQ Việt Nam phường",
            ["Quý III/2026", "3", "2026-09-30"],
            "Biên bản kiểm tra",
          ),
          aTask(
            "Tổng kết, đánh giá, đề nghị khen thưởng tập thể, cá nhân tiêu biểu; báo cáo kết quả về UBND thành phố.",
            "Văn phòng HĐND và UBND phường / Các đơn vị liên quan",
            ["Tháng 11/2026", "4", "2026-11-30"],
            "Báo cáo tổng kết",
          ),
        ],
      },
    ],
  },
  {
    name: "xã, chuyển đổi số với ngày cụ thể",
    parent: "TỈNH SƠN HÀ",
    issuer: "ỦY BAN NHÂN DÂN XÃ TÂN LẬP",
    title: "Chuyển đổi số xã Tân Lập năm 2026",
    year: 2026,
    sections: [
      {
        title: "Nhận thức số",
        tasks: [
          aTask(
            "Tuyên truyền nâng cao nhận thức về chuyển đổi số trên hệ thống truyền thanh, mạng xã hội Zalo, Facebook của xã",
            "Phòng Văn hóa - Xã hội / Các thôn|Tổ công nghệ số cộng đồng",
            ["Hằng tháng", "1234", "2026-12-31"],
            "Tin, bài",
          ),
          aTask(
            "Tổ chức Ngày Chuyển đổi số quốc gia 10/10",
            "Phòng Văn hóa - Xã hội / Đoàn xã",
            ["Tháng 10/2026", "4", "2026-10-31"],
            "Kế hoạch",
          ),
        ],
      },
      {
        title: "Chính quyền số",
        tasks: [
          aTask(
            "Thực hiện tiếp nhận, giải quyết hồ sơ trực tuyến toàn trình; tỷ lệ hồ sơ trực tuyến đạt từ 80% trở lên.",
            "Trung tâm Phục vụ hành chính công / Công an xã|các thôn",
            ["Cả năm", "1234", "2026-12-31"],
            "Tỷ lệ hồ sơ",
          ),
          aTask(
            "Số hóa hồ sơ, kết quả giải quyết thủ tục hành chính còn hiệu lực của lĩnh vực tư pháp, đất đai",
            "Văn phòng HĐND và UBND / Phòng Kinh tế",
            ["Trước 30/9/2026", "3", "2026-09-30"],
            "Kho dữ liệu",
          ),
          aTask(
            "Trang bị máy tính, máy quét, đường truyền cho bộ phận tiếp nhận theo Kế hoạch số 15/KH-UBND ngày 20/01/2026 của UBND tỉnh",
            "Văn phòng HĐND và UBND / Phòng Kinh tế",
            ["30/6/2026", "2", "2026-06-30"],
            "Thiết bị",
          ),
          aTask(
            "Cấp, sử dụng chữ ký số cá nhân cho 100% cán bộ, công chức.",
            "Văn phòng HĐND và UBND / Các phòng chuyên môn",
            ["Chậm nhất ngày 31/3/2026", "1", "2026-03-31"],
            "Danh sách",
          ),
        ],
      },
      {
        title: "Xã hội số",
        tasks: [
          aTask(
            "Hướng dẫn người dân cài đặt, sử dụng định danh điện tử VNeID, thanh toán không dùng tiền mặt tại chợ, trường học, trạm y tế",
            "Công an xã / Tổ công nghệ số cộng đồng|Hội Phụ nữ|Đoàn xã",
            ["Quý II và quý III/2026", "23", "2026-09-30"],
            "Số người",
          ),
          aTask(
            "Triển khai học bạ số tại các trường học trên địa bàn",
            "Phòng Văn hóa - Xã hội / Các trường Tiểu học, Trung học cơ sở",
            ["Năm 2026", "1234", "2026-12-31"],
            "Học bạ số",
          ),
        ],
      },
    ],
  },
  {
    name: "xã, cải cách hành chính",
    parent: "UBND TỈNH SƠN HÀ",
    issuer: "UBND XÃ ĐÔNG PHÚ",
    title: "Công tác cải cách hành chính năm 2026 của xã Đông Phú",
    year: 2026,
    sections: [
      {
        title: "CẢI CÁCH THỂ CHẾ",
        tasks: [
          aTask(
            "Ban hành Kế hoạch kiểm tra, rà soát, hệ thống hóa văn bản quy phạm pháp luật",
            "Văn phòng HĐND và UBND / Các phòng chuyên môn",
            ["Quý I", "1", "2026-03-31"],
            "Kế hoạch",
          ),
          aTask(
            "Theo dõi tình hình thi hành pháp luật trong lĩnh vực trọng tâm, liên ngành",
            "Văn phòng HĐND và UBND / Công an xã|Ban Chỉ huy quân sự xã",
            ["Từ quý I đến quý III", "123", "2026-09-30"],
            "Báo cáo",
          ),
          aTask(
            "Tự kiểm tra văn bản",
            "Văn phòng HĐND và UBND / Các phòng chuyên môn",
            ["Hằng quý", "1234", "2026-12-31"],
            "Biên bản",
          ),
        ],
      },
      {
        title: "CẢI CÁCH THỦ TỤC HÀNH CHÍNH",
        tasks: [
          aTask(
            "Công khai thủ tục hành chính; tiếp nhận, xử lý phản ánh, kiến nghị của cá nhân, tổ chức về quy định hành chính (qua Cổng Dịch vụ công quốc gia)",
            "Trung tâm Phục vụ hành chính công / Các phòng chuyên môn",
            ["Thường xuyên trong năm", "1234", null],
            "Sổ theo dõi",
          ),
          aTask(
            "Kiểm soát việc thực hiện cơ chế một cửa, một cửa liên thông; xin lỗi bằng văn bản đối với hồ sơ trễ hạn",
            "Trung tâm Phục vụ hành chính công / Phòng Kinh tế|Phòng Văn hóa - Xã hội",
            ["Thường xuyên", "1234", null],
            "Văn bản",
          ),
        ],
      },
      {
        title: "CẢI CÁCH CHẾ ĐỘ CÔNG VỤ",
        tasks: [
          aTask(
            "Cử cán bộ, công chức tham gia các lớp bồi dưỡng kỹ năng dân vận, kỹ năng giao tiếp, ứng xử",
            "Phòng Văn hóa - Xã hội / Văn phòng HĐND và UBND",
            ["Quý II, III", "23", "2026-09-30"],
            "Quyết định",
          ),
          aTask(
            "Kiểm tra việc chấp hành kỷ luật, kỷ cương hành chính (kiểm tra đột xuất ít nhất 04 cuộc)",
            "Văn phòng HĐND và UBND / Ủy ban MTTQ xã",
            ["Mỗi quý", "1234", "2026-12-31"],
            "Thông báo",
          ),
          aTask(
            "Đánh giá, xếp loại chất lượng cán bộ, công chức năm 2026",
            "Phòng Văn hóa - Xã hội / Các đơn vị liên quan",
            ["Trước ngày 15/12/2026", "4", "2026-12-15"],
            "Quyết định",
          ),
          aTask(
            "Tổng hợp, báo cáo kết quả công tác cải cách hành chính",
            "Văn phòng HĐND và UBND / Các phòng chuyên môn",
            ["Cuối năm", "4", "2026-12-31"],
            "Báo cáo",
          ),
        ],
      },
    ],
  },
];
