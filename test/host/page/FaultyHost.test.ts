import { installOffice } from "excel-host-embedded/load";
import { HostError, type WorkbookPort } from "../../../src/actions/ports/WorkbookPort";
import { excelWorkbook } from "../../../src/excel/excelWorkbook";
import { FaultyHost } from "../../../src/workbench/page/FaultyHost";
import { FAULTS, type Fault } from "../../../src/workbench/page/faults";
import type { OpenedExcel } from "../../support/openExcel";
import { ACTIONS, openSmallWorkbook, UNIT_CHANGES } from "../../support/smallWorkbook";

/** What the pane understands of each; what never answers is given up after a minute, which a test of its own waits for. */
const UNDERSTOOD: Readonly<Record<Exclude<Fault, "hang">, string>> = {
  "cell-edit": "cell-edit-mode",
  protected: "protected-sheet",
  connection: "connection",
  "too-large": "too-large",
  other: "lost-focus",
};
const TRIED_ACTIONS = { ...ACTIONS, ...UNIT_CHANGES };
const TRIED = FAULTS.filter((fault) => fault !== "hang");

describe("a failure that is tried in the workbench", () => {
  let excel: OpenedExcel;
  let faulty: FaultyHost;
  let port: WorkbookPort;
  let uninstall: () => void;

  beforeAll(async () => {
    excel = await openSmallWorkbook();
    faulty = new FaultyHost(excel.host);
    uninstall = await installOffice(faulty);
    port = excelWorkbook();
  });

  afterAll(() => {
    uninstall();
    excel.close();
  });

  const failureOf = async (action: string): Promise<string> => {
    try {
      await TRIED_ACTIONS[action]?.(port);
      return "nothing failed";
    } catch (error) {
      return error instanceof HostError ? error.failure.kind : String(error);
    }
  };

  // In the order in which a plan becomes a report, each upon what the one before it made.
  it.each(Object.keys(TRIED_ACTIONS))(
    "is told at every button, and is gone when it is taken back: %s",
    async (action) => {
      for (const fault of TRIED) {
        faulty.set(fault);
        expect([fault, await failureOf(action)]).toEqual([fault, UNDERSTOOD[fault]]);
        faulty.set(null);
      }
      expect(await failureOf(action)).toBe("nothing failed");
    },
  );

  it("waits for a request that writes where reading can't meet it", async () => {
    faulty.set("protected");
    await port.survey();
    expect(faulty.isArmed).toBe(true);
    faulty.set(null);
  });

  it("is met once, but for what lasts until it is taken back", async () => {
    faulty.set("connection");
    await expect(port.survey()).rejects.toThrow("connection");
    expect(faulty.isArmed).toBe(false);
    faulty.set("protected");
    expect([await failureOf("import"), await failureOf("import")]).toEqual(["protected-sheet", "protected-sheet"]);
    faulty.set(null);
  });
});
