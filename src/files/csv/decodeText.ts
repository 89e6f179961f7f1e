interface Guess {
  readonly encoding: string;
  readonly fits: (bytes: Uint8Array) => boolean;
}

const SOME_BYTES = 2000;

function startsWith(...mark: readonly number[]): Guess["fits"] {
  return (bytes) => mark.every((byte, index) => bytes[index] === byte);
}

/** Whether every other byte is mostly zero, as Latin letters are in UTF-16. */
function hasZerosAt(offset: number): Guess["fits"] {
  return (bytes) => {
    const some = bytes.subarray(0, SOME_BYTES);
    const zeros = some.reduce((count, byte, index) => count + (byte === 0 && index % 2 === offset ? 1 : 0), 0);
    return zeros * 5 > some.length;
  };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

// What Vietnamese Windows writes when nobody asks it for Unicode comes last: it fits everything.
const GUESSES: readonly Guess[] = [
  { encoding: "utf-16le", fits: startsWith(0xff, 0xfe) },
  { encoding: "utf-16be", fits: startsWith(0xfe, 0xff) },
  { encoding: "utf-16le", fits: hasZerosAt(1) },
  { encoding: "utf-16be", fits: hasZerosAt(0) },
  { encoding: "utf-8", fits: isUtf8 },
  { encoding: "windows-1258", fits: () => true },
];

/**
 * The text of a file that does not say how it is encoded: UTF-8, UTF-16, else Windows' Vietnamese code page, whose marks are put
 * together with their letters.
 *
 * @example decodeText(Uint8Array.from([0x51, 0x75, 0xfd])) // => "Quý"
 */
export function decodeText(bytes: Uint8Array): string {
  const encoding = GUESSES.find(({ fits }) => fits(bytes))?.encoding ?? "utf-8";
  return new TextDecoder(encoding).decode(bytes).normalize("NFC");
}
