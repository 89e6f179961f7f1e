import type { SheetSpec } from "../../src/spec/SheetSpec";
import { LOOKS } from "../../src/spec/styles";
import { realSpecs } from "../support/realSpecs";

/** The shade of quarters in which nothing is planned, which says so on paper too. */
const UNPLANNED = "#E7E7E7";

describe("whatever is printed of our sheets", () => {
  let specs: readonly SheetSpec[] = [];

  beforeAll(async () => {
    specs = await realSpecs();
  });

  it("has no fill in any look, so that no program prints one", () => {
    const filled = specs.flatMap(({ name, styles }) =>
      styles.flatMap(({ role }) => (LOOKS[role].fill === null ? [] : [[name, role]])),
    );
    expect(filled).toEqual([]);
  });

  it("has no fill by condition but the grey of quarters in which nothing is planned", () => {
    const fills = specs.flatMap(({ conditionalFormats }) => conditionalFormats.flatMap(({ fill }) => fill ?? []));
    expect([...new Set(fills)]).toEqual([UNPLANNED]);
  });

  it("stands on A4, one page wide, with the rows of its headings on each page of a table", () => {
    const tables = specs.filter(({ page, tables: held }) => held.length > 0 && page.printArea !== null);
    expect(tables.length).toBeGreaterThan(3);
    expect(tables.filter(({ page }) => page.titleRows === null).map(({ name }) => name)).toEqual([]);
  });
});
