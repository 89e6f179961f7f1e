import { classOf, isOffered, membersOf, readMember } from "./HandlerMembers";
import { Handler, type Need } from "./HandlerProtocol";
import { itemSelection, type Selection } from "./Selection";

/** What a load would read, and of which Excel. */
export interface Reading {
  readonly selection: Selection;
  readonly requirementSet: string;
}

/**
 * True when a `load` reads something that its class declares to follow from calculated cells, or from sizes of rows and columns, so that these
 * must be brought up to date first. Of a collection only the first item is looked at: all items are of one class.
 */
export function dependsOn(need: Need, handler: Handler, { selection, requirementSet }: Reading): boolean {
  const members = membersOf(handler);
  const reads = (name: string) => selection.all || selection.children.has(name);
  const offered = (name: string) => {
    const member = members.get(name);
    return member !== undefined && isOffered(handler, member, requirementSet);
  };
  const declared = classOf(handler)[need].map((name) => name.toLowerCase());
  if (declared.some((name) => reads(name) && offered(name))) return true;
  if (childrenDepend(need, handler, { selection, requirementSet })) return true;
  const first = handler._items()?.[0];
  return first !== undefined && dependsOn(need, first, { selection: itemSelection(selection), requirementSet });
}

function childrenDepend(need: Need, handler: Handler, { selection, requirementSet }: Reading): boolean {
  for (const [name, child] of selection.children) {
    const member = membersOf(handler).get(name);
    if (member?.kind !== "navigation") continue;
    const value = readMember(handler, member);
    if (value instanceof Handler && dependsOn(need, value, { selection: child, requirementSet })) return true;
  }
  return false;
}
