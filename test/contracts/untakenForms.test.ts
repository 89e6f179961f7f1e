import type { FormIdentity } from "../../src/domain/returns/FormIdentity";
import type { ReturnedFile } from "../../src/sheets/returns/ReturnedFile";
import { returnSentence } from "../../src/strings/returnSentence";
import { collect, DONE, formOf, office, returned, type } from "../support/returnedForms";

const FILLED = [
  expect.stringMatching(/Xây dựng.*Hoàn thành/u),
  expect.stringMatching(/Rà soát.*60%/u),
  "Đang sửa chữa",
];

/** A form with all its words, as of another plan, year or unit, or of nobody (null). */
function strange(file: ReturnedFile, other: Partial<FormIdentity> | null): ReturnedFile {
  if (file.kind !== "forms") return file;
  const forms = file.forms.map((form) => ({
    ...form,
    identity: other === null || form.identity === null ? null : { ...form.identity, ...other },
    words: { unit: "", title: "" },
  }));
  return { ...file, forms };
}

async function takeIn(other: Partial<FormIdentity> | null, name?: string) {
  const { book, sent } = await office();
  const file = returned(
    formOf(sent, "MN01"),
    (cells) => {
      type(cells, "Xây dựng", "Quý I", DONE);
      type(cells, "Rà soát", "Quý I", "60%");
      return [...cells, [null, "Đang sửa chữa"]];
    },
    name,
  );
  const before = JSON.stringify(book.cells("Tiến độ"));
  const { files, changes } = await collect(book, strange(file, other));
  return { files, changes, isSame: JSON.stringify(book.cells("Tiến độ")) === before };
}

describe("a form of which nothing can be taken", () => {
  it.each([
    ["other-plan", { plan: "khac" }],
    ["other-year", { year: 2024 }],
    ["unknown-unit", { unit: "TH99" }],
    ["unknown-unit", null],
  ] as const)(
    "as %s, lists each filled cell and each note, and changes none of the workbook",
    async (verdict, other) => {
      const { files, changes, isSame } = await takeIn(other);
      const told = files.map((file) => [file.verdict, file.taken, file.outside.map(({ text }) => text)]);
      expect(told).toEqual([[verdict, 0, FILLED]]);
      expect([changes, isSame]).toEqual([[], true]);
      expect(files.map((file) => returnSentence(file, "vi"))).toEqual([expect.stringContaining("3 chỗ đã ghi")]);
    },
  );

  it("because another unit wrote its name over it, says both names and lists all", async () => {
    const { book, sent } = await office();
    const file = returned(formOf(sent, "MN01"), (cells) => {
      type(cells, "Xây dựng", "Quý I", DONE);
      return cells.map((row) =>
        row.map((cell) => (cell === "Đơn vị: Trường Mầm non Hoa Mai" ? "Đơn vị: Trường Tiểu học Hòa An" : cell)),
      );
    });
    const { files, changes } = await collect(book, file);
    expect(files.map((one) => [one.unit, one.verdict])).toEqual([[null, "unknown-unit"]]);
    expect(files[0]?.outside.map(({ text }) => text)).toContainEqual(FILLED[0]);
    expect(files.map((one) => returnSentence(one, "vi")).join()).toMatch(
      /lập cho Trường Mầm non Hoa Mai.*ghi tên Trường Tiểu học Hòa An/u,
    );
    expect(changes).toEqual([]);
  });

  it.each([
    ["says whose it looks to be, by its name and tasks, and still takes nothing", "phieu/MN Hoa Mai.xlsx", true],
    ["names nobody when its name tells no unit", "phieu.xlsx", false],
    ["names nobody when its tasks are not those of the unit in its name", "TH Hòa An.xlsx", false],
  ])("without a name on it %s", async (_, name, isHinted) => {
    const { files, isSame } = await takeIn(null, name);
    const hint = isHinted ? "Trường Mầm non Hoa Mai" : null;
    expect(files.map((file) => [file.unit, file.verdict, file.hint])).toEqual([[null, "unknown-unit", hint]]);
    expect(files.map((file) => returnSentence(file, "vi").includes("Hoa Mai"))).toEqual([isHinted]);
    expect(isSame).toBe(true);
  });
});
