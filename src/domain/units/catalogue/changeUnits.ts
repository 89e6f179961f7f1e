import type { Catalogue, ChosenGroup, Unit } from "../../plan/Unit";
import { comparisonKey } from "../../text/comparisonKey";
import { err, ok, type Result } from "../../text/result";
import { unitKey } from "../words/spanKey";
import { codeKey } from "./makeUnit";

/**
 * What somebody changes about the units: one gets a new name and keeps the old one as another name; `from` turns out to be the same as
 * `into`; a group stands for exactly these units, by their codes.
 */
export type UnitChange =
  | { readonly kind: "rename"; readonly code: string; readonly name: string }
  | { readonly kind: "merge"; readonly from: string; readonly into: string }
  | { readonly kind: "group"; readonly phrase: string; readonly members: readonly string[] };

/** Why it is no change: no unit is chosen, the name is empty or another unit's, there is no such unit, or a unit is merged with itself. */
export type UnitChangeFailure =
  | { readonly kind: "unit-wanted" }
  | { readonly kind: "name-wanted" }
  | { readonly kind: "name-taken-by-unit"; readonly name: string; readonly other: string }
  | { readonly kind: "unit-gone"; readonly code: string }
  | { readonly kind: "same-unit" };

/**
 * A catalogue with one change. Units keep their codes, under which everything that they report is kept; what a merged unit knows and the other
 * lacks goes over to it.
 *
 * @example changeUnits(catalogue, { kind: "merge", from: "MN02", into: "MN01" }) // => ok({ units: [{ code: "MN01", aliases: ["MN Hoa May"], … }], … })
 */
export function changeUnits(catalogue: Catalogue, change: UnitChange): Result<Catalogue, UnitChangeFailure> {
  switch (change.kind) {
    case "rename":
      return renamed(catalogue, change.code, cleanName(change.name));
    case "merge":
      return merged(catalogue, change.from, change.into);
    case "group":
      return grouped(catalogue, change);
  }
}

/**
 * A name as it is kept: composed, with single spaces.
 *
 * @example cleanName(" Trường  Mầm non Hoa Mai") // => "Trường Mầm non Hoa Mai"
 */
export function cleanName(name: string): string {
  return name.normalize("NFC").replace(/\s+/g, " ").trim();
}

function unitOf({ units }: Catalogue, code: string): Unit | undefined {
  return units.find((unit) => codeKey(unit.code) === codeKey(code));
}

function renamed(catalogue: Catalogue, code: string, name: string): Result<Catalogue, UnitChangeFailure> {
  if (code === "") return err({ kind: "unit-wanted" });
  if (name === "") return err({ kind: "name-wanted" });
  const unit = unitOf(catalogue, code);
  if (unit === undefined) return err({ kind: "unit-gone", code });
  const other = catalogue.units.find((one) => one !== unit && isCalled(one, name));
  if (other !== undefined) return err({ kind: "name-taken-by-unit", name, other: other.name });
  const aliases = otherNames(name, [...unit.aliases, unit.name]);
  return ok(withUnits(catalogue, (one) => [one === unit ? { ...unit, name, aliases } : one]));
}

function isCalled({ name, aliases }: Unit, wanted: string): boolean {
  return [name, ...aliases].some((one) => unitKey(one) === unitKey(wanted));
}

/** Names that are written as the first one, but for case and spaces, are not told twice. */
function otherNames(name: string, names: readonly string[]): readonly string[] {
  const seen = new Set([comparisonKey(name)]);
  return names.filter((one) => {
    const key = comparisonKey(one);
    const isNew = key !== "" && !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function merged(catalogue: Catalogue, from: string, into: string): Result<Catalogue, UnitChangeFailure> {
  if (from === "" || into === "") return err({ kind: "unit-wanted" });
  const [gone, staying] = [unitOf(catalogue, from), unitOf(catalogue, into)];
  if (gone === undefined) return err({ kind: "unit-gone", code: from });
  if (staying === undefined) return err({ kind: "unit-gone", code: into });
  if (gone === staying) return err({ kind: "same-unit" });
  const either = (part: "level" | "block" | "contact" | "email"): string => staying[part] || gone[part];
  const both: Unit = {
    ...staying,
    aliases: otherNames(staying.name, [...staying.aliases, gone.name, ...gone.aliases]),
    level: either("level"),
    block: either("block"),
    contact: either("contact"),
    email: either("email"),
    note: notesOf(staying, gone),
  };
  const after = withUnits(catalogue, (one) => (one === gone ? [] : [one === staying ? both : one]));
  return ok({ ...after, groups: after.groups.map((group) => withMember(group, gone.code, staying.code)) });
}

/** Of whom to ask, what only the one that goes knows is no more asked, but stays written down. */
function notesOf(staying: Unit, gone: Unit): string {
  const asked = (["contact", "email"] as const).filter((part) => staying[part] !== "" && staying[part] !== gone[part]);
  const notes = [staying.note, gone.note, ...asked.map((part) => gone[part])];
  return [...new Set(notes)].filter((note) => note !== "").join("; ");
}

function withMember(group: ChosenGroup, from: string, into: string): ChosenGroup {
  const members = group.members.map((code) => (codeKey(code) === codeKey(from) ? into : code));
  return { ...group, members: [...new Set(members)] };
}

function grouped(
  catalogue: Catalogue,
  { phrase, members }: { readonly phrase: string; readonly members: readonly string[] },
): Result<Catalogue, UnitChangeFailure> {
  const key = comparisonKey(phrase);
  if (key === "") return err({ kind: "name-wanted" });
  const unknown = members.find((code) => unitOf(catalogue, code) === undefined);
  if (unknown !== undefined) return err({ kind: "unit-gone", code: unknown });
  const isKnown = catalogue.groups.some((group) => comparisonKey(group.phrase) === key);
  const groups = catalogue.groups.map((group) => (comparisonKey(group.phrase) === key ? { ...group, members } : group));
  return ok({ ...catalogue, groups: isKnown ? groups : [...groups, { phrase: phrase.trim(), members }] });
}

function withUnits(catalogue: Catalogue, change: (unit: Unit) => readonly Unit[]): Catalogue {
  return { ...catalogue, units: catalogue.units.flatMap(change) };
}
