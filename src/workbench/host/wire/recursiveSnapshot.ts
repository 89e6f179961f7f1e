import { classOf, membersOf, readMember } from "./HandlerMembers";
import { Handler } from "./HandlerProtocol";
import { buildSelection } from "./Selection";
import { Snapshot } from "./Snapshot";
import type { WireQuery } from "./WireTypes";

/** The answer to `context.loadRecursive`: what each class named in `queries` wants, `depth` levels down. */
export function recursiveSnapshot(
  handler: Handler,
  queries: Readonly<Record<string, WireQuery>>,
  depth: number,
  requirementSet: string,
): Record<string, unknown> {
  const items = handler._items();
  if (items !== null) {
    return { _Items: items.map((item) => recursiveSnapshot(item, queries, depth, requirementSet)) };
  }
  const query = queries[classOf(handler).className];
  const result = query ? new Snapshot(requirementSet).take(handler, buildSelection(query)) : { ...handler._key() };
  if (depth <= 0) return result;
  for (const member of membersOf(handler).values()) {
    if (member.kind !== "navigation" || member.name in result) continue;
    const child = readMember(handler, member);
    if (child instanceof Handler && isWanted(child, queries)) {
      result[member.name] = recursiveSnapshot(child, queries, depth - 1, requirementSet);
    }
  }
  return result;
}

function isWanted(child: Handler, queries: Readonly<Record<string, WireQuery>>): boolean {
  const first = child._items()?.[0] ?? child;
  return classOf(first).className in queries;
}
