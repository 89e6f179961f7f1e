/**
 * What the dispatcher expects of a handler: the object that stands for one Excel object while a request is carried out.
 *
 * One class per Excel class, members named as on the wire (PascalCase): a getter is a loadable scalar or a navigation property, a
 * setter is a writable scalar, a method is a method. Handlers are thin views over the model, made on demand; two handlers of the
 * same thing need not be the same object.
 *
 * - A navigation property is a getter listed in `static navigation`; it returns a Handler or NULL.
 * - A method that gives an object returns a Handler or NULL (`GetItemOrNullObject`); any other gives a plain value (or a promise of one).
 * - An indexer (`getItem`) is the method `GetItem(key)`; it must take an id as well as a name.
 * - Omitted arguments arrive as null. An argument that is a client object arrives as its Handler (NULL for a null object).
 * - What can't be done throws HostError. What isn't there at all is answered `ApiNotFound` by the dispatcher; never add silent stubs.
 * - Names that begin with `_` and a capital are Excel's own hidden members (`_ValidateArraySize`, `_GetSheetById`, `_Runtime`).
 *   `_KeepReference` and `_RemoveReference`, and every `_Register…Event` and `_Unregister…Event`, are done by the dispatcher.
 * - Names that begin with `_` and a small letter belong to this protocol and can't be reached from the wire.
 */
export abstract class Handler {
  /** The name of the Excel class, "Worksheet". Written out because a bundler renames classes. */
  static readonly className: string = "";
  /** Getters that give another handler, as on the wire: ["Format", "Tables"]. */
  static readonly navigation: readonly string[] = [];
  /** Requirement set a member came with, "1.13", for members later than ExcelApi 1.9; below it the member is ApiNotFound. */
  static readonly since: Readonly<Record<string, string>> = {};
  /** Getters and methods whose answer depends on calculated cells: the calculator runs before them when formulas are dirty. */
  static readonly calculated: readonly string[] = [];
  /** Getters and methods whose answer depends on sizes of rows and columns: those that wait to be fitted are, before them. */
  static readonly measured: readonly string[] = [];
  /** Events by the middle of their register method: `_RegisterDataChangedEvent` → { DataChanged: 10 }. Numbers: office-js-wire.md §2. */
  static readonly events: Readonly<Record<string, number>> = {};

  /** What names this object for good: `{ Id }`, or `{ _Id }` where the class hides its id; `{}` for the rest. */
  _key(): Readonly<Record<string, unknown>> {
    return {};
  }

  /** The members of a collection, in order; null when the class is no collection. */
  _items(): readonly Handler[] | null {
    return null;
  }

  /** Where events of this object are sent: a sheet or table id, or "Workbook" for collections. */
  _eventTarget(): string {
    return "Workbook";
  }

  /** Called once when the client keeps the object beyond the request; the returned function is called when it lets go. */
  _keep(): () => void {
    return () => undefined;
  }
}

/** The object that is not there: what `*OrNullObject` gives, and what a navigation property of a null object is. */
export const NULL: unique symbol = Symbol("null object");
export type Null = typeof NULL;

/** The static side of a handler class, as the dispatcher reads it. */
export type HandlerClass = Pick<typeof Handler, "className" | "navigation" | "since" | Need | "events">;

/** What must be up to date before a member is read or called, as its class declares it. */
export const NEEDS = ["calculated", "measured"] as const;
export type Need = (typeof NEEDS)[number];

/** An event for every client object registered at (type, target). `message` is flat, camelCase, as Excel sends it. */
export interface HostEvent {
  readonly type: number;
  readonly targets: readonly string[];
  readonly message: Readonly<Record<string, unknown>>;
}

/** What a formula gives; `value` null is nothing, an error is its text. */
export interface Evaluated {
  readonly formula: string;
  readonly value: string | number | boolean | null;
  readonly isError: boolean;
}

/** What the host gives its handlers besides the model. */
export interface HostServices {
  /** "1.14": the ExcelApi set the host reports. */
  readonly requirementSet: string;
  /** "vi-VN" */
  readonly locale: string;
  /** `context.runtime.enableEvents` */
  eventsEnabled: boolean;
  /** The kept object with this `_ReferenceId`, for `_GetRangeForEventByReferenceId`. */
  kept(referenceId: string): Handler | undefined;
  /** Keeps an object for an event's `referenceId`. */
  keep(handler: Handler): string;
  /** Makes every formula count as dirty (`Application.Calculate`). */
  recalculate(): void;
  /** For a method that needs values or sizes up to date only with some arguments; the others declare it. */
  settle(need: Need): Promise<void>;
  /** Calculates a formula that stands in no cell (`workbook.functions`). */
  evaluate(formula: string): Promise<Evaluated>;
}
