import { LAYOUT_LABELS, SHEET_NAMES } from "../../sheets/labels";
import type { HelpWords } from "../shape/HelpWords";

/** Help in Vietnamese. */
export const helpVi: HelpWords = {
  title: "Hướng dẫn",
  about: "Làm gì ở từng bước. Dữ liệu chỉ nằm trong sổ tính này, không gửi đi đâu.",
  terms: "Từ dùng ở bước này",
  open: (page) => `Sang phần ${page}`,
  pages: {
    home: {
      title: "Tổng quan",
      what: "Cho biết kế hoạch đang ở đâu và việc tiếp theo là gì.",
      steps: [
        "Chưa có kế hoạch: chọn trang tính, tệp Word, PDF hoặc dán nội dung kế hoạch.",
        "Đã có kế hoạch: xem số nhiệm vụ quá hạn, sắp đến hạn, cần xem lại; bấm vào số để xem từng nhiệm vụ.",
        "Nút xanh là việc nên làm tiếp theo.",
        "Làm nhầm: chọn “Hoàn lại” ở cuối bảng điều khiển, sổ tính trở về như trước lần làm gần nhất.",
      ],
      terms: [
        { term: "Quá hạn", meaning: "đã qua mốc hoàn thành mà chưa ghi hoàn thành, tính đến ngày chốt số liệu." },
        { term: "Sắp đến hạn", meaning: "còn không quá số ngày nhắc (thường là 15) là đến mốc hoàn thành." },
        { term: "Ngày chốt số liệu", meaning: "ngày mà mọi tình trạng và con số được tính đến." },
      ],
    },
    plan: {
      title: "Kế hoạch",
      what: "Đọc kế hoạch đã có và lập bảng “Nhiệm vụ”, rồi ghi đơn vị và giao việc.",
      steps: [
        "Chọn “Đọc kế hoạch”: phần mềm cho xem cách hiểu từng cột và các nhiệm vụ đầu tiên, chưa ghi gì.",
        "Cột nào hiểu chưa đúng thì chọn lại vai trò; dòng tiêu đề chưa đúng thì chọn dòng khác.",
        "Chọn “Lập bảng nhiệm vụ”. Trang kế hoạch gốc được giữ nguyên.",
        "Kế hoạch nêu “các trường” thì dán danh sách đơn vị ở “Danh mục đơn vị”.",
        "Nhiệm vụ chưa có người làm hoặc thời gian thì ghi ở “Giao việc”, nhiều nhiệm vụ một lần.",
      ],
      terms: [
        { term: "Đơn vị chủ trì", meaning: "đơn vị chịu trách nhiệm chính; mỗi nhiệm vụ nên có một." },
        { term: "Đơn vị phối hợp", meaning: "các đơn vị cùng làm; mỗi đơn vị cũng có phiếu báo cáo riêng." },
        { term: "Khối", meaning: "nhóm đơn vị cùng loại, ví dụ Mầm non, Tiểu học; biểu tổng hợp cộng theo khối." },
        { term: "Mốc", meaning: "ngày cuối của mỗi quý có trong thời gian thực hiện; mỗi mốc tính hoàn thành riêng." },
        { term: LAYOUT_LABELS.outline, meaning: "kế hoạch viết thành mục I, 1, a) chứ không kẻ bảng." },
      ],
    },
    check: {
      title: "Kiểm tra",
      what: "Tìm chỗ thiếu, trùng hoặc chưa rõ trong bảng nhiệm vụ trước khi gửi đi.",
      steps: [
        "Xem từng nhóm; bấm địa chỉ ô để đến đúng chỗ trong sổ tính.",
        "“Sửa” cho xem ô sẽ đổi thế nào trước khi ghi; “Sửa tất cả” sửa các chỗ giống nhau.",
        "Điều không cần sửa thì chọn “Bỏ qua” và ghi lý do; xem lại được ở mục “Đã bỏ qua”.",
      ],
      terms: [
        { term: "Lỗi", meaning: "phải sửa, nếu không nhiệm vụ sẽ không có phiếu hoặc không tính được hạn." },
        { term: "Cần xem lại", meaning: "có thể đúng, nhưng nên có người xem." },
        { term: "Thông tin", meaning: "chỉ để biết, ví dụ hạn rơi vào ngày nghỉ." },
      ],
    },
    progress: {
      title: "Tiến độ",
      what: "Theo dõi nhiệm vụ nào quá hạn, sắp đến hạn, đã xong; ghi hoàn thành nhiều nhiệm vụ một lần.",
      steps: [
        "Lọc theo tình trạng hoặc tìm theo tên nhiệm vụ, đơn vị; bấm vào nhiệm vụ để đến dòng của nó.",
        "Đánh dấu các nhiệm vụ đã xong, ghi ngày hoàn thành rồi chọn “Ghi hoàn thành”.",
        `Kết quả của từng đơn vị ghi ở trang “${SHEET_NAMES.progress}” hoặc ở phiếu của đơn vị.`,
      ],
      terms: [
        { term: "Hoàn thành đúng hạn", meaning: "ngày hoàn thành không sau mốc." },
        { term: "Không phát sinh", meaning: "trong kỳ không có việc để làm; được tính là đã xong." },
        { term: "Không hạn", meaning: "nhiệm vụ thường xuyên, không có ngày phải xong." },
      ],
    },
    report: {
      title: "Báo cáo",
      what: "Lập phiếu cho từng đơn vị, nhận phiếu về, lập biểu tổng hợp và chốt số liệu gửi cấp trên.",
      steps: [
        "Chọn kỳ báo cáo và ngày chốt số liệu.",
        "“Tạo phiếu báo cáo”: mỗi đơn vị một trang; có thể gửi từng đơn vị một tệp.",
        "Phiếu gửi về thì đưa vào ở “Nhận phiếu”; chỗ hai bên ghi khác nhau sẽ được hỏi trước khi ghi.",
        "“Tạo biểu tổng hợp” cộng số liệu của các đơn vị và liệt kê nhiệm vụ quá hạn.",
        "“Soạn lời báo cáo” cho đoạn văn và danh sách đôn đốc để sao chép.",
        "Gửi cấp trên xong thì “Chốt số liệu”: con số của kỳ được giữ nguyên để sau này đối chiếu.",
      ],
      terms: [
        { term: "Trong kỳ", meaning: "chỉ tính các mốc nằm trong kỳ báo cáo." },
        { term: "Lũy kế", meaning: "tính mọi mốc từ đầu năm đến hết kỳ." },
        { term: "Chốt số liệu", meaning: "giữ một bản con số của kỳ; nhập thêm sau đó không làm bản này thay đổi." },
        { term: "Bỏ chốt", meaning: "không dùng bản đã chốt nữa; phải ghi lý do và vẫn để lại dấu vết." },
      ],
    },
    settings: {
      title: "Thiết lập",
      what: `Ghi những điều dùng chung ở trang “${SHEET_NAMES.settings}”: cơ quan, người ký, nơi nhận, thời hạn.`,
      steps: [
        "Mở từng mục, sửa chỗ cần sửa; chỗ nhập chưa đúng được báo ngay bên dưới.",
        "Chọn “Lưu thiết lập”: chỉ những ô có thay đổi được ghi.",
        "Có thể sửa thẳng trên trang tính; bảng điều khiển đọc lại.",
      ],
      terms: [
        { term: "Cấp tổng hợp", meaning: "cấp của địa bàn mà biểu tổng hợp, ví dụ xã, phường, huyện, tỉnh." },
        { term: "Cơ quan chủ quản", meaning: "cơ quan cấp trên trực tiếp của cơ quan ban hành." },
        {
          term: "Trước ngày",
          meaning: "“trước ngày 15/6” thường hiểu là hạn 14/6; cơ quan hiểu khác thì chọn lại ở đây.",
        },
      ],
    },
  },
};
