import { Handler } from "../wire/HandlerProtocol";
import { INTRODUCED } from "./introduced";
import { partAt } from "../model/charts/PartModel";
import type { HandlerClass } from "../wire/HandlerProtocol";
import type { PartModel } from "../model/charts/PartModel";
import type { PartScalar } from "./partScalars";
import type { SheetModel } from "../model/sheets/SheetModel";
import type { SheetPart } from "../model/ModelChange";
import type { WorkbookModel } from "../model/WorkbookModel";

/** A part of something on a sheet, and what its followers are told when it changes. */
export interface PlacedPart {
  readonly workbook: WorkbookModel;
  readonly sheet: SheetModel;
  readonly part: PartModel;
  readonly told: SheetPart;
}

/** The class of a handler that stands on a part. */
type PartClass = new (of: PlacedPart) => Handler;

/** What a class of Office.js is made of when all it does is keep what was set: scalars, and parts that are classes of their own. */
interface PartShape<S, P> {
  readonly scalars?: S;
  readonly parts?: P;
}

type Scalars = Readonly<Record<string, PartScalar<unknown>>>;
type Parts = Readonly<Record<string, PartClass>>;

/** A handler that stands on a part. */
interface PartHandler extends Handler {
  readonly _of: PlacedPart;
}

/** The members that the scalars and parts give. */
type PartMembers<S, P> = { -readonly [K in keyof S]: S[K] extends PartScalar<infer T> ? T : never } & {
  readonly [K in keyof P]: Handler;
};

/**
 * Makes the handler class of a part. Each scalar is checked as it is set and told back as it was set; what was not set is Excel's default.
 *
 * @example class ChartGridlinesHandler extends partHandler("ChartGridlines", { scalars: { Visible: flag(false) } }) {}
 */
export function partHandler<
  const S extends Scalars = Record<never, never>,
  const P extends Parts = Record<never, never>,
>(
  className: string,
  { scalars, parts }: PartShape<S, P>,
): HandlerClass & (new (of: PlacedPart) => PartHandler & PartMembers<S, P>) {
  const base = class extends Handler {
    static override readonly className = className;
    static override readonly navigation = Object.keys(parts ?? {});
    static override readonly since = INTRODUCED[className] ?? {};

    constructor(readonly _of: PlacedPart) {
      super();
    }
  };
  for (const [name, scalar] of Object.entries(scalars ?? {})) {
    Object.defineProperty(base.prototype, name, scalarProperty(name, scalar));
  }
  for (const [name, Part] of Object.entries(parts ?? {})) {
    Object.defineProperty(base.prototype, name, {
      get(this: { readonly _of: PlacedPart }) {
        return new Part({ ...this._of, part: partAt(this._of.part, name) });
      },
      configurable: true,
    });
  }
  return base as unknown as HandlerClass & (new (of: PlacedPart) => PartHandler & PartMembers<S, P>);
}

function scalarProperty(name: string, { initial, check }: PartScalar<unknown>): PropertyDescriptor {
  return {
    get(this: { readonly _of: PlacedPart }) {
      return this._of.part.values[name] ?? initial;
    },
    ...(check && {
      set(this: { readonly _of: PlacedPart }, value: unknown) {
        changePart(this._of, { [name]: check(value) });
      },
    }),
    configurable: true,
  };
}

/** Sets values of a part and tells whoever follows the sheet. @example changePart(of, { color: "#FF0000" }) */
export function changePart({ part, sheet, told }: PlacedPart, values: Readonly<Record<string, unknown>>): void {
  Object.assign(part.values, values);
  sheet.partChanged(told);
}
