import { Endpoint } from "../../../src/workbench/host/wire/Endpoint";
import { EventHub } from "../../../src/workbench/host/wire/EventHub";
import { Handler, NULL, type Need, type Null } from "../../../src/workbench/host/wire/HandlerProtocol";
import { HostError } from "../../../src/workbench/host/wire/HostError";
import { References } from "../../../src/workbench/host/wire/References";
import type { WireReply } from "../../../src/workbench/host/wire/WireTypes";
import type { WireHost } from "../../../src/workbench/host/transport/WireHost";

/** A workbook of two sheets and one cell each, just enough to drive every path, action and answer of the wire. */
export interface ProbeSheet {
  readonly id: string;
  name: string;
  value: unknown;
  color: string;
}

class Fill extends Handler {
  static override readonly className = "RangeFill";
  constructor(private readonly sheet: ProbeSheet) {
    super();
  }
  get Color() {
    return this.sheet.color;
  }
  set Color(color: string) {
    this.sheet.color = color;
  }
}

class Range extends Handler {
  static override readonly className = "Range";
  static override readonly navigation = ["Fill"];
  static override readonly calculated = ["Values"];
  static override readonly measured = ["Top"];
  static override readonly since = { Spill: "1.12" };
  constructor(private readonly sheet: ProbeSheet) {
    super();
  }
  get Address() {
    return `${this.sheet.name}!A1`;
  }
  get Values() {
    return [[this.sheet.value]];
  }
  set Values(values: readonly (readonly unknown[])[]) {
    if (values[0]?.[0] === "xấu") throw new HostError("InvalidArgument", "The argument is invalid.");
    this.sheet.value = values[0]?.[0];
  }
  get Top() {
    return 0;
  }
  get Fill() {
    return new Fill(this.sheet);
  }
  get Spill() {
    return true;
  }
  Clear(applyTo: unknown) {
    this.sheet.value = applyTo === null ? null : `cleared ${String(applyTo)}`;
  }
  CountOf(others: readonly unknown[]) {
    return others.filter((other) => other instanceof Range).length;
  }
}

class Sheet extends Handler {
  static override readonly className = "Worksheet";
  static override readonly events = { DataChanged: 10, EventNameChanged: 25 };
  constructor(private readonly sheet: ProbeSheet) {
    super();
  }
  override _key() {
    return { Id: this.sheet.id };
  }
  override _eventTarget() {
    return this.sheet.id;
  }
  get Id() {
    return this.sheet.id;
  }
  get Name() {
    return this.sheet.name;
  }
  set Name(name: string) {
    this.sheet.name = name;
  }
  GetRange(address: unknown) {
    if (address === "xấu") throw new HostError("InvalidArgument", "The argument is invalid.");
    return new Range(this.sheet);
  }
}

class Sheets extends Handler {
  static override readonly className = "WorksheetCollection";
  constructor(private readonly sheets: ProbeSheet[]) {
    super();
  }
  override _items() {
    return this.sheets.map((sheet) => new Sheet(sheet));
  }
  get Count() {
    return this.sheets.length;
  }
  GetItem(key: unknown) {
    const found = this.GetItemOrNullObject(key);
    if (found === NULL) throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
    return found;
  }
  GetItemOrNullObject(key: unknown): Handler | Null {
    const sheet = this.sheets.find(({ id, name }) => id === key || name === key);
    return sheet ? new Sheet(sheet) : NULL;
  }
  GetCount() {
    return this.sheets.length;
  }
  Add(name: unknown) {
    const sheet = { id: `{${this.sheets.length + 1}}`, name: String(name), value: null, color: "" };
    this.sheets.push(sheet);
    return new Sheet(sheet);
  }
}

class Workbook extends Handler {
  static override readonly className = "Workbook";
  static override readonly navigation = ["Worksheets"];
  constructor(private readonly sheets: ProbeSheet[]) {
    super();
  }
  get Worksheets() {
    return new Sheets(this.sheets);
  }
}

/** The probe workbook behind a real endpoint. */
export class ProbeHost implements WireHost {
  readonly sheets: ProbeSheet[] = [
    { id: "{1}", name: "Nhiệm vụ", value: 1, color: "#FFFFFF" },
    { id: "{2}", name: "Đơn vị", value: "a", color: "#FF0000" },
  ];
  readonly events = new EventHub();
  readonly references = new References();
  readonly saved = new Map<string, string>();
  /** What was brought up to date, in order. */
  readonly settled: Need[] = [];
  readonly endpoint: Endpoint;
  readonly office;

  constructor(requirementSet = "1.17") {
    this.office = { requirementSet, locale: "vi-VN", documentUrl: "C:\\ke-hoach.xlsx" };
    this.endpoint = new Endpoint({
      root: new Workbook(this.sheets),
      references: this.references,
      requirementSet,
      notModelled: { Range: ["Style"] },
      settle: (need) => {
        this.settled.push(need);
        return Promise.resolve();
      },
      events: this.events,
    });
  }

  readonly settings = {
    read: () => [...this.saved],
    write: (entries: readonly (readonly [string, string])[]) => {
      this.saved.clear();
      for (const [key, value] of entries) this.saved.set(key, value);
    },
  };

  exchange(body: string) {
    return this.endpoint.exchange(body);
  }

  onPush(listener: Parameters<EventHub["onPush"]>[0]) {
    return this.events.onPush(listener);
  }

  async ask(request: unknown): Promise<WireReply> {
    return JSON.parse(await this.exchange(JSON.stringify(request))) as WireReply;
  }
}
