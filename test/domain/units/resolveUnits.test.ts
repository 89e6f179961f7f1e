import type { Catalogue } from "../../../src/domain/plan/Unit";
import type { Plan } from "../../../src/domain/plan/Plan";
import { readPlan } from "../../../src/domain/reading/readPlan";
import { resolveUnits } from "../../../src/domain/units/resolveUnits";
import { planSheet } from "../../support/clerkSheets";
import { sampleCatalogue } from "./sampleCatalogue";

const NOBODY: Catalogue = { units: [], groups: [] };
const SCHOOLS = sampleCatalogue();

function planWith(coordinating: string, catalogue: Catalogue): Plan {
  const reading = readPlan(planSheet([{ content: "Tuyên truyền", lead: "Phòng GDĐT", coordinating }]), { catalogue });
  if (!reading.ok) throw new Error(reading.error.kind);
  return reading.value.plan;
}

describe("the units of a plan", () => {
  it("are not cut again by a catalogue that lacks none of them", () => {
    const plan = planWith("MN Hoa Mai; các trường tiểu học", SCHOOLS);
    const { catalogue, plan: named } = resolveUnits(plan, SCHOOLS);
    expect(catalogue.units).toBe(SCHOOLS.units);
    expect(named.tasks[0]?.coordinatingUnits).toBe(plan.tasks[0]?.coordinatingUnits);
  });

  it("all make the catalogue where none is known", () => {
    const { catalogue, plan } = resolveUnits(planWith("Hoa Mai; Văn thư", NOBODY), NOBODY);
    expect(catalogue.units.map(({ name }) => name)).toEqual(["Phòng GDĐT", "Hoa Mai", "Văn thư"]);
    expect(plan.tasks[0]?.coordinatingUnits.map(({ unit }) => unit)).toEqual(["Hoa Mai", "Văn thư"]);
  });

  it("join a known catalogue only where their words say what they are", () => {
    const { catalogue } = resolveUnits(planWith("MN Hoa May; Văn thư", SCHOOLS), SCHOOLS);
    expect(catalogue.units.slice(SCHOOLS.units.length).map(({ name }) => name)).toEqual(["Văn thư"]);
  });

  it("leave groups with nobody behind them to be filled in, each once", () => {
    const { catalogue } = resolveUnits(planWith("Các đơn vị liên quan; các đơn vị liên quan", SCHOOLS), SCHOOLS);
    expect(catalogue.groups).toEqual([{ phrase: "Các đơn vị liên quan", members: [] }]);
  });
});
