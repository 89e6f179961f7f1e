import { HostError } from "../../wire/HostError";
import { INTRODUCED } from "../introduced";
import { integerArgument, placeArgument } from "../cellArguments";
import { PageBreakHandler } from "./PageBreakHandler";
import { ScopedHandler } from "../ScopedHandler";
import type { Handler } from "../../wire/HandlerProtocol";
import type { PlacedBreaks } from "./PlacedBreaks";
import type { Scope } from "../Scope";

/** Excel.PageBreakCollection: those a person or an add-in put, in the order of the sheet. */
export class PageBreakCollectionHandler extends ScopedHandler {
  static override readonly className = "PageBreakCollection";
  static override readonly since = INTRODUCED.PageBreakCollection ?? {};

  constructor(
    scope: Scope,
    private readonly of: PlacedBreaks,
  ) {
    super(scope);
  }

  override _items(): readonly Handler[] {
    return [...this.of.breaks].sort((one, other) => one - other).map((index) => new PageBreakHandler(this.of, index));
  }

  /** Before the top left cell of the range; there is none before the first row or column. */
  Add(range: unknown): Handler {
    const { kind, sheet, breaks } = this.of;
    const { box } = placeArgument(this.scope.workbook, sheet, range);
    const index = kind === "rows" ? box.row : box.column;
    if (index === 0) throw new HostError("InvalidArgument", "No page can begin before the first row or column.");
    breaks.add(index);
    sheet.partChanged("page-layout");
    return new PageBreakHandler(this.of, index);
  }

  GetCount(): number {
    return this.of.breaks.size;
  }

  GetItem(index: unknown): Handler {
    const item = this._items()[integerArgument(index, 0)];
    if (!item) throw new HostError("InvalidArgument", "There is no such page break.");
    return item;
  }

  RemovePageBreaks(): void {
    this.of.breaks.clear();
    this.of.sheet.partChanged("page-layout");
  }
}
