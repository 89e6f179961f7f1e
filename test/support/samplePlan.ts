import fc from "fast-check";

/** One task of a made-up plan, as a clerk would write it. */
export interface SampleTask {
  readonly content: string;
  readonly lead: string;
  readonly coordinating: string;
  readonly time: string;
}

const CONTENTS = [
  "Tham mưu ban hành văn bản của Phòng chỉ đạo, hướng dẫn các đơn vị trường học xây dựng, triển khai Kế hoạch thực hiện công tác dân vận năm 2025.",
  "Quán triệt, triển khai các văn bản của Trung ương, thành phố, huyện về công tác dân vận gắn với việc thực hiện quy chế dân chủ ở cơ sở.",
  "Xây dựng Kế hoạch",
  "Tập trung thực hiện tiếp công dân; kịp thời giải quyết đơn khiếu nại, tố cáo, kiến nghị, phản ánh của công dân",
  "Rà soát, ký cam kết không gây phiền hà, sách nhiễu, tiêu cực trong thực thi nhiệm vụ, công vụ.",
  "Tiếp tục triển khai Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021-2030.",
  "Triển khai Nghị quyết số 03-NQ/TU ngày 26/10/2021 của Ban Thường vụ Thành ủy về chuyển đổi số thành phố Hải Phòng đến năm 2025, định hướng đến năm 2030; tăng cường công tác cải cách hành chính.",
  "Tổ chức hội nghị đối thoại giữa người đứng đầu với giáo viên, nhân viên và cha mẹ học sinh; báo cáo kết quả về Phòng.",
  "Đăng ký mô hình “Dân vận khéo” năm 2025.",
  "Phối hợp với Ủy ban Mặt trận Tổ quốc và các đoàn thể giám sát việc thực hiện quy chế dân chủ.",
  "Kiểm tra việc thực hiện công tác dân vận tại 05 đơn vị trường học.",
  "Sơ kết 6 tháng đầu năm và tổng kết năm về công tác dân vận chính quyền.",
  "Thực hiện xây dựng cơ quan văn hóa, công sở văn minh. Thực hiện phong trào thi đua yêu nước.",
] as const;

const LEADS = [
  "Phòng Giáo dục và Đào tạo",
  "Hiệu trưởng",
  "Văn phòng",
  "Ban giám hiệu",
  "Phòng Nội vụ",
  "Công đoàn Giáo dục",
] as const;

const COORDINATING = [
  "Các trường Mầm non, Tiểu học, Tiểu học và Trung học cơ sở, Trung học cơ sở",
  "Các đơn vị liên quan",
  "Văn thư",
  "Các tổ chuyên môn",
  "Phó hiệu trưởng phụ trách",
] as const;

const TIMES = [
  "Quý I năm 2025",
  "Cả năm 2025",
  "Quý I và quý III năm 2025",
  "Quý 1, quý 2",
  "Thường xuyên",
  "Tháng 3/2025",
  "Trước ngày 15/6",
  "Quý IV",
  "Hằng quý",
] as const;

/** Tasks of a plan, each content once. */
export const sampleTasks: fc.Arbitrary<readonly SampleTask[]> = fc
  .uniqueArray(fc.constantFrom(...CONTENTS), { minLength: 3, maxLength: CONTENTS.length })
  .chain((contents) =>
    fc.tuple(
      ...contents.map((content) =>
        fc.record({
          content: fc.constant(content),
          lead: fc.constantFrom(...LEADS),
          coordinating: fc.constantFrom(...COORDINATING),
          time: fc.constantFrom(...TIMES),
        }),
      ),
    ),
  );
