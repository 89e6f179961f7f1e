import type { SheetSpec } from "../../src/spec/SheetSpec";
import { unitSheet } from "../../src/sheets/unit/unitSheet";
import { aProgressRecord } from "./aProgressRecord";

/** Unit sheets as a hundred schools get them: `tasks` lines each, their texts told by `content`. */
export function unitSpecs(
  count: number,
  tasks = 20,
  content: (unit: number, row: number) => string = (unit, row) => `- Việc ${String(unit)}.${String(row)}`,
): readonly SheetSpec[] {
  return Array.from({ length: count }, (_, unit) =>
    unitSheet({
      name: `Trường ${String(unit + 1)}`,
      unitCode: `MN${String(unit + 1)}`,
      unit: `Trường Mầm non số ${String(unit + 1)}`,
      year: 2025,
      records: Array.from({ length: tasks }, (_row, row) =>
        aProgressRecord({ taskKey: `k${String(row)}`, ordinal: String(row + 1), content: content(unit, row) }),
      ),
      parked: [],
    }),
  );
}
