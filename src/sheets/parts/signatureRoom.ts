import { lineCount, lineHeight } from "../../spec/layout/fontMetrics";
import { fontOf, textRoom } from "../../spec/layout/textRoom";
import { LOOKS } from "../../spec/styles";

/** The row with the names of those who sign, in points. */
export const NAMES_HEIGHT = 18;

/** Room for a signature and a seal, in points. */
const LEAST = 58;
/** How the signing is done stands in a row of its own beside the first receiver. */
const FIRST_LINES = 17;
const MARGIN = 4;

/**
 * How high the row is in which people sign, in points: receivers stand beside it, one under the other, in columns of so many characters.
 *
 * @example signatureRoom("- Như trên;\n- Lưu: VT.", 40) // => 58
 */
export function signatureRoom(receivers: string, width: number): number {
  const font = fontOf(LOOKS["form-receivers"]);
  const lines = receivers.split("\n").reduce((sum, line) => sum + lineCount(line, textRoom(width), font), 0);
  return Math.max(LEAST, Math.ceil(lines * lineHeight(font) + MARGIN - FIRST_LINES));
}
