/** @jest-environment jsdom */
import { act, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { createElement } from "react";
import { DIALOG_SAYS, dialogWay } from "../../../src/taskpane/saving/dialogWay";
import { officeDialog } from "../../../src/taskpane/saving/officeDialog";
import { SavingScreen } from "../../../src/taskpane/screens/SavingScreen";

const FORM = { name: "02-MN-Hoa-Mai_Quy-I-2025.xlsx", bytes: new Uint8Array([80, 75]) };

type Told = (event: { readonly message?: string; readonly error?: number }) => void;

/** Office's dialogs as far as they are used; `opens` false: none opens. */
function playOffice(opens: boolean) {
  const handlers = new Map<string, Told>();
  const sent: string[] = [];
  const value = {
    addEventHandler: (kind: string, handler: Told) => void handlers.set(kind, handler),
    messageChild: (message: string) => void sent.push(message),
    close: () => undefined,
  };
  const displayDialogAsync = (_: string, __: object, done: (result: object) => void): void =>
    done(opens ? { status: "succeeded", value } : { status: "failed", error: { message: "12007" } });
  Object.assign(globalThis, {
    Office: {
      AsyncResultStatus: { Succeeded: "succeeded" },
      EventType: { DialogMessageReceived: "message", DialogEventReceived: "event" },
      context: { ui: { displayDialogAsync } },
    },
  });
  return { sent, tell: (kind: string, told: Parameters<Told>[0]) => handlers.get(kind)?.(told) };
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

describe("a window of Office's for saving", () => {
  const way = dialogWay(officeDialog("https://localhost/taskpane.html?saving"));

  it("is handed the file once it is ready, and is done when it was taken there", async () => {
    const office = playOffice(true);
    const saved = way.save(FORM);
    await Promise.resolve();
    office.tell("message", { message: DIALOG_SAYS.ready });
    office.tell("message", { message: DIALOG_SAYS.taken });
    expect([await saved, office.sent.length]).toEqual(["handed", 1]);
  });

  it("saves nothing where the user closes it, and fails where Office opens none", async () => {
    const office = playOffice(true);
    const saved = way.save(FORM);
    await Promise.resolve();
    office.tell("event", { error: 12006 });
    expect(await saved).toBe("cancelled");
    playOffice(false);
    await expect(way.save(FORM)).rejects.toThrow("12007");
  });
});

describe("what stands in that window", () => {
  it("asks for the file, offers it as one link, and tells the pane when it was taken", async () => {
    Object.assign(URL, { createObjectURL: () => "blob:form" });
    const said: string[] = [];
    const listeners: ((message: string) => void)[] = [];
    const parent = {
      say: (message: string) => void said.push(message),
      listen: (told: (m: string) => void) => void listeners.push(told),
    };
    render(createElement(SavingScreen, { parent }));
    expect([said, screen.queryByRole("link")]).toEqual([[DIALOG_SAYS.ready], null]);
    act(() => listeners[0]?.(JSON.stringify({ name: FORM.name, content: "UEs=" })));
    const link = screen.getByRole("link", { name: "Tải tệp về máy" });
    expect([link.getAttribute("download"), link.getAttribute("href")]).toEqual([FORM.name, "blob:form"]);
    link.addEventListener("click", (event) => event.preventDefault());
    await userEvent.setup().click(link);
    expect(said).toEqual([DIALOG_SAYS.ready, DIALOG_SAYS.taken]);
  });
});
