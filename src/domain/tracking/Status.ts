/** All statuses in the order they are shown. */
export const STATUSES = [
  "overdue",
  "due-today",
  "due-soon",
  "in-time",
  "no-deadline",
  "awaiting-date",
  "completed-on-time",
  "completed-late",
  "completed-undated",
  "completed",
] as const;

/**
 * Where a task stands on the day the figures are closed (Ngày chốt số liệu). Labels are written by src/sheets; notes of the field §2.2.
 * `awaiting-date` has no time that could be read; `no-deadline` is "Thường xuyên" not yet closed;
 * `completed-undated` is done by its words after the deadline, and nobody wrote on which day.
 */
export type Status = (typeof STATUSES)[number];
