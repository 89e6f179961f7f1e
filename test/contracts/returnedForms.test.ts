import fc from "fast-check";
import { prepareSend } from "../../src/actions/prepareSend";
import { prepareUnreceive } from "../../src/actions/prepareUnreceive";
import { readSubmissionReport } from "../../src/actions/readSubmissionReport";
import type { ReturnedFile } from "../../src/sheets/returns/ReturnedFile";
import { formsFor } from "../../src/strings/formsFor";
import "../support/fixedSeed";
import { collect, collectAs, DONE, formOf, office, PERIOD, returned, type, type Cells } from "../support/returnedForms";

describe("forms that go out", () => {
  it("are named so that a clerk can sort them, and are made a second time as the second issue", async () => {
    const { book, sent } = await office();
    const again = await prepareSend(book, { ...PERIOD, units: ["MN01"] });
    const schools = sent.files.filter(({ unit }) => unit !== "PGD");
    expect(schools.map(({ unit, file, issue }) => [unit, file, issue])).toEqual([
      ["MN01", "02-MN-Hoa-Mai_Quy-I-2025.xlsx", 1],
      ["TH01", "03-TH-Hoa-An_Quy-I-2025.xlsx", 1],
    ]);
    expect(again.ok && again.value.files.map(({ unit, issue }) => [unit, issue])).toEqual([["MN01", 2]]);
  });

  it("read nothing of the office's workbook, and say at once what their formulas come to", async () => {
    const { sent } = await office();
    const formulas = sent.files.flatMap(({ form }) =>
      form.form.rows.flat().filter((cell) => typeof cell === "object" && cell !== null && "formula" in cell),
    );
    const names = new Set(
      formulas.flatMap((cell) => JSON.stringify(cell).match(/TienDo|NoiNhan\w+|CoQuan\w+|LinhVuc/g) ?? []),
    );
    expect([...names]).toEqual([]);
    expect(formulas.length).toBeGreaterThan(0);
  });

  it("come back empty when nobody filled them", async () => {
    const { book, sent } = await office();
    const { files } = await collect(
      book,
      returned(formOf(sent, "MN01"), () => undefined),
    );
    expect(files.map(({ verdict, unit, taken, outside }) => ({ verdict, unit, taken, outside }))).toEqual([
      { verdict: "empty", unit: "MN01", taken: 0, outside: [] },
    ]);
  });
});

describe("forms that come back", () => {
  it("give what their unit filled to “Tiến độ” and to the unit's sheet, and to nothing else", async () => {
    const { book, sent } = await office();
    const before = JSON.stringify(book.cells("TH Hòa An"));
    const file = returned(formOf(sent, "MN01"), (cells) => {
      type(cells, "Xây dựng", "Quý I", DONE);
    });
    const { files, submissions } = await collect(book, file);
    expect([files[0]?.verdict, files[0]?.taken, submissions.missing]).toEqual(["partial", 1, 2]);
    expect(book.at("MN Hoa Mai", "Xây dựng", "Quý I")).toBe(DONE);
    expect(JSON.stringify(book.cells("TH Hòa An"))).toBe(before);
  });

  it.each([
    ["the rows were turned round", (cells: Cells) => swap(cells, () => true)],
    [
      "only what is seen of the rows was turned round, not the hidden keys",
      (cells: Cells) => swap(cells, (column) => column < 12),
    ],
    [
      "a program took the marks apart from their letters",
      (cells: Cells) =>
        cells.map((row) => row.map((cell) => (typeof cell === "string" ? cell.normalize("NFD") : cell))),
    ],
    ["a column was put in", (cells: Cells) => cells.map((row) => [...row.slice(0, 2), null, ...row.slice(2)])],
    ["the headings were reworded", reworded],
    ["two columns were changed for each other, not what is hidden under them", changedColumns],
    ["a line was moved under the totals", movedUnder],
  ])("are known when %s", async (_, mangle) => {
    const { book, sent } = await office();
    const file = returned(formOf(sent, "MN01"), (cells) => {
      type(cells, "Xây dựng", "Quý I", DONE);
      type(cells, "Rà soát", "Quý I", "60%");
      return mangle(cells);
    });
    const { files } = await collect(book, file);
    expect([files[0]?.unit, files[0]?.taken, files[0]?.outside]).toEqual(["MN01", 2, []]);
    expect([book.at("MN Hoa Mai", "Xây dựng", "Quý I"), book.at("MN Hoa Mai", "Rà soát", "Quý I")]).toEqual([
      DONE,
      0.6,
    ]);
  });

  it("keep a task that the school added and a note under the table as notes, and never drop them", async () => {
    const { book, sent } = await office();
    const file = returned(formOf(sent, "MN01"), (cells) => {
      const row = cells.findIndex((line) =>
        line.some((cell) => typeof cell === "string" && cell.startsWith("Rà soát")),
      );
      cells.splice(row + 1, 0, [null, "Việc trường tự thêm", null, null, DONE]);
      return [...cells, [null, "Trường đang sửa chữa"]];
    });
    const { files } = await collect(book, file);
    const told = files[0]?.outside.map(({ text }) => text);
    expect(told).toEqual([`Việc trường tự thêm · ${DONE}`, "Trường đang sửa chữa"]);
    expect(JSON.stringify(book.cells("Nhật ký nhận phiếu"))).toContain("Trường đang sửa chữa");
  });

  it("give what schools type of the fields that the office tracks beside", async () => {
    const fields = { "Sản phẩm": "Báo cáo", "Minh chứng": "", "Lý do chậm": "" };
    const task = { content: "Xây dựng kế hoạch công tác dân vận", lead: "Trường Mầm non Hoa Mai", extras: fields };
    const { book, sent } = await office([task]);
    const file = returned(formOf(sent, "MN01"), (cells) => {
      type(cells, "Xây dựng", "Minh chứng", "Ảnh chụp hội nghị");
      type(cells, "Xây dựng", "Lý do chậm", "Chờ văn bản của huyện");
    });
    const { files } = await collect(book, file);
    expect(files.map(({ taken, outside }) => ({ taken, outside }))).toEqual([{ taken: 2, outside: [] }]);
    const said = ["Minh chứng", "Lý do chậm"].map((heading) => book.at("Tiến độ", "Xây dựng", heading));
    expect(said).toEqual(["Ảnh chụp hội nghị", "Chờ văn bản của huyện"]);
  });

  it("leave a cell as it is that the office changed since the form was made", async () => {
    const { book, sent } = await office();
    book.type("MN Hoa Mai", "Xây dựng", "Quý I", "Đang thực hiện");
    const file = returned(formOf(sent, "MN01"), (cells) => {
      type(cells, "Xây dựng", "Quý I", DONE);
    });
    const { files } = await collect(book, file);
    expect(files[0]?.conflicts).toMatchObject([{ heading: "Quý I", base: "", ours: "Đang thực hiện", theirs: DONE }]);
    expect(book.at("MN Hoa Mai", "Xây dựng", "Quý I")).toBe("Đang thực hiện");
  });

  it("take what somebody chose where both changed a cell, and ask no more", async () => {
    const { book, sent } = await office();
    book.type("MN Hoa Mai", "Xây dựng", "Quý I", "Đang thực hiện");
    const file = returned(formOf(sent, "MN01"), (cells) => void type(cells, "Xây dựng", "Quý I", DONE));
    const input = { files: [file], receivedOn: "2025-04-03", rule: "ours" } as const;
    const [asked] = (await collectAs(book, input)).files;
    const chosen = new Map((asked?.conflicts ?? []).map(({ key, theirs }) => [key, theirs]));
    const [settled] = (await collectAs(book, { ...input, chosen })).files;
    expect([settled?.taken, settled?.conflicts]).toEqual([1, []]);
    expect([book.at("MN Hoa Mai", "Xây dựng", "Quý I"), (await collect(book, file)).files[0]?.conflicts]).toEqual([
      DONE,
      [],
    ]);
  });

  it("come to the same workbook in any order, in any grouping and any number of times", async () => {
    const { sent } = await office();
    const [first, second] = [formOf(sent, "MN01"), formOf(sent, "TH01")];
    const files = [
      returned(first, (cells) => void type(cells, "Xây dựng", "Quý I", DONE), "a.xlsx"),
      returned(first, (cells) => void type(cells, "Xây dựng", "Quý I", "60%"), "b.xlsx"),
      returned(first, (cells) => void type(cells, "Rà soát", "Quý I", DONE), "c.xlsx"),
      returned(second, (cells) => void type(cells, "Xây dựng", "Kết quả thực hiện", "Đã ban hành"), "d.xlsx"),
    ];
    const sheets = ["Tiến độ", "MN Hoa Mai", "TH Hòa An", "Theo dõi nộp", "Nhật ký nhận phiếu"];
    const after = async (groups: readonly (readonly ReturnedFile[])[]): Promise<string> => {
      const { book } = await office();
      for (const group of groups) await collect(book, ...group);
      return JSON.stringify(sheets.map((name) => book.cells(name)));
    };
    const atOnce = await after([files]);
    const order = fc.shuffledSubarray(files, { minLength: files.length });
    await fc.assert(
      fc.asyncProperty(order, fc.integer({ min: 1, max: 3 }), async (shuffled, cut) => {
        const groups = [shuffled.slice(0, cut), shuffled.slice(cut), shuffled.slice(0, 2)];
        expect(await after(groups)).toBe(atOnce);
      }),
      { numRuns: 4 },
    );
  });
});

describe("who has sent", () => {
  it("is told with what each unit lacks, and in texts that can be sent as they are", async () => {
    const { book, sent } = await office();
    const file = returned(formOf(sent, "MN01"), (cells) => void type(cells, "Xây dựng", "Quý I", DONE));
    await collect(book, file);
    const report = await readSubmissionReport(book, PERIOD);
    if (!report.ok) throw new Error(report.error.kind);
    const schools = report.value.units.filter(({ isIssuer }) => !isIssuer);
    expect(schools.map(({ code, state }) => [code, state])).toContainEqual(["MN01", "incomplete"]);
    expect(schools.map(({ code, state }) => [code, state])).toContainEqual(["TH01", "not-sent"]);
    const [nursery] = schools.filter(({ code }) => code === "MN01");
    expect(nursery?.lacking.map(({ headings }) => headings)).toEqual([
      ["Kết quả thực hiện"],
      ["Quý I", "Kết quả thực hiện"],
    ]);
    const letters = formsFor("vi").letters;
    const reminder = nursery === undefined ? "" : letters.reminder(nursery, report.value);
    expect(reminder.split("\n")[0]).toBe("Kính gửi: Trường Mầm non Hoa Mai");
    expect(reminder).toContain("Rà soát quy chế dân chủ ở cơ sở: Quý I, Kết quả thực hiện");
    expect(letters.list(report.value)).toContain("- Trường Tiểu học Hòa An");
    expect(letters.table(report.value)[0]).toEqual(expect.arrayContaining(["Đơn vị", "Nội dung còn thiếu"]));
  });
});

describe("a file that is taken back", () => {
  it("leaves the workbook as if it had never come, but for what was typed since", async () => {
    const sheets = ["Tiến độ", "MN Hoa Mai", "TH Hòa An", "Theo dõi nộp", "Nhật ký nhận phiếu"];
    const { sent } = await office();
    const first = returned(formOf(sent, "TH01"), (cells) => void type(cells, "Xây dựng", "Quý I", DONE), "a.xlsx");
    const second = returned(formOf(sent, "MN01"), (cells) => {
      type(cells, "Xây dựng", "Quý I", DONE);
      type(cells, "Rà soát", "Quý I", "60%");
    });
    const without = (await office()).book;
    await collect(without, first);
    const { book } = await office();
    await collect(book, second, first);
    const draft = await prepareUnreceive(book, { file: "phieu.xlsx", today: "2025-04-03" });
    if (!draft.ok) throw new Error("Not taken back");
    await book.write(draft.value.specs);
    const told = draft.value.cells.map(({ before, after, isTyped }) => [before, after, isTyped]);
    expect(new Set(told)).toEqual(
      new Set([
        [DONE, "", false],
        ["60%", "", false],
      ]),
    );
    // Rows that the record no longer needs stay empty.
    const filled = (of: typeof book, name: string) => of.cells(name).filter((row) => row.some((cell) => cell !== null));
    for (const name of sheets) expect([name, filled(book, name)]).toEqual([name, filled(without, name)]);
  });

  it("is one unit's alone where several call their files alike, and leaves Word files and scans of the unit", async () => {
    const { book, sent } = await office();
    const files = ["MN01", "TH01"].map((unit) =>
      returned(formOf(sent, unit), (cells) => void type(cells, "Xây dựng", "Quý I", DONE)),
    );
    await collect(book, ...files, { file: "MN Hoa Mai.docx", kind: "document", document: "word" });
    const draft = await prepareUnreceive(book, { unit: "MN01", today: "2025-04-03" });
    if (!draft.ok) throw new Error("Not taken back");
    await book.write(draft.value.specs);
    expect(["MN Hoa Mai", "TH Hòa An"].map((sheet) => book.at(sheet, "Xây dựng", "Quý I"))).toEqual([null, DONE]);
    const [row = []] = book.cells("Theo dõi nộp").filter((cells) => cells.includes("Trường Mầm non Hoa Mai"));
    expect(row).toContain("MN Hoa Mai.docx");
    const report = await readSubmissionReport(book, PERIOD);
    expect(report.ok && report.value.files.map(({ file, unitCode }) => [file, unitCode])).toEqual(
      expect.arrayContaining([
        ["phieu.xlsx", "TH01"],
        ["MN Hoa Mai.docx", "MN01"],
      ]),
    );
    expect(report.ok && report.value.units.find(({ code }) => code === "MN01")?.state).toBe("not-sent");
  });

  it("keeps a cell in which somebody typed since, and is told where no such file came", async () => {
    const { book, sent } = await office();
    await collect(
      book,
      returned(formOf(sent, "MN01"), (cells) => void type(cells, "Xây dựng", "Quý I", DONE)),
    );
    book.type("MN Hoa Mai", "Xây dựng", "Quý I", "Đang thực hiện");
    const draft = await prepareUnreceive(book, { file: "phieu.xlsx", today: "2025-04-03" });
    const none = await prepareUnreceive(book, { file: "khac.xlsx", today: "2025-04-03" });
    expect(draft.ok && draft.value.cells.length).toBe(1);
    expect(none).toEqual({ ok: false, error: { kind: "never-received", what: "khac.xlsx" } });
  });
});

/** Rewords the headings that say a quarter. */
function reworded(cells: Cells): Cells {
  return cells.map((row) => (row.includes("TT") ? row.map((cell) => (cell === "Quý I" ? "Kết quả Q1" : cell)) : row));
}

/** Puts the columns of results and of Quý I in each other's place, from the headings to the last line. */
function changedColumns(cells: Cells): Cells {
  const top = cells.findIndex((row) => row.includes("TT"));
  const columns = ["Quý I", "Kết quả thực hiện"].map((heading) => (cells[top] ?? []).indexOf(heading));
  const [one = 0, other = 0] = columns;
  return cells.map((row, index) => {
    const place = (column: number): number => (column === one ? other : column === other ? one : column);
    return index < top || index > top + 2 ? row : row.map((_, column) => row[place(column)] ?? null);
  });
}

/** Puts the last line of tasks after the line of totals. */
function movedUnder(cells: Cells): Cells {
  const row = cells.findIndex((line) => line.some((cell) => typeof cell === "string" && cell.startsWith("Tổng số")));
  const moved = [...cells];
  [moved[row - 1], moved[row]] = [cells[row] ?? [], cells[row - 1] ?? []];
  return moved;
}

/** Turns the two lines of tasks round, in the columns that are chosen. */
function swap(cells: Cells, isMoved: (column: number) => boolean): Cells {
  const places = ["Xây dựng", "Rà soát"].map((words) =>
    cells.findIndex((row) => row.some((cell) => typeof cell === "string" && cell.startsWith(words))),
  );
  const [one = 0, other = 0] = places;
  const mixed = (row: number, from: number): Cells[number] =>
    (cells[row] ?? []).map((cell, column) => (isMoved(column) ? (cells[from]?.[column] ?? null) : cell));
  return cells.map((row, index) => (index === one ? mixed(one, other) : index === other ? mixed(other, one) : row));
}
