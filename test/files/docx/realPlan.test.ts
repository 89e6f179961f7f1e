import { readSourceFile } from "../../../src/files/readSourceFile";
import { sourceSheet } from "../../../src/sheets/source/sourceSheet";
import { gridOfSpec } from "../../support/gridOfSpec";
import { catHaiDocx, expectedPlan } from "../../support/planDocx";
import { readShipped } from "../../support/readShipped";

async function readDocument() {
  const table = await readSourceFile(catHaiDocx());
  if (!table.ok) throw new Error(JSON.stringify(table.error));
  const reading = readShipped(gridOfSpec(sourceSheet(table.value, "Kế hoạch gốc")));
  if (!reading.ok) throw new Error(JSON.stringify(reading.error));
  return reading.value;
}

describe("the plan of Cát Hải as a Word document", () => {
  const expected = expectedPlan("cat-hai-2025");

  it("gives the same tasks as its worksheet", async () => {
    const { plan } = await readDocument();
    expect(
      plan.tasks.map(({ ordinal, content, leadText, coordinatingText, timeText, schedule }) => ({
        no: ordinal,
        content,
        leadText,
        coordText: coordinatingText,
        timeText,
        quarters: schedule.quarters,
        due: schedule.due,
      })),
    ).toEqual(
      expected.tasks.map(({ no, content, leadText, coordText, timeText, quarters, due }) => ({
        no,
        content,
        leadText,
        coordText,
        timeText,
        quarters,
        due,
      })),
    );
  });

  it("gives title, issuer and sections, and leaves no cell unread", async () => {
    const { plan, unread } = await readDocument();
    expect(plan).toMatchObject({
      title: expected.title,
      issuer: "Phòng Giáo dục và Đào tạo huyện Cát Hải",
      year: 2025,
    });
    expect(plan.tasks.map((task) => task.section)).toEqual(plan.tasks.map(() => "II.2"));
    expect(unread).toEqual([]);
  });
});
