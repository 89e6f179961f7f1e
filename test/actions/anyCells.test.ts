import fc from "fast-check";
import { checkWorkbook } from "../../src/actions/checkWorkbook";
import { readStatuses } from "../../src/actions/readStatuses";
import type { CellValue } from "../../src/domain/grid/Grid";
import type { CellContent } from "../../src/spec/SheetSpec";
import type { MemoryWorkbook } from "../support/memoryWorkbook";
import { officeWorkbook, STEPS, TODAY } from "../support/officeWorkbook";

const PEOPLES = ["Sheet1", "Danh sách"];

/** Anything that a cell of Excel may hold. */
const anyValue: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue>(
    "#REF!",
    "#N/A",
    "#VALUE!",
    "=1+1",
    "'",
    " ",
    "\u00a0",
    "Quá hạn",
    "Hoàn thành",
    "hai tuần",
    "31/02/2025",
    "2025-13-01",
    "15/05/2025",
    "Nội dung nhiệm vụ",
    "Nội dung ghi ngoài bảng",
    "Nội dung không còn trong kế hoạch",
    "Khối Mầm non",
    "|",
    ";",
    "MN01",
    true,
    false,
    -1,
    0,
    0.5,
    1,
    60,
    100,
    45747,
    45747.75,
    2_958_465,
    2_958_466,
    1e308,
    -1e-300,
  ),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.string({ minLength: 32_760, maxLength: 32_767 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

interface Edit {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

const anyEdit: fc.Arbitrary<Edit> = fc.record({
  sheet: fc.nat(),
  row: fc.nat(),
  column: fc.nat(),
  value: anyValue,
});

/** Puts values into cells of our sheets, headings aside: without them a sheet is not read at all. */
function typeInto(book: MemoryWorkbook, edits: readonly Edit[]): void {
  const names = book.names().filter((name) => !PEOPLES.includes(name));
  for (const { sheet, row, column, value } of edits) {
    book.edit(names[sheet % names.length] ?? "", (cells) => {
      const line = cells[row % cells.length];
      if (line !== undefined) line[column % line.length] = value;
    });
  }
}

function isSound(content: CellContent): boolean {
  if (typeof content === "number") return Number.isFinite(content);
  if (typeof content === "object" && content !== null && "date" in content)
    return !Number.isNaN(Date.parse(content.date));
  return true;
}

describe("cells of our sheets that hold anything", () => {
  it("become values or doubts: every action ends with a draft or a failure that it can say", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyEdit, { minLength: 1, maxLength: 25 }), async (edits) => {
        const book = await officeWorkbook();
        typeInto(book, edits);
        await checkWorkbook(book, TODAY);
        await readStatuses(book, TODAY);
        for (const prepare of STEPS) {
          const draft = await prepare(book);
          if (!draft.ok) continue;
          const cells = draft.value.specs.flatMap(({ rows }) => rows.flat());
          expect(cells.filter((cell) => !isSound(cell))).toEqual([]);
          await book.write(draft.value.specs);
        }
      }),
      { numRuns: Number(process.env["RUNS"] ?? 20) },
    );
  }, 120_000);
});
