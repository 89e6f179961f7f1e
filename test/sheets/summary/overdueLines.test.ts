import { overdueLines, type OverdueTask } from "../../../src/sheets/summary/overdueLines";

function task(key: string, dues: readonly string[], block = "Mầm non"): OverdueTask {
  const units = dues.map((due, index) => {
    const code = `${key}-${String(index + 1)}`;
    return { code, name: `Trường ${code}`, block, due, reason: null };
  });
  return { key, ordinal: key, content: `Nhiệm vụ ${key}`, units } as OverdueTask;
}

function shown(tasks: readonly OverdueTask[]): readonly string[] {
  return overdueLines(tasks).map((line) => {
    if (line.kind === "full") return "đầy đủ";
    if (line.kind === "unit") return line.unit.code;
    return line.kind === "task" ? line.task.key : line.words.join("");
  });
}

describe("the lines of the overdue list", () => {
  it("say each task once, the one that is overdue longest first, and its units under it", () => {
    const later = task("B", ["2025-06-30"]);
    const first = task("A", ["2025-06-30", "2025-03-31"]);
    expect(shown([later, first])).toEqual(["A", "A-2", "A-1", "B", "B-1"]);
  });

  it("gather the units of a task that very many are late with, and list them all behind", () => {
    const dues = Array.from({ length: 40 }, () => "2025-03-31");
    const lines = shown([task("A", dues)]);
    expect(lines.slice(0, 4)).toEqual([
      "A",
      "Khối Mầm non (40): Trường A-1, Trường A-2, Trường A-3 và 37 trường khác",
      "đầy đủ",
      "A",
    ]);
    expect(lines).toHaveLength(4 + 40);
  });

  it("gather the units of every task, where a thousand lines are overdue", () => {
    const tasks = Array.from({ length: 50 }, (_, index) =>
      task(
        `N${String(index)}`,
        Array.from({ length: 20 }, () => "2025-03-31"),
      ),
    );
    const lines = overdueLines(tasks);
    expect(lines.findIndex(({ kind }) => kind === "full")).toBe(100);
    expect(lines.filter(({ kind }) => kind === "unit")).toHaveLength(1000);
  });

  it("are none where nothing is overdue", () => {
    expect(shown([])).toEqual([]);
  });
});
