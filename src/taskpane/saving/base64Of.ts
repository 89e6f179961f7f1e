/** So many arguments a function takes in every browser. */
const AT_ONCE = 0x8000;

/**
 * Bytes as base64.
 *
 * @example base64Of(new Uint8Array([80, 75])) // => "UEs="
 */
export function base64Of(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += AT_ONCE) {
    text += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
  }
  return btoa(text);
}
