import type { Fault } from "../faults";
import type { SampleId } from "../samples";

/** The versions of Excel the host can be, by the ExcelApi set they support; oldest first. */
export const VERSIONS = ["1.14", "1.17", "1.20"] as const;
export type ExcelVersion = (typeof VERSIONS)[number];

/** What the workbench's own frame says. The pane has its words in src/strings. */
export interface PageWords {
  readonly title: string;
  readonly heading: string;
  readonly samples: string;
  readonly sampleNames: Readonly<Record<SampleId, string>>;
  readonly sampleKinds: { readonly table: string; readonly text: string };
  readonly open: string;
  readonly drop: string;
  readonly save: string;
  readonly undo: string;
  readonly redo: string;
  readonly print: string;
  readonly nothingToPrint: string;
  readonly version: string;
  readonly versions: Readonly<Record<ExcelVersion, string>>;
  readonly faults: string;
  readonly faultNames: Readonly<Record<Fault, string>>;
  /** A failure that was set: whom it will meet, and whether it goes on. */
  readonly faultSet: (fault: {
    readonly name: string;
    readonly meets: "any" | "writing";
    readonly lasts: boolean;
  }) => string;
  readonly noFaults: string;
  readonly dark: string;
  readonly language: string;
  readonly counters: (requests: number, actions: number, kilobytes: string) => string;
  readonly countersLabel: string;
  readonly grid: string;
  readonly leaveGrid: string;
  readonly opening: string;
  readonly pane: string;
  readonly units: string;
  readonly refused: string;
  readonly waiting: string;
  readonly notWorkbook: (file: string) => string;
  readonly close: string;
}
