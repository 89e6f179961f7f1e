/** How groups are named when tasks are given out: those of one kind of school, all schools, everybody. */
export const OFFERED_GROUPS: readonly string[] = [
  "Các trường",
  "Các trường Mầm non",
  "Các trường Tiểu học",
  "Các trường Tiểu học và Trung học cơ sở",
  "Các trường Trung học cơ sở",
  "Các trường Trung học phổ thông",
];
