import type { IsoDate } from "./IsoDate";
import type { Quarter } from "./Quarter";
import type { UnitMention } from "./Unit";

/**
 * What a time phrase means (notes of the field §2.1). `quarters` are those in which progress is expected; `milestones` the days by
 * which something is due, each the last day allowed; `due` the written date as it stands ("trước ngày 15/6" is 15 June with
 * `dueInclusive` false), else the last day of the last quarter or month named.
 */
export interface Schedule {
  readonly kind: ScheduleKind;
  readonly quarters: readonly Quarter[];
  readonly milestones: readonly IsoDate[];
  readonly due: IsoDate | null;
  readonly dueInclusive: boolean;
  readonly recurring: boolean;
  /** What of the phrase was not understood, as it is written; a date beside it is doubtful. */
  readonly residue: readonly string[];
}

/**
 * `dated`: quarters, months or dates; `year`: "Cả năm", one deadline 31/12; `regular`: "Thường xuyên", no deadline; `recurring`:
 * "Hằng quý"; `event`: waits for something ("Khi có hướng dẫn"); `fuzzy`: understood but no date ("Đầu quý II", "Học kỳ I");
 * `empty`: nothing written; `unknown`: not understood.
 */
export type ScheduleKind = "dated" | "year" | "regular" | "recurring" | "event" | "fuzzy" | "empty" | "unknown";

/** Nhiệm vụ cụ thể (in the table) or nhiệm vụ thường xuyên. */
export type TaskKind = "specific" | "regular";

/** Where in the source a task's parts stand, in sheet coordinates from 0; an absent part has no cell. */
export interface TaskCells {
  readonly row: number;
  readonly ordinal?: string | null;
  readonly content: string | null;
  readonly lead: string | null;
  readonly coordinating: string | null;
  readonly time: string | null;
}

/** One task (nhiệm vụ) of the plan. `ordinal` is the TT as written; `extras` are the source's own further columns by heading. */
export interface Task {
  readonly ordinal: string;
  readonly section: string;
  readonly kind: TaskKind;
  readonly content: string;
  readonly leadText: string;
  readonly coordinatingText: string;
  readonly leadUnits: readonly UnitMention[];
  readonly coordinatingUnits: readonly UnitMention[];
  readonly timeText: string;
  readonly schedule: Schedule;
  readonly extras: Readonly<Record<string, string>>;
  /** The day on which the source says that the task was done, when it has a column for that. */
  readonly completedOn?: IsoDate;
  readonly source: TaskCells;
}

/** "Báo cáo 6 tháng trước ngày 10/6": which report, and the written date. */
export interface ReportDeadline {
  readonly kind: string;
  readonly due: IsoDate | null;
}

/**
 * Where the plan's own parts stand, as full addresses: its title, the sentence of the report deadlines, and the table's first heading.
 * `missingColumns` are the columns that the table does not have at all.
 */
export interface PlanCells {
  readonly title: string | null;
  readonly reports: string | null;
  readonly header: string | null;
  readonly missingColumns: readonly ("lead" | "coordinating" | "time")[];
}

/** A plan as it was read. `ownReports` are the deadlines by which the issuer itself reports upwards, when they are known. `issuer` is who issues it, `parentIssuer` the body above (cơ quan chủ quản), "" when not written. */
export interface Plan {
  readonly title: string;
  readonly issuer: string;
  readonly parentIssuer: string;
  readonly year: number | null;
  readonly form: "table" | "outline";
  readonly legalBasis: readonly string[];
  readonly place: string;
  readonly tasks: readonly Task[];
  readonly reports: readonly ReportDeadline[];
  readonly extraColumns: readonly string[];
  readonly ownReports?: readonly ReportDeadline[];
  readonly source?: PlanCells;
}
