import type { OtherFormat } from "../../actions/ports/FileFailure";
import type { FileWords } from "../shape/FileWords";

const MOST_NAMED = 5;

/** "Trang 3", "Các trang 1, 2, 4"; of many pages the first ones. */
function pagesOf(pages: readonly number[]): string {
  const named = pages.slice(0, MOST_NAMED).join(", ");
  if (pages.length === 1) return `Trang ${named}`;
  return pages.length > MOST_NAMED ? `Các trang ${named}…` : `Các trang ${named}`;
}

const OTHERS: Readonly<Record<OtherFormat, readonly [name: string, way: string]>> = {
  xlsb: ["Excel nhị phân (.xlsb)", "mở bằng Excel rồi lưu thành .xlsx"],
  "xml-2003": ["Excel XML 2003", "mở bằng Excel rồi lưu thành .xlsx"],
  odt: ["văn bản OpenDocument (.odt)", "mở bằng Word hoặc LibreOffice rồi lưu thành .docx"],
  pptx: ["trình chiếu PowerPoint", "sao chép phần kế hoạch rồi dán vào Excel"],
  rtf: ["văn bản RTF", "mở bằng Word rồi lưu thành .docx"],
  mht: ["trang web lưu trữ (.mht)", "mở bằng Word hoặc Excel rồi lưu thành .docx hoặc .xlsx"],
};

/** What is wrong with a file, in Vietnamese. */
export const filesVi: FileWords = {
  "not-xlsx": (file, { looksLike }) =>
    looksLike === "xls"
      ? `Tệp “${file}” thuộc định dạng Excel cũ (.xls); vui lòng mở bằng Excel rồi lưu thành .xlsx.`
      : `Tệp “${file}” không phải tệp Excel (.xlsx), Word (.docx) hoặc PDF; vui lòng chọn tệp khác.`,
  "not-docx": (file, { looksLike }) =>
    looksLike === "doc"
      ? `Tệp “${file}” thuộc định dạng Word cũ (.doc); vui lòng mở bằng Word rồi lưu thành .docx.`
      : `Tệp “${file}” không phải tệp Excel (.xlsx), Word (.docx) hoặc PDF; vui lòng chọn tệp khác.`,
  "other-format": (file, { format }) =>
    `Tệp “${file}” thuộc định dạng ${OTHERS[format][0]}, chưa đọc được trực tiếp; vui lòng ${OTHERS[format][1]}.`,
  encrypted: (file) => `Tệp “${file}” có đặt mật khẩu; vui lòng bỏ mật khẩu rồi lưu lại.`,
  damaged: (file, { part }) =>
    `Tệp “${file}” bị hỏng${part === null ? "" : ` (phần ${part})`}; vui lòng mở lại, sửa chữa rồi lưu.`,
  unsafe: (file) =>
    `Tệp “${file}” có khai báo không an toàn nên không được đọc; vui lòng lưu lại bằng Word hoặc Excel.`,
  "too-large": (file) => `Tệp “${file}” quá lớn khi mở ra; vui lòng tách kế hoạch sang một tệp riêng.`,
  "plain-data": (file) =>
    `Tệp “${file}” có rất nhiều dữ liệu nhưng không có từ nào của một kế hoạch (“nội dung”, “chủ trì”, “thời gian”, …); vui lòng chọn tệp chứa kế hoạch.`,
  "no-sheets": (file) => `Tệp “${file}” không có trang tính nào; vui lòng chọn tệp khác.`,
  "no-text": (file) => `Tệp “${file}” không có nội dung chữ; vui lòng chọn tệp chứa kế hoạch.`,
  "too-many-pages": (file, { pages }) =>
    `Tệp “${file}” có ${String(pages)} trang, nhiều hơn mức đọc được; vui lòng tách riêng các trang có kế hoạch.`,
  scanned: (file, { pages }) =>
    `${pagesOf(pages)} của tệp “${file}” là ảnh chụp, không có chữ; vui lòng dùng chức năng nhận dạng chữ (OCR) rồi mở lại.`,
  "nameless-letters": (file, { pages }) =>
    `${pagesOf(pages)} của tệp “${file}” dùng phông không cho biết mã chữ; vui lòng lấy bản Word hoặc dùng chức năng nhận dạng chữ (OCR) rồi mở lại.`,
  "no-such-file": (file) => `Không có tệp “${file}”; vui lòng kiểm tra lại đường dẫn.`,
  "not-readable": (file) => `Không thể đọc tệp “${file}”; vui lòng kiểm tra quyền truy cập.`,
  "not-writable": (file) => `Không thể ghi tệp “${file}”; vui lòng đóng tệp nếu đang mở và kiểm tra quyền ghi.`,
};
