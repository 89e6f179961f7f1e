import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readPlan } from "../../../src/domain/reading/readPlan";
import type { Reading } from "../../../src/domain/reading/Reading";
import { readPdf } from "../../../src/files/pdf/readPdf";
import { sourceSheet } from "../../../src/sheets/source/sourceSheet";
import { isWithoutLibreOffice } from "../../support/libreOffice";
import { gridOfSpec } from "../../support/memoryWorkbook";
import { printed } from "../../support/pdf/printed";
import { printedDocx } from "../../support/pdf/printedDocx";
import { PROSE_LOOKS, TABLE_LOOKS } from "../../support/pdf/PrintLook";
import { PLANS_FOLDER, readGrid } from "../../support/readGrid";
import { temporaryFolder } from "../../support/temporaryFolder";

interface ExpectedTask {
  readonly no: string | null;
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
  readonly form: "table" | "outline";
  readonly tasks: readonly ExpectedTask[];
  readonly reports: readonly unknown[];
}

const TABLES = ["cat-hai-2025", "nguyen-khuyen-2023"] as const;
const OUTLINES = ["quan-1-2025", "nam-dinh-2023", "nguyen-ba-ngoc-2025"] as const;
const CASES = [
  ...TABLES.flatMap((plan) => TABLE_LOOKS.map((look) => ({ plan, look }))),
  ...OUTLINES.flatMap((plan) => PROSE_LOOKS.map((look) => ({ plan, look }))),
];
const NAMES = CASES.map(({ plan, look }, index) => [`${plan}, ${look.name}`, index] as const);

function expectedOf(plan: string): ExpectedPlan {
  return JSON.parse(readFileSync(join(PLANS_FOLDER, `${plan}.expected.json`), "utf8")) as ExpectedPlan;
}

function fileOf(index: number): string {
  return `${String(index)}.docx`;
}

async function printAll(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const documents = await Promise.all(
    CASES.map(async ({ plan, look }, index) => {
      const grid = await readGrid(join(PLANS_FOLDER, `${plan}.word.xlsx`));
      return [fileOf(index), printedDocx(grid, look)] as const;
    }),
  );
  return printed(new Map(documents), folder);
}

async function readingOf(bytes: Uint8Array | undefined): Promise<Reading> {
  const table = await readPdf(bytes ?? new Uint8Array());
  if (!table.ok) throw new Error(JSON.stringify(table.error));
  const reading = readPlan(gridOfSpec(sourceSheet(table.value, "Kế hoạch gốc")), {
    catalogue: { units: [], groups: [] },
  });
  if (!reading.ok) throw new Error(JSON.stringify(reading.error));
  return reading.value;
}

function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

describe("real plans printed to PDF", () => {
  if (isWithoutLibreOffice()) {
    it("need LibreOffice", () => undefined);
    return;
  }
  const folder = temporaryFolder();
  let pdfs: ReadonlyMap<string, Uint8Array>;
  beforeAll(async () => {
    pdfs = await printAll(folder);
  }, 180_000);

  it.each(NAMES)("give every task exactly: %s", async (_name, index) => {
    const wanted = expectedOf(CASES[index]?.plan ?? "");
    const { plan } = await readingOf(pdfs.get(fileOf(index)));
    const { title, year, issuer, form, reports } = wanted;
    expect(plan).toMatchObject({ title, year, issuer, form, reports });
    const tasks = wanted.tasks.filter((task) => task.optional !== true);
    expect(plan.tasks.map((task) => [task.ordinal, plain(task.content)])).toEqual(
      tasks.map((task) => [task.no, plain(task.content)]),
    );
    plan.tasks.forEach((task, place) => {
      const want = tasks[place];
      expect(task.leadUnits.map(({ text }) => plain(text))).toEqual(want?.lead);
      expect([want?.coord, ...(want?.accept?.["coord"] ?? [])]).toContainEqual(
        task.coordinatingUnits.map(({ text }) => plain(text)),
      );
      if (form === "table") expect(plain(task.timeText)).toBe(want?.timeText);
      expect(task.schedule).toMatchObject({ quarters: want?.quarters, due: want?.due });
    });
  });
});
