import { PLACE_OF_BODY, PRESET_WORDS, PRESETS, type PresetName } from "../vocabularyPresets";
import type { SettingName } from "./Settings";

/**
 * The settings that a preset proposes, as people type them: the level and the two bodies in any case, the signer's post and the recipients
 * where nobody named any. A level of the preset's kind that is set already stays, and so does the place, which the body above may name. `set` gives what is set.
 *
 * @example presetSettings("communes", (name) => (name === "TenCapTongHop" ? "Cát Hải" : "")).get("CoQuanChuQuan") // => "UBND XÃ CÁT HẢI"
 */
export function presetSettings(
  preset: PresetName,
  set: (name: SettingName) => string,
): ReadonlyMap<SettingName, string> {
  const { levels, issuer, receivers } = PRESETS[preset];
  const level = levels.find((one) => one === set("CapTongHop").toLowerCase()) ?? levels[0] ?? "";
  const named = set("TenCapTongHop") || placeOf(set("CoQuanChuQuan"));
  // In capitals a name has lost where its words begin.
  const place = named === named.toUpperCase() ? set("TenCapTongHop") : named;
  const bodyOf = (name: string): string => `${PRESET_WORDS.body} ${level} ${name}`.trim();
  const always: readonly (readonly [SettingName, string])[] = [
    ["CapTongHop", level],
    ["CoQuanChuQuan", bodyOf(named).toUpperCase()],
    ["CoQuanBanHanh", issuer],
  ];
  const wanting: readonly (readonly [SettingName, string])[] = [
    ["TenCapTongHop", place],
    ["ChucVuKy", PRESET_WORDS.head],
    ["NoiNhan", listed([bodyOf(place), ...receivers, PRESET_WORDS.filed])],
  ];
  return new Map([...always, ...wanting.filter(([name, text]) => text !== "" && set(name) === "")]);
}

/** The place that the body above has in its name. */
function placeOf(body: string): string {
  return PLACE_OF_BODY.exec(body.normalize("NFC").trim())?.[1] ?? "";
}

/** A line for each, as official papers list them. */
function listed(receivers: readonly string[]): string {
  return receivers.map((one, index) => `- ${one}${index === receivers.length - 1 ? "." : ";"}`).join("\n");
}
