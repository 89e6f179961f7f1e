import type { Issue } from "../plan/Issue";
import type { Task } from "../plan/Plan";
import { readLegacyTexts } from "../text/legacyFonts/readLegacyTexts";
import { cellOf, type TaskPart } from "./cellOf";
import type { PlanRule } from "./Rule";

const PARTS: readonly { readonly part: TaskPart; readonly textOf: (task: Task) => string }[] = [
  { part: "content", textOf: (task) => task.content },
  { part: "lead", textOf: (task) => task.leadText },
  { part: "coordinating", textOf: (task) => task.coordinatingText },
  { part: "time", textOf: (task) => task.timeText },
];

/** Texts in a font of before Unicode, which no reader understands, with what they say when that is sure. */
export const deadFonts: PlanRule = ({ plan, sheet }) => {
  const places = plan.tasks.flatMap((task) =>
    PARTS.map(({ part, textOf }) => ({ text: textOf(task), cell: cellOf(task, part, sheet) })),
  );
  const read = readLegacyTexts(places.map(({ text }) => text));
  return places.flatMap(({ text, cell }, index): readonly Issue[] => {
    const found = read[index] ?? null;
    return found === null ? [] : [{ severity: "error", cell, kind: "dead-font", text, ...found }];
  });
};
