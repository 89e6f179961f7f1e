/**
 * The bytes of the text in UTF-8, as a payload limit counts them; works where no TextEncoder is (jest's jsdom).
 *
 * @example utf8Length("Quý") // => 4
 */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) bytes += 1;
    else if (unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff)) bytes += 2;
    else bytes += 3;
  }
  return bytes;
}
