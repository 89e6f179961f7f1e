import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plan } from "../../../src/domain/plan/Plan";
import { readPlan } from "../../../src/domain/reading/readPlan";
import { gridOf } from "../../support/gridOf";
import { PLANS_FOLDER } from "../../support/readGrid";

interface Expected {
  readonly title: string;
  readonly year: number;
  readonly issuer: string;
  readonly reports: readonly unknown[];
  readonly tasks: readonly {
    readonly no: string | null;
    readonly section: string;
    readonly content: string;
    readonly optional?: true;
  }[];
}

const PROSE = ["quan-1-2025", "nam-dinh-2023", "nguyen-ba-ngoc-2025"] as const;
const BLANKS = ["with its blank lines", "without its blank lines"] as const;

function readText(name: string, keepsBlanks: boolean): Plan {
  const lines = readFileSync(join(PLANS_FOLDER, `${name}.txt`), "utf8").split("\n");
  const kept = lines.filter((line) => keepsBlanks || line.trim() !== "");
  const result = readPlan(gridOf(kept.map((line) => [line])), { catalogue: { units: [], groups: [] } });
  if (!result.ok) throw new Error(result.error.kind);
  return result.value.plan;
}

describe.each(PROSE)("the plan %s as a converter gives it, a line a row", (name) => {
  const expected = JSON.parse(readFileSync(join(PLANS_FOLDER, `${name}.expected.json`), "utf8")) as Expected;
  const wanted = expected.tasks.filter((task) => task.optional !== true);

  it.each(BLANKS)("is read exactly %s", (blanks) => {
    const plan = readText(name, blanks === BLANKS[0]);
    const { title, year, issuer, reports } = expected;
    expect(plan).toMatchObject({ title, year, issuer, reports, form: "outline" });
    expect(plan.tasks.map((task) => [task.ordinal, task.section, task.content])).toEqual(
      wanted.map((task) => [task.no, task.section, task.content]),
    );
    expect(plan.tasks.every((task) => task.leadText === "" && task.timeText === "")).toBe(true);
  });
});
