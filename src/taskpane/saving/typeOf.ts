const TYPES: Readonly<Record<string, string>> = {
  zip: "application/zip",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/**
 * What a file is called among kinds of files.
 *
 * @example typeOf("phieu.zip") // => "application/zip"
 */
export function typeOf(name: string): string {
  return TYPES[name.slice(name.lastIndexOf(".") + 1).toLowerCase()] ?? "application/octet-stream";
}
