import type { PresetName } from "../../sheets/vocabularyPresets";
import type { SettingRemark } from "../../sheets/settings/settingRemarks";
import type { SettingName } from "../../sheets/settings/Settings";

/** The parts of the form in which a plan is set up. */
export type SettingSection = "plan" | "bodies" | "signer" | "receivers" | "deadlines" | "rules";

/** The form in which a plan is set up. */
export interface SettingsWords {
  readonly title: string;
  readonly about: string;
  readonly presets: string;
  readonly presetNames: Readonly<Record<PresetName, string>>;
  readonly filled: string;
  readonly sections: Readonly<Record<SettingSection, string>>;
  readonly labels: Readonly<Record<SettingName, string>>;
  /** What a setting is for, where its name does not say it. */
  readonly hints: Partial<Readonly<Record<SettingName, string>>>;
  /** A choice that leaves the cell empty, and what the letters of the right to sign mean. */
  readonly none: string;
  readonly rights: Readonly<Record<string, string>>;
  readonly beforeDate: Readonly<Record<"exclusive" | "inclusive", string>>;
  readonly empty: string;
  readonly wrong: (fields: number) => string;
  readonly remark: (remark: SettingRemark, typed: string) => string;
  readonly changed: (labels: readonly string[]) => string;
  readonly save: string;
  readonly discard: string;
  readonly written: (label: string, before: string, after: string) => string;
  readonly toSave: (fields: number) => string;
  readonly saved: (fields: number) => string;
  /** What changed in the workbook since the form was filled in stays as it is there. */
  readonly left: (labels: readonly string[]) => string;
  readonly stayed: (labels: readonly string[]) => string;
  readonly toSheet: string;
}
