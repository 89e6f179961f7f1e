import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Reading } from "../../../src/domain/reading/Reading";
import { PLANS_FOLDER, readGrid } from "../../support/readGrid";
import { readShipped } from "../../support/readShipped";

interface ExpectedTask {
  readonly no: string | null;
  readonly section: string;
  readonly content: string;
  readonly lead: readonly string[];
  readonly coord: readonly string[];
  readonly timeText: string;
  readonly quarters: readonly number[];
  readonly due: string | null;
  readonly optional?: true;
  readonly accept?: Readonly<Record<string, readonly unknown[]>>;
}

interface ExpectedPlan {
  readonly title: string;
  readonly year: number;
  readonly issuer: string;
  readonly form: string;
  readonly tasks: readonly ExpectedTask[];
  readonly reports: readonly { readonly kind: string; readonly due: string | null }[];
}

function readExpected(name: string): ExpectedPlan {
  return JSON.parse(readFileSync(join(PLANS_FOLDER, `${name}.expected.json`), "utf8")) as ExpectedPlan;
}

async function readSheet(file: string): Promise<Reading> {
  const result = readShipped(await readGrid(join(PLANS_FOLDER, `${file}.xlsx`)));
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
}

const TABLES = [
  ["cat-hai-2025", "word"],
  ["cat-hai-2025", "pdf"],
  ["nguyen-khuyen-2023", "word"],
  ["nguyen-khuyen-2023", "pdf"],
] as const;

describe.each(TABLES)("the plan %s pasted from %s", (name, layout) => {
  const expected = readExpected(name);
  const reading = readSheet(`${name}.${layout}`);

  it("gives title, year, issuer and report deadlines", async () => {
    const { plan } = await reading;
    const { title, year, issuer, form, reports } = expected;
    expect(plan).toMatchObject({ title, year, issuer, form, reports });
  });

  it("gives every task and no other", async () => {
    const { plan } = await reading;
    expect(plan.tasks.map((task) => task.ordinal)).toEqual(expected.tasks.map((task) => task.no));
    expect(plan.tasks.map((task) => task.content)).toEqual(expected.tasks.map((task) => task.content));
  });

  it("gives who leads and coordinates each task, and when", async () => {
    const { plan } = await reading;
    plan.tasks.forEach((task, index) => {
      const wanted = expected.tasks[index];
      expect(task.leadUnits.map((unit) => unit.text)).toEqual(wanted?.lead);
      expect([wanted?.coord, ...(wanted?.accept?.["coord"] ?? [])]).toContainEqual(
        task.coordinatingUnits.map((unit) => unit.text),
      );
      expect(task.timeText).toBe(wanted?.timeText);
      expect(task.schedule.quarters).toEqual(wanted?.quarters);
      expect(task.schedule.due).toBe(wanted?.due);
    });
  });

  it("leaves no cell unread", async () => {
    expect((await reading).unread).toEqual([]);
  });
});

describe("a plan pasted from Word with its headings", () => {
  it.each(["cat-hai-2025", "nguyen-khuyen-2023"])("keeps the section of the tasks of %s", async (name) => {
    const { plan } = await readSheet(`${name}.word`);
    expect(new Set(plan.tasks.map((task) => task.section))).toEqual(new Set(["II.2"]));
  });
});

const OUTLINES = ["quan-1-2025", "nam-dinh-2023", "nguyen-ba-ngoc-2025"] as const;

describe.each(OUTLINES)("the plan in prose %s", (name) => {
  const expected = readExpected(name);
  const reading = readSheet(`${name}.word`);

  it("gives title, year, issuer and report deadlines", async () => {
    const { plan } = await reading;
    const { title, year, issuer, form, reports } = expected;
    expect(plan).toMatchObject({ title, year, issuer, form, reports });
  });

  it("gives every leaf item and no other", async () => {
    const { plan } = await reading;
    const wanted = expected.tasks.filter((task) => task.optional !== true);
    expect(plan.tasks.map((task) => [task.ordinal, task.section])).toEqual(
      wanted.map((task) => [task.no, task.section]),
    );
    expect(plan.tasks.map((task) => task.content)).toEqual(wanted.map((task) => task.content));
    expect(plan.tasks.every((task) => task.leadUnits.length === 0 && task.timeText === "")).toBe(true);
  });
});
