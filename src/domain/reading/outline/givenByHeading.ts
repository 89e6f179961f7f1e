import { BODY_OF_KEY } from "../../units/words/bodies";
import { lexCell } from "../../units/words/lexCell";
import { nounEnd, openerEnd } from "../../units/words/phraseAt";
import { unitKey } from "../../units/words/spanKey";
import { factsOf, type Fact, type FactUnderstanding } from "./factsOf";

const LONGEST = 100;

/**
 * What a heading says of everything under it when it says nothing else: "1. Văn phòng" who does it, "Quý I:" when. Undefined for any other
 * heading; "Tài chính" may be a matter as well as an office.
 *
 * @example givenByHeading("Phòng Kinh tế", understanding) // => [{ role: "lead", text: "Phòng Kinh tế", isTold: false }]
 * @example givenByHeading("Công tác tuyên truyền", understanding) // => undefined
 */
export function givenByHeading(heading: string, understanding: FactUnderstanding): readonly Fact[] | undefined {
  const text = heading.replace(/\s*[:.]$/, "");
  if (text.length > LONGEST || !/^\p{Lu}/u.test(text)) return undefined;
  if (BODY_OF_KEY.get(unitKey(text))?.kind === "weak" || opensOtherGroup(text)) return undefined;
  const facts = factsOf(text, understanding);
  return facts?.every((fact) => !fact.isTold) === true ? facts : undefined;
}

// "Các biện pháp phòng ngừa" are many things, and nobody.
function opensOtherGroup(text: string): boolean {
  const cell = lexCell(text);
  const noun = openerEnd(cell, 0);
  return noun > 0 && nounEnd(cell, noun) < 0;
}
