import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Script } from "node:vm";

const compiled = new Map<string, Script>();

/** The folder of the unmodified client inside the npm package: office.js, the bundle of each host, the strings of each language. */
export function officeFolder(): string {
  return dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/dist/office.js"));
}

/** A script of the client, compiled once per process. `file` is relative to the client's folder, "vi-vn/office_strings.js". */
export function officeScript(file: string): Script {
  const known = compiled.get(file);
  if (known) return known;
  const path = join(officeFolder(), file);
  const script = new Script(readFileSync(path, "utf8"), { filename: path });
  compiled.set(file, script);
  return script;
}
