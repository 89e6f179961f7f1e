/** The file that a workbook was read from, still packed; `book` is the part that lists its sheets. */
export class OriginalPackage {
  constructor(
    readonly bytes: Uint8Array,
    readonly book: string,
  ) {}
}

/** The part that a sheet was read from, and what its cells said then. */
export class OriginalSheet {
  constructor(
    readonly part: string,
    readonly said: string,
  ) {}
}
