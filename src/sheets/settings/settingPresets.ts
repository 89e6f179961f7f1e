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
  const place = set("TenCapTongHop") || placeOf(set("CoQuanChuQuan"));
  const above = `${PRESET_WORDS.body} ${level} ${place}`.trim();
  const always: readonly (readonly [SettingName, string])[] = [
    ["CapTongHop", level],
    ["CoQuanChuQuan", above.toUpperCase()],
    ["CoQuanBanHanh", issuer],
  ];
  const wanting: readonly (readonly [SettingName, string])[] = [
    ["TenCapTongHop", place],
    ["ChucVuKy", PRESET_WORDS.head],
    ["NoiNhan", listed([above, ...receivers, PRESET_WORDS.filed])],
  ];
  return new Map([...always, ...wanting.filter(([name, text]) => text !== "" && set(name) === "")]);
}

/** The place that the body above has in its name; in capitals names lose where their words begin, and then somebody has to say it. */
function placeOf(body: string): string {
  const place = PLACE_OF_BODY.exec(body.normalize("NFC").trim())?.[1] ?? "";
  return place === place.toUpperCase() ? "" : place;
}

/** A line for each, as official papers list them. */
function listed(receivers: readonly string[]): string {
  return receivers.map((one, index) => `- ${one}${index === receivers.length - 1 ? "." : ";"}`).join("\n");
}
