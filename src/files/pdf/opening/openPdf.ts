import type * as Pdfjs from "pdfjs-dist/legacy/build/pdf.mjs";
import type { FileFailure } from "../../../actions/ports/FileFailure";
import type { Result } from "../../../domain/text/result";
import { err, ok } from "../../../domain/text/result";
import { LIMITS } from "../../source/limits";
import type { DrawnPage, PdfFont } from "../drawing/PdfOperator";
import type { PdfPage } from "../PdfPage";
import { readPage } from "../drawing/readPage";
import { startWorker } from "./startWorker";

type Library = typeof Pdfjs;
type Task = ReturnType<Library["getDocument"]>;
type Document = Awaited<Task["promise"]>;
type Page = Awaited<ReturnType<Document["getPage"]>>;

const UNIT = 0.001;
const SUBSET = /^[A-Z]{6}\+/;
const DAMAGED: FileFailure = { kind: "damaged", part: null };

/** What the library says of a font; only what is asked here, none of it sure to be there. */
interface FontSaid {
  readonly name?: unknown;
  readonly fontMatrix?: readonly number[];
  readonly composite?: unknown;
  /** Numbers that stand for themselves have a first and a last one; real tables have entries. */
  readonly toUnicode?: { readonly firstChar?: unknown };
}

function fontOf(said: FontSaid): PdfFont {
  const name = typeof said.name === "string" ? said.name.replace(SUBSET, "") : "";
  const isNameless = said.composite === true && said.toUnicode?.firstChar !== undefined;
  return { name, scale: said.fontMatrix?.[0] ?? UNIT, isNameless };
}

function fontsOf(page: Page): DrawnPage["fontOf"] {
  const known = new Map<string, PdfFont | undefined>();
  const look = (id: string): PdfFont | undefined =>
    page.commonObjs.has(id) ? fontOf(page.commonObjs.get(id) as FontSaid) : undefined;
  return (id) => {
    if (!known.has(id)) known.set(id, look(id));
    return known.get(id);
  };
}

async function pageOf(page: Page, library: Library, names: ReadonlyMap<unknown, string>): Promise<PdfPage> {
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: library.AnnotationMode.DISABLE });
  const operators = fnArray.map((id, index) => {
    const values: unknown = argsArray[index];
    return { name: names.get(id) ?? "", values: Array.isArray(values) ? values : [] };
  });
  const drawn: DrawnPage = { view: page.view, turn: page.rotate, operators, fontOf: fontsOf(page) };
  const read = readPage(drawn, (id) => names.get(id) ?? "");
  page.cleanup();
  return read;
}

async function pagesOf(document: Document, library: Library): Promise<Result<readonly PdfPage[], FileFailure>> {
  if (document.numPages > LIMITS.pages) return err({ kind: "too-many-pages", pages: document.numPages });
  const names = new Map<unknown, string>(Object.entries(library.OPS).map(([name, id]) => [id, name]));
  const pages: PdfPage[] = [];
  let glyphs = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await pageOf(await document.getPage(number), library, names);
    glyphs += page.glyphs.length + page.rules.length;
    if (glyphs > LIMITS.marks) return err({ kind: "too-large", bytes: glyphs });
    pages.push(page);
  }
  return ok(pages);
}

function failureOf(error: unknown): FileFailure {
  const name = error instanceof Error ? error.name : "";
  return name === "PasswordException" ? { kind: "encrypted" } : DAMAGED;
}

function tooLate(bytes: number): { readonly late: Promise<Result<never, FileFailure>>; stop(): void } {
  let stop = (): void => undefined;
  const late = new Promise<Result<never, FileFailure>>((resolve) => {
    const clock = setTimeout(() => {
      resolve(err({ kind: "too-large", bytes }));
    }, LIMITS.milliseconds);
    stop = () => {
      clearTimeout(clock);
    };
  });
  return { late, stop };
}

/**
 * The pages of a PDF as they are drawn. Nothing in the file is run, nothing is fetched, pictures are not unpacked, and what takes too
 * long is given up.
 *
 * @example await openPdf(bytes) // => ok([{ width: 595, height: 842, glyphs: [{ text: "K", x: 71, … }], … }])
 */
export async function openPdf(bytes: Uint8Array): Promise<Result<readonly PdfPage[], FileFailure>> {
  const [library, place] = await Promise.all([import("pdfjs-dist/legacy/build/pdf.mjs"), startWorker()]);
  const worker = place.port === null ? null : new library.PDFWorker({ port: place.port as unknown as null });
  const task = library.getDocument({
    // The library keeps what it is given, and takes no Buffer.
    data: new Uint8Array(bytes),
    ...(worker !== null && { worker }),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    fontExtraProperties: true,
    enableXfa: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    disableAutoFetch: true,
    maxImageSize: 1,
    verbosity: library.VerbosityLevel.ERRORS,
  });
  const clock = tooLate(bytes.length);
  try {
    const pages = task.promise.then((document) => pagesOf(document, library));
    pages.catch(() => undefined);
    return await Promise.race([pages, place.failure, clock.late]);
  } catch (error) {
    return err(failureOf(error));
  } finally {
    clock.stop();
    place.port?.terminate();
    void task.destroy().catch(() => undefined);
  }
}
