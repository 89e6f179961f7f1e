import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";

const RECALCULATE_ALWAYS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Every sheet as semicolon-free CSV with "|" between cells, UTF-8, as shown; -1 asks for all sheets. */
const CSV = "csv:Text - txt - csv (StarCalc):124,34,76,1,,0,false,true,false,false,false,-1";

/** Whether LibreOffice is missing here, said once to whoever runs the tests; on CI it must be there, so the test goes on and fails. */
export function isWithoutLibreOffice(): boolean {
  try {
    execFileSync("soffice", ["--version"], { stdio: "ignore" });
    return false;
  } catch {
    if (process.env["CI"] !== undefined) return false;
    process.stdout.write("LibreOffice is not on this machine: its own recalculation was not compared.\n");
    return true;
  }
}

/** Cells as they are shown, by sheet name. */
type ShownSheets = ReadonlyMap<string, readonly (readonly string[])[]>;

/** The cells of each sheet as LibreOffice shows them after calculating every formula itself, by sheet name. */
export function recalculated(file: string, folder: string): ShownSheets {
  return recalculatedEach([file], folder)[0] ?? new Map();
}

/** The workbook saved by LibreOffice after calculating every formula itself. */
export function recalculatedWorkbook(file: string, folder: string): string {
  return join(converted([file], "xlsx", folder), basename(file));
}

/** Opens files in LibreOffice, calculates them and saves them in another format; gives the folder they are in. */
function converted(files: readonly string[], format: string, folder: string): string {
  const profile = mkdtempSync(join(folder, "profile-"));
  const out = mkdtempSync(join(folder, "out-"));
  mkdirSync(join(profile, "user"));
  writeFileSync(join(profile, "user/registrymodifications.xcu"), RECALCULATE_ALWAYS);
  const where = `-env:UserInstallation=${pathToFileURL(profile).href}`;
  execFileSync("soffice", [where, "--headless", "--convert-to", format, "--outdir", out, ...files], {
    stdio: "ignore",
  });
  return out;
}

/** The same of several files, each called otherwise, in one start of the program. */
export function recalculatedEach(files: readonly string[], folder: string): readonly ShownSheets[] {
  const out = converted(files, CSV, folder);
  const made = readdirSync(out);
  return files.map((file) => {
    const prefix = `${basename(file, ".xlsx")}-`;
    const own = made.filter((name) => name.startsWith(prefix));
    return new Map(
      own.map((name) => [
        name.slice(prefix.length).replace(/\.csv$/, ""),
        parseCsv(readFileSync(join(out, name), "utf8")),
      ]),
    );
  });
}

/** Rows of cells; a quoted cell may hold "|", quotes and line breaks. */
function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const match of text.matchAll(/("(?:[^"]|"")*"|[^|\n]*)(\||\n|$)/g)) {
    const [whole, cell = "", end] = match;
    if (whole === "") break;
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === "\n") rows.push([]);
  }
  return rows;
}
