import { classOf, isOffered, membersOf, readMember } from "./HandlerMembers";
import { Handler } from "./HandlerProtocol";
import { itemSelection, type Selection } from "./Selection";

/**
 * True when a `load` of this selection reads something that follows from calculated cells, so that the calculator must run first.
 * Of a collection only the first item is looked at: all items are of one class.
 */
export function needsCalculation(handler: Handler, selection: Selection, requirementSet: string): boolean {
  const members = membersOf(handler);
  const calculated = classOf(handler).calculated.map((name) => name.toLowerCase());
  const reads = (name: string) => selection.all || selection.children.has(name);
  const offered = (name: string) => {
    const member = members.get(name);
    return member !== undefined && isOffered(handler, member, requirementSet);
  };
  if (calculated.some((name) => reads(name) && offered(name))) return true;
  if (childrenNeed(handler, selection, requirementSet)) return true;
  const first = handler._items()?.[0];
  return first !== undefined && needsCalculation(first, itemSelection(selection), requirementSet);
}

function childrenNeed(handler: Handler, selection: Selection, requirementSet: string): boolean {
  for (const [name, child] of selection.children) {
    const member = membersOf(handler).get(name);
    if (member?.kind !== "navigation") continue;
    const value = readMember(handler, member);
    if (value instanceof Handler && needsCalculation(value, child, requirementSet)) return true;
  }
  return false;
}
