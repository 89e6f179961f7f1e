/** The unpacked parts of a package by `partKey` of their names; ask with `partAt`. */
export type PackageParts = ReadonlyMap<string, Uint8Array>;

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/**
 * The name of a part as names are compared: Office minds neither case nor the slash of Windows nor how a letter is spelt in an address.
 *
 * @example partKey("xl\\Worksheets\\Sheet%201.xml") // => "xl/worksheets/sheet 1.xml"
 */
export function partKey(name: string): string {
  return decoded(name).replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
}

/** A part by its name, however that is spelt. @example partAt(parts, "xl/sharedStrings.xml") // => bytes */
export function partAt(parts: PackageParts, name: string): Uint8Array | undefined {
  return parts.get(partKey(name));
}

/**
 * The name of a part from how another one points at it.
 *
 * @example resolvePart("xl/workbook.xml", "../docProps/app.xml") // => "docProps/app.xml"
 */
export function resolvePart(from: string, target: string): string {
  const plain = target.replaceAll("\\", "/");
  const folder = from.replaceAll("\\", "/").replace(/[^/]*$/, "");
  const path: string[] = [];
  for (const step of (plain.startsWith("/") ? plain : folder + plain).split("/")) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}
