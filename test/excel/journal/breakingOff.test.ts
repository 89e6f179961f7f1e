import { excelWorkbook } from "../../../src/excel/excelWorkbook";
import type { OpenedExcel } from "../../support/openExcel";
import {
  ACTIONS,
  imageOf,
  openSmallWorkbook,
  rewritePlan,
  SMALL_TASKS,
  storedOf,
  typeMarks,
  UNIT_CHANGES,
} from "../../support/smallWorkbook";

type Stored = Awaited<ReturnType<typeof storedOf>>;

/** A request and the operation of it before which it breaks off; requests that only read have one place to break off at. */
interface Break {
  readonly request: number;
  readonly operation: number;
}

/** Of the request that writes: while the record is put down, amid the sheets, before the end. */
const OPERATIONS = [25, 90, 260, 5_000];

function breaksOf(requests: number): readonly Break[] {
  const reading = Array.from({ length: requests - 1 }, (_, index) => ({ request: index + 1, operation: 0 }));
  return [...reading, ...OPERATIONS.map((operation) => ({ request: requests, operation }))];
}

let excel: OpenedExcel | null = null;

afterEach(() => {
  excel?.close();
  excel = null;
});

async function open(stored: Stored): Promise<OpenedExcel> {
  excel?.close();
  return (excel = await openSmallWorkbook(stored));
}

/** Rows are fitted anew when a sheet is put back, and protection comes off before anything is kept. */
function contentsOf(image: Stored): string {
  const sheets = image.sheets.map(({ name, cells, merges, tables, names }) => ({ name, cells, merges, tables, names }));
  return JSON.stringify({ sheets, names: image.names });
}

/** A finished workbook with a word in every cell that people fill, and a plan that has grown since. */
async function finishedWorkbook(): Promise<{ readonly stored: Stored; readonly marks: readonly string[] }> {
  const made = await openSmallWorkbook();
  for (const name of ["table", "fixes", "units", "summary"]) await ACTIONS[name]?.(made.port);
  const marks = await typeMarks(made);
  await rewritePlan([...SMALL_TASKS, { no: 7, content: "Tổng kết năm", coordinating: "Các trường Tiểu học" }]);
  const stored = await storedOf(made);
  made.close();
  return { stored, marks };
}

describe.each(Object.entries({ ...ACTIONS, ...UNIT_CHANGES }))(
  "%s, broken off at any request and any operation of it",
  (name, act) => {
    let stored: Stored;
    let marks: readonly string[];
    let before: string;
    let wanted: string;
    let requests: number;

    beforeAll(async () => {
      ({ stored, marks } = await finishedWorkbook());
      const whole = await open(stored);
      if (name === "units" || name === "fixes") {
        await ACTIONS["table"]?.(whole.port);
        stored = await storedOf(whole);
        await open(stored);
      }
      const sound = await open(stored);
      before = contentsOf(await imageOf(sound));
      sound.host.resetCounters();
      await act(sound.port);
      ({ requests } = sound.host.counters);
      wanted = contentsOf(await imageOf(sound));
    });

    /** Breaks the action off; false when it was done nevertheless. */
    async function breakOff({ request, operation }: Break): Promise<boolean> {
      const broken = await open(stored);
      broken.host.failAt(request, "GeneralException", operation);
      return act(broken.port).then(
        () => false,
        () => true,
      );
    }

    it("ends as if nothing had happened when the pane is opened again and it is run again", async () => {
      for (const place of breaksOf(requests)) {
        if (!(await breakOff(place)) || excel === null) continue;
        await act(excelWorkbook());
        const now = contentsOf(await imageOf(excel));
        expect({ ...place, isWanted: now === wanted }).toEqual({ ...place, isWanted: true });
        expect(marks.filter((mark) => wanted.includes(mark) && !now.includes(mark))).toEqual([]);
      }
    });

    it("is as before when it is put back instead", async () => {
      for (const place of breaksOf(requests)) {
        if (!(await breakOff(place)) || excel === null) continue;
        const port = excelWorkbook();
        if ((await port.kept()).isUnfinished) await (name === "restore" ? port.survey() : port.restore());
        const now = contentsOf(await imageOf(excel));
        const isSound = now === before || (name === "restore" && now === wanted);
        expect({ ...place, isSound }).toEqual({ ...place, isSound: true });
      }
    });
  },
);
