import { mayNameBody } from "../../units/mayNameBody";
import { factsOf, type Fact, type FactUnderstanding } from "./factsOf";

/**
 * What a heading says of everything under it when it says nothing else: "1. Văn phòng" who does it, "Quý I:" when. Undefined for any other
 * heading; "Tài chính" may be a matter as well as an office.
 *
 * @example givenByHeading("Phòng Kinh tế", understanding) // => [{ role: "lead", text: "Phòng Kinh tế", isTold: false }]
 * @example givenByHeading("Công tác tuyên truyền", understanding) // => undefined
 */
export function givenByHeading(heading: string, understanding: FactUnderstanding): readonly Fact[] | undefined {
  const text = heading.replace(/\s*[:.]$/, "");
  if (!mayNameBody(text)) return undefined;
  const facts = factsOf(text, understanding);
  return facts?.every((fact) => !fact.isTold) === true ? facts : undefined;
}
