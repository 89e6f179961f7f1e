import { DIGIT_PIXELS } from "../measures";
import { LOOKS, type Look, type StyleRole } from "../styles";
import { textWidth, type TextFont } from "./fontMetrics";

const POINTS_PER_PIXEL = 0.75;
/** Programs set letters on whole pixels, at each zoom others, and so break lines sooner than their widths ask for. */
const SURE = 0.92;
/** Widths are told in halves of a character. */
const STEP = 0.5;

/**
 * How much of a line's length letters may take in a column of a width in characters, in points.
 *
 * @example textRoom(32) // => 154.56
 */
export function textRoom(width: number): number {
  return Math.max(1, width * DIGIT_PIXELS * POINTS_PER_PIXEL * SURE);
}

/** The font of a look. */
export function fontOf({ fontName, fontSize, bold, italic }: Look): TextFont {
  return { name: fontName, size: fontSize, bold, italic };
}

/**
 * The width, in characters between two limits, at which most of the texts stand on one line each; a text that no width in the limits is
 * enough for counts nothing, because it takes two lines anyway.
 *
 * @example widthOnOneLine(["Trường Trung học cơ sở Kim Châu"], "text", { least: 32, most: 42 }) // => 35
 */
export function widthOnOneLine(
  texts: Iterable<string>,
  role: StyleRole,
  { least, most }: { readonly least: number; readonly most: number },
): number {
  const font = fontOf(LOOKS[role]);
  let width = least;
  for (const text of texts) {
    const needed = Math.ceil(textWidth(text, font) / textRoom(1) / STEP) * STEP;
    if (needed <= most) width = Math.max(width, needed);
  }
  return width;
}
