import type { Handler } from "./HandlerProtocol";
import { buildSelection } from "./Selection";
import { Snapshot } from "./Snapshot";

/** True when every value of `state` (camelCase, nested for navigation properties) is what the handler has now. */
export function isSameState(
  target: Handler,
  state: Readonly<Record<string, unknown>>,
  requirementSet: string,
): boolean {
  const snapshot = new Snapshot(requirementSet, "camel").take(target, buildSelection({ Select: leavesOf(state, "") }));
  return contains(snapshot, state);
}

function leavesOf(state: object, prefix: string): string[] {
  return Object.entries(state).flatMap(([name, value]) =>
    isPlain(value) ? leavesOf(value, `${prefix}${name}/`) : [`${prefix}${name}`],
  );
}

function isPlain(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function contains(whole: unknown, part: unknown): boolean {
  if (!isPlain(part)) return JSON.stringify(whole) === JSON.stringify(part);
  if (!isPlain(whole)) return false;
  return Object.entries(part).every(([name, value]) => contains(Reflect.get(whole, name), value));
}
