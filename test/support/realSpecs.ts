import type { Draft } from "../../src/actions/drafts/Draft";
import type { ActionFailure } from "../../src/actions/workbook/ActionFailure";
import { prepareFreeze } from "../../src/actions/prepareFreeze";
import { prepareCollect } from "../../src/actions/prepareCollect";
import { prepareSend } from "../../src/actions/prepareSend";
import { prepareSummary } from "../../src/actions/prepareSummary";
import { prepareTaskTable } from "../../src/actions/prepareTaskTable";
import { prepareUnitSheets } from "../../src/actions/prepareUnitSheets";
import { toSerial } from "../../src/domain/plan/IsoDate";
import type { Result } from "../../src/domain/text/result";
import { startPlanSheet } from "../../src/sheets/start/startPlanSheet";
import { startUnitSheet } from "../../src/sheets/start/startUnitSheet";
import type { SheetSpec } from "../../src/spec/SheetSpec";
import { planSheet, unitListSheet } from "./clerkSheets";
import { MemoryWorkbook } from "./memoryWorkbook";

const TODAY = "2025-04-01";
const PERIOD = { period: "Q1", today: TODAY } as const;

/** Every sheet that the actions make of a small plan, as specs, the last say about each sheet. */
export async function realSpecs(): Promise<readonly SheetSpec[]> {
  const book = new MemoryWorkbook([
    planSheet([
      { content: "- Xây dựng Kế hoạch công tác dân vận", time: "Quý I", coordinating: "Các trường Mầm non, Tiểu học" },
      { content: "Tổ chức hội nghị đối thoại", time: "Quý I và quý III", coordinating: "Các đơn vị liên quan" },
      { content: "Sơ kết công tác", time: "Trước ngày 15/6", coordinating: "Các trường Tiểu học" },
    ]),
    unitListSheet([
      ["PGD", "Phòng Giáo dục và Đào tạo", "Cơ quan quản lý", "Cơ quan"],
      ["MN01", "Trường Mầm non Hoa Mai", "MN", "Mầm non"],
      ["MN02", "Trường Mầm non Họa Mi", "MN", "Mầm non"],
      ["TH01", "Trường Tiểu học Hòa An", "TH", "Tiểu học"],
    ]),
  ]);
  const specs = new Map<string, SheetSpec>();
  const apply = async (made: Result<Draft, ActionFailure>): Promise<void> => {
    if (!made.ok) throw new Error(JSON.stringify(made.error));
    await book.write(made.value.specs);
    for (const spec of made.value.specs) specs.set(spec.name, spec);
  };
  await apply(await prepareTaskTable(book, { sheet: null, today: TODAY, asOf: null, units: null }));
  await apply(await prepareUnitSheets(book, PERIOD));
  await apply(await prepareFreeze(book, { ...PERIOD, by: "Bà Lan" }));
  book.type("Nhiệm vụ", "Sơ kết công tác", "Gia hạn đến", toSerial("2025-07-15"));
  await apply(await prepareSummary(book, { period: "H1", today: "2025-07-01", asOf: "2025-06-30" }));
  for (const spec of [...(await returnSpecs(book)), ...startSpecs()]) specs.set(spec.name, spec);
  return [...specs.values()];
}

/** The sheets on which a plan is begun. */
function startSpecs(): readonly SheetSpec[] {
  const [name, list] = ["Kế hoạch năm", "Danh sách đơn vị"];
  return [startPlanSheet({ kind: "school", year: 2025, name, list }), startUnitSheet("school", list)];
}

/** The sheets that keep which forms went out and what came back: a Word file beside them is enough for a line. */
async function returnSpecs(book: MemoryWorkbook): Promise<readonly SheetSpec[]> {
  const sent = await prepareSend(book, { ...PERIOD, units: null });
  if (!sent.ok) throw new Error(JSON.stringify(sent.error));
  await book.write(sent.value.specs);
  const files = [{ file: "Trường Tiểu học Hòa An.docx", kind: "document", document: "word" }] as const;
  const collected = await prepareCollect(book, { files, receivedOn: TODAY, rule: "ours" });
  if (!collected.ok) throw new Error(JSON.stringify(collected.error));
  return [...sent.value.specs, ...collected.value.specs];
}
