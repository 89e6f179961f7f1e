import {
  boxBetween,
  bounding,
  intersect,
  isOnSheet,
  lastColumn,
  lastRow,
  MAX_COLUMNS,
  MAX_ROWS,
  overlaps,
} from "../../model/cells/Box";
import {
  allDependents,
  allPrecedents,
  directDependents,
  directPrecedents,
  type Trace,
} from "../../model/formulas/traces";
import { edgeOfRegion } from "../../model/cells/edgeOfRegion";
import { findCells } from "../../model/cells/findCells";
import { HostError } from "../../wire/HostError";
import { integerArgument, placeArgument, textArgument } from "../cellArguments";
import { NULL } from "../../wire/HandlerProtocol";
import { RangeContents } from "./RangeContents";
import { RangeViewHandler } from "./RangeViewHandler";
import { visibleView } from "./RangeViewModel";
import { searchArguments } from "./searchArguments";
import { specialCellsArgument } from "./specialCellsArgument";
import { surroundingRegion } from "../../model/cells/surroundingRegion";
import { WorkbookRangeAreasHandler } from "./WorkbookRangeAreasHandler";
import type { Box } from "../../model/cells/Box";
import type { Direction } from "../../model/cells/edgeOfRegion";
import type { Handler, Null } from "../../wire/HandlerProtocol";

/** How a range leads to other ranges: the `get…` methods of Excel.Range. */
export abstract class RangePlaces extends RangeContents {
  get Worksheet(): Handler {
    return this.scope.make.worksheet(this.place.sheet);
  }

  GetCell(row: unknown, column: unknown): Handler {
    const { box } = this.place;
    return this.#at({
      row: box.row + integerArgument(row),
      column: box.column + integerArgument(column),
      rows: 1,
      columns: 1,
    });
  }

  GetRow(row: unknown): Handler {
    const index = this.#within(row, this.place.box.rows);
    return this.#at({ ...this.place.box, row: this.place.box.row + index, rows: 1 });
  }

  GetColumn(column: unknown): Handler {
    const index = this.#within(column, this.place.box.columns);
    return this.#at({ ...this.place.box, column: this.place.box.column + index, columns: 1 });
  }

  GetLastRow(): Handler {
    return this.#at({ ...this.place.box, row: lastRow(this.place.box), rows: 1 });
  }

  GetLastColumn(): Handler {
    return this.#at({ ...this.place.box, column: lastColumn(this.place.box), columns: 1 });
  }

  GetLastCell(): Handler {
    return this.#at({ row: lastRow(this.place.box), column: lastColumn(this.place.box), rows: 1, columns: 1 });
  }

  GetEntireRow(): Handler {
    return this.#at({ ...this.place.box, column: 0, columns: MAX_COLUMNS });
  }

  GetEntireColumn(): Handler {
    return this.#at({ ...this.place.box, row: 0, rows: MAX_ROWS });
  }

  GetOffsetRange(rows: unknown, columns: unknown): Handler {
    const { box } = this.place;
    return this.#at({ ...box, row: box.row + integerArgument(rows), column: box.column + integerArgument(columns) });
  }

  /** Moves the bottom right corner; taken past the top left one, the range lies on its other side. */
  GetResizedRange(rows: unknown, columns: unknown): Handler {
    const { box } = this.place;
    const corner = { row: lastRow(box) + integerArgument(rows), column: lastColumn(box) + integerArgument(columns) };
    if (corner.row < 0 || corner.column < 0)
      throw new HostError("InvalidArgument", "The range would lie off the sheet.");
    return this.#at(boxBetween(box.row, box.column, corner.row, corner.column));
  }

  GetAbsoluteResizedRange(rows: unknown, columns: unknown): Handler {
    return this.#at({ ...this.place.box, rows: integerArgument(rows, 1), columns: integerArgument(columns, 1) });
  }

  GetRowsAbove(count: unknown): Handler {
    const { rows, isAfter } = counted(count, false);
    const { box } = this.place;
    return this.#at({ ...box, row: isAfter ? lastRow(box) + 1 : box.row - rows, rows });
  }

  GetRowsBelow(count: unknown): Handler {
    const { rows, isAfter } = counted(count, true);
    const { box } = this.place;
    return this.#at({ ...box, row: isAfter ? lastRow(box) + 1 : box.row - rows, rows });
  }

  GetColumnsBefore(count: unknown): Handler {
    const { rows: columns, isAfter } = counted(count, false);
    const { box } = this.place;
    return this.#at({ ...box, column: isAfter ? lastColumn(box) + 1 : box.column - columns, columns });
  }

  GetColumnsAfter(count: unknown): Handler {
    const { rows: columns, isAfter } = counted(count, true);
    const { box } = this.place;
    return this.#at({ ...box, column: isAfter ? lastColumn(box) + 1 : box.column - columns, columns });
  }

  GetBoundingRect(other: unknown): Handler {
    return this.#at(bounding(this.place.box, this.#other(other)));
  }

  GetIntersection(other: unknown): Handler {
    return found(this.GetIntersectionOrNullObject(other), "The ranges share no cell.");
  }

  GetIntersectionOrNullObject(other: unknown): Handler | Null {
    const shared = intersect(this.place.box, this.#other(other));
    return shared ? this.#at(shared) : NULL;
  }

  GetUsedRange(valuesOnly: unknown): Handler {
    return found(this.GetUsedRangeOrNullObject(valuesOnly), "The range has no used cells.");
  }

  GetUsedRangeOrNullObject(valuesOnly: unknown): Handler | Null {
    const used = this.place.sheet.usedBox(valuesOnly === true, this.place.box);
    return used ? this.#at(used) : NULL;
  }

  GetSurroundingRegion(): Handler {
    return this.#at(surroundingRegion(this.place.sheet, this.place.box));
  }

  GetRangeEdge(direction: unknown): Handler {
    const { sheet, box } = this.place;
    return this.#at({ ...edgeOfRegion(sheet, box, direction as Direction), rows: 1, columns: 1 });
  }

  GetExtendedRange(direction: unknown): Handler {
    const { sheet, box } = this.place;
    const edge = { ...edgeOfRegion(sheet, box, direction as Direction), rows: 1, columns: 1 };
    return this.#at(bounding(box, edge));
  }

  GetMergedAreasOrNullObject(): Handler | Null {
    const merges = this.place.sheet.merges.filter((merge) => overlaps(merge, this.place.box));
    if (merges.length > MAX_MERGED_AREAS) {
      throw new HostError("RangeExceedsLimit", "The range has more than 512 merged areas.");
    }
    return merges.length > 0 ? this.scope.make.rangeAreas(this.place.sheet, merges) : NULL;
  }

  GetSpecialCells(kind: unknown, values: unknown): Handler {
    return found(this.GetSpecialCellsOrNullObject(kind, values), "There are no such cells.");
  }

  GetSpecialCellsOrNullObject(kind: unknown, values: unknown): Handler | Null {
    const boxes = specialCellsArgument(this.place, kind, values);
    return boxes.length > 0 ? this.scope.make.rangeAreas(this.place.sheet, boxes) : NULL;
  }

  GetDirectPrecedents(): Handler {
    return this.#traced(directPrecedents);
  }

  GetPrecedents(): Handler {
    return this.#traced(allPrecedents);
  }

  GetDirectDependents(): Handler {
    return this.#traced(directDependents);
  }

  GetDependents(): Handler {
    return this.#traced(allDependents);
  }

  GetVisibleView(): Handler {
    return new RangeViewHandler(this.scope, visibleView(this.place));
  }

  Find(text: unknown, criteria: unknown): Handler {
    return found(this.FindOrNullObject(text, criteria), "The text was not found.");
  }

  FindOrNullObject(text: unknown, criteria: unknown): Handler | Null {
    const options = searchArguments(criteria);
    const cells = findCells(this.place.sheet, this.place.box, textArgument(text), options);
    const cell = options.backwards ? cells.at(-1) : cells[0];
    return cell ? this.#at(cell) : NULL;
  }

  #traced(trace: Trace): Handler {
    const places = trace(this.scope.workbook, this.place);
    if (places.length === 0) throw new HostError("ItemNotFound", "There are no such cells.");
    return new WorkbookRangeAreasHandler(this.scope, places);
  }

  #at(box: Box): Handler {
    if (!isOnSheet(box)) throw new HostError("InvalidArgument", "The range would lie off the sheet.");
    return this.scope.make.range(this.place.sheet, box);
  }

  #other(value: unknown): Box {
    const other = placeArgument(this.scope.workbook, this.place.sheet, value);
    if (other.sheet === this.place.sheet) return other.box;
    throw new HostError("InvalidArgument", "The ranges are on different sheets.");
  }

  #within(value: unknown, count: number): number {
    const index = integerArgument(value, 0);
    if (index < count) return index;
    throw new HostError("InvalidArgument", `${String(index)} is outside the range.`);
  }
}

/** Merged areas that Excel gives at once (office.d.ts on getMergedAreasOrNullObject). */
const MAX_MERGED_AREAS = 512;

/** "n rows below": one when nothing is said; a negative count turns round. */
function counted(value: unknown, after: boolean): { readonly rows: number; readonly isAfter: boolean } {
  const count = value === null || value === undefined ? 1 : integerArgument(value);
  if (count === 0) throw new HostError("InvalidArgument", "Not even one row or column is asked for.");
  return { rows: Math.abs(count), isAfter: count > 0 === after };
}

function found(handler: Handler | Null, message: string): Handler {
  if (handler === NULL) throw new HostError("ItemNotFound", message);
  return handler;
}
