import fc from "fast-check";
import { prepareSend } from "../../src/actions/prepareSend";
import type { FormIdentity } from "../../src/domain/returns/FormIdentity";
import type { ReturnedFile } from "../../src/sheets/returns/ReturnedFile";
import { returnSentence } from "../../src/strings/returnSentence";
import "../support/fixedSeed";
import { collect, DONE, formOf, office, PERIOD, returned, type } from "../support/returnedForms";
import type { MemoryWorkbook } from "../support/memoryWorkbook";

const SHEETS = ["Tiến độ", "MN Hoa Mai", "TH Hòa An", "Theo dõi nộp", "Nhật ký nhận phiếu"];

/** Forms that are made once more, for another period or as another issue. */
async function resent(book: MemoryWorkbook, input: { readonly period: "Q1" | "H1" }) {
  const sent = await prepareSend(book, { ...PERIOD, ...input, units: null });
  if (!sent.ok) throw new Error(sent.error.kind);
  await book.write(sent.value.specs);
  return sent.value;
}

/** The forms in a file with something else in their identity. */
function other(file: ReturnedFile, change: (identity: FormIdentity, index: number) => FormIdentity): ReturnedFile {
  if (file.kind !== "forms") return file;
  const forms = file.forms.map((form, index) => ({
    ...form,
    identity: form.identity === null ? null : change(form.identity, index),
  }));
  return { ...file, forms };
}

/** The forms of several files as one file, as a whole workbook comes back. */
function together(name: string, ...files: readonly ReturnedFile[]): ReturnedFile {
  return { file: name, kind: "forms", forms: files.flatMap((file) => (file.kind === "forms" ? file.forms : [])) };
}

describe("a form that was made again since", () => {
  it("is known when the older one comes back, and counts only where the newer one says nothing", async () => {
    const { book, sent } = await office();
    const newer = await resent(book, { period: "Q1" });
    const [first, second] = [formOf(sent, "MN01"), formOf(newer, "MN01")];
    await collect(
      book,
      returned(second, (cells) => void type(cells, "Xây dựng", "Quý I", DONE), "moi.xlsx"),
    );
    const { files } = await collect(
      book,
      returned(
        first,
        (cells) => {
          type(cells, "Xây dựng", "Quý I", "60%");
          type(cells, "Rà soát", "Quý I", "40%");
        },
        "cu.xlsx",
      ),
    );
    expect(files.map(({ verdict, issue, taken }) => [verdict, issue, taken])).toEqual([["older", 1, 1]]);
    expect(["Xây dựng", "Rà soát"].map((task) => book.at("MN Hoa Mai", task, "Quý I"))).toEqual([DONE, 0.4]);
  });
});

describe("two files of one unit that contradict each other", () => {
  it("change nothing that they contradict each other about, and both are told with what they say", async () => {
    const { book, sent } = await office();
    const [one, two] = ["60%", "80%"].map((said) =>
      returned(formOf(sent, "MN01"), (cells) => void type(cells, "Xây dựng", "Quý I", said), `${said}.xlsx`),
    );
    if (one === undefined || two === undefined) throw new Error("No files");
    const { files } = await collect(book, one, two);
    const told = files.map(({ taken, conflicts }) => [taken, conflicts.map(({ ours, theirs }) => [ours, theirs])]);
    expect(told).toEqual([
      [0, [["", "60%"]]],
      [0, [["", "80%"]]],
    ]);
    expect(book.at("MN Hoa Mai", "Xây dựng", "Quý I")).toBeNull();
  });
});

describe("a whole workbook that came back", () => {
  it.each([
    ["other-plan", (identity: FormIdentity): FormIdentity => ({ ...identity, plan: "khac" })],
    ["other-year", (identity: FormIdentity): FormIdentity => ({ ...identity, year: 2024 })],
    ["unknown-unit", (identity: FormIdentity, index: number) => ({ ...identity, unit: `TH9${String(index)}` })],
  ] as const)(
    "is told in one line where nothing of it is taken (%s), with all that stands in it",
    async (verdict, as) => {
      const { book, sent } = await office();
      const units = ["MN01", "TH01"].map((unit) =>
        returned(formOf(sent, unit), (cells) => void type(cells, "Xây dựng", "Quý I", DONE)),
      );
      const before = JSON.stringify(SHEETS.slice(0, 4).map((name) => book.cells(name)));
      const { files } = await collect(book, other(together("so-cu.xlsx", ...units), as));
      expect(files.map((file) => [file.file, file.verdict, file.unit, file.outside.length])).toEqual([
        ["so-cu.xlsx", verdict, null, 2],
      ]);
      expect(files.map((file) => returnSentence(file, "vi"))).toEqual([expect.stringContaining("2 chỗ đã ghi")]);
      expect(JSON.stringify(SHEETS.slice(0, 4).map((name) => book.cells(name)))).toBe(before);
    },
  );

  it("is taken unit by unit where it is ours", async () => {
    const { book, sent } = await office();
    const units = ["MN01", "TH01"].map((unit) =>
      returned(formOf(sent, unit), (cells) => void type(cells, "Xây dựng", "Quý I", DONE)),
    );
    const { files } = await collect(book, together("ca-hai.xlsx", ...units));
    expect(files.map(({ unit, taken }) => [unit, taken])).toEqual([
      ["MN01", 1],
      ["TH01", 1],
    ]);
  });
});

describe("all that can come back, mixed", () => {
  /** An office that typed something itself, with forms of two issues and two periods, and what came back of them. */
  async function mixed(): Promise<{ readonly book: MemoryWorkbook; readonly files: readonly ReturnedFile[] }> {
    const { book, sent } = await office();
    const half = await resent(book, { period: "H1" });
    const again = await resent(book, { period: "Q1" });
    book.type("MN Hoa Mai", "Rà soát", "Quý I", "Đang thực hiện");
    const [nursery, school] = [formOf(sent, "MN01"), formOf(sent, "TH01")];
    const files = [
      returned(nursery, (cells) => void type(cells, "Rà soát", "Quý I", DONE), "trai-voi-phong.xlsx"),
      returned(nursery, (cells) => void type(cells, "Xây dựng", "Quý I", "cơ bản xong rồi"), "chu-la.xlsx"),
      returned(formOf(again, "MN01"), (cells) => void type(cells, "Xây dựng", "Quý I", "70%"), "lan-2.xlsx"),
      returned(formOf(half, "TH01"), (cells) => void type(cells, "Xây dựng", "Quý II", "40%"), "6-thang.xlsx"),
      returned(
        school,
        (cells) => {
          type(cells, "Xây dựng", "Ngày hoàn thành", "15/3/2025");
          type(cells, "Xây dựng", "Khó khăn, vướng mắc", "Thiếu kinh phí");
          return [...cells, [null, "Trường đang sửa chữa"], ["Gọi lại sau"]];
        },
        "ghi-chu.xlsx",
      ),
      returned(school, (cells) => void type(cells, "Xây dựng", "Khó khăn, vướng mắc", "Không"), "ghi-chu-2.xlsx"),
      other(
        returned(school, (cells) => void type(cells, "Xây dựng", "Quý I", DONE), "don-vi-la.xlsx"),
        (identity) => ({ ...identity, unit: "TH99" }),
      ),
      { file: "MN Hoa Mai.docx", kind: "document", document: "word" } as const,
      { file: "hong.xlsx", kind: "unreadable", text: "“hong.xlsx” hỏng." } as const,
    ];
    return { book, files };
  }

  it("comes to the same workbook, record and notes, in any order, in any grouping and any number of times", async () => {
    const { files } = await mixed();
    const after = async (groups: readonly (readonly ReturnedFile[])[]): Promise<string> => {
      const { book } = await mixed();
      for (const group of groups) await collect(book, ...group);
      return JSON.stringify(SHEETS.map((name) => book.cells(name)));
    };
    const atOnce = await after([files]);
    for (const said of ["cơ bản xong rồi", "Trường đang sửa chữa", "Thiếu kinh phí", "6-thang.xlsx"])
      expect(atOnce).toContain(said);
    const order = fc.shuffledSubarray([...files], { minLength: files.length });
    await fc.assert(
      fc.asyncProperty(order, fc.integer({ min: 1, max: 8 }), fc.boolean(), async (shuffled, cut, isSingle) => {
        const singly = shuffled.map((file) => [file]);
        const groups = [shuffled.slice(0, cut), shuffled.slice(cut), shuffled.slice(0, 3)];
        expect(await after(isSingle ? singly : groups)).toBe(atOnce);
      }),
      { numRuns: 5 },
    );
  });
});
