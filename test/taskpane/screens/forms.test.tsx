/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { HostError } from "../../../src/actions/ports/WorkbookPort";
import type { FormFilesPort, SavingWay } from "../../../src/actions/ports/FormFilesPort";
import type { ReturnedFile } from "../../../src/sheets/returns/ReturnedFile";
import { DONE, formOf, office, returned, type } from "../../support/returnedForms";
import { renderPane } from "../../support/renderPane";

const BYTES = new Uint8Array([80, 75]);

/** Files without what they hold: those that come back are known by their names (test/files/forms reads real ones). */
function filesKnown(known: ReadonlyMap<string, ReturnedFile>): FormFilesPort {
  return {
    make: () => Promise.resolve(BYTES),
    pack: () => Promise.resolve(BYTES),
    read: async function* ({ path }, tell) {
      yield await Promise.resolve(
        known.get(path) ?? {
          file: path,
          kind: "unreadable",
          text: tell(path, { kind: "not-xlsx", looksLike: "other" }),
        },
      );
    },
  };
}

/** The pane at its forms, over a workbook whose forms went out. */
async function atForms(ways: readonly SavingWay[] = []) {
  const { book, sent } = await office();
  const [empty, filled, word] = ["trong.xlsx", "phieu.xlsx", "MN Hoa Mai.docx"];
  const known = new Map<string, ReturnedFile>([
    [empty, returned(formOf(sent, "TH01"), () => undefined, empty)],
    [filled, returned(formOf(sent, "MN01"), (cells) => void type(cells, "Xây dựng", "Quý I", DONE), filled)],
    [word, { file: word, kind: "document", document: "word" }],
  ]);
  const pane = renderPane(book, "summary", undefined, { files: filesKnown(known), ways });
  const send = within(await screen.findByRole("region", { name: "Gửi phiếu" }));
  const receive = within(await screen.findByRole("region", { name: "Nhận phiếu" }));
  return { book, pane, send, receive };
}

describe("who has sent", () => {
  it("leads to the settings where no deadline is set", async () => {
    const { pane } = await atForms();
    const list = within(await screen.findByRole("region", { name: "Tình hình nộp báo cáo" }));
    expect(list.getByText(/^Chưa đặt hạn nộp/)).toBeTruthy();
    await pane.user.click(list.getByRole("button", { name: "Thiết lập" }));
    expect(await screen.findByRole("heading", { name: "Thiết lập kế hoạch" })).toBeTruthy();
  });
});

describe("forms that are sent from the pane", () => {
  it("are shown before they are made, and never said to be saved by a way that can't know it", async () => {
    const saved: string[] = [];
    const way: SavingWay = {
      kind: "download",
      save: ({ name }) => Promise.resolve(saved.push(name)).then(() => "handed" as const),
    };
    const { pane, send } = await atForms([way]);
    await pane.press("Lập tệp phiếu");
    expect(await send.findByText(/^02-MN-Hoa-Mai_Quy-I-2025\.xlsx: 2 nhiệm vụ, lập lần 2/)).toBeTruthy();
    await pane.press("Thực hiện");
    const save = await send.findByRole("button", { name: "Lưu Phieu_Quy-I-2025.zip" });
    expect(document.activeElement).toBe(save);
    await pane.user.keyboard("{Enter}");
    expect(await send.findByText(/cho trình duyệt; vui lòng kiểm tra thư mục Tải xuống/)).toBeTruthy();
    expect([saved, send.queryByText(/^Đã lưu/)]).toEqual([["Phieu_Quy-I-2025.zip"], null]);
  });
});

/** Ways of saving that all refuse, as in the poorest pane. */
const REFUSING: readonly SavingWay[] = (["picker", "download", "address", "dialog", "workbook"] as const).map(
  (kind) => ({
    kind,
    save: () => Promise.reject(new Error(`No ${kind} here.`)),
  }),
);

describe("forms that the pane can save in no way", () => {
  async function made() {
    const at = await atForms(REFUSING);
    await at.pane.press("Lập tệp phiếu");
    await at.pane.press("Thực hiện");
    await screen.findByRole("button", { name: "Lưu Phieu_Quy-I-2025.zip" });
    return at;
  }

  it("become sheets of the workbook, which are not said to be saved", async () => {
    const { book, pane, send } = await made();
    const before = (await book.survey()).sheets.map(({ name }) => name);
    await pane.press("Lưu Phieu_Quy-I-2025.zip");
    expect(await send.findByText(/^Đã đưa phiếu thành trang tính riêng/)).toBeTruthy();
    const fresh = (await book.survey()).sheets.map(({ name }) => name).filter((name) => !before.includes(name));
    expect(fresh).toEqual(expect.arrayContaining(["Gửi MN Hoa Mai", "Gửi TH Hòa An"]));
    expect(send.queryByText(/^Đã lưu/)).toBeNull();
  });

  it("are told not to be saved where the workbook takes no sheet either, and can be tried again", async () => {
    const { book, pane, send } = await made();
    const refused = new HostError({ kind: "protected-sheet", code: "AccessDenied", sheet: null });
    const write = jest.spyOn(book, "write").mockRejectedValueOnce(refused);
    await pane.press("Lưu Phieu_Quy-I-2025.zip");
    expect(await send.findByText(/^Không lưu được Phieu_Quy-I-2025\.zip/)).toBeTruthy();
    expect(send.queryByText(/^Đã lưu|^Đã đưa/)).toBeNull();
    write.mockRestore();
    await pane.press("Lưu Phieu_Quy-I-2025.zip");
    expect(await send.findByText(/^Đã đưa phiếu thành trang tính riêng/)).toBeTruthy();
  });
});

describe("forms that are received in the pane", () => {
  it("are told one by one with a wrong file among them, and change nothing before the user agrees", async () => {
    const { book, pane, receive } = await atForms();
    const before = JSON.stringify(book.cells("Tiến độ"));
    const files = ["trong.xlsx", "phieu.xlsx", "MN Hoa Mai.docx", "ghi chú.xlsx"].map((name) =>
      // jsdom has no folders to choose.
      Object.assign(new File(["x"], name), { webkitRelativePath: "" }),
    );
    const [input] = document.querySelectorAll<HTMLInputElement>("input[type=file]");
    if (input === undefined) throw new Error("There is nothing to choose files with.");
    await pane.user.upload(input, files);
    expect(await receive.findByText(/^4 tệp; 1 ô sẽ thay đổi/)).toBeTruthy();
    expect(receive.getByText(/chưa điền ô nào/)).toBeTruthy();
    expect(receive.getByText(/“ghi chú\.xlsx” không phải phiếu báo cáo/)).toBeTruthy();
    expect(receive.getByText(/^MN Hoa Mai\.docx · Đã ghi nhận tệp Word của Trường Mầm non Hoa Mai/)).toBeTruthy();
    expect(JSON.stringify(book.cells("Tiến độ"))).toBe(before);
    await pane.press("Nhận");
    const told = await receive.findByText(/^Đã đưa 1 ô vào Tiến độ/);
    expect(document.activeElement?.contains(told)).toBe(true);
    expect(document.activeElement).not.toBe(document.body);
    expect(book.at("MN Hoa Mai", "Xây dựng", "Quý I")).toBe(DONE);
  });
});
