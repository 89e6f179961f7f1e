import { alignedTable } from "../tables/alignedTable";
import { alignedTables } from "../tables/alignedTables";
import { bandsOf, type Band } from "../tables/bandsOf";
import { holds, type Box } from "../tables/Frame";
import { framesOf } from "../tables/framesOf";
import { guttersOf, type Gutter } from "../tables/gutters";
import { linesOf } from "../lines/linesOf";
import { startEdges } from "../lines/startEdges";
import type { PageItem, PageTable } from "../PageItem";
import type { Glyph, PdfPage } from "../PdfPage";
import { ruledTable } from "../tables/ruledTable";
import { sidesAt, widelyParted } from "./sidesOf";
import type { TextLine } from "../lines/TextLine";
import type { FontWriting } from "../lines/FontWriting";

/** In points: how far a table's own text may stand over its rules. */
const OVER = 1;

/** What is known from the page before. */
export interface Before {
  /** The strips between the columns of a table without rules that it ended with. */
  readonly gutters: readonly Gutter[];
}

/** A page cut into what stands on it, and the strips of the table without rules at its end. */
export interface LaidPage {
  readonly items: readonly PageItem[];
  readonly gutters: readonly Gutter[];
}

function isIn(box: Box, glyph: Glyph): boolean {
  return holds(box, glyph.x + glyph.width / 2, glyph.y - glyph.size * 0.3);
}

/** Running text with what stands side by side in it. */
function textItems(lines: readonly TextLine[], pageWidth: number): readonly PageItem[] {
  const items: PageItem[] = [];
  let open: TextLine[] = [];
  const close = (): void => {
    const [first] = open;
    if (first !== undefined) items.push({ kind: "text", top: first.y - first.size, lines: open });
    open = [];
  };
  for (let index = 0; index < lines.length;) {
    const line = lines[index];
    const sides = line !== undefined && widelyParted(line).length === 2 ? sidesAt(lines, index, pageWidth) : undefined;
    if (sides !== undefined) {
      close();
      items.push(sides.table);
    } else if (line !== undefined) open.push(line);
    index = sides?.to ?? index + 1;
  }
  close();
  return items;
}

interface Laid extends LaidPage {
  readonly items: PageItem[];
}

/** Lines outside rules: tables that only their columns show, and text. */
function freeItems(lines: readonly TextLine[], pageWidth: number, before: Before): Laid {
  const items: PageItem[] = [];
  let gutters: readonly Gutter[] = [];
  let at = 0;
  for (const table of alignedTables(lines, before.gutters)) {
    items.push(...textItems(lines.slice(at, table.from), pageWidth));
    items.push(alignedTable({ lines: lines.slice(table.from, table.to), gutters: table.gutters, ruled: [] }));
    at = table.to;
    gutters = at === lines.length ? table.gutters : [];
  }
  items.push(...textItems(lines.slice(at), pageWidth));
  return { items, gutters };
}

function bandTable(band: Band, glyphs: readonly Glyph[], writing: FontWriting): PageTable | undefined {
  const lines = columnLines(glyphs, writing);
  const gutters = guttersOf(lines);
  if (gutters.length < 2) return undefined;
  // Three rules set off the heading alone; more of them part the rows.
  const ruled = band.ys.length > 3 ? band.ys.slice(0, -1) : [];
  return alignedTable({ lines, gutters, ruled });
}

interface Taken {
  readonly tables: readonly PageTable[];
  readonly free: readonly Glyph[];
}

function takeTables(page: PdfPage, glyphs: readonly Glyph[], writing: FontWriting): Taken {
  const tables: PageTable[] = [];
  let free = glyphs;
  const frames = [...framesOf(page.rules)].sort(
    (a, b) => (a.right - a.left) * (a.bottom - a.top) - (b.right - b.left) * (b.bottom - b.top),
  );
  for (const frame of frames) {
    const inside = free.filter((glyph) => isIn(frame, glyph));
    if (inside.length === 0) continue;
    tables.push(ruledTable(frame, { glyphs: inside, sideways: page.sideways }, writing));
    free = free.filter((glyph) => !isIn(frame, glyph));
  }
  for (const band of bandsOf(page.rules, page.width)) {
    const box = { ...band, left: band.left - OVER, right: band.right + OVER };
    const table = bandTable(
      band,
      free.filter((glyph) => isIn(box, glyph)),
      writing,
    );
    if (table === undefined) continue;
    tables.push(table);
    free = free.filter((glyph) => !isIn(box, glyph));
  }
  return { tables, free };
}

/** Lines whose words are parted where columns begin, too, however near the text beside comes. */
function columnLines(glyphs: readonly Glyph[], writing: FontWriting): readonly TextLine[] {
  const lines = linesOf(glyphs, writing);
  const edges = writing.setsLines ? startEdges(lines) : [];
  return edges.length === 0 ? lines : linesOf(glyphs, writing, edges);
}

/** The lines that stand above, between and below the tables. */
function zones(lines: readonly TextLine[], tables: readonly PageTable[]): readonly (readonly TextLine[])[] {
  const tops = [...tables].sort((one, other) => one.top - other.top).map(({ top }) => top);
  const edges = [-Infinity, ...tops, Infinity];
  return edges.slice(1).map((end, index) => lines.filter((line) => line.y > (edges[index] ?? 0) && line.y <= end));
}

/**
 * What stands on a page, from its top: tables told by their rules, else by their columns; lines side by side; text.
 *
 * @example layPage(page, glyphs, { writing, gutters: [] }).items.map(({ kind }) => kind) // => ["table", "text", "table"]
 */
export function layPage(
  page: PdfPage,
  glyphs: readonly Glyph[],
  about: Before & { readonly writing: FontWriting },
): LaidPage {
  const { tables, free } = takeTables(page, glyphs, about.writing);
  const items: PageItem[] = [...tables];
  let { gutters } = about;
  for (const lines of zones(columnLines(free, about.writing), tables)) {
    const laid = freeItems(lines, page.width, { gutters });
    items.push(...laid.items);
    gutters = laid.gutters;
  }
  return { items: items.sort((one, other) => one.top - other.top), gutters };
}
