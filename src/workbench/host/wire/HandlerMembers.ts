import { camelCase } from "./camelCase";
import { Handler, type HandlerClass } from "./HandlerProtocol";
import { HostError } from "./HostError";
import { supportsSet } from "./supportsSet";

/** A member of a handler class as the wire sees it. */
export interface Member {
  readonly name: string;
  readonly kind: "scalar" | "navigation" | "method";
  readonly readable: boolean;
  readonly writable: boolean;
}

type MemberTable = ReadonlyMap<string, Member>;

const tables = new WeakMap<object, MemberTable>();

/** The static side of a handler's class. */
export function classOf(handler: Handler): HandlerClass {
  return handler.constructor as typeof Handler;
}

/** Every member of the handler's class by its name in small letters, because `load` takes names as the caller typed them. */
export function membersOf(handler: Handler): MemberTable {
  const known = tables.get(handler.constructor);
  if (known) return known;
  const table = buildTable(Object.getPrototypeOf(handler) as object, new Set(classOf(handler).navigation));
  tables.set(handler.constructor, table);
  return table;
}

function buildTable(prototype: object, navigation: ReadonlySet<string>): MemberTable {
  const table = new Map<string, Member>();
  for (let layer = prototype; layer !== Handler.prototype; layer = Object.getPrototypeOf(layer) as object) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(layer))) {
      if (isReserved(name) || table.has(name.toLowerCase())) continue;
      table.set(name.toLowerCase(), memberFrom(name, descriptor, navigation));
    }
  }
  return table;
}

/** `_items`, `_key`, `constructor`: the protocol's own, never to be reached from the wire. */
function isReserved(name: string): boolean {
  return name === "constructor" || /^_[a-z]/.test(name);
}

function memberFrom(name: string, descriptor: PropertyDescriptor, navigation: ReadonlySet<string>): Member {
  if (typeof descriptor.value === "function") return { name, kind: "method", readable: false, writable: false };
  const kind = navigation.has(name) ? "navigation" : "scalar";
  return { name, kind, readable: descriptor.get !== undefined, writable: descriptor.set !== undefined };
}

/** "Range.values": how Excel names the place of an error. */
export function locationOf(handler: Handler, name: string): string {
  return `${classOf(handler).className}.${camelCase(name)}`;
}

/**
 * The member of that name, whatever its capitals.
 * A name the class has not, or has only since a later requirement set than the host reports, is refused as Excel would: ApiNotFound.
 */
export function findMember(handler: Handler, name: string, requirementSet: string): Member {
  const member = membersOf(handler).get(name.toLowerCase());
  if (!member) throw apiNotFound(handler, name);
  if (!isOffered(handler, member, requirementSet)) throw apiNotFound(handler, name);
  return member;
}

/** False for a member that came with a later set than the host reports. */
export function isOffered(handler: Handler, member: Member, requirementSet: string): boolean {
  const since = classOf(handler).since[member.name];
  return since === undefined || supportsSet(requirementSet, since);
}

function apiNotFound(handler: Handler, name: string): HostError {
  const place = `${classOf(handler).className}.${name}`;
  return new HostError("ApiNotFound", `The API you are trying to use could not be found: ${place}.`, place);
}

/** Reads a scalar or a navigation property by its wire name. */
export function readMember(handler: Handler, member: Member): unknown {
  return Reflect.get(handler, member.name);
}

/** Calls a method by its wire name. */
export function callMember(handler: Handler, member: Member, args: readonly unknown[]): unknown {
  const method: unknown = Reflect.get(handler, member.name);
  if (typeof method !== "function") throw apiNotFound(handler, member.name);
  return Reflect.apply(method, handler, args) as unknown;
}

/** Sets a writable scalar by its wire name; a read-only one is refused. */
export function writeMember(handler: Handler, name: string, value: unknown, requirementSet: string): void {
  const member = findMember(handler, name, requirementSet);
  if (!member.writable) {
    throw new HostError(
      "InvalidOperation",
      `The property '${camelCase(member.name)}' is read-only.`,
      locationOf(handler, name),
    );
  }
  Reflect.set(handler, member.name, value);
}
