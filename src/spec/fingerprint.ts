/** How many letters and digits a fingerprint has. */
export const FINGERPRINT_LENGTH = 6;

const RANGE = 36 ** FINGERPRINT_LENGTH;

/**
 * Six letters and digits that stand for a text: equal texts have equal ones. FNV-1a; tells a change, proves nothing.
 *
 * @example fingerprint("Quý I năm 2025").length // => 6
 */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return (hash % RANGE).toString(36).padStart(FINGERPRINT_LENGTH, "0");
}
