import type { Counters } from "excel-host-embedded";
import type { WorkbookModel } from "excel-host-embedded/model";
import { xlsxFromModel } from "excel-host-embedded/xlsx";
import { writeXlsx } from "../../files/xlsx/writeXlsx";
import { fileSentence } from "../../strings/fileSentence";
import type { FileTrouble } from "../../strings/shape/FileWords";
import type { Language } from "../../strings/shape/Strings";
import { stringsFor } from "../../strings/stringsFor";
import { connectPane } from "./connectPane";
import { faultKind, type Fault } from "./faults";
import type { GridEdit, GridView } from "./grid/GridView";
import { openWorkbook } from "./openWorkbook";
import { onPaneLanguage, pageLanguage, rememberPageLanguage } from "./pageLanguage";
import { printSheet } from "./print/printSheet";
import { FIRST_SAMPLE, openSample, type Sample } from "./samples";
import { saveFile } from "./saveFile";
import { Session } from "./Session";
import { waitForTyping } from "./waitForTyping";
import type { ExcelVersion, PageWords } from "./words/PageWords";
import { pageWordsFor } from "./words/pageWordsFor";

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
  readonly isDrawn: boolean;
  readonly version: ExcelVersion;
  readonly dark: boolean;
  readonly language: Language;
  readonly notice: string | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly counters: Readonly<Counters>;
}

/** The open workbook, the Excel it is open in and the grid that shows it; what the bar does goes through here. */
export class WorkbenchStore {
  private state: WorkbenchState = {
    pane: 0,
    isDrawn: false,
    version: "1.17",
    dark: false,
    language: pageLanguage(),
    notice: null,
    canUndo: false,
    canRedo: false,
    counters: NO_COUNTS,
  };
  private session: Session | null = null;
  private view: GridView | null = null;
  /** What was said of a failure that nobody has met yet. */
  private awaited: string | null = null;
  private readonly listeners = new Set<() => void>();
  /** The grid is the largest part of the page: it is fetched from the first moment on. */
  private readonly grid = import(/* webpackChunkName: "grid" */ "./grid/GridView");
  /** So is the workbook that is open at first, which the pane waits for. */
  private readonly first = openSample(FIRST_SAMPLE, this.words.units);

  readonly getState = (): WorkbenchState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Opens the first sample, to which the pane can speak at once, and puts the grid into the page. */
  async start(container: HTMLElement): Promise<void> {
    onPaneLanguage((language) => this.change({ language }));
    setInterval(() => this.look(), COUNTERS_EVERY);
    await this.begin(await this.first);
    const { GridView } = await this.grid;
    this.view = new GridView(container, {
      onEdit: (sheet, cells) => void this.edit(sheet, cells),
      onActivate: (sheet) => this.session?.activate(sheet),
      onSelect: (sheet, box) => this.session?.select(sheet, box),
      onDisturbed: () => this.session?.redraw(),
    });
    this.session?.show(this.view);
    this.change({ isDrawn: true });
  }

  async openSample(sample: Sample): Promise<void> {
    await this.begin(await openSample(sample, this.words.units));
  }

  async open(file: File): Promise<void> {
    const opened = await openWorkbook(new Uint8Array(await file.arrayBuffer()), file.name);
    if (opened.ok) await this.begin(opened.value);
    else this.change({ notice: this.troubleOf(file.name, opened.error) });
  }

  async save(): Promise<void> {
    if (!this.session) return;
    await this.view?.leaveCell();
    const { model, host } = this.session;
    await host.settle();
    saveFile(await writeXlsx(xlsxFromModel(model)), model.name);
  }

  print(): void {
    if (!this.session || printSheet(this.session.model.activeSheet)) return;
    this.change({ notice: this.words.nothingToPrint });
  }

  /** Takes back what was typed, or does it again; false while a cell is being typed into. */
  step(way: "undo" | "redo"): boolean {
    if (this.session?.isTyping() === true) return false;
    void this.session?.step(way);
    return true;
  }

  setFault(fault: Fault | null): void {
    if (!this.session) return;
    this.session.faulty.set(fault);
    const notice = fault === null ? null : this.noticeOf(fault);
    this.awaited = fault === "hang" ? null : notice;
    this.change({ notice });
  }

  setVersion(version: ExcelVersion): void {
    this.change({ version });
    if (this.session) void this.begin(this.session.model);
  }

  setDark(dark: boolean): void {
    this.change({ dark });
    this.view?.setDark(dark);
    if (this.session) this.connect(this.session);
  }

  /** Page and pane speak one language. */
  setLanguage(language: Language): void {
    rememberPageLanguage(language);
    this.change({ language, notice: null });
    if (this.session) this.connect(this.session);
  }

  dismissNotice(): void {
    this.change({ notice: null });
  }

  private get words(): PageWords {
    return pageWordsFor(this.state.language);
  }

  private async begin(model: WorkbookModel): Promise<void> {
    await this.view?.leaveCell();
    this.session?.close();
    const session = new Session(model, this.state.version, () => {
      this.change({ canUndo: session.history.canUndo, canRedo: session.history.canRedo });
    });
    this.session = session;
    if (this.view) session.show(this.view);
    this.change({ notice: null, canUndo: false, canRedo: false });
    this.connect(session);
  }

  private connect(session: Session): void {
    const waiting = (waits: boolean) => this.change({ notice: waits ? this.words.waiting : null });
    const host = waitForTyping(session.faulty, () => session.isTyping(), waiting);
    connectPane(host, this.state.dark ? "dark" : "light");
    this.change({ pane: this.state.pane + 1 });
  }

  private async edit(sheet: string, cells: readonly GridEdit[]): Promise<void> {
    const taken = await this.session?.edit(sheet, cells);
    if (taken !== undefined) this.change({ notice: taken ? null : this.words.refused });
  }

  private noticeOf(fault: Fault): string {
    const { meets, lasts } = faultKind(fault);
    return this.words.faultSet({ name: this.words.faultNames[fault], meets, lasts });
  }

  private troubleOf(file: string, trouble: FileTrouble): string {
    const isOther = trouble.kind === "not-xlsx" && trouble.looksLike !== "xls";
    return isOther ? this.words.notWorkbook(file) : fileSentence(file, trouble, stringsFor(this.state.language));
  }

  private look(): void {
    const counters = this.session?.host.counters;
    if (!counters || counters.requests === this.state.counters.requests) return;
    const isMet = this.awaited !== null && this.state.notice === this.awaited && this.session?.faulty.isArmed === false;
    this.change({ counters: { ...counters }, ...(isMet && { notice: null }) });
  }

  private change(change: Partial<WorkbenchState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
