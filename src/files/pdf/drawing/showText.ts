import type { Drawing } from "./Drawing";
import { placed, within } from "./matrix";

interface ShownGlyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
}

function isShownGlyph(value: unknown): value is ShownGlyph {
  return typeof value === "object" && value !== null && "unicode" in value && "width" in value;
}

function lengthOf(x: number, y: number): number {
  return Math.hypot(x, y);
}

/** Sets a run of characters, and moves the pen as PDF's own rules say; numbers among them pull the next one back by thousandths. */
export function showText(drawing: Drawing, run: unknown): void {
  const { pen } = drawing;
  const { font, size } = pen;
  if (font === undefined || size === 0 || !Array.isArray(run)) return;
  const matrix = within(pen.matrix, pen.textMatrix);
  const [a, b, c, d] = matrix;
  const height = Math.abs(size) * lengthOf(c, d);
  for (const glyph of run as readonly unknown[]) {
    if (typeof glyph === "number") {
      pen.x -= (glyph / 1000) * size * pen.stretch;
    } else if (isShownGlyph(glyph)) {
      const width = glyph.width * font.scale * size * pen.stretch;
      const [x, y] = placed(matrix, pen.x, pen.y + pen.rise);
      drawing.glyphs.push({
        text: glyph.unicode,
        x,
        y,
        dx: width * a,
        dy: width * b,
        size: height,
        font,
        setting: drawing.settings,
      });
      pen.x += width + (pen.letterSpacing + (glyph.isSpace ? pen.wordSpacing : 0)) * pen.stretch;
    }
  }
}
