interface Scan {
  readonly text: string;
  readonly separator: string;
  at: number;
  /** No quotation mark closes anything from here on. */
  noQuoteFrom: number;
  /** Where the next separator and the next line break stand, looked for again only when they are passed. */
  field: number;
  line: number;
}

function endsField({ separator }: Scan, next: string | undefined): boolean {
  return next === undefined || next === separator || next === "\n";
}

function endOfQuoted(scan: Scan): number {
  const { text, at } = scan;
  if (text[at] !== '"' || at >= scan.noQuoteFrom) return -1;
  for (let quote = text.indexOf('"', at + 1); quote >= 0; quote = text.indexOf('"', quote + 2)) {
    if (text[quote + 1] !== '"') return endsField(scan, text[quote + 1]) ? quote : -1;
  }
  scan.noQuoteFrom = at;
  return -1;
}

function nextOf(text: string, mark: string, at: number): number {
  const found = text.indexOf(mark, at);
  return found < 0 ? text.length : found;
}

function endOfPlain(scan: Scan): number {
  const { text, at, separator } = scan;
  if (scan.field < at) scan.field = nextOf(text, separator, at);
  if (scan.line < at) scan.line = nextOf(text, "\n", at);
  return Math.min(scan.field, scan.line);
}

function readField(scan: Scan): string {
  const quoted = endOfQuoted(scan);
  const start = scan.at;
  scan.at = quoted >= 0 ? quoted + 1 : endOfPlain(scan);
  return quoted >= 0 ? scan.text.slice(start + 1, quoted).replaceAll('""', '"') : scan.text.slice(start, scan.at);
}

/**
 * Rows and fields of text as Excel copies it: tabs between cells (or another separator), a line each row, and quotation marks around a cell that holds line
 * breaks. A quotation mark that closes nothing is a character like any other.
 *
 * @example parseDelimited('1\t"BGH\nCông đoàn"\tQuý I') // => [["1", "BGH\nCông đoàn", "Quý I"]]
 */
export function parseDelimited(text: string, separator = "\t"): readonly (readonly string[])[] {
  const scan: Scan = {
    separator,
    text: text.replace(/\r\n?/g, "\n"),
    at: 0,
    noQuoteFrom: Infinity,
    field: -1,
    line: -1,
  };
  const rows: string[][] = [[]];
  while (scan.at < scan.text.length) {
    rows.at(-1)?.push(readField(scan));
    const sign = scan.text[scan.at];
    scan.at += 1;
    if (sign === "\n") rows.push([]);
    else if (sign === separator && scan.at >= scan.text.length) rows.at(-1)?.push("");
  }
  return rows;
}
