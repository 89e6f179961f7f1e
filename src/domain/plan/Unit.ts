/**
 * How a unit is named in a plan's cell. `unit`: one catalogue unit or one clearly single body; `group`: a phrase that stands for
 * several ("Các trường Mầm non, Tiểu học"); `open`: a group whose members somebody must choose ("Các đơn vị liên quan").
 */
export type MentionKind = "unit" | "group" | "open" | "unknown";

/** One unit or group as written in a cell. `unit` is the catalogue's name when it is known. */
export interface UnitMention {
  readonly text: string;
  readonly kind: MentionKind;
  readonly unit: string | null;
}

/** A unit of the catalogue (sheet "Đơn vị"). `level` is the canonical short form: MN, TH, TH&THCS, THCS, THPT, … or free text. */
export interface Unit {
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly level: string;
  readonly block: string;
  readonly contact: string;
  readonly email: string;
  readonly note: string;
}

/** The members that were chosen for an open group, by unit code. */
export interface ChosenGroup {
  readonly phrase: string;
  readonly members: readonly string[];
}

/** A unit's old and new name, after a merger or a reorganisation. */
export interface Rename {
  readonly from: string;
  readonly to: string;
}

/** The unit catalogue: who can lead, coordinate and report. `renames` are offered when an old name turns up, never applied silently. */
export interface Catalogue {
  readonly units: readonly Unit[];
  readonly groups: readonly ChosenGroup[];
  readonly renames?: readonly Rename[];
}
