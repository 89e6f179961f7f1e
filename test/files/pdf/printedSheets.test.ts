import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readPlan } from "../../../src/domain/reading/readPlan";
import { readPdf } from "../../../src/files/pdf/readPdf";
import type { SourceTable } from "../../../src/sheets/source/SourceTable";
import { sourceSheet } from "../../../src/sheets/source/sourceSheet";
import { gridOfSpec } from "../../support/gridOfSpec";
import { isWithoutLibreOffice } from "../../support/libreOffice";
import { printed } from "../../support/pdf/printed";
import { printedSheet } from "../../support/pdf/printedSheet";
import type { SheetLook, SheetPlan } from "../../support/pdf/printedSheet";
import { PLANS_FOLDER } from "../../support/readGrid";
import { temporaryFolder } from "../../support/temporaryFolder";

interface KnownTask {
  readonly no: string;
  readonly content: string;
  readonly leadText: string;
  readonly coordText: string;
  readonly timeText: string;
  readonly due: string | null;
}

const HEADINGS = ["TT", "Nội dung", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian thực hiện và hoàn thành"];
const NARROW = [5, 40, 18, 22, 20];
const WIDE = [5, 60, 15, 18, 14];
const LOOKS: readonly SheetLook[] = [
  { name: "ruled", rules: "all", size: 13, widths: NARROW },
  { name: "ruled, centred, landscape", rules: "all", centred: true, landscape: true, size: 10, widths: WIDE },
  { name: "no lines", rules: "none", size: 11, widths: NARROW },
  { name: "no lines, landscape", rules: "none", landscape: true, size: 10, widths: WIDE },
  { name: "no lines, centred", rules: "none", centred: true, size: 13, widths: WIDE },
  { name: "no lines, centred, landscape", rules: "none", centred: true, landscape: true, size: 13, widths: WIDE },
  { name: "heading ruled", rules: "head", size: 11, widths: WIDE },
  {
    name: "heading ruled, centred, landscape",
    rules: "head",
    centred: true,
    landscape: true,
    size: 13,
    widths: NARROW,
  },
];
const CASES = ["cat-hai-2025", "nguyen-khuyen-2023"].flatMap((plan) => LOOKS.map((look) => ({ plan, look })));
const LOW: SheetLook = { name: "low rows", rules: "all", size: 12, widths: NARROW, lowRows: true };

function known(plan: string): SheetPlan & { readonly tasks: readonly KnownTask[] } {
  const text = readFileSync(join(PLANS_FOLDER, `${plan}.expected.json`), "utf8");
  const { issuer, title, tasks } = JSON.parse(text) as { issuer: string; title: string; tasks: KnownTask[] };
  const rows = tasks.map((task) => [task.no, task.content, task.leadText, task.coordText, task.timeText]);
  return { issuer, title: title.replace("Kế hoạch ", ""), headings: HEADINGS, rows, tasks };
}

function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

async function tableIn(bytes: Uint8Array | undefined): Promise<SourceTable> {
  const table = await readPdf(bytes ?? new Uint8Array());
  if (!table.ok) throw new Error(JSON.stringify(table.error));
  return table.value;
}

describe("plans kept in a spreadsheet and printed to PDF", () => {
  if (isWithoutLibreOffice()) {
    it("need LibreOffice", () => undefined);
    return;
  }
  const folder = temporaryFolder();
  let pdfs: ReadonlyMap<string, Uint8Array>;
  beforeAll(() => {
    const sheets = CASES.map(
      ({ plan, look }, index) => [`${String(index)}.xlsx`, printedSheet(known(plan), look)] as const,
    );
    pdfs = printed(new Map([...sheets, ["low.xlsx", printedSheet(known("cat-hai-2025"), LOW)]]), folder);
  }, 180_000);

  it.each(CASES.map(({ plan, look }, index) => [`${plan}, ${look.name}`, index] as const))(
    "give every task with its units and times: %s",
    async (_name, index) => {
      const { tasks } = known(CASES[index]?.plan ?? "");
      const table = await tableIn(pdfs.get(`${String(index)}.xlsx`));
      const reading = readPlan(gridOfSpec(sourceSheet(table, "Kế hoạch gốc")), {
        catalogue: { units: [], groups: [] },
      });
      const found = reading.ok ? reading.value.plan.tasks : [];
      expect(
        found.map((task) =>
          [task.ordinal, task.content, task.leadText, task.coordinatingText, task.timeText].map((text) =>
            plain(text ?? ""),
          ),
        ),
      ).toEqual(tasks.map((task) => [task.no, task.content, task.leadText, task.coordText, task.timeText].map(plain)));
      expect(found.map(({ schedule }) => schedule.due)).toEqual(tasks.map(({ due }) => due));
      expect(table.notes).toEqual([]);
    },
  );

  it("are told to be unsure where rows are too low, so that texts lie over each other", async () => {
    const { notes } = await tableIn(pdfs.get("low.xlsx"));
    expect(notes).toEqual([{ kind: "overprinted", pages: [1] }]);
  });
});
