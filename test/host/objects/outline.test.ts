import { createHost, type Host } from "excel-host-embedded";
import { loadExcelInNode } from "excel-host-embedded/load";

let host: Host;

/** Runs the work on an empty sheet. */
async function onSheet(work: (sheet: Excel.Worksheet) => void): Promise<void> {
  host = createHost();
  const { Excel } = loadExcelInNode(host);
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("Sheet1"));
    await context.sync();
  });
}

/** Which of the rows 4 to 9 are hidden. */
function hiddenRows(): readonly number[] {
  const rows = host.model.sheets[0]?.rows;
  return [4, 5, 6, 7, 8, 9].filter((row) => rows?.get(row - 1)?.hidden === true);
}

function levels(): readonly number[] {
  return [4, 5, 6, 7, 8, 9].map((row) => host.model.sheets[0]?.rows.get(row - 1)?.level ?? 0);
}

// What Office.js's reference says of Range.group, Range.ungroup and Worksheet.showOutlineLevels (ExcelApi 1.10).
describe("an outline", () => {
  it("is made of groups in groups, whole rows at a time", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A4:C9").group("ByRows");
      sheet.getRange("4:5").group("ByRows");
    });
    expect(levels()).toEqual([2, 2, 1, 1, 1, 1]);
  });

  it("shows as many levels as asked for, 0 leaving them as they are", async () => {
    const grouped = (sheet: Excel.Worksheet): void => {
      sheet.getRange("4:9").group("ByRows");
      sheet.getRange("4:5").group("ByRows");
    };
    await onSheet((sheet) => {
      grouped(sheet);
      sheet.showOutlineLevels(1, 1);
    });
    expect(hiddenRows()).toEqual([4, 5, 6, 7, 8, 9]);
    await onSheet((sheet) => {
      grouped(sheet);
      sheet.showOutlineLevels(2, 0);
      sheet.showOutlineLevels(0, 0);
    });
    expect(hiddenRows()).toEqual([4, 5]);
  });

  it("folds and unfolds the groups that a range meets, whole", async () => {
    await onSheet((sheet) => {
      sheet.getRange("4:6").group("ByRows");
      sheet.getRange("8:9").group("ByRows");
      sheet.getRange("5:5").hideGroupDetails("ByRows");
    });
    expect(hiddenRows()).toEqual([4, 5, 6]);
  });

  it("loses one level at each ungrouping, and shows what was folded away", async () => {
    await onSheet((sheet) => {
      sheet.getRange("4:9").group("ByRows");
      sheet.getRange("4:5").group("ByRows");
      sheet.showOutlineLevels(1, 0);
      sheet.getRange("4:9").ungroup("ByRows");
    });
    expect([levels(), hiddenRows()]).toEqual([
      [1, 1, 0, 0, 0, 0],
      [4, 5],
    ]);
  });

  it("has no more than eight levels", async () => {
    await expect(
      onSheet((sheet) => {
        for (let level = 0; level < 8; level++) sheet.getRange("4:4").group("ByRows");
      }),
    ).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});
