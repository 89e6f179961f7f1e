import { dependsOn } from "./dependsOn";
import { classOf, callMember, findMember, locationOf, membersOf, writeMember } from "./HandlerMembers";
import { type EventHub } from "./EventHub";
import { Handler, NEEDS, NULL } from "./HandlerProtocol";
import { HostError } from "./HostError";
import { located, PathResolver, SERVICE, settleFor, type PathSources } from "./PathResolver";
import { isSameState } from "./isSameState";
import { recursiveSnapshot } from "./recursiveSnapshot";
import { buildSelection } from "./Selection";
import { Snapshot, type Spelling } from "./Snapshot";
import type { WireAction, WireError, WireReply, WireRequest, WireResult } from "./WireTypes";

/** What the dispatcher works on. */
export interface DispatcherParts extends PathSources {
  readonly events: EventHub;
}

/** Carries out one request: its actions in order, up to the first that fails; what was done before stays done. */
export class Dispatcher {
  constructor(private readonly parts: DispatcherParts) {}

  /** `failBefore` stops the request before the action of that index, as a fault asked for. */
  async run(
    request: WireRequest,
    failBefore: { readonly index: number; readonly error: HostError } | null = null,
  ): Promise<WireReply> {
    const batch = new Batch(this.parts, request);
    for (const [index, action] of request.Actions.entries()) {
      const error = await attempt(index, () => {
        if (failBefore?.index === index) throw failBefore.error;
        return batch.carryOut(action);
      });
      if (error) return batch.reply(error);
    }
    return batch.reply(null);
  }
}

/** Does it and gives what went wrong. */
async function attempt(index: number, work: () => Promise<void>): Promise<WireError | null> {
  try {
    await work();
    return null;
  } catch (error) {
    return toWireError(error, index);
  }
}

/** A handler that breaks (a bug of the host) is told as what Excel says in that case, with the bug's own words. */
function toWireError(error: unknown, index: number): WireError {
  const known = error instanceof HostError ? error : new HostError("GeneralException", String(error));
  return {
    Code: known.code,
    Message: known.message,
    Location: known.location ?? "",
    ActionIndex: index,
    HttpStatusCode: known.code === "GeneralException" ? 500 : 400,
  };
}

/** The state of one request. */
class Batch {
  private readonly paths: PathResolver;
  private readonly results: WireResult[] = [];
  private readonly traces: number[] = [];
  /** Reference ids given out by `_KeepReference`, told to the client at the next instantiation. */
  private readonly given = new Map<Handler, string>();

  constructor(
    private readonly parts: DispatcherParts,
    request: WireRequest,
  ) {
    this.paths = new PathResolver(request.ObjectPaths, parts);
  }

  reply(error: WireError | null): WireReply {
    return { Results: this.results, Error: error, TraceIds: this.traces };
  }

  async carryOut(action: WireAction): Promise<void> {
    this.results.push({ ActionId: action.Id, Value: (await this.valueOf(action)) ?? null });
  }

  private async valueOf(action: WireAction): Promise<unknown> {
    if (action.ActionType === 5) {
      this.traces.push(action.Id);
      return null;
    }
    const target = await this.paths.resolve(action.ObjectPathId);
    if (target instanceof Handler) return this.onHandler(target, action);
    return target === SERVICE ? {} : onNull(action);
  }

  private onHandler(target: Handler, action: WireAction): unknown {
    switch (action.ActionType) {
      case 1:
        return this.instantiate(target);
      case 2:
        return this.query(target, action, "pascal");
      case 3:
        return this.call(target, action);
      case 4:
        return this.set(target, action);
      case 6:
        return this.queryRecursively(target, action);
      case 7:
        return this.query(target, action, "camel");
      case 8:
        return this.ensureUnchanged(target, action);
      case 9:
        return this.update(target, action.ObjectState ?? {});
      default:
        throw new HostError("GeneralException", `Unknown kind of action: ${action.ActionType}.`);
    }
  }

  private instantiate(target: Handler): Record<string, unknown> {
    const reference = this.given.get(target);
    return reference === undefined ? { ...target._key() } : { ...target._key(), _ReferenceId: reference };
  }

  private async query(target: Handler, action: WireAction, spelling: Spelling): Promise<unknown> {
    const selection = buildSelection(action.QueryInfo);
    const reading = { selection, requirementSet: this.parts.requirementSet };
    for (const need of NEEDS) if (dependsOn(need, target, reading)) await this.parts.settle(need);
    const window = { top: action.QueryInfo?.Top ?? null, skip: action.QueryInfo?.Skip ?? null };
    return new Snapshot(this.parts.requirementSet, spelling, this.parts.notModelled).take(target, selection, window);
  }

  private async queryRecursively(target: Handler, action: WireAction): Promise<unknown> {
    await settleAll(this.parts);
    const { Queries = {}, MaxDepth = 1 } = action.RecursiveQueryInfo ?? {};
    return recursiveSnapshot(target, Queries, MaxDepth, this.parts.requirementSet);
  }

  private async call(target: Handler, action: WireAction): Promise<unknown> {
    const name = action.Name ?? "";
    const args = await this.paths.arguments(action.ArgumentInfo);
    if (name === "_KeepReference") return void this.given.set(target, this.parts.references.keep(target));
    if (name === "_RemoveReference") return this.parts.references.release(String(args[0]));
    if (this.parts.events.handle(target, name)) return null;
    const member = findMember(target, name, this.parts.requirementSet);
    if (member.kind !== "method")
      throw new HostError("ApiNotFound", `${locationOf(target, name)} is no method.`, locationOf(target, name));
    await settleFor(target, member.name, this.parts);
    const value = await located(target, name, () => callMember(target, member, args));
    return value instanceof Handler || value === NULL ? null : value;
  }

  private async set(target: Handler, action: WireAction): Promise<void> {
    const name = action.Name ?? "";
    const [value] = await this.paths.arguments(action.ArgumentInfo);
    await located(target, name, () => writeMember(target, name, value, this.parts.requirementSet));
  }

  private async update(target: Handler, state: Readonly<Record<string, unknown>>): Promise<void> {
    for (const [name, value] of Object.entries(state)) {
      const member = membersOf(target).get(name.toLowerCase());
      if (member?.kind === "navigation" && typeof value === "object" && value !== null) {
        const child: unknown = Reflect.get(target, member.name);
        if (child instanceof Handler) await this.update(child, { ...value });
      } else {
        await located(target, name, () => writeMember(target, name, value, this.parts.requirementSet));
      }
    }
  }

  private async ensureUnchanged(target: Handler, action: WireAction): Promise<void> {
    await settleAll(this.parts);
    const state = action.ObjectState ?? {};
    if (!isSameState(target, state, this.parts.requirementSet)) {
      throw new HostError("Conflict", "The object has changed since it was read.", classOf(target).className);
    }
  }
}

async function settleAll({ settle }: PathSources): Promise<void> {
  for (const need of NEEDS) await settle(need);
}

/** A null object takes every write in silence, gives null, and marks the result of a method as null. */
function onNull(action: WireAction): unknown {
  return action.ActionType === 3 && !(action.Name ?? "").startsWith("_") ? { _IsNull: true } : null;
}
