import { xlsxFromModel } from "excel-host-embedded/xlsx";
import type { HostError, WriteProgress } from "../../../src/actions/ports/WorkbookPort";
import { areaAddress } from "../../../src/domain/grid/Grid";
import type { SheetSpec } from "../../../src/spec/SheetSpec";
import type { OpenedExcel } from "../../support/openExcel";
import { openExcel } from "../../support/openExcel";
import { typeInto } from "../../support/smallWorkbook";
import { unitSpecs } from "../../support/unitSpecs";
import { withoutJournal } from "../../support/withoutJournal";

/** Long texts, so that ten sheets take several requests. */
function forms(word: string): readonly SheetSpec[] {
  return unitSpecs(10, 12, (unit, row) => `${word} ${String(unit)}.${String(row)} `.repeat(1_200));
}

/** The first cell that people fill. */
function openCell(spec: SheetSpec | undefined): string {
  return areaAddress({ row: 0, column: 0, ...spec?.open?.[0], rows: 1, columns: 1 });
}

let excel: OpenedExcel;

beforeEach(async () => {
  excel = await openExcel();
});

afterEach(() => {
  excel.close();
});

/** Writes, and presses “Dừng” once so many requests are done; what it came to, and how often progress was told. */
async function writeStopping(specs: readonly SheetSpec[], after: number) {
  const stop = new AbortController();
  const told: number[] = [];
  // Told before each request and after the last.
  const progress = ({ share }: WriteProgress): void => {
    told.push(share);
    if (told.length === after + 1) stop.abort();
  };
  const outcome = await excel.port.write(specs, progress, stop.signal).then(
    () => "done",
    (error: unknown) => (error as HostError).failure.kind,
  );
  return { outcome, told };
}

async function sheetsNow() {
  await excel.host.settle();
  return withoutJournal(xlsxFromModel(excel.host.model)).sheets.map(({ name, cells, protection }) => ({
    name,
    cells: cells.map(({ row, column, value, formula }) => [row, column, value, formula]),
    isProtected: protection !== undefined,
  }));
}

describe("writing that somebody stops", () => {
  it("begins no further request, and takes away the sheets that it had made", async () => {
    const before = await sheetsNow();
    const { outcome, told } = await writeStopping(forms("Rà soát"), 2);
    expect(outcome).toBe("stopped");
    expect(told).toHaveLength(3);
    expect(told).toEqual([...told].sort((one, other) => one - other));
    expect(await sheetsNow()).toEqual(before);
    expect(await excel.port.kept()).toEqual({ actions: [], isUnfinished: false });
  });

  it("puts back what stood on sheets that were there, with what people typed", async () => {
    await excel.port.write(forms("Rà soát"));
    await typeInto("Trường 3", openCell(forms("Rà soát")[2]), "Đã gọi điện");
    await excel.port.read(({ sheets }) => sheets.map(({ name }) => name), []);
    const before = await sheetsNow();
    expect((await writeStopping(forms("Kiểm tra"), 2)).outcome).toBe("stopped");
    expect(await sheetsNow()).toEqual(before);
  });

  it("ends, done once more, as if nothing had happened", async () => {
    await writeStopping(forms("Rà soát"), 1);
    await excel.port.write(forms("Rà soát"));
    const again = await sheetsNow();
    excel.close();
    excel = await openExcel();
    await excel.port.write(forms("Rà soát"));
    expect(again).toEqual(await sheetsNow());
  });

  it("writes nothing when it is stopped before it begins", async () => {
    const before = await sheetsNow();
    const outcome = excel.port.write(forms("Rà soát"), undefined, AbortSignal.abort());
    await expect(outcome).rejects.toMatchObject({ failure: { kind: "stopped" } });
    expect(await sheetsNow()).toEqual(before);
  });

  it("is done all the same when it is stopped too late", async () => {
    const specs = forms("Rà soát");
    const whole = await writeStopping(specs, Infinity);
    excel.close();
    excel = await openExcel();
    const { outcome } = await writeStopping(specs, whole.told.length - 1);
    expect(outcome).toBe("done");
  });
});
