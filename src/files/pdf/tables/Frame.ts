/** A part of the page: its edges in points from the left and the top. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A cell between rules: the table's rows and columns that it takes, and where it lies. */
export interface FrameCell extends Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A table as its rules show it. */
export interface Frame extends Box {
  readonly cells: readonly FrameCell[];
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Whether a place lies in a part of the page. */
export function holds(box: Box, x: number, y: number): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}
