import type { WireQuery } from "./WireTypes";

/** What a `load` wants of an object: all its scalars, and what of the members named (in small letters). */
export interface Selection {
  all: boolean;
  readonly children: Map<string, Selection>;
}

const NOTHING = /^(\$none|no-?properties-?needed)$/i;

/** Official samples load a property that isn't there on purpose to say "nothing"; those spellings are let through. */
function isNothing(path: string): boolean {
  return NOTHING.test(path.trim());
}

/**
 * Turns `Select` and `Expand` into a tree. No selection at all means all scalars.
 *
 * @example buildSelection({ Select: ["name", "format/font/*"] })
 * // => all: false, children: name (leaf), format → font → all
 */
export function buildSelection(query: WireQuery | undefined): Selection {
  const select = query?.Select ?? [];
  const expand = query?.Expand ?? [];
  const root: Selection = { all: select.length + expand.length === 0, children: new Map() };
  for (const path of [...select, ...expand]) {
    if (!isNothing(path)) addPath(root, path.trim().split("/"));
  }
  return root;
}

function addPath(root: Selection, parts: readonly string[]): void {
  let node = root;
  for (const part of parts) {
    if (isNothing(part)) return;
    if (part === "*" || part === "$all") {
      node.all = true;
      return;
    }
    node = childOf(node, part.toLowerCase());
  }
}

function childOf(node: Selection, name: string): Selection {
  const known = node.children.get(name);
  if (known) return known;
  const made: Selection = { all: false, children: new Map() };
  node.children.set(name, made);
  return made;
}

/** A leaf asks for the thing itself; of an object that means its scalars. */
export function isLeaf(selection: Selection): boolean {
  return !selection.all && selection.children.size === 0;
}

/** The selection of a collection's items: the one under `items` laid over the one without (the client strips `items` only sometimes). */
export function itemSelection(selection: Selection): Selection {
  const merged: Selection = { all: selection.all, children: new Map() };
  for (const [name, child] of selection.children) {
    if (name === "items") mergeInto(merged, isLeaf(child) ? { all: true, children: new Map() } : child);
    else mergeInto(childOf(merged, name), child);
  }
  return merged;
}

function mergeInto(target: Selection, source: Selection): void {
  target.all ||= source.all;
  for (const [name, child] of source.children) mergeInto(childOf(target, name), child);
}
