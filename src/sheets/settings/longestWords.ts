import { textOf } from "../../spec/cellValues";
import type { SettingName, Settings } from "./Settings";

/**
 * What a formula that shows a setting shows at its longest: the setting's words where they are longer than those that most offices have, by
 * which it is measured otherwise.
 *
 * @example longestWords(new Map([["LinhVuc", "công tác dân vận chính quyền"]]), "LinhVuc", "cải cách hành chính") // => "công tác dân vận chính quyền"
 */
export function longestWords(settings: Settings, name: SettingName, usual: string): string {
  const words = textOf(settings.get(name));
  return words.length > usual.length ? words : usual;
}

/**
 * The words of a list of lines that need more of them: those of a setting, or those that most offices have.
 *
 * @example mostLines(settings, "NoiNhanDonVi", "- Như trên;\n- Lưu: VT.") // => "- Như trên;\n- Ban Dân vận;\n- Lưu: VT."
 */
export function mostLines(settings: Settings, name: SettingName, usual: string): string {
  const words = textOf(settings.get(name));
  return words.split("\n").length > usual.split("\n").length ? words : longestWords(settings, name, usual);
}
