import type { GivenTask } from "../../actions/drafts/AssignDraft";
import type { IsoDate } from "../../domain/plan/IsoDate";
import type { StartKind } from "../../sheets/vocabularyStarts";
import type { UnitChange } from "../../domain/units/catalogue/changeUnits";
import type { UnitDoubt } from "../../domain/units/catalogue/addUnits";

/** The list of units: what there is, and bringing more. */
export interface UnitsPartWords {
  readonly title: string;
  readonly about: string;
  readonly open: string;
  readonly chips: (units: number, blocks: readonly (readonly [block: string, units: number])[]) => readonly string[];
  /** What the plan names without saying who they are. */
  readonly unlisted: (phrases: readonly string[]) => string;
  readonly nobody: string;
  readonly paste: string;
  readonly pasteHint: string;
  readonly file: string;
  readonly look: string;
  readonly readingFile: string;
  readonly nothing: string;
  readonly added: (count: number) => string;
  readonly known: (count: number) => string;
  readonly columns: Readonly<Record<"name" | "level" | "otherNames", string>>;
  readonly noLevel: string;
  readonly doubts: (count: number) => string;
  readonly doubt: (doubt: UnitDoubt) => string;
  readonly toSheet: string;
  readonly next: string;
  readonly listed: (count: number) => string;
  readonly change: UnitChangeWords;
}

/** Changing what the catalogue says: new names, two units that are one, who a group is. */
export interface UnitChangeWords {
  readonly title: string;
  readonly what: string;
  readonly kinds: Readonly<Record<UnitChange["kind"], string>>;
  readonly abouts: Readonly<Record<UnitChange["kind"], string>>;
  readonly unit: string;
  readonly choose: string;
  readonly newName: string;
  readonly from: string;
  readonly into: string;
  readonly group: string;
  readonly newGroup: string;
  readonly groupName: string;
  readonly members: (count: number) => string;
  readonly look: string;
  /** What a change will do, or did: the names before and after. */
  readonly told: Readonly<Record<UnitChange["kind"], (before: string, after: string) => string>>;
  readonly moved: (cells: number) => string;
  readonly differing: (cells: number) => string;
  readonly oldForm: (sheet: string) => string;
}

/** Giving tasks out. */
export interface AssignPartWords {
  readonly title: string;
  readonly about: string;
  readonly open: string;
  readonly chips: (wanting: { readonly lead: number; readonly time: number }) => readonly string[];
  readonly nobody: string;
  readonly toUnits: string;
  readonly who: string;
  readonly lead: string;
  readonly keep: string;
  readonly groups: string;
  readonly coordinating: (count: number) => string;
  readonly time: string;
  readonly timeHint: string;
  readonly until: (due: IsoDate) => string;
  readonly noDeadline: string;
  readonly timeNotRead: string;
  readonly onlyEmpty: string;
  readonly tasks: string;
  readonly filter: string;
  readonly withoutLead: (count: number) => string;
  readonly withoutTime: (count: number) => string;
  readonly all: (count: number) => string;
  readonly section: (label: string, title: string) => string;
  readonly noSection: string;
  readonly chooseSection: (section: string) => string;
  readonly choose: (task: string) => string;
  readonly source: string;
  readonly chosen: (count: number) => string;
  readonly give: (count: number) => string;
  readonly chooseFirst: string;
  readonly willWrite: (cells: number) => string;
  /** A task that is given out: what its cells will say. */
  readonly given: (task: string, parts: GivenTask["parts"]) => string;
  readonly nothing: string;
  readonly formsFollow: string;
  readonly toForms: string;
}

/** A plan read while another one is followed. */
export interface VersionWords {
  readonly title: string;
  /** What stands in the workbook, and what was read now. */
  readonly about: (told: { readonly before: string; readonly source: string; readonly same: number }) => string;
  readonly isVersion: string;
  readonly isOther: string;
  readonly otherPlan: string;
  readonly added: (count: number) => string;
  readonly gone: (count: number) => string;
  readonly reworded: (count: number) => string;
  readonly rewording: (ordinal: string, before: string, after: string) => string;
}

/** Beginning a plan that stands nowhere yet. */
export interface StartWords {
  readonly title: string;
  readonly ways: Readonly<Record<StartKind, { readonly name: string; readonly about: string }>>;
  readonly making: string;
  readonly made: (sheet: string) => string;
}

/** The parts of the place in which a plan is read; they come when they are opened. */
export interface PartWords {
  readonly units: UnitsPartWords;
  readonly assign: AssignPartWords;
  readonly version: VersionWords;
  readonly start: StartWords;
}
