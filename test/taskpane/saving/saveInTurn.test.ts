/** @jest-environment jsdom */
import type { SavingWay } from "../../../src/actions/ports/FormFilesPort";
import { DIALOG_SAYS, dialogWay } from "../../../src/taskpane/saving/dialogWay";
import { addressWay, downloadWay } from "../../../src/taskpane/saving/linkWays";
import { pickerWay } from "../../../src/taskpane/saving/pickerWay";
import { saveInTurn } from "../../../src/taskpane/saving/saveInTurn";
import { workbookWay } from "../../../src/taskpane/saving/workbookWay";

const FORM = { name: "02-MN-Hoa-Mai_Quy-I-2025.xlsx", bytes: new Uint8Array([80, 75]) };
const ARCHIVE = { name: "Phieu_Quy-I-2025.zip", bytes: new Uint8Array([80, 75]) };

const refuse = (): never => {
  throw new Error("Refused by the pane.");
};

/** A place in which the save picker writes into `written`. */
function picking(written: unknown[], refused: { readonly at?: "write" | "close"; readonly error?: unknown } = {}) {
  const step = (name: "write" | "close", value: unknown): Promise<void> => {
    if (refused.at === name) return Promise.reject(new Error("The disk is full."));
    written.push(value);
    return Promise.resolve();
  };
  const createWritable = () =>
    Promise.resolve({ write: (bytes: unknown) => step("write", bytes), close: () => step("close", "closed") });
  const pick = () =>
    refused.error instanceof Error ? Promise.reject(refused.error) : Promise.resolve({ createWritable });
  return { showSaveFilePicker: pick };
}

/** All ways in their order, each one failing but those that are named. */
function ways(...working: readonly SavingWay["kind"][]): readonly SavingWay[] {
  const kinds = ["picker", "download", "address", "dialog", "workbook", "sheet"] as const;
  return kinds.map((kind) => ({
    kind,
    save: () => (working.includes(kind) ? Promise.resolve(kind === "picker" ? "saved" : "handed") : refuse()),
  }));
}

describe("saving a file from the pane", () => {
  it.each(["picker", "download", "address", "dialog", "workbook", "sheet"] as const)(
    "comes to the way “%s” when all before it fail",
    async (kind) => {
      expect(await saveInTurn(FORM, ways(kind, "sheet"))).toMatchObject({ kind });
    },
  );

  it("says that it is saved only where that is known, and keeps the ways that are left for a file that never arrives", async () => {
    const picked = await saveInTurn(FORM, ways("picker"));
    const handed = await saveInTurn(FORM, ways("download", "dialog"));
    const next = await saveInTurn(FORM, handed.left);
    expect([picked.outcome, handed.outcome, handed.kind, next.kind]).toEqual(["saved", "handed", "download", "dialog"]);
  });

  it("tells when no way takes it", async () => {
    expect(await saveInTurn(FORM, ways())).toEqual({ kind: null, outcome: "failed", left: [] });
  });
});

describe("the save picker", () => {
  it("has saved once the file is closed", async () => {
    const written: unknown[] = [];
    expect([await pickerWay(picking(written)).save(FORM), written]).toEqual(["saved", [FORM.bytes, "closed"]]);
  });

  it("leaves it when the user gives up", async () => {
    const place = picking([], { error: new DOMException("", "AbortError") });
    expect(await pickerWay(place).save(FORM)).toBe("cancelled");
  });

  it.each([
    ["there is none", {}],
    ["it is not allowed in a frame", picking([], { error: new DOMException("", "SecurityError") })],
    ["the disk is full", picking([], { at: "write" as const })],
    ["the file can't be closed", picking([], { at: "close" as const })],
  ])("fails when %s", async (_, place) => {
    await expect(pickerWay(place).save(FORM)).rejects.toThrow();
  });
});

describe("links to a file", () => {
  it("hand an address with the file in it on to the browser, and leave nothing in the page", async () => {
    const clicked: string[] = [];
    const click = jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLElement) {
      clicked.push((this as HTMLAnchorElement).href);
    });
    expect(await addressWay(document).save(ARCHIVE)).toBe("handed");
    click.mockRestore();
    expect(clicked).toEqual(["data:application/zip;base64,UEs="]);
    expect(document.querySelector("a")).toBeNull();
  });

  it("fail where addresses into memory are refused, and for a file that is too long for an address", async () => {
    // jsdom has no addresses into memory, as panes that forbid them.
    const refused = async () => downloadWay(document).save(FORM);
    await expect(refused()).rejects.toThrow();
    await expect(addressWay(document).save({ ...ARCHIVE, bytes: new Uint8Array(2_000_000) })).rejects.toThrow();
  });
});

describe("a window and a workbook of its own", () => {
  it("hand the file to the window when it is ready, and are done when it was taken there", async () => {
    const sent: string[] = [];
    const way = dialogWay((said) => {
      said(DIALOG_SAYS.ready);
      const send = (message: string): void => {
        sent.push(message);
        said(DIALOG_SAYS.taken);
      };
      return Promise.resolve({ send, close: () => undefined });
    });
    expect([await way.save(FORM), JSON.parse(sent[0] ?? "")]).toEqual(["handed", { name: FORM.name, content: "UEs=" }]);
  });

  it("leave it when the window is closed, and fail when none opens", async () => {
    const closed = dialogWay((said) => {
      queueMicrotask(() => said(null));
      return Promise.resolve({ send: () => undefined, close: () => undefined });
    });
    expect(await closed.save(FORM)).toBe("cancelled");
    await expect(dialogWay(() => Promise.reject(new Error("Blocked."))).save(FORM)).rejects.toThrow("Blocked.");
  });

  it("open a form as a workbook, and no zip", async () => {
    const opened: string[] = [];
    const way = workbookWay((base64) => Promise.resolve(void opened.push(base64)));
    expect([await way.save(FORM), opened]).toEqual(["handed", ["UEs="]]);
    await expect(way.save(ARCHIVE)).rejects.toThrow();
    await expect(workbookWay(() => Promise.reject(new Error("Not here."))).save(FORM)).rejects.toThrow("Not here.");
  });
});
