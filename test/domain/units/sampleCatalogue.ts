import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Catalogue, Unit } from "../../../src/domain/plan/Unit";

/** The illustrative catalogue of test/fixtures/plans, with the naming hazards of real lists of schools. */
export function sampleCatalogue(): Catalogue {
  const file = join(__dirname, "../../fixtures/plans/units-sample.csv");
  const rows = readFileSync(file, "utf8").trim().split(/\r?\n/).slice(1);
  return { units: rows.map((row) => unitOf(row.split(","))), groups: [] };
}

function unitOf([code = "", name = "", aliases = "", level = "", block = ""]: readonly string[]): Unit {
  return { ...aUnit(code, name), aliases: aliases.split(";").map((alias) => alias.trim()), level, block };
}

/** A unit with nothing but a code and a name. */
export function aUnit(code: string, name: string): Unit {
  return { code, name, aliases: [], level: "", block: "", contact: "", email: "", note: "" };
}
