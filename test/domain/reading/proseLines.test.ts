import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CellValue } from "../../../src/domain/grid/Grid";
import { factsOf } from "../../../src/domain/reading/outline/factsOf";
import { partFacts } from "../../../src/domain/reading/outline/partFacts";
import { parseSchedule } from "../../../src/domain/time/parseSchedule";
import { splitUnits } from "../../../src/domain/units/splitUnits";
import { gridOf } from "../../support/gridOf";
import { wrapWords } from "../../support/messy/wrapWords";
import { PLANS_FOLDER, readGrid } from "../../support/readGrid";
import { readShipped } from "../../support/readShipped";

interface Expected {
  readonly tasks: readonly {
    readonly content: string;
    readonly section: string;
    readonly optional?: true;
    readonly accept?: { readonly content?: readonly string[] };
  }[];
}

const CATALOGUE = { units: [], groups: [] };

/** The paragraphs as a PDF's lines: so many letters wide, so many lines a page, the pages numbered. */
function asLines(paragraphs: readonly string[], width: number, page: number): readonly (readonly CellValue[])[] {
  const lines = paragraphs.flatMap((text) => wrapWords(text, width));
  return lines.flatMap((line, index) =>
    (index + 1) % page === 0 ? [[line], [String((index + 1) / page + 1)]] : [[line]],
  );
}

describe.each(["quan-1-2025", "nam-dinh-2023", "nguyen-ba-ngoc-2025"])(
  "the plan in prose %s as lines of a PDF",
  (name) => {
    it.each([
      [52, 45],
      [70, 31],
      [90, 60],
      [100, 40],
    ])("%i letters wide, %i lines a page, gives the same tasks", async (width, page) => {
      const expected = JSON.parse(readFileSync(join(PLANS_FOLDER, `${name}.expected.json`), "utf8")) as Expected;
      const { cells } = await readGrid(join(PLANS_FOLDER, `${name}.word.xlsx`));
      const paragraphs = cells.flatMap((row) => row.filter((value) => typeof value === "string").slice(0, 1));
      const result = readShipped(gridOf(asLines(paragraphs, width, page)));
      const found = result.ok ? result.value.plan.tasks : [];
      const wanted = expected.tasks.filter((task) => task.optional !== true);
      expect(found.map((task) => task.section)).toEqual(wanted.map((task) => task.section));
      found.forEach((task, index) => {
        const { content = "", accept } = wanted[index] ?? {};
        expect([content, ...(accept?.content ?? [])]).toContain(task.content);
      });
    });
  },
);

const understanding = {
  parse: (text: string) => parseSchedule(text, 2026),
  split: (text: string) => splitUnits(text, CATALOGUE),
};

describe("a remark on a task", () => {
  it.each<[string, readonly string[]]>([
    ["Phòng TCCB chủ trì; quý I", ["lead Phòng TCCB", "time quý I"]],
    ["do Văn phòng thực hiện, xong trong tháng 3", ["lead Văn phòng", "time xong trong tháng 3"]],
    [
      "giao Phòng Nội vụ chủ trì, phối hợp với các phòng, ban; hoàn thành trước ngày 30/6",
      ["lead Phòng Nội vụ", "coordinating các phòng, ban", "time hoàn thành trước ngày 30/6"],
    ],
    [
      "Chủ trì: Văn phòng; phối hợp: Công an xã, Ban Chỉ huy quân sự xã; thời gian: Quý II, III",
      ["lead Văn phòng", "coordinating Công an xã, Ban Chỉ huy quân sự xã", "time Quý II, III"],
    ],
    ["Phòng TCCB, Văn phòng; quý II, quý III", ["lead Phòng TCCB, Văn phòng", "time quý II, quý III"]],
  ])("%s", (text, facts) => {
    expect(factsOf(text, understanding)?.map(({ role, text: told }) => `${role} ${told}`)).toEqual(facts);
  });

  it.each(["khóa XII", "gọi tắt là Quy chế", "ít nhất 02 lần/năm", "Luật số 10/2022/QH15"])("%s is none", (text) => {
    const item = `Quán triệt văn bản (${text})`;
    expect(partFacts(item, understanding)).toEqual({ text: item, facts: [] });
  });

  it("is taken off the end of the task", () => {
    const { text, facts } = partFacts(
      "Rà soát vị trí việc làm. Đơn vị thực hiện: Phòng TCCB. Thời gian: Quý I.",
      understanding,
    );
    expect(text).toBe("Rà soát vị trí việc làm.");
    expect(facts.map((fact) => fact.role)).toEqual(["lead", "time"]);
  });
});
