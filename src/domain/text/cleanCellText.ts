import { repairCharacters } from "./repairCharacters";

const UNTIDY = /^\s|\s$| {2}|\n/;

/**
 * The text of a cell as it is kept and shown: NFC, trimmed, spaces collapsed, line breaks kept as "\n" without empty lines. Words and
 * dashes stay as they were written.
 *
 * @example cleanCellText(" BGH \r\n\r\nBCH  CĐ ") // => "BGH\nBCH CĐ"
 */
export function cleanCellText(text: string): string {
  const repaired = repairCharacters(text);
  if (!UNTIDY.test(repaired)) return repaired;
  return repaired
    .replace(/ +/g, " ")
    .replace(/ ?\n[\n ]*/g, "\n")
    .trim();
}
