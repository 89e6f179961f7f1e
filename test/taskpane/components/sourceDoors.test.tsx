/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { HostError } from "../../../src/actions/ports/WorkbookPort";
import type { SourceFilePort } from "../../../src/actions/ports/SourceFilePort";
import { err, ok } from "../../../src/domain/text/result";
import { readClipboard } from "../../../src/files/clipboard/readClipboard";
import type { SourceTable } from "../../../src/sheets/source/SourceTable";
import { MemoryWorkbook } from "../../support/memoryWorkbook";
import { renderPane } from "../../support/renderPane";

const PLAN = `<table><tr><th>TT</th><th>Nội dung</th><th>Đơn vị chủ trì</th><th>Thời gian</th></tr>
<tr><td>1</td><td>Rà soát quy chế dân chủ</td><td rowspan="2">Văn phòng</td><td>Quý I/2025</td></tr>
<tr><td>2</td><td>Tổng kết công tác dân vận</td><td>Quý IV/2025</td></tr></table>`;

function planTable(): SourceTable {
  const table = readClipboard({ html: PLAN, text: "" });
  if (!table.ok) throw new Error("no plan");
  return table.value;
}

/** Files hold the plan; what is pasted is read as it is. */
function doorsWithPlan(): SourceFilePort {
  return {
    readFile: () => Promise.resolve(ok(planTable())),
    readSheets: () => Promise.resolve(err({ kind: "not-readable" })),
    readClipboard: (clipboard) => Promise.resolve(readClipboard(clipboard)),
  };
}

function emptyWorkbook(): MemoryWorkbook {
  return new MemoryWorkbook([{ sheet: "Sheet1", row: 0, column: 0, cells: [], merges: [] }]);
}

/** The pane with its doors opened. */
async function openPane(workbook: MemoryWorkbook, doors: SourceFilePort = doorsWithPlan()) {
  const pane = renderPane(workbook, "tasks", doors);
  await pane.user.click(await screen.findByText("Kế hoạch ở nơi khác"));
  await screen.findByRole("button", { name: "Chọn tệp Word, Excel hoặc PDF…" });
  return pane;
}

function fileInput(): HTMLInputElement {
  const input = document.querySelector<HTMLInputElement>("input[type=file]");
  if (input === null) throw new Error("no file input");
  return input;
}

function paste(html: string, text = "", files: readonly File[] = []): void {
  const getData = (kind: string): string => (kind === "text/html" ? html : text);
  fireEvent.paste(screen.getByRole("textbox", { name: "Dán kế hoạch" }), { clipboardData: { getData, files } });
}

const WORD_FILE = new File(["docx"], "ke-hoach.docx");

describe("the doors for plans kept elsewhere", () => {
  it("bring a chosen file onto a new sheet and build the task table from it", async () => {
    const workbook = emptyWorkbook();
    const { user, press } = await openPane(workbook);
    expect(fileInput().accept).toContain(".docx,.xlsx");
    await user.upload(fileInput(), WORD_FILE);
    await screen.findByText("Đã đưa kế hoạch vào trang “Kế hoạch gốc”.");
    await press("Lập bảng nhiệm vụ");
    await waitFor(() => expect(workbook.names()).toContain("Nhiệm vụ"));
    expect(workbook.names().slice(0, 2)).toEqual(["Sheet1", "Kế hoạch gốc"]);
    expect(workbook.cells("Kế hoạch gốc")[1]).toEqual(["1", "Rà soát quy chế dân chủ", "Văn phòng", "Quý I/2025"]);
    expect(workbook.at("Nhiệm vụ", "Tổng kết", "Đơn vị chủ trì")).toBe("Văn phòng");
  });

  it("bring what is pasted, merges included", async () => {
    const workbook = emptyWorkbook();
    await openPane(workbook);
    paste(PLAN, "TT\tNội dung");
    await screen.findByText("Đã đưa kế hoạch vào trang “Kế hoạch gốc”.");
    expect(workbook.spec("Kế hoạch gốc")).toMatchObject({
      mark: "source",
      merges: [{ row: 1, column: 2, rows: 2, columns: 1 }],
    });
  });

  it("take a file that was copied, and text without a form", async () => {
    const workbook = emptyWorkbook();
    await openPane(workbook);
    paste("", "", [WORD_FILE]);
    await screen.findByText("Đã đưa kế hoạch vào trang “Kế hoạch gốc”.");
    paste("", "TT\tNội dung\tĐơn vị chủ trì\n1\tRà soát\tVăn phòng");
    await screen.findByText("Đã đưa kế hoạch vào trang “Kế hoạch gốc (2)”.");
  });

  it("stay out of the way until they are asked for", () => {
    renderPane(emptyWorkbook(), "tasks", doorsWithPlan());
    expect(screen.queryByRole("button", { name: "Chọn tệp Word, Excel hoặc PDF…" })).toBeNull();
  });

  it("say why a file or what was pasted gives nothing, and change nothing", async () => {
    const workbook = emptyWorkbook();
    const doors = { ...doorsWithPlan(), readFile: () => Promise.resolve(err({ kind: "encrypted" } as const)) };
    const { user } = await openPane(workbook, doors);
    await user.upload(fileInput(), WORD_FILE);
    expect((await screen.findByRole("alert")).textContent).toContain(
      "Tệp “ke-hoach.docx” có đặt mật khẩu; vui lòng bỏ mật khẩu rồi lưu lại.",
    );
    paste("", " ");
    await screen.findByText(/Nội dung vừa dán không có chữ/);
    expect(workbook.names()).toEqual(["Sheet1"]);
  });

  it("say in one sentence what Excel refuses", async () => {
    const workbook = emptyWorkbook();
    workbook.write = () => Promise.reject(new HostError({ kind: "cell-edit-mode", code: "X", sheet: null }));
    await openPane(workbook);
    paste(PLAN);
    expect((await screen.findByRole("alert")).textContent).toContain("Excel đang ở chế độ nhập ô");
  });
});
