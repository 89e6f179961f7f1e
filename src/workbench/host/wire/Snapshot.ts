import { camelCase } from "./camelCase";
import { classOf, findMember, isOffered, membersOf, readMember, type Member } from "./HandlerMembers";
import { Handler, NULL } from "./HandlerProtocol";
import { HostError } from "./HostError";
import { isLeaf, itemSelection, type Selection } from "./Selection";

/** How a snapshot is spelt: PascalCase with `_Items` for `load`, camelCase with `items` for `retrieve`. */
export type Spelling = "pascal" | "camel";

/** The part of a collection that `$top` and `$skip` leave. */
export interface Window {
  readonly top: number | null;
  readonly skip: number | null;
}

const WHOLE: Window = { top: null, skip: null };
const EVERYTHING: Selection = { all: true, children: new Map() };

/** Takes the values that a `load` asked for out of handlers, as the client expects to find them. */
export class Snapshot {
  constructor(
    private readonly requirementSet: string,
    private readonly spelling: Spelling = "pascal",
    private readonly notModelled: Readonly<Record<string, readonly string[]>> | null = null,
  ) {}

  /** The snapshot of one object; null stands for the object that isn't there. */
  take(handler: Handler, selection: Selection, window: Window = WHOLE): Record<string, unknown> {
    const items = handler._items();
    return items === null
      ? this.takeObject(handler, selection)
      : this.takeCollection(handler, items, selection, window);
  }

  private takeObject(handler: Handler, selection: Selection): Record<string, unknown> {
    const result: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(handler._key())) result[this.spell(name)] = value;
    if (selection.all) this.addScalars(handler, result);
    for (const [name, child] of selection.children) {
      if (this.isNoProperty(handler, name)) continue;
      const member = findMember(handler, name, this.requirementSet);
      result[this.spell(member.name)] = this.takeMember(handler, member, child);
    }
    return result;
  }

  private takeCollection(
    handler: Handler,
    items: readonly Handler[],
    selection: Selection,
    window: Window,
  ): Record<string, unknown> {
    const own = membersOf(handler);
    const result: Record<string, unknown> = {};
    const ofItems: Selection = { all: selection.all, children: new Map() };
    for (const [name, child] of selection.children) {
      if (own.has(name)) this.addOwn(handler, name, child, result);
      else ofItems.children.set(name, child);
    }
    if (selection.all) this.addScalars(handler, result);
    const onlyOwn = !selection.all && selection.children.size > 0 && ofItems.children.size === 0;
    if (!onlyOwn) {
      const wanted = itemSelection(ofItems);
      result[this.spelling === "pascal" ? "_Items" : "items"] = cut(items, window).map((item) =>
        this.take(item, wanted),
      );
    }
    return result;
  }

  private addOwn(handler: Handler, name: string, child: Selection, result: Record<string, unknown>): void {
    const member = findMember(handler, name, this.requirementSet);
    result[this.spell(member.name)] = this.takeMember(handler, member, child);
  }

  private addScalars(handler: Handler, result: Record<string, unknown>): void {
    for (const member of membersOf(handler).values()) {
      if (member.kind !== "scalar" || !member.readable || member.name.startsWith("_")) continue;
      if (isOffered(handler, member, this.requirementSet))
        result[this.spell(member.name)] = readMember(handler, member);
    }
  }

  /** Excel passes over a name that the class has not: reading it afterwards is what fails, in the client. */
  private isNoProperty(handler: Handler, name: string): boolean {
    if (this.notModelled === null || membersOf(handler).has(name)) return false;
    const lacking = this.notModelled[classOf(handler).className] ?? [];
    return !lacking.some((each) => each.toLowerCase() === name);
  }

  private takeMember(handler: Handler, member: Member, selection: Selection): unknown {
    if (member.kind === "method" || !member.readable) {
      throw new HostError("InvalidArgument", `'${camelCase(member.name)}' can't be loaded.`);
    }
    const value = readMember(handler, member);
    if (value === NULL) return null;
    if (!(value instanceof Handler)) return value;
    return this.take(value, isLeaf(selection) ? EVERYTHING : selection);
  }

  private spell(name: string): string {
    return this.spelling === "pascal" ? name : camelCase(name);
  }
}

function cut(items: readonly Handler[], { top, skip }: Window): readonly Handler[] {
  const from = skip ?? 0;
  return items.slice(from, top === null ? undefined : from + top);
}
