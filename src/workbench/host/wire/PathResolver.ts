import { callMember, classOf, findMember, locationOf, readMember } from "./HandlerMembers";
import { Handler, NEEDS, NULL, type Need, type Null } from "./HandlerProtocol";
import { HostError } from "./HostError";
import type { References } from "./References";
import type { WireArguments, WirePath, WireRequest } from "./WireTypes";

/** A service of Office beside Excel (add-in start-up, telemetry): whatever is asked of it is answered with `{}`. */
export const SERVICE: unique symbol = Symbol("service");
export type Resolved = Handler | Null | typeof SERVICE;

/** Places where path kinds get their objects from. */
export interface PathSources {
  readonly root: Handler;
  readonly references: References;
  readonly requirementSet: string;
  /** Properties that Excel's classes have and the host has not, by class: to load one is refused, unlike a name that no class has. */
  readonly notModelled: Readonly<Record<string, readonly string[]>>;
  /** Brings calculated cells, or sizes of rows and columns, up to date; called before a member that reads them. */
  readonly settle: (need: Need) => Promise<void>;
}

/** Brings up to date what the class of the handler says that its method looks at. */
export async function settleFor(handler: Handler, method: string, { settle }: PathSources): Promise<void> {
  for (const need of NEEDS) if (classOf(handler)[need].includes(method)) await settle(need);
}

/**
 * Finds the objects of one request by their path ids. A path is walked once per request, when it is first needed: walking it may
 * do something (`worksheets.add`), so it must not be walked again.
 */
export class PathResolver {
  private readonly resolved = new Map<number, Resolved>();

  constructor(
    private readonly paths: WireRequest["ObjectPaths"],
    private readonly sources: PathSources,
  ) {}

  async resolve(id: number): Promise<Resolved> {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (!path) throw new HostError("GeneralException", `The request names object path ${id} but doesn't hold it.`);
    const made = await this.walk(path);
    this.resolved.set(id, made);
    return made;
  }

  private async walk(path: WirePath): Promise<Resolved> {
    switch (path.ObjectPathType) {
      case 1:
        return this.sources.root;
      case 2:
        return SERVICE;
      case 3:
        return this.step(path, (parent) => this.call(parent, path.Name ?? "", path.ArgumentInfo));
      case 4:
        return this.step(path, (parent) => this.navigate(parent, path.Name ?? ""));
      case 5:
        return this.step(path, (parent) => this.call(parent, "GetItem", path.ArgumentInfo));
      case 6:
        return this.sources.references.get(path.Name ?? "");
      case 7:
        return NULL;
      default:
        throw new HostError("GeneralException", `Unknown kind of object path: ${path.ObjectPathType}.`);
    }
  }

  private async step(path: WirePath, take: (parent: Handler) => Promise<Resolved>): Promise<Resolved> {
    const parent = await this.resolve(path.ParentObjectPathId ?? 0);
    return parent instanceof Handler ? take(parent) : parent;
  }

  private async call(parent: Handler, name: string, args: WireArguments | undefined): Promise<Resolved> {
    const member = findMember(parent, name, this.sources.requirementSet);
    const given = await this.arguments(args);
    await settleFor(parent, member.name, this.sources);
    return located(parent, name, async () => asObject(parent, name, await callMember(parent, member, given)));
  }

  private async navigate(parent: Handler, name: string): Promise<Resolved> {
    const member = findMember(parent, name, this.sources.requirementSet);
    return located(parent, name, async () => asObject(parent, name, readMember(parent, member)));
  }

  /** The arguments with every client object put in place of its path id. */
  async arguments(info: WireArguments | undefined): Promise<readonly unknown[]> {
    const given = info?.Arguments ?? [];
    const paths = info?.ReferencedObjectPathIds ?? [];
    return this.each(given, (value, index) => this.argument(value, paths[index]));
  }

  private async argument(value: unknown, pathId: unknown): Promise<unknown> {
    if (typeof pathId === "number" && pathId !== 0) return this.asArgument(pathId);
    if (Array.isArray(pathId) && Array.isArray(value)) {
      return this.each(value, (item, index) => this.argument(item, pathId[index]));
    }
    return holdsObjectPath(value) ? this.inside(value) : value;
  }

  /** Client objects inside plain ones arrive as `{ _ObjectPathId }`. */
  private async inside(value: unknown): Promise<unknown> {
    if (Array.isArray(value)) return this.each(value, (item) => this.inside(item));
    if (typeof value !== "object" || value === null) return value;
    const id: unknown = Reflect.get(value, "_ObjectPathId");
    if (typeof id === "number") return this.asArgument(id);
    const names = Object.keys(value);
    const parts = await this.each(Object.values(value), (part) => this.inside(part));
    return Object.fromEntries(names.map((name, index) => [name, parts[index]]));
  }

  /** One after the other: a path that two arguments name must be walked once. */
  private async each(
    values: readonly unknown[],
    work: (value: unknown, index: number) => Promise<unknown>,
  ): Promise<unknown[]> {
    const results: unknown[] = [];
    for (const [index, value] of values.entries()) results.push(await work(value, index));
    return results;
  }

  private async asArgument(id: number): Promise<unknown> {
    const resolved = await this.resolve(id);
    return resolved === SERVICE ? null : resolved;
  }
}

/** Grids of plain values are the bulk of what arrives: they are passed on as they are, uncopied. */
function holdsObjectPath(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (Array.isArray(value)) return value.some(holdsObjectPath);
  return "_ObjectPathId" in value || Object.values(value).some(holdsObjectPath);
}

function asObject(parent: Handler, name: string, value: unknown): Resolved {
  if (value instanceof Handler || value === NULL) return value;
  throw new HostError("GeneralException", `${locationOf(parent, name)} gives no object.`);
}

/** Names the member in an error that doesn't say where it came from. */
export async function located<T>(handler: Handler, name: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof HostError) || error.location !== undefined) throw error;
    throw new HostError(error.code, error.message, locationOf(handler, name));
  }
}
