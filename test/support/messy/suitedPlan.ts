import type { MessyLayout } from "./MessyLayout";
import type { MessyPlan, MessySection, MessyTask } from "./MessyPlan";

const MANY = "Nhiệm vụ trọng tâm";

const SUITS: Readonly<Record<MessyLayout["plan"], (sections: readonly MessySection[]) => readonly MessySection[]>> = {
  "as-is": (sections) => sections,
  "one-section": (sections) => {
    const tasks = sections.flatMap((section) => section.tasks);
    const again = tasks.map((task) => ({ ...task, content: `Tiếp tục: ${task.content}` }));
    return [{ title: MANY, tasks: [...tasks, ...again] }];
  },
  "same-in-section": (sections) => sections.map(sameLeadAndTime),
  listed: (sections) => sections.map(({ title, tasks }) => ({ title, tasks: tasks.map(withList) })),
};

/**
 * The plan as its layout needs it: all tasks in one section, one lead and time for a section, or lists inside tasks.
 *
 * @example suitedPlan(plan, { ...layout, plan: "one-section" }).sections.length // => 1
 */
export function suitedPlan(plan: MessyPlan, layout: MessyLayout): MessyPlan {
  return { ...plan, sections: SUITS[layout.plan](plan.sections) };
}

function sameLeadAndTime({ title, tasks }: MessySection): MessySection {
  const [first] = tasks;
  if (first === undefined) return { title, tasks };
  const { lead, time, quarters, due } = first;
  return { title, tasks: tasks.map((task) => ({ ...task, lead, time, quarters, due })) };
}

function withList(task: MessyTask, index: number): MessyTask {
  if (index !== 1) return task;
  const stem = task.content.replace(/[.;]$/, "");
  const items = ["Phân công người theo dõi, đôn đốc;", "Tổng hợp kết quả thực hiện."];
  return { ...task, content: [`${stem}, trong đó:`, ...items.map((item) => `- ${item}`)].join("\n") };
}
