import { AreasFormatHandler } from "../format/AreasFormatHandler";
import { clearRange } from "../../model/cells/clearRange";
import { fullBoxAddress } from "../../model/cells/addresses";
import { INTRODUCED } from "../introduced";
import { isWholeColumns, isWholeRows } from "../../model/cells/Box";
import { RangeCollectionHandler } from "./RangeCollectionHandler";
import { RangeHandler } from "./RangeHandler";
import { specialCellsArgument } from "./specialCellsArgument";
import { HostError } from "../../wire/HostError";
import { NULL } from "../../wire/HandlerProtocol";
import { ScopedHandler } from "../ScopedHandler";
import type { Box } from "../../model/cells/Box";
import type { Handler, Null } from "../../wire/HandlerProtocol";
import type { Scope } from "../Scope";
import type { SheetModel } from "../../model/sheets/SheetModel";

/** Excel.RangeAreas: several rectangles of one sheet. */
export class RangeAreasHandler extends ScopedHandler {
  static override readonly className = "RangeAreas";
  static override readonly navigation = ["Areas", "Format", "Worksheet"];
  static override readonly since = INTRODUCED.RangeAreas ?? {};

  static override readonly calculated = ["GetSpecialCells", "GetSpecialCellsOrNullObject"];

  constructor(
    scope: Scope,
    private readonly sheet: SheetModel,
    private readonly boxes: readonly Box[],
  ) {
    super(scope);
  }

  get Areas(): Handler {
    return new RangeCollectionHandler(
      this.scope,
      this.boxes.map((box) => ({ sheet: this.sheet, box })),
    );
  }

  get Format(): Handler {
    return new AreasFormatHandler(this.scope, this.sheet, this.boxes);
  }

  get Worksheet(): Handler {
    return this.scope.make.worksheet(this.sheet);
  }

  get Address(): string {
    return this.boxes.map((box) => fullBoxAddress(this.sheet.name, box)).join(",");
  }

  get AddressLocal(): string {
    return this.Address;
  }

  get AreaCount(): number {
    return this.boxes.length;
  }

  get CellCount(): number {
    return this.boxes.reduce((sum, box) => sum + box.rows * box.columns, 0);
  }

  get IsEntireColumn(): boolean {
    return this.boxes.every(isWholeColumns);
  }

  get IsEntireRow(): boolean {
    return this.boxes.every(isWholeRows);
  }

  Clear(applyTo: unknown): void {
    for (const box of this.boxes) clearRange(this.sheet, box, applyTo === null ? "All" : String(applyTo));
  }

  /** Every rectangle gets its copy. */
  async CopyFrom(source: unknown, copyType: unknown, skipBlanks: unknown, transpose: unknown): Promise<void> {
    for (const box of this.boxes) {
      const range = new RangeHandler(this.scope, this.sheet, box);
      await range.CopyFrom(source, copyType, skipBlanks, transpose);
    }
  }

  GetSpecialCells(kind: unknown, values: unknown): Handler {
    const areas = this.GetSpecialCellsOrNullObject(kind, values);
    if (areas === NULL) throw new HostError("ItemNotFound", "There are no such cells.");
    return areas;
  }

  GetSpecialCellsOrNullObject(kind: unknown, values: unknown): Handler | Null {
    const found = this.boxes.flatMap((box) => specialCellsArgument({ sheet: this.sheet, box }, kind, values));
    return found.length > 0 ? this.scope.make.rangeAreas(this.sheet, found) : NULL;
  }
}
