import { cellAddress } from "../../domain/grid/Grid";
import type { Plan, PlanCells, Task } from "../../domain/plan/Plan";
import { calendarYearOf, type PlanSpan } from "../../domain/plan/PlanSpan";
import type { Catalogue } from "../../domain/plan/Unit";
import { formatDay } from "../../domain/grid/dateOfCell";
import { parseSchedule } from "../../domain/time/parseSchedule";
import { splitUnits } from "../../domain/units/splitUnits";
import { dayIn, textOf } from "../../spec/cellValues";
import { TASK_HEADINGS as HEADING } from "../headings";
import { PERIODIC_REPORTS, TASK_KIND_LABELS } from "../labels";
import type { ReadRow, ReadTable } from "../parts/readSheetTable";
import type { Settings } from "../settings/Settings";
import { settingCell } from "../settings/settingsSheet";
import type { CellContent } from "../../spec/SheetSpec";
import { scheduleReaderOf } from "../settings/scheduleReaderOf";

/** What is known beside the task table; `settingsSheet` is the name of the sheet "Kế hoạch", null when there is none. */
export interface TableSurroundings {
  readonly settings: Settings;
  readonly catalogue: Catalogue;
  readonly settingsSheet: string | null;
}

const COLUMNS = { lead: HEADING.lead, coordinating: HEADING.coordinating, time: HEADING.time } as const;

/**
 * The plan as the task table states it now, its cells being those of the table.
 *
 * @example planInTable(table, { settings, catalogue, settingsSheet: "Kế hoạch" }).tasks[0]?.source.lead // => "D6"
 */
export function planInTable(table: ReadTable, around: TableSurroundings): Plan {
  const { settings, catalogue } = around;
  const { span } = scheduleReaderOf(settings);
  const text = (name: Parameters<Settings["get"]>[0]): string => textOf(settings.get(name));
  return {
    title: text("TenKeHoach"),
    issuer: text("CoQuanBanHanh"),
    parentIssuer: text("CoQuanChuQuan"),
    year: calendarYearOf(span),
    form: "table",
    legalBasis: text("CanCu").split("\n").filter(Boolean),
    place: text("DiaDanh"),
    tasks: table.rows.filter(hasWords).map((row) => taskIn(row, table, { span, catalogue })),
    reports: [
      { kind: PERIODIC_REPORTS.halfYear, due: dayIn(settings.get("HanBaoCao6Thang")) ?? null },
      { kind: PERIODIC_REPORTS.year, due: dayIn(settings.get("HanBaoCaoNam")) ?? null },
    ],
    extraColumns: [],
    ownReports: [
      { kind: PERIODIC_REPORTS.halfYear, due: dayIn(settings.get("HanCapTren6Thang")) ?? null },
      { kind: PERIODIC_REPORTS.year, due: dayIn(settings.get("HanCapTrenNam")) ?? null },
    ],
    source: cellsOf(table, around),
  };
}

/**
 * What the cell of a time says: a day that Excel made of it reads as it would have been written.
 *
 * @example timeTextOf({ date: "2025-06-15" }) // => "15/06/2025"
 */
export function timeTextOf(content: CellContent | undefined): string {
  return typeof content === "object" && content !== null && "date" in content
    ? formatDay(content.date)
    : textOf(content);
}

function cellsOf({ columnOf, headingRow }: ReadTable, { settingsSheet }: TableSurroundings): PlanCells {
  const setting = (name: Parameters<typeof settingCell>[1]): string | null =>
    settingsSheet === null ? null : settingCell(settingsSheet, name);
  return {
    title: setting("NamKeHoach"),
    reports: setting("HanBaoCao6Thang"),
    header: cellAddress(headingRow, Math.min(...columnOf.values())),
    missingColumns: (["lead", "coordinating", "time"] as const).filter((part) => !columnOf.has(COLUMNS[part])),
  };
}

function hasWords({ cells }: ReadRow): boolean {
  return [HEADING.content, HEADING.lead, HEADING.coordinating, HEADING.time].some(
    (one) => textOf(cells.get(one)) !== "",
  );
}

interface Context {
  readonly span: PlanSpan;
  readonly catalogue: Catalogue;
}

function taskIn({ row, cells }: ReadRow, { columnOf }: ReadTable, { span, catalogue }: Context): Task {
  const text = (heading: string): string => textOf(cells.get(heading));
  const time = timeTextOf(cells.get(HEADING.time));
  const address = (heading: string): string | null => {
    const column = columnOf.get(heading);
    return column === undefined ? null : cellAddress(row, column);
  };
  return {
    ordinal: text(HEADING.ordinal),
    section: "",
    kind: text(HEADING.kind) === TASK_KIND_LABELS.regular ? "regular" : "specific",
    content: text(HEADING.content),
    leadText: text(HEADING.lead),
    coordinatingText: text(HEADING.coordinating),
    leadUnits: splitUnits(text(HEADING.lead), catalogue),
    coordinatingUnits: splitUnits(text(HEADING.coordinating), catalogue),
    timeText: time,
    schedule: parseSchedule(time, span),
    extras: {},
    source: {
      row,
      ordinal: address(HEADING.ordinal),
      content: address(HEADING.content),
      lead: address(HEADING.lead),
      coordinating: address(HEADING.coordinating),
      time: address(HEADING.time),
    },
  };
}
