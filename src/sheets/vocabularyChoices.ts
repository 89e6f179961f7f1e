/** The choices of a progress cell's drop-down. */
export const PROGRESS_CHOICES = ["Hoàn thành", "Đang thực hiện", "Chưa thực hiện", "Không phát sinh"] as const;

/** The choices of Lý do chậm: whose fault it is, which somebody has confirmed or not. */
export const LATE_REASON_CHOICES = ["Chủ quan", "Khách quan đã xác nhận"] as const;

/** The times that are offered where a plan says none; each is read as it stands. */
export const TIME_CHOICES = [
  "Quý I",
  "Quý II",
  "Quý III",
  "Quý IV",
  "6 tháng đầu năm",
  "Cả năm",
  "Thường xuyên",
] as const;
