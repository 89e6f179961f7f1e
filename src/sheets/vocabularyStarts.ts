/** A task as it stands in a plan to begin with; `time` may hold the year as "{year}". */
export interface StartTask {
  readonly content: string;
  readonly lead: string;
  readonly coordinating: string;
  readonly time: string;
}

/** A part of such a plan, and how many lines are left free under its tasks; a plan without parts has one without a heading. */
export interface StartSection {
  readonly heading: string | null;
  readonly tasks: readonly StartTask[];
  readonly free: number;
}

/** Who stands in the list beside it. */
export interface StartUnit {
  readonly name: string;
  readonly aliases: string;
  readonly level: string;
  readonly block: string;
}

/** A plan to begin with. `title` is the second line, with the year as "{year}". */
export interface StartPlan {
  readonly title: string;
  readonly sections: readonly StartSection[];
  readonly units: readonly StartUnit[];
}

/** What can be begun with: an empty table, one of an office, one of a school, and a plan to look at. */
export const STARTS = ["empty", "office", "school", "sample"] as const;
export type StartKind = (typeof STARTS)[number];

/** The words of the sheets that a plan is begun with. */
export const START_TEXTS = {
  sheet: "Kế hoạch năm",
  sampleSheet: "Kế hoạch mẫu",
  units: "Danh sách đơn vị",
  plan: "KẾ HOẠCH",
  guide:
    "Cách điền: mỗi dòng một nhiệm vụ, số thứ tự tự đánh. Đơn vị chủ trì và thời gian chọn ở mũi tên trong ô hoặc gõ; nhiều đơn vị cách nhau bằng dấu phẩy. Sửa năm ở dòng trên nếu khác.",
  unitsTitle: "DANH SÁCH ĐƠN VỊ",
  unitsGuide:
    "Cách điền: mỗi dòng một trường hoặc bộ phận có việc trong kế hoạch; tên ở đây hiện trong danh sách chọn.",
  times: "Gợi ý điền hạn",
  leadTip: "Đơn vị chủ trì",
  leadTipText: "Chọn ở mũi tên, hoặc gõ tên đơn vị, nhóm đơn vị (Các trường Mầm non, Tiểu học).",
  timeTip: "Thời gian",
  timeTipText: "Chọn ở mũi tên, hoặc gõ: Quý I và quý III; Tháng 6; Trước ngày 15/6/2026; Thường xuyên.",
  coordinatingTip: "Đơn vị phối hợp",
} as const;

/** The times that a cell offers. */
export const START_TIMES = [
  "Quý I",
  "Quý II",
  "Quý III",
  "Quý IV",
  "Quý I và quý III",
  "Quý II và quý IV",
  "6 tháng đầu năm",
  "Cả năm",
  "Thường xuyên",
] as const;

const SCHOOLS = "Các trường Mầm non, Tiểu học, Trung học cơ sở";
const OFFICE = "Phòng Văn hóa - Xã hội";

function task(content: string, lead: string, coordinating: string, time: string): StartTask {
  return { content, lead, coordinating, time };
}

function unit(name: string, level: string, block: string, aliases = ""): StartUnit {
  return { name, aliases, level, block };
}

const OFFICE_SECTIONS: readonly StartSection[] = [
  {
    heading: "Chỉ đạo, hướng dẫn",
    tasks: [
      task("Ban hành kế hoạch công tác năm và giao nhiệm vụ cho các trường", OFFICE, SCHOOLS, "Quý I"),
      task("Hướng dẫn các trường chuẩn bị năm học mới", OFFICE, SCHOOLS, "Tháng 8"),
    ],
    free: 8,
  },
  {
    heading: "Thực hiện ở các trường",
    tasks: [
      task("Công khai thu, chi và chất lượng giáo dục ở trường", OFFICE, SCHOOLS, "Quý I và quý III"),
      task("Tiếp công dân, giải quyết kiến nghị của cha mẹ học sinh", OFFICE, SCHOOLS, "Thường xuyên"),
    ],
    free: 8,
  },
  {
    heading: "Kiểm tra, báo cáo",
    tasks: [
      task("Kiểm tra việc thực hiện quy chế dân chủ ở các trường", OFFICE, SCHOOLS, "Quý II và quý IV"),
      task("Báo cáo kết quả 6 tháng đầu năm", OFFICE, SCHOOLS, "Trước ngày 15/6/{year}"),
      task("Báo cáo kết quả cả năm", OFFICE, SCHOOLS, "Trước ngày 30/11/{year}"),
    ],
    free: 8,
  },
];

const SCHOOL_SECTIONS: readonly StartSection[] = [
  {
    heading: "Quản lý, dạy học",
    tasks: [
      task("Xây dựng kế hoạch năm và phân công nhiệm vụ", "Ban Giám hiệu", "Tổ Văn phòng", "Quý I"),
      task("Dự giờ, góp ý chuyên môn trong tổ", "Tổ Chuyên môn", "Ban Giám hiệu", "Quý II và quý IV"),
      task("Công khai thu, chi và chất lượng giáo dục", "Tổ Văn phòng", "Ban Giám hiệu", "Quý I và quý III"),
    ],
    free: 8,
  },
  {
    heading: "Đoàn thể, học sinh",
    tasks: [
      task("Tổ chức hội nghị viên chức, người lao động", "Công đoàn", "Ban Giám hiệu", "Quý IV"),
      task("Tổ chức hoạt động ngoại khóa, chăm sóc cảnh quan trường", "Đoàn Thanh niên", "Tổ Chuyên môn", "Quý II"),
    ],
    free: 8,
  },
  {
    heading: "Báo cáo",
    tasks: [
      task("Báo cáo kết quả 6 tháng đầu năm", "Tổ Văn phòng", "Tổ Chuyên môn", "Trước ngày 15/6/{year}"),
      task("Báo cáo kết quả cả năm", "Tổ Văn phòng", "Tổ Chuyên môn", "Trước ngày 30/11/{year}"),
    ],
    free: 8,
  },
];

const SCHOOL_UNITS: readonly StartUnit[] = [
  unit("Ban Giám hiệu", "Bộ phận", "Quản lý", "BGH"),
  unit("Tổ Chuyên môn", "Bộ phận", "Chuyên môn"),
  unit("Tổ Văn phòng", "Bộ phận", "Văn phòng"),
  unit("Công đoàn", "Đoàn thể", "Đoàn thể"),
  unit("Đoàn Thanh niên", "Đoàn thể", "Đoàn thể"),
];

const SAMPLE_UNITS: readonly StartUnit[] = [
  unit(OFFICE, "Cơ quan quản lý", "Cơ quan"),
  unit("Trường Mầm non Hoa Mai", "MN", "Mầm non", "MN Hoa Mai"),
  unit("Trường Mầm non Sao Sáng", "MN", "Mầm non", "MN Sao Sáng"),
  unit("Trường Tiểu học An Bình", "TH", "Tiểu học", "TH An Bình"),
  unit("Trường Tiểu học Hòa Lạc", "TH", "Tiểu học", "TH Hòa Lạc"),
  unit("Trường Trung học cơ sở Tân Tiến", "THCS", "Trung học cơ sở", "THCS Tân Tiến"),
];

const SAMPLE_SECTIONS = OFFICE_SECTIONS.map((section) => ({ ...section, free: 0 }));

/** What each begins with. */
export const START_PLANS: Readonly<Record<StartKind, StartPlan>> = {
  empty: { title: "Công tác năm {year}", sections: [{ heading: null, tasks: [], free: 60 }], units: [] },
  office: {
    title: "Công tác năm {year} của Phòng Văn hóa - Xã hội",
    sections: OFFICE_SECTIONS,
    units: [unit(OFFICE, "Cơ quan quản lý", "Cơ quan")],
  },
  school: { title: "Công tác năm {year} của nhà trường", sections: SCHOOL_SECTIONS, units: SCHOOL_UNITS },
  sample: { title: "Công tác năm {year} (mẫu để xem thử)", sections: SAMPLE_SECTIONS, units: SAMPLE_UNITS },
};
