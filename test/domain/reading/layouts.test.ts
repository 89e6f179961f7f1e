import fc from "fast-check";
import type { Task } from "../../../src/domain/plan/Plan";
import type { Reading } from "../../../src/domain/reading/Reading";
import { parseSchedule } from "../../../src/domain/time/parseSchedule";
import { splitUnits } from "../../../src/domain/units/splitUnits";
import { brokenLayouts, centredLayouts, layOut, plainLayouts, type Layout } from "../../support/layouts";
import { sampleTasks, type SampleTask } from "../../support/samplePlan";
import { readShipped } from "../../support/readShipped";

const CATALOGUE = { units: [], groups: [] };

function readLayout(tasks: readonly SampleTask[], layout: Layout): Reading {
  const result = readShipped(layOut(tasks, layout));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const nameOf = (units: Task["leadUnits"]): readonly string[] => units.map((unit) => unit.text);

function expectSamePlan(reading: Reading, tasks: readonly SampleTask[], year: number | null): void {
  const { plan, unread } = reading;
  expect(plan.tasks.map((task) => task.content)).toEqual(tasks.map((task) => task.content));
  expect(plan.tasks.map((task) => nameOf(task.leadUnits))).toEqual(
    tasks.map((task) => nameOf(splitUnits(task.lead, CATALOGUE))),
  );
  expect(plan.tasks.map((task) => nameOf(task.coordinatingUnits))).toEqual(
    tasks.map((task) => nameOf(splitUnits(task.coordinating, CATALOGUE))),
  );
  expect(plan.tasks.map((task) => task.timeText)).toEqual(tasks.map((task) => task.time));
  expect(plan.tasks.map((task) => task.schedule)).toEqual(tasks.map((task) => parseSchedule(task.time, year)));
  expect(unread).toEqual([]);
}

describe("the same plan in other layouts", () => {
  it.each([
    ["a row per task", plainLayouts],
    ["a row per visual line", brokenLayouts],
    ["a row per visual line, cells centred", centredLayouts],
  ])("reads the same with %s", (_name, layouts) => {
    fc.assert(
      fc.property(sampleTasks, layouts, (tasks, layout) => {
        const reading = readLayout(tasks, layout);
        expectSamePlan(reading, tasks, reading.plan.year);
      }),
      { numRuns: 60 },
    );
  });
});

describe("cells that stand anywhere in a table", () => {
  const places = fc.array(fc.tuple(fc.nat({ max: 60 }), fc.nat({ max: 9 })), { minLength: 1, maxLength: 6 });

  it.each([
    ["a row per task", plainLayouts],
    ["a row per visual line", brokenLayouts],
  ])("are in the plan or unread with %s", (_name, layouts) => {
    fc.assert(
      fc.property(sampleTasks, layouts, places, (tasks, layout, at) => {
        const grid = layOut(tasks, { ...layout, letterhead: false, closing: false });
        const strays = new Map(
          at.map(([row, column], index) => [`${String(row)}/${String(column)}`, `dấu ${"abcdef"[index] ?? "g"}q`]),
        );
        const cells = grid.cells.map((values, row) =>
          Array.from(
            { length: 10 },
            (_, column) => values[column] ?? strays.get(`${String(row)}/${String(column)}`) ?? null,
          ),
        );
        const placed = cells.flat().filter((value) => typeof value === "string" && value.startsWith("dấu "));
        const result = readShipped({ ...grid, cells });
        if (!result.ok) return;
        const told = JSON.stringify([result.value.plan, result.value.unread, result.value.columns]);
        expect(placed.filter((value) => !told.includes(String(value)))).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });
});
