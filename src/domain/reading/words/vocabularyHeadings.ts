import type { ColumnRole } from "../Reading";

/** A wording of a column heading. `weight` is how surely it means the role; `whole` when it counts only as the entire heading. */
export interface HeadingPhrase {
  readonly phrase: string;
  readonly weight: number;
  readonly whole?: true;
}

function phrases(weight: number, ...wordings: readonly string[]): readonly HeadingPhrase[] {
  return wordings.map((phrase) => ({ phrase, weight }));
}

function wholePhrases(weight: number, ...wordings: readonly string[]): readonly HeadingPhrase[] {
  return wordings.map((phrase) => ({ phrase, weight, whole: true }));
}

/**
 * How headings are worded, per role; accents, case, spaces and punctuation do not matter when they are compared. Of several wordings
 * found in one heading the longest counts. A new wording is added here and nowhere else.
 */
export const HEADINGS: Readonly<Record<ColumnRole, readonly HeadingPhrase[]>> = {
  ordinal: wholePhrases(1, "TT", "STT", "Số TT", "S TT", "Số thứ tự", "Thứ tự", "TT/STT", "Stt nhiệm vụ", "No", "#"),
  content: [
    ...phrases(1, "Nội dung", "Nội dung công việc", "Nội dung nhiệm vụ", "Nội dung, nhiệm vụ", "Nhiệm vụ cụ thể"),
    ...phrases(
      1,
      "Nội dung thực hiện",
      "Nội dung hoạt động",
      "Nội dung công tác",
      "Nhiệm vụ, giải pháp",
      "Tên nhiệm vụ",
    ),
    ...phrases(0.95, "Nhiệm vụ", "Công việc", "Tên công việc", "Đầu việc", "Việc cần làm", "Nội dung triển khai"),
    ...phrases(0.85, "Hoạt động", "Tên hoạt động", "Giải pháp", "Biện pháp thực hiện", "Nội dung chính", "Tên việc"),
    ...phrases(0.4, "Nhóm nhiệm vụ", "Nhóm việc", "Mục tiêu", "Chỉ tiêu"),
    ...phrases(0.1, "Mã nhiệm vụ", "Loại nhiệm vụ", "Số nhiệm vụ", "Mã công việc", "Kết quả nhiệm vụ", "Mã hoạt động"),
    ...wholePhrases(0.6, "Công tác", "Việc", "Diễn giải", "Mô tả"),
  ],
  lead: [
    ...phrases(
      1,
      "Đơn vị chủ trì",
      "Chủ trì",
      "Cơ quan chủ trì",
      "Bộ phận chủ trì",
      "Phòng chủ trì",
      "Đơn vị chủ trì thực hiện",
    ),
    ...phrases(0.95, "Lãnh đạo chủ trì", "Người chủ trì", "Cá nhân chủ trì", "Chủ trì thực hiện", "Chủ trì tham mưu"),
    ...phrases(0.9, "Đơn vị đầu mối", "Cơ quan đầu mối", "Đầu mối", "Đơn vị, cá nhân chủ trì"),
    ...phrases(
      0.85,
      "Đơn vị thực hiện",
      "Bộ phận thực hiện",
      "Cơ quan thực hiện",
      "Đơn vị phụ trách",
      "Đơn vị tham mưu",
    ),
    ...phrases(
      0.8,
      "Người thực hiện",
      "Trách nhiệm thực hiện",
      "Cơ quan tham mưu",
      "Đơn vị chịu trách nhiệm",
      "Cá nhân thực hiện",
    ),
    ...phrases(
      0.75,
      "Người phụ trách",
      "Cá nhân phụ trách",
      "Phân công thực hiện",
      "Chịu trách nhiệm",
      "Người chịu trách nhiệm",
    ),
    ...phrases(
      0.7,
      "Phân công",
      "Trách nhiệm",
      "Bộ phận phụ trách",
      "Phụ trách",
      "Người đảm nhiệm",
      "Phân công nhiệm vụ",
    ),
    ...phrases(0.6, "Lãnh đạo phụ trách", "Lãnh đạo chỉ đạo", "Tổ chức thực hiện", "Ai làm"),
    ...phrases(0.6, "Người kiểm tra"),
    ...phrases(0.2, "Người theo dõi", "Lãnh đạo theo dõi"),
    ...wholePhrases(0.65, "Đơn vị", "Bộ phận", "Cơ quan", "Thực hiện"),
  ],
  coordinating: [
    ...phrases(1, "Đơn vị phối hợp", "Phối hợp", "Cơ quan phối hợp", "Bộ phận phối hợp", "Đơn vị phối hợp thực hiện"),
    ...phrases(0.95, "Người phối hợp", "Lực lượng phối hợp", "Phối hợp thực hiện", "Cá nhân phối hợp"),
    ...phrases(0.8, "Đơn vị liên quan", "Bộ phận liên quan", "Đơn vị tham gia", "Thành phần phối hợp", "Đơn vị hỗ trợ"),
    ...phrases(0.65, "Thành phần tham gia", "Bộ phận phụ trách", "Người tham gia", "Lực lượng tham gia"),
    ...phrases(0.6, "Đơn vị thực hiện", "Bộ phận thực hiện", "Người thực hiện", "Cơ quan thực hiện"),
    ...phrases(0.8, "Người hỗ trợ", "Bộ phận hỗ trợ", "Cá nhân hỗ trợ", "Cơ quan liên quan", "Cá nhân liên quan"),
    ...wholePhrases(0.6, "Thành phần", "Tham gia", "Hỗ trợ"),
  ],
  time: [
    ...phrases(
      1,
      "Thời gian thực hiện và hoàn thành",
      "Thời gian thực hiện",
      "Thời gian hoàn thành",
      "Thời hạn hoàn thành",
    ),
    ...phrases(1, "Hạn hoàn thành", "Thời hạn thực hiện", "Thời gian, tiến độ"),
    ...phrases(0.95, "Thời hạn", "Thời gian", "Mốc thời gian", "Thời gian kết thúc", "Ngày kết thúc"),
    ...phrases(0.85, "Hạn cuối", "Hoàn thành trước", "Tiến độ hoàn thành", "Thời điểm", "Thời hạn báo cáo", "Kỳ hạn"),
    ...phrases(0.8, "Tiến độ thực hiện", "Lịch thực hiện", "Tiến độ", "Kết thúc", "Khi nào", "Thời điểm hoàn thành"),
    ...phrases(0.95, "Thời gian trình", "Tháng trình", "Thời hạn trình", "Thời gian tổ chức", "Thời gian báo cáo"),
    ...phrases(0.7, "Ngày hoàn thành", "Ngày thực hiện"),
    ...phrases(0.3, "Thời gian nhận", "Thời gian giao", "Ngày giao", "Ngày nhận", "Thời gian bắt đầu", "Ngày bắt đầu"),
    ...phrases(0.95, "Thời gian đến ngày", "Thời gian đến", "Thời hạn đến ngày"),
    ...phrases(0.3, "Thời gian từ ngày", "Thời gian từ", "Thời hạn từ ngày"),
    ...wholePhrases(0.9, "Đến ngày", "Đến hết ngày"),
    ...wholePhrases(0.3, "Từ ngày", "Từ"),
    ...wholePhrases(0.8, "Hạn", "Tháng", "Quý", "Ngày", "Thời gian (tháng)", "Deadline"),
    ...wholePhrases(0.5, "Hoàn thành", "Lịch", "Ngày tháng"),
  ],
  extra: [
    ...phrases(
      1,
      "Ghi chú",
      "Sản phẩm",
      "Kết quả",
      "Kinh phí",
      "Mã nhiệm vụ",
      "Người theo dõi",
      "Căn cứ",
      "Tình trạng",
    ),
    ...phrases(1, "Địa điểm", "Số lượng", "Kết quả dự kiến", "Sản phẩm, kết quả", "Nguồn kinh phí", "Dự kiến kết quả"),
    ...phrases(
      1,
      "Mức độ",
      "Ưu tiên",
      "Văn bản",
      "Yêu cầu",
      "Đối tượng",
      "Chỉ tiêu",
      "Thời gian nhận",
      "Ngày giao",
      "Minh chứng",
    ),
    ...phrases(
      0.95,
      "Cấp trình",
      "Cấp ban hành",
      "Hình thức",
      "Đơn vị tính",
      "Dự toán",
      "Thành phần tham dự",
      "Phạm vi",
    ),
    ...phrases(
      0.9,
      "Lãnh đạo phụ trách",
      "Lãnh đạo theo dõi",
      "Nhóm nhiệm vụ",
      "Lĩnh vực",
      "Loại nhiệm vụ",
      "Đánh giá",
    ),
  ],
};

/**
 * Words that tell columns of time apart (`sides` only as a whole heading under one of time): those that only a plan has, that a plan mostly has, of what was done in truth, of a start, and of an end that may be either ("Thời gian hoàn
 * thành" is the deadline, unless a column of the plan stands beside it).
 */
export const TIME_HEADINGS = {
  firm: ["tiến độ", "hạn", "thời hạn", "kế hoạch", "dự kiến", "mốc", "deadline", "yêu cầu", "phải"],
  planned: ["thực hiện"],
  done: ["thực tế", "đã hoàn thành", "đã xong", "đã thực hiện", "ngày xong", "hoàn thành xong"],
  end: ["hoàn thành", "kết thúc", "xong"],
  sides: ["từ", "đến"],
  day: "ngày",
  start: ["bắt đầu", "khởi công", "khởi đầu", "từ ngày", "thời gian từ", "thời hạn từ", "thực hiện từ"],
} as const;
