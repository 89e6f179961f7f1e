import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Saves a workbook again in another program: what comes out is what an office gets back from people who use it. */
export type SaveAgain = (bytes: Uint8Array, folder: string, format?: string) => Uint8Array;

const OPENPYXL = "import openpyxl, sys; openpyxl.load_workbook(sys.argv[1]).save(sys.argv[2])";
// A version manager may put a Python first that lacks what the system's own has.
const PYTHONS = ["python3", "/usr/bin/python3"];

function runs(command: string, args: readonly string[]): boolean {
  try {
    execFileSync(command, args, { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** The Python that has openpyxl; the first one when none has, so that a test that needs it fails. */
export function pythonWithOpenpyxl(): string {
  return PYTHONS.find((python) => runs(python, ["-c", "import openpyxl"])) ?? "python3";
}

function fileIn(folder: string, bytes: Uint8Array, format = "xlsx"): string {
  const file = join(mkdtempSync(join(folder, "in-")), `book.${format}`);
  writeFileSync(file, bytes);
  return file;
}

/** Opens a workbook in LibreOffice, of another format where one is named, and saves it as .xlsx. */
export const savedByLibreOffice: SaveAgain = (bytes, folder, format) => {
  const [profile, out] = [mkdtempSync(join(folder, "profile-")), mkdtempSync(join(folder, "out-"))];
  mkdirSync(join(profile, "user"));
  const where = `-env:UserInstallation=${pathToFileURL(profile).href}`;
  const args = [where, "--headless", "--convert-to", "xlsx", "--outdir", out, fileIn(folder, bytes, format)];
  execFileSync("soffice", args, { stdio: "ignore" });
  return new Uint8Array(readFileSync(join(out, "book.xlsx")));
};

/** Opens a workbook with openpyxl and saves it, as many programs that make lists do. */
export const savedByOpenpyxl: SaveAgain = (bytes, folder) => {
  const out = join(mkdtempSync(join(folder, "out-")), "book.xlsx");
  execFileSync(pythonWithOpenpyxl(), ["-c", OPENPYXL, fileIn(folder, bytes), out]);
  return new Uint8Array(readFileSync(out));
};

/** Whether a program is missing here; on CI all must be there, so the test goes on and fails. */
export function isMissing(program: "LibreOffice" | "openpyxl"): boolean {
  const isHere =
    program === "LibreOffice"
      ? runs("soffice", ["--version"])
      : PYTHONS.some((python) => runs(python, ["-c", "import openpyxl"]));
  if (isHere || process.env["CI"] !== undefined) return false;
  process.stdout.write(`${program} is not on this machine: what it saves was not read back.\n`);
  return true;
}
