/** @jest-environment jsdom */
import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { createElement } from "react";
import type { SavingOutcome, SavingWay } from "../../../src/actions/ports/FormFilesPort";
import { stringsFor } from "../../../src/strings/stringsFor";
import { SaveFile } from "../../../src/taskpane/components/forms/SaveFile";
import { PaneProvider, type Pane } from "../../../src/taskpane/PaneContext";

const FILE = { name: "Phieu_Quy-I-2025.zip", bytes: new Uint8Array([80, 75]) };

function way(kind: SavingWay["kind"], outcome: SavingOutcome): SavingWay {
  return { kind, save: () => Promise.resolve(outcome) };
}

function show(ways: readonly SavingWay[]) {
  const strings = stringsFor("vi");
  const pane = { strings, words: strings.pane } as Pane;
  render(createElement(PaneProvider, { value: pane }, createElement(SaveFile, { file: FILE, ways })));
  const user = userEvent.setup();
  return async (name: string) => user.click(await screen.findByRole("button", { name }));
}

describe("saving a file from the pane", () => {
  it("says that it is saved only where the way knows it", async () => {
    const press = show([way("picker", "saved")]);
    await press("Lưu Phieu_Quy-I-2025.zip");
    expect(await screen.findByText("Đã lưu Phieu_Quy-I-2025.zip.")).toBeTruthy();
  });

  it("goes on where the dialog was cancelled, as panes do by themselves that don't allow it", async () => {
    const press = show([way("picker", "cancelled"), way("download", "handed"), way("address", "handed")]);
    await press("Lưu Phieu_Quy-I-2025.zip");
    expect(await screen.findByText(/^Chưa lưu tệp/)).toBeTruthy();
    await press("Lưu bằng cách khác");
    expect(await screen.findByText(/cho trình duyệt; vui lòng kiểm tra thư mục Tải xuống/)).toBeTruthy();
    await press("Chưa có tệp, thử cách khác");
    await press("Đã có tệp");
    expect(await screen.findByText("Đã xác nhận có Phieu_Quy-I-2025.zip.")).toBeTruthy();
  });
});
