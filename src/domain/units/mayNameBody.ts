import { BODY_OF_KEY } from "./words/bodies";
import { lexCell } from "./words/lexCell";
import { nounEnd, openerEnd } from "./words/phraseAt";
import { unitKey } from "./words/spanKey";

const LONGEST = 100;

/**
 * Whether a heading may name who does what stands under it: it opens with a capital, is no matter as well ("Tài chính"), and no group of
 * things ("Các biện pháp phòng ngừa").
 *
 * @example mayNameBody("Phòng Kinh tế") // => true
 * @example mayNameBody("Tài chính") // => false
 */
export function mayNameBody(heading: string): boolean {
  if (heading.length > LONGEST || !/^\p{Lu}/u.test(heading)) return false;
  return BODY_OF_KEY.get(unitKey(heading))?.kind !== "weak" && !opensOtherGroup(heading);
}

function opensOtherGroup(text: string): boolean {
  const cell = lexCell(text);
  const noun = openerEnd(cell, 0);
  return noun > 0 && nounEnd(cell, noun) < 0;
}
