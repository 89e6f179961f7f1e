import { fullBoxAddress } from "../../model/cells/addresses";
import { HostError } from "../../wire/HostError";
import { INTRODUCED } from "../introduced";
import { NULL } from "../../wire/HandlerProtocol";
import { RangeAreasCollectionHandler } from "./RangeAreasCollectionHandler";
import { RangeCollectionHandler } from "./RangeCollectionHandler";
import { ScopedHandler } from "../ScopedHandler";
import { textArgument } from "../cellArguments";
import type { Handler, Null } from "../../wire/HandlerProtocol";
import type { PlacedBox } from "../../model/cells/PlacedBox";
import type { Scope } from "../Scope";
import type { SheetModel } from "../../model/sheets/SheetModel";

/** Excel.WorkbookRangeAreas: rectangles of several sheets. */
export class WorkbookRangeAreasHandler extends ScopedHandler {
  static override readonly className = "WorkbookRangeAreas";
  static override readonly navigation = ["Areas", "Ranges"];
  static override readonly since = INTRODUCED.WorkbookRangeAreas ?? {};

  constructor(
    scope: Scope,
    private readonly places: readonly PlacedBox[],
  ) {
    super(scope);
  }

  get Areas(): Handler {
    return new RangeAreasCollectionHandler(this.#sheets().map((sheet) => this.#areasOf(sheet)));
  }

  get Ranges(): Handler {
    return new RangeCollectionHandler(this.scope, this.places);
  }

  get Addresses(): string[] {
    return this.places.map(({ sheet, box }) => fullBoxAddress(sheet.name, box));
  }

  GetRangeAreasBySheet(key: unknown): Handler {
    const areas = this.GetRangeAreasOrNullObjectBySheet(key);
    if (areas === NULL) throw new HostError("ItemNotFound", "There is nothing on that sheet.");
    return areas;
  }

  GetRangeAreasOrNullObjectBySheet(key: unknown): Handler | Null {
    const sheet = this.scope.workbook.findSheet(textArgument(key));
    return sheet && this.#sheets().includes(sheet) ? this.#areasOf(sheet) : NULL;
  }

  #sheets(): readonly SheetModel[] {
    return [...new Set(this.places.map(({ sheet }) => sheet))];
  }

  #areasOf(sheet: SheetModel): Handler {
    const boxes = this.places.filter((place) => place.sheet === sheet).map(({ box }) => box);
    return this.scope.make.rangeAreas(sheet, boxes);
  }
}
