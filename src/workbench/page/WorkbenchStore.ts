import type { Counters } from "excel-host-embedded";
import type { WorkbookModel } from "excel-host-embedded/model";
import { xlsxFromModel } from "excel-host-embedded/xlsx";
import { writeXlsx } from "../../files/xlsx/writeXlsx";
import { fileSentence } from "../../strings/fileSentence";
import { stringsFor } from "../../strings/stringsFor";
import { connectPane } from "./connectPane";
import type { GridEdit, GridView } from "./grid/GridView";
import { openSample, openWorkbook } from "./openWorkbook";
import { saveFile } from "./saveFile";
import { Session } from "./Session";
import { WORDS } from "./words";
import type { ExcelVersion } from "./words";

/** The host does not tell when its counters move; they are looked at this often, in milliseconds. */
const COUNTERS_EVERY = 250;
const NO_COUNTS: Readonly<Counters> = {
  requests: 0,
  actions: 0,
  bytesOut: 0,
  bytesIn: 0,
  largestRequestBytes: 0,
  largestAnswerBytes: 0,
  ms: 0,
};

/** What the page shows. `pane` changes when the pane must be loaded again, because it stands before another Excel; 0: not yet. */
export interface WorkbenchState {
  readonly pane: number;
  readonly version: ExcelVersion;
  readonly dark: boolean;
  readonly notice: string | null;
  readonly counters: Readonly<Counters>;
}

/** The open workbook, the Excel it is open in and the grid that shows it; what the bar does goes through here. */
export class WorkbenchStore {
  private state: WorkbenchState = { pane: 0, version: "1.17", dark: false, notice: null, counters: NO_COUNTS };
  private session: Session | null = null;
  private view: GridView | null = null;
  private readonly listeners = new Set<() => void>();

  readonly getState = (): WorkbenchState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Puts the grid into the page and opens the sample in it. */
  async start(container: HTMLElement): Promise<void> {
    const [{ GridView }, sample] = await Promise.all([import("./grid/GridView"), openSample()]);
    this.view = new GridView(container, {
      onEdit: (sheet, cells) => void this.edit(sheet, cells),
      onActivate: (sheet) => this.session?.activate(sheet),
      onSelect: (sheet, box) => this.session?.select(sheet, box),
      onDisturbed: () => this.session?.redraw(),
    });
    this.begin(sample);
    setInterval(() => this.look(), COUNTERS_EVERY);
  }

  async open(file: File): Promise<void> {
    const opened = await openWorkbook(new Uint8Array(await file.arrayBuffer()), file.name);
    if (opened.ok) this.begin(opened.value);
    else this.change({ notice: fileSentence(file.name, opened.error, stringsFor("vi")) });
  }

  async save(): Promise<void> {
    if (!this.session) return;
    const { model } = this.session;
    saveFile(await writeXlsx(xlsxFromModel(model)), model.name);
  }

  setVersion(version: ExcelVersion): void {
    this.change({ version });
    if (this.session) this.begin(this.session.model);
  }

  setDark(dark: boolean): void {
    this.change({ dark });
    this.view?.setDark(dark);
    if (this.session) this.connect(this.session);
  }

  dismissNotice(): void {
    this.change({ notice: null });
  }

  private begin(model: WorkbookModel): void {
    if (!this.view) return;
    this.session?.close();
    this.session = new Session(model, this.view, this.state.version);
    this.change({ notice: null });
    this.connect(this.session);
  }

  private connect({ host }: Session): void {
    connectPane(host, this.state.dark ? "dark" : "light");
    this.change({ pane: this.state.pane + 1 });
  }

  private async edit(sheet: string, cells: readonly GridEdit[]): Promise<void> {
    const taken = await this.session?.edit(sheet, cells);
    if (taken !== undefined) this.change({ notice: taken ? null : WORDS.refused });
  }

  private look(): void {
    const counters = this.session?.host.counters;
    if (counters && counters.requests !== this.state.counters.requests) this.change({ counters: { ...counters } });
  }

  private change(change: Partial<WorkbenchState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
