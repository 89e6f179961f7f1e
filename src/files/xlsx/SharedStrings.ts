import { fileText } from "./fileText";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
/** Spaces at an edge, and more than one in a row, are kept only where a file says so. */
const SPACED = /^\s|\s$|\n|\t| {2}/;

/** The texts of a workbook's cells, each written once. */
export class SharedStrings {
  private readonly indexes = new Map<string, number>();
  private uses = 0;

  /** The number of a text, from 0. */
  indexOf(text: string): number {
    this.uses += 1;
    const known = this.indexes.get(text);
    if (known !== undefined) return known;
    this.indexes.set(text, this.indexes.size);
    return this.indexes.size - 1;
  }

  /** The part that holds them. */
  xml(): string {
    const items = [...this.indexes.keys()].map((text) => {
      return `<si><t${SPACED.test(text) ? ' xml:space="preserve"' : ""}>${fileText(text)}</t></si>`;
    });
    const counts = `count="${String(this.uses)}" uniqueCount="${String(items.length)}"`;
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><sst xmlns="${MAIN}" ${counts}>${items.join("")}</sst>`;
  }
}
