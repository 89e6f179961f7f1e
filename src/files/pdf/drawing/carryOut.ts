import type { Drawing } from "./Drawing";
import { drawPath } from "./drawPath";
import { matrixOf } from "./matrix";
import type { PdfOperator } from "./PdfOperator";
import { showText } from "./showText";

type Values = readonly unknown[];
type Step = (drawing: Drawing, values: Values) => void;

const WHITE = "#ffffff";

function numberAt(values: Values, place: number): number {
  const value = values[place];
  return typeof value === "number" && Number.isFinite(value) ? value : 0;
}

function setFont({ pen, fontOf }: Drawing, id: unknown, size: unknown): void {
  pen.font = typeof id === "string" ? fontOf(id) : undefined;
  pen.size = typeof size === "number" && Number.isFinite(size) ? size : 0;
}

function setState(drawing: Drawing, entries: unknown): void {
  if (!Array.isArray(entries)) return;
  for (const entry of entries as Values) {
    const [key, value] = Array.isArray(entry) ? (entry as Values) : [];
    if (key === "Font" && Array.isArray(value)) setFont(drawing, value[0], value[1]);
  }
}

function beginForm(drawing: Drawing, matrix: unknown): void {
  drawing.save();
  if (matrix !== null && matrix !== undefined) drawing.transform(matrix);
}

// Signs of text and shape that reading needs; colours only as far as they hide a line.
const STEPS: Readonly<Record<string, Step>> = {
  save: (drawing) => drawing.save(),
  restore: (drawing) => drawing.restore(),
  transform: (drawing, values) => drawing.transform(values),
  paintFormXObjectBegin: (drawing, [matrix]) => beginForm(drawing, matrix),
  paintFormXObjectEnd: (drawing) => drawing.restore(),
  setGState: (drawing, [entries]) => setState(drawing, entries),
  setStrokeRGBColor: ({ pen }, [colour]) => void (pen.strokesWhite = colour === WHITE),
  setFillRGBColor: ({ pen }, [colour]) => void (pen.fillsWhite = colour === WHITE),
  setStrokeTransparent: ({ pen }) => void (pen.strokesWhite = true),
  setFillTransparent: ({ pen }) => void (pen.fillsWhite = true),
  beginText: (drawing) => drawing.startText(),
  setCharSpacing: ({ pen }, values) => void (pen.letterSpacing = numberAt(values, 0)),
  setWordSpacing: ({ pen }, values) => void (pen.wordSpacing = numberAt(values, 0)),
  setHScale: ({ pen }, values) => void (pen.stretch = numberAt(values, 0) / 100),
  setLeading: ({ pen }, values) => void (pen.leading = -numberAt(values, 0)),
  setTextRise: ({ pen }, values) => void (pen.rise = numberAt(values, 0)),
  setFont: (drawing, [id, size]) => setFont(drawing, id, size),
  setTextMatrix: (drawing, [matrix]) => {
    drawing.pen.textMatrix = matrixOf(matrix);
    drawing.toLine(0, 0);
  },
  moveText: (drawing, values) => drawing.nextLine(numberAt(values, 0), numberAt(values, 1)),
  setLeadingMoveText: (drawing, values) => {
    drawing.pen.leading = numberAt(values, 1);
    drawing.nextLine(numberAt(values, 0), numberAt(values, 1));
  },
  nextLine: (drawing) => drawing.nextLine(0, drawing.pen.leading),
  showText: (drawing, [run]) => showText(drawing, run),
};

/** Carries out one instruction of a page; `pathNames` names the instructions that end paths. */
export function carryOut(drawing: Drawing, { name, values }: PdfOperator, pathNames: (id: unknown) => string): void {
  if (name === "constructPath") drawPath(drawing, pathNames(values[0]), values[1]);
  else if (Object.hasOwn(STEPS, name)) STEPS[name]?.(drawing, values);
}
