import type { FileFailure } from "../../actions/ports/FileFailure";
import type { Result } from "../../domain/text/result";
import { err, ok } from "../../domain/text/result";
import type { SourceNote, SourceTable } from "../../sheets/source/SourceTable";
import { layOutBlocks } from "../source/layOutBlocks";
import { admitPdf } from "./opening/admitPdf";
import { blocksOf, type LaidItems } from "./pages/blocksOf";
import { isOverprinted } from "./pages/isOverprinted";
import { withoutFurniture } from "./pages/furniture";
import type { Gutter } from "./tables/gutters";
import { layPage } from "./pages/layPage";
import { mendGlyphs } from "./lines/mendGlyphs";
import { openPdf } from "./opening/openPdf";
import type { PdfPage } from "./PdfPage";
import { writingOf } from "./lines/FontWriting";

/** What share of a page's letters may be unknown before it can't be read. */
const MOST_NAMELESS = 0.02;

function isBlank({ glyphs }: PdfPage): boolean {
  return glyphs.every(({ text }) => text.trim() === "");
}

function numbersWhere(pages: readonly PdfPage[], test: (page: PdfPage) => boolean): readonly number[] {
  return pages.flatMap((page, index) => (test(page) ? [index + 1] : []));
}

/** Why the pages can't be read, if they can't: no page is left out silently. */
function troubleWith(pages: readonly PdfPage[]): FileFailure | undefined {
  const scanned = numbersWhere(pages, (page) => isBlank(page) && page.hasPicture);
  if (scanned.length > 0) return { kind: "scanned", pages: scanned };
  const nameless = numbersWhere(pages, ({ glyphs, nameless: count }) => count > MOST_NAMELESS * glyphs.length);
  return nameless.length > 0 ? { kind: "nameless-letters", pages: nameless } : undefined;
}

function notesOn(pages: readonly PdfPage[]): readonly SourceNote[] {
  const overprinted = numbersWhere(pages, ({ glyphs }) => isOverprinted(glyphs));
  return overprinted.length > 0 ? [{ kind: "overprinted", pages: overprinted }] : [];
}

function layAll(pages: readonly PdfPage[]): readonly LaidItems[] {
  const mended = pages.map((page) => ({ page, glyphs: mendGlyphs(page.glyphs) }));
  const writing = writingOf(mended.flatMap(({ glyphs }) => glyphs));
  let gutters: readonly Gutter[] = [];
  return withoutFurniture(mended, writing).map(({ page, glyphs }) => {
    const laid = layPage(page, glyphs, { writing, gutters });
    gutters = laid.gutters;
    return { items: laid.items, width: page.width };
  });
}

/**
 * Reads the text of a PDF as the cells of a sheet: tables by their rules or by how their columns stand, lines side by side, paragraphs
 * as rows of column A. Page numbers, running heads and footnotes are left out. Places alone count, never the order of writing.
 *
 * @example await readPdf(bytes) // => ok({ rows: [["KẾ HOẠCH"], [], ["TT", "Nội dung"], …], merges: [], tables: [{ row: 2, … }] })
 */
export async function readPdf(bytes: Uint8Array): Promise<Result<SourceTable, FileFailure>> {
  const whole = admitPdf(bytes);
  if (!whole.ok) return whole;
  const pages = await openPdf(whole.value);
  if (!pages.ok) return pages;
  const trouble = troubleWith(pages.value);
  if (trouble !== undefined) return err(trouble);
  const table = layOutBlocks(blocksOf(layAll(pages.value)));
  if (table.ok) return ok({ ...table.value, notes: [...(table.value.notes ?? []), ...notesOn(pages.value)] });
  return err(table.error.kind === "too-large" ? { kind: "too-large", bytes: bytes.length } : { kind: "no-text" });
}
