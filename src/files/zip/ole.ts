const OLE_MAGIC = [0xd0, 0xcf, 0x11, 0xe0];
// Entries of an OLE directory stand at whole multiples of their size; the length of the name stands 64 bytes on.
const ENTRY_BYTES = 128;
const NAME_LENGTH_AT = 64;

/** Whether a file is an OLE container: encrypted packages and the files of Office 97–2003 are. */
export function isOle(bytes: Uint8Array): boolean {
  return OLE_MAGIC.every((byte, index) => bytes[index] === byte);
}

/**
 * Whether the directory of an OLE container has a stream of this name; names stand there in UTF-16 and end with a zero.
 *
 * @example hasStream(bytes, "EncryptedPackage") // => true
 */
export function hasStream(bytes: Uint8Array, stream: string): boolean {
  const name = [...stream, "\0"].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = 0; at + NAME_LENGTH_AT <= bytes.length; at += ENTRY_BYTES) {
    if (name.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
