import { createObjects } from "./objects/createObjects";
import { NOT_MODELLED } from "./objects/notModelled";
import type { ObjectMaker } from "./objects/Scope";
import type { Calculator } from "./calc/Calculator";
import { evaluate } from "./calc/evaluate";
import { hasFormulas } from "./calc/hasFormulas";
import type { Box } from "./model/cells/Box";
import { fitWaiting } from "./model/sizes/autofit";
import type { ModelChange } from "./model/ModelChange";
import { WorkbookModel } from "./model/WorkbookModel";
import type { OfficeFacts, WireHost } from "./transport/WireHost";
import { Endpoint, type Counters } from "./wire/Endpoint";
import { EventHub } from "./wire/EventHub";
import { eventsOf } from "./wire/eventsOf";
import type { HostServices, Need } from "./wire/HandlerProtocol";
import { HostError } from "./wire/HostError";
import { References } from "./wire/References";

export type { Calculator } from "./calc/Calculator";
export type { Counters } from "./wire/Endpoint";
export { HostError } from "./wire/HostError";

/**
 * Excel without Excel: a workbook model that Microsoft's unmodified Office.js client talks to over its own wire protocol.
 *
 * In Node (headless runner, jest):
 *
 *     const host = createHost({ requirementSet: "1.17", calculator: createNodeCalculator() });
 *     const uninstall = await installOffice(host);    // globalThis.Office, Excel and OfficeExtension are the client's own
 *     await Excel.run(async (context) => { … });
 *     await host.settle();                            // formulas are calculated; now the model may be saved
 *     uninstall();
 *
 * In a page: `createHost({ calculator: createPageCalculator() })`, `Object.assign(window.external, createNativeWindows(host))`, the query of
 * `hostInfoQuery(locale)` in the address, then stock office.js as a script.
 */
export interface Host extends WireHost {
  readonly model: WorkbookModel;
  /** What was asked since the last `resetCounters`. */
  readonly counters: Readonly<Counters>;
  resetCounters(): void;
  /** Calculates what waits to be; reading through Office.js does so by itself. */
  settle(): Promise<void>;
  /** The n-th request from now (1: the next) fails with this code, after some of its actions were carried out. */
  failAt(request: number, code: string, afterActions?: number): void;
  /** The n-th request from now gets no answer until the returned function is called. */
  hangAt(request: number): () => void;
  clearFaults(): void;
  /** Calls the listener on every change of the model, by the add-in, a user's edit or the calculator. */
  onModelChanged(listener: (change: ModelChange) => void): () => void;
}

/** What kind of Excel the host is. */
export interface HostOptions {
  /** A workbook to open; left out, an empty one with "Sheet1". */
  readonly model?: WorkbookModel;
  /** ExcelApi: "1.14" Excel 2021, "1.17" Excel 2024 (the default), "1.20" Excel 365. */
  readonly requirementSet?: string;
  /** Of Excel's own interface. "vi-VN" when left out. */
  readonly locale?: string;
  /** Left out, a workbook with formulas can't be read. */
  readonly calculator?: Calculator;
}

/** Opens a workbook in the embedded Excel. */
export function createHost(options: HostOptions = {}): Host {
  const parts = openParts(options);
  const { model, office, events, references } = parts;
  const settle = (need: Need) => bringUpToDate(need, parts, options.calculator);
  const evaluateHere = async (formula: string) => {
    const { calculator } = options;
    if (!calculator) throw withoutCalculator();
    await settle("calculated");
    return evaluate(formula, model, calculator);
  };
  const { root, make } = createObjects(model, createServices(parts, { settle, evaluate: evaluateHere }));
  const { requirementSet } = office;
  const sources = { root, references, requirementSet, notModelled: NOT_MODELLED, settle };
  const endpoint = new Endpoint({ ...sources, events });
  raiseEvents(parts, make);
  return {
    model,
    office,
    settings: settingsOf(model),
    counters: endpoint.counters,
    settle: () => calculate(parts, options.calculator),
    exchange: (body) => endpoint.exchange(body),
    resetCounters: () => endpoint.resetCounters(),
    onPush: (listener) => events.onPush(listener),
    failAt: (request, code, afterActions = 0) => endpoint.faults.failAt(request, { code, afterActions }),
    hangAt: (request) => endpoint.faults.hangAt(request),
    clearFaults: () => endpoint.faults.clear(),
    onModelChanged: (listener) => model.subscribe(listener),
  };
}

function openParts(options: HostOptions): HostParts {
  const model = options.model ?? newWorkbook();
  const requirementSet = options.requirementSet ?? "1.17";
  const office = { requirementSet, locale: options.locale ?? "vi-VN", documentUrl: `C:\\${model.name}` };
  return { model, office, events: new EventHub(), references: new References(), asked: false };
}

/** A sheet's and a table's onChanged: `event.getRange` asks for the range they kept. */
const EVENTS_WITH_A_RANGE: readonly number[] = [10, 101];

/** Every change of the model becomes the events of Office.js, whoever made it. */
function raiseEvents({ model, events, references }: HostParts, make: ObjectMaker): void {
  const keep = (id: string, box: Box): string => {
    const sheet = model.findSheet(id);
    return sheet && events.isWaitedFor(EVENTS_WITH_A_RANGE) ? references.keep(make.range(sheet, box)) : "";
  };
  model.subscribe((change) => {
    const trigger = events.isBusy ? "ThisLocalAddin" : "Unknown";
    for (const event of eventsOf(change, { model, trigger, keep })) events.raise(event);
  });
}

function newWorkbook(): WorkbookModel {
  const model = new WorkbookModel();
  model.insertSheet("Sheet1");
  model.dirty = false;
  return model;
}

interface HostParts {
  readonly office: OfficeFacts;
  readonly model: WorkbookModel;
  readonly events: EventHub;
  readonly references: References;
  /** Whether a calculation was asked for since the last; in manual mode nothing else starts one. */
  asked: boolean;
}

function createServices(parts: HostParts, calculating: Pick<HostServices, "settle" | "evaluate">): HostServices {
  const { office, model, events, references } = parts;
  return {
    requirementSet: office.requirementSet,
    locale: office.locale,
    get eventsEnabled() {
      return events.enabled;
    },
    set eventsEnabled(enabled: boolean) {
      events.enabled = enabled;
    },
    kept: (referenceId) => references.find(referenceId),
    keep: (handler) => references.keep(handler),
    recalculate: () => {
      model.dirty = true;
      parts.asked = true;
    },
    ...calculating,
  };
}

async function bringUpToDate(need: Need, parts: HostParts, calculator: Calculator | undefined): Promise<void> {
  const { model, asked } = parts;
  if (need === "measured" && !model.unfitted) return;
  const waits = model.calculationMode === "Manual" && !asked;
  // Without a calculator, rows are fitted to what is known.
  if (!waits && (need === "calculated" || calculator)) await calculate(parts, calculator);
  else fitWaiting(model);
}

async function calculate(parts: HostParts, calculator: Calculator | undefined): Promise<void> {
  const { model } = parts;
  parts.asked = false;
  if (model.dirty && calculator) await calculator.recalculate(model);
  else if (model.dirty && hasFormulas(model)) throw withoutCalculator();
  else model.dirty = false;
  if (model.unfitted) fitWaiting(model);
}

function withoutCalculator(): HostError {
  return new HostError("GeneralException", "The host was made without a calculator.");
}

/** `Office.context.document.settings` and `workbook.settings` are the same in Excel: one store in the workbook. */
function settingsOf(model: WorkbookModel): WireHost["settings"] {
  return {
    read: () => [...model.settings].map(([key, value]) => [key, JSON.stringify(value)] as const),
    write: (entries) => {
      model.settings.clear();
      for (const [key, json] of entries) model.settings.set(key, JSON.parse(json) as unknown);
      model.changed({ kind: "workbook", part: "settings" });
    },
  };
}
