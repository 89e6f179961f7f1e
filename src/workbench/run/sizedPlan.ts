import type { XlsxSheet } from "../../files/xlsx/XlsxWorkbook";
import { writeXlsx } from "../../files/xlsx/writeXlsx";

/** How large a made plan is. */
export interface PlanSize {
  readonly tasks: number;
  readonly units: number;
}

/** A plan and its list of units, as .xlsx files. */
export interface SizedPlan {
  readonly plan: Uint8Array;
  readonly units: Uint8Array;
}

type Row = readonly (string | null)[];

const HEADINGS = ["TT", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian thực hiện và hoàn thành"];
const UNIT_HEADINGS = ["Mã", "Tên đơn vị", "Tên khác", "Cấp học / loại", "Khối"];
const OFFICE = ["PGD", "Phòng Giáo dục và Đào tạo", null, "Cơ quan quản lý", "Cơ quan"];

const LEVELS = [
  { code: "MN", name: "Mầm non" },
  { code: "TH", name: "Tiểu học" },
  { code: "CS", name: "Trung học cơ sở" },
];
const FIRST = ["An", "Bình", "Cát", "Đông", "Hải", "Hòa", "Kim", "Lâm", "Minh", "Nam", "Phú", "Quang"];
const SECOND = ["Bắc", "Châu", "Dương", "Giang", "Hưng", "Khê", "Lộc", "Mỹ", "Ninh", "Sơn", "Thủy", "Vân"];

const WORK = [
  "Tuyên truyền, quán triệt các văn bản của Đảng và Nhà nước về công tác dân vận chính quyền",
  "Rà soát, công khai thủ tục hành chính; tiếp nhận và giải quyết kiến nghị của phụ huynh học sinh",
  "Tổ chức đối thoại giữa người đứng đầu với đội ngũ công chức, viên chức, người lao động",
  "Thực hiện quy chế dân chủ ở cơ sở, công khai các khoản thu và chất lượng giáo dục",
  "Phối hợp với Mặt trận Tổ quốc và các đoàn thể vận động học sinh ra lớp",
];
const EVERY_SCHOOL = "Các trường Mầm non, Tiểu học, Trung học cơ sở";
const TIMES = ["Quý I", "Quý II", "Quý III", "Quý IV", "Quý I và quý III", "Cả năm", "Trước ngày 15/6/2025", "Tháng 9"];

function at<T>(list: readonly T[], index: number): T {
  const item = list[index % list.length];
  if (item === undefined) throw new RangeError("the list is empty");
  return item;
}

function schoolRow(index: number): Row {
  const { code, name } = at(LEVELS, index);
  const place = Math.floor(index / LEVELS.length);
  const called = `${at(FIRST, place)} ${at(SECOND, Math.floor(place / FIRST.length))}`;
  return [`${code}${String(place + 1).padStart(2, "0")}`, `Trường ${name} ${called}`, null, name, name];
}

/** Led by the office, by a school or by all schools of a level in turn; nearly every unit has a part in nearly every task. */
function taskRow(index: number, units: readonly Row[]): Row {
  const leads = [OFFICE[1], at(units, index)[1], `Các trường ${at(LEVELS, index).name}`];
  const lead = at(leads, index) ?? "";
  return [String(index + 1), `${at(WORK, index)} (đợt ${String(index + 1)}).`, lead, EVERY_SCHOOL, at(TIMES, index)];
}

function fileOf(name: string, rows: readonly Row[]): Promise<Uint8Array> {
  const cells = rows.flatMap((row, at) =>
    row.flatMap((value, column) => (value === null ? [] : [{ row: at, column, value }])),
  );
  const nothing = { columns: [], rows: [], merges: [], tables: [], validations: [], conditionalFormats: [] };
  const sheet: XlsxSheet = { name, visibility: "visible", cells, ...nothing, names: [], charts: [] };
  return writeXlsx({ sheets: [sheet], names: [] });
}

/**
 * A plan of any size, with the list of its units: the office and schools of three levels.
 *
 * @example const { plan, units } = await sizedPlan({ tasks: 60, units: 100 })
 */
export async function sizedPlan({ tasks, units }: PlanSize): Promise<SizedPlan> {
  const listed = [OFFICE, ...Array.from({ length: units - 1 }, (_, index) => schoolRow(index))];
  const body = Array.from({ length: tasks }, (_, index) => taskRow(index, listed));
  return {
    plan: await fileOf("Sheet1", [["KẾ HOẠCH CÔNG TÁC DÂN VẬN NĂM 2025"], HEADINGS, ...body]),
    units: await fileOf("Đơn vị", [UNIT_HEADINGS, ...listed]),
  };
}
