import { PRESET_WORDS, PRESETS, type PresetName } from "../vocabularyPresets";
import type { SettingName } from "./Settings";

/**
 * The settings that a preset proposes, as people type them: the level and the two bodies in any case, the signer's post and the recipients
 * where nobody named any. A level of the preset's kind that is set already stays, and so does the place. `set` gives what is set.
 *
 * @example presetSettings("communes", (name) => (name === "TenCapTongHop" ? "Cát Hải" : "")).get("CoQuanChuQuan") // => "UBND XÃ CÁT HẢI"
 */
export function presetSettings(
  preset: PresetName,
  set: (name: SettingName) => string,
): ReadonlyMap<SettingName, string> {
  const { levels, issuer, receivers } = PRESETS[preset];
  const level = levels.find((one) => one === set("CapTongHop").toLowerCase()) ?? levels[0] ?? "";
  const above = `${PRESET_WORDS.body} ${level} ${set("TenCapTongHop")}`.trim();
  const always: readonly (readonly [SettingName, string])[] = [
    ["CapTongHop", level],
    ["CoQuanChuQuan", above.toUpperCase()],
    ["CoQuanBanHanh", issuer],
  ];
  const wanting: readonly (readonly [SettingName, string])[] = [
    ["ChucVuKy", PRESET_WORDS.head],
    ["NoiNhan", listed([above, ...receivers, PRESET_WORDS.filed])],
  ];
  return new Map([...always, ...wanting.filter(([name]) => set(name) === "")]);
}

/** A line for each, as official papers list them. */
function listed(receivers: readonly string[]): string {
  return receivers.map((one, index) => `- ${one}${index === receivers.length - 1 ? "." : ";"}`).join("\n");
}
