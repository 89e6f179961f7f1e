import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zipSync } from "fflate";
import { renderForm } from "../../src/files/forms/renderForm";
import { writeXlsx } from "../../src/files/xlsx/writeXlsx";
import { xlsxFromSpecs } from "../../src/files/xlsx/xlsxFromSpecs";
import type { SentForm } from "../../src/sheets/returns/sentForm";
import { DONE, formOf, office } from "../support/returnedForms";
import { describeInBrowser } from "./support/describeInBrowser";
import type { OpenWorkbench } from "./support/openWorkbench";
import { sharedWorkbench } from "./support/sharedWorkbench";

/** A form on which its unit says that the first task is done. */
function filled({ form, data }: SentForm): SentForm {
  const column = form.rows.find((row) => row.includes("Quý I"))?.indexOf("Quý I") ?? -1;
  const rows = form.rows.map((row) =>
    row.some((cell) => typeof cell === "string" && cell.startsWith("Xây dựng"))
      ? row.map((cell, index) => (index === column ? DONE : cell))
      : row,
  );
  return { form: { ...form, rows }, data };
}

/** The workbook of an office, and a folder with what its units sent: a form in a folder, one in a zip in a zip, a Word file and a scan. */
async function returnedTo(
  folder: string,
): Promise<{ readonly workbook: Uint8Array; readonly paths: readonly string[] }> {
  const { book, sent } = await office();
  const own = book.names().filter((name) => name !== "Sheet1" && !name.startsWith("Danh"));
  const workbook = await writeXlsx(xlsxFromSpecs(own.map((name) => book.spec(name))));
  const form = (unit: string): Promise<Uint8Array> => renderForm(filled(formOf(sent, unit)));
  mkdirSync(join(folder, "Mầm non"));
  writeFileSync(join(folder, "Mầm non", "phiếu.xlsx"), await form("MN01"));
  writeFileSync(join(folder, "tieu-hoc.zip"), zipSync({ "trong.zip": zipSync({ "phieu.xlsx": await form("TH01") }) }));
  writeFileSync(join(folder, "MN Hoa Mai.docx"), "Word");
  writeFileSync(join(folder, "TH Hòa An.pdf"), "scan");
  writeFileSync(join(folder, "ghi chú.xlsx"), "không phải Excel");
  const names = ["Mầm non", "tieu-hoc.zip", "MN Hoa Mai.docx", "TH Hòa An.pdf", "ghi chú.xlsx"];
  return { workbook, paths: names.map((name) => join(folder, name)) };
}

/** Drops files and folders as the machine's own file manager does. */
async function drop({ page, pane }: OpenWorkbench, paths: readonly string[]): Promise<void> {
  const place = pane.getByText("hoặc kéo thả tệp, thư mục, tệp nén vào đây");
  await place.scrollIntoViewIfNeeded();
  const box = await place.boundingBox();
  if (box === null) throw new Error("There is nowhere to drop files.");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const) {
    await session.send("Input.dispatchDragEvent", { type, x, y, data });
  }
}

describeInBrowser("forms that are dropped on the pane", (path) => {
  const { own } = sharedWorkbench(path);
  let folder = "";
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "phieu-"))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it("are read from folders and zips, with what lies beside them, and taken in", async () => {
    const { workbook, paths } = await returnedTo(folder);
    const opened = await own();
    await opened.page.locator("iframe.pane").evaluate((frame) => frame.setAttribute("data-before", ""));
    const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    await opened.page
      .locator("input[type=file]")
      .setInputFiles({ name: "so.xlsx", mimeType, buffer: Buffer.from(workbook) });
    const pane = opened.page.frameLocator("iframe.pane:not([data-before])");
    await pane.getByRole("tab", { name: "Báo cáo" }).click();
    const receive = pane.getByRole("region", { name: "Nhận phiếu" });
    await drop({ ...opened, pane }, paths);
    await receive.getByText(/^5 tệp; 2 ô sẽ thay đổi/).waitFor();
    const told = await receive.innerText();
    expect(told).toMatch(/phiếu\.xlsx · Nhận.*Trường Mầm non Hoa Mai/);
    expect(told).toMatch(/phieu\.xlsx · Nhận.*Trường Tiểu học Hòa An/);
    expect(told).toContain("Đã ghi nhận tệp Word của Trường Mầm non Hoa Mai");
    expect(told).toContain("Đã ghi nhận bản scan của Trường Tiểu học Hòa An");
    expect(told).toContain("“ghi chú.xlsx” không phải phiếu báo cáo");
    await receive.getByRole("button", { name: "Nhận", exact: true }).click();
    await receive.getByText(/^Đã đưa 2 ô vào Tiến độ/).waitFor();
    expect(opened.complaints).toEqual([]);
  }, 180_000);
});
