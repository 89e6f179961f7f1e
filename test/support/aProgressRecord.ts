import type { ProgressRecord } from "../../src/sheets/progress/ProgressRecord";

/** A row of "Tiến độ" as a plan of an education office has it; `over` replaces parts. */
export function aProgressRecord(over: Partial<ProgressRecord> = {}): ProgressRecord {
  return {
    taskKey: "NV-1f3k9a",
    ordinal: "1",
    content:
      "Rà soát, bổ sung quy hoạch mạng lưới trường, lớp học theo hướng tinh gọn, hiệu quả; tham mưu văn bản chỉ đạo công tác phổ cập giáo dục, xóa mù chữ trên địa bàn huyện năm 2025",
    time: "Quý I và quý III",
    unitCode: "MN01",
    unit: "Trường Mầm non Hoa Mai",
    role: "Chủ trì",
    milestones: [{ date: "2025-03-31" }, null, { date: "2025-09-30" }, null],
    typed: new Map(),
    ...over,
  };
}
