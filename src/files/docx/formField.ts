import { childOf, childrenOf, isOn, numberOf, type XmlElement } from "../xml/XmlElement";

const TICKED = "☒";
const UNTICKED = "☐";

/**
 * What a field of an old form shows where its document holds no result: the chosen entry of a drop-down, a ticked or empty box.
 *
 * @example formFieldText(fieldCharacter) // => "Quý II"
 */
export function formFieldText(field: XmlElement): string {
  const data = childOf(field, "ffData");
  const list = childOf(data, "ddList");
  const box = childOf(data, "checkBox");
  if (list !== undefined) {
    const chosen = numberOf(list, "result") ?? numberOf(list, "default") ?? 0;
    return childrenOf(list, "listEntry")[chosen]?.attributes.get("val") ?? "";
  }
  if (box === undefined) return "";
  const isTicked = childOf(box, "checked") === undefined ? isOn(box, "default") : isOn(box, "checked");
  return isTicked ? TICKED : UNTICKED;
}
