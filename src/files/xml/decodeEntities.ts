const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);
const REFERENCE = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([^;&\s]{1,32}));/gi;
const LAST_CODE_POINT = 0x10ffff;

function characterOf(code: number): string | undefined {
  return code > 0 && code <= LAST_CODE_POINT ? String.fromCodePoint(code) : undefined;
}

function meaningOf(hex: string | undefined, decimal: string | undefined, name: string): string | undefined {
  if (hex !== undefined) return characterOf(Number.parseInt(hex, 16));
  return decimal === undefined ? NAMED.get(name) : characterOf(Number(decimal));
}

/**
 * Puts characters in place of the references of XML; undefined when one means nothing, as those that a document type would declare.
 *
 * @example decodeEntities("Qu&#253; I &amp; qu&#xFD; II") // => "Quý I & quý II"
 * @example decodeEntities("&lol9;") // => undefined
 */
export function decodeEntities(text: string): string | undefined {
  if (!text.includes("&")) return text;
  let isSound = true;
  const decoded = text.replace(REFERENCE, (_, hex?: string, decimal?: string, name = "") => {
    const meaning = meaningOf(hex, decimal, name);
    isSound &&= meaning !== undefined;
    return meaning ?? "";
  });
  return isSound ? decoded : undefined;
}
