import type { SheetSpec } from "../../src/spec/SheetSpec";

/** A spec that uses every field of SheetSpec; `over` replaces some of them. */
export function fullSpec(over: Partial<SheetSpec> = {}): SheetSpec {
  return {
    name: "Tổng hợp, quý I (l'Est)",
    mark: 'summary "I"',
    rows: [
      ["TỔNG HỢP TIẾN ĐỘ", null, null, null],
      [null, null, null, null],
      ["TT", "Nội dung nhiệm vụ", "Hạn hoàn thành", "Quý I"],
      [1, "- Rà soát; =1+1\nbáo cáo", { date: "2025-03-31" }, "Hoàn thành"],
      [2, '=HYPERLINK("x")', { date: "2025-06-15" }, { formula: '=IF(NhiemVu[[#This Row],[TT]]>1,"Có","Không")' }],
      ["'3", '+ #N/A _x000D_ <b>&"', null, { formula: '=IF(NhiemVu[[#This Row],[TT]]>1,"Có","Không")' }],
      ["#N/A", 0.5, true, { formula: '=COUNTIF($D$4:$D$6,"Có")' }],
    ],
    styles: [
      { area: { row: 0, column: 0, rows: 1, columns: 4 }, role: "title" },
      { area: { row: 2, column: 0, rows: 1, columns: 4 }, role: "heading" },
      { area: { row: 3, column: 0, rows: 3, columns: 4 }, role: "text" },
      { area: { row: 3, column: 2, rows: 3, columns: 1 }, role: "date" },
      { area: { row: 3, column: 3, rows: 1, columns: 1 }, role: "input-center" },
      { area: { row: 6, column: 1, rows: 1, columns: 1 }, role: "percent" },
      { area: { row: 7, column: 0, rows: 0, columns: 4 }, role: "text" },
    ],
    open: [{ row: 3, column: 3, rows: 1, columns: 1 }],
    columns: [{ width: 6 }, { width: 60 }, { width: 14 }, { width: 16, hidden: true }],
    rowHeights: [{ row: 0, points: 30 }],
    merges: [{ row: 0, column: 0, rows: 1, columns: 4 }],
    tables: [{ name: "NhiemVu", area: { row: 2, column: 0, rows: 4, columns: 4 }, style: "TableStyleLight1" }],
    validations: [
      {
        area: { row: 3, column: 3, rows: 3, columns: 1 },
        rule: { kind: "list", source: "=MucTienDo" },
        allowOther: true,
        title: "Tiến độ",
        message: "Chọn một mức hoặc ghi tỷ lệ phần trăm.",
      },
      {
        area: { row: 3, column: 2, rows: 3, columns: 1 },
        rule: { kind: "date", from: "2020-01-01", to: "2049-12-31" },
        allowOther: false,
        title: "Ngày",
        message: "Ghi ngày dạng dd/mm/yyyy.",
      },
    ],
    conditionalFormats: [
      {
        area: { row: 3, column: 0, rows: 3, columns: 4 },
        formula: '=$D4="Quá hạn"',
        fill: "#FDE7E9",
        color: "#9C0006",
        bold: true,
        stopIfTrue: true,
      },
      { area: { row: 3, column: 3, rows: 3, columns: 1 }, formula: "=$A4=2", fill: "#E7E6E6" },
    ],
    names: [
      { name: "MucTienDo", refersTo: "='Tổng hợp, quý I (l''Est)'!$D$4:$D$6", scope: "workbook" },
      { name: "DongDau", refersTo: "='Tổng hợp, quý I (l''Est)'!$A$4", scope: "sheet" },
    ],
    protection: { allowFilter: true, allowFormatColumns: true },
    freeze: { rows: 3, columns: 2 },
    page: {
      orientation: "landscape",
      titleRows: [2, 2],
      printArea: { row: 0, column: 0, rows: 7, columns: 4 },
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      headerCenter: "&P",
      footerCenter: "Trang &P/&N",
      breaks: [4],
    },
    charts: [
      {
        title: "Tiến độ theo khối",
        kind: "bar-stacked",
        categories: { row: 3, column: 1, rows: 3, columns: 1 },
        series: [
          {
            nameCell: { row: 2, column: 0, rows: 1, columns: 1 },
            values: { row: 3, column: 0, rows: 3, columns: 1 },
            color: "#1F7A4D",
          },
        ],
        place: { row: 9, column: 0, rows: 12, columns: 3 },
      },
    ],
    tabColor: "#1F7A4D",
    ...over,
  };
}
