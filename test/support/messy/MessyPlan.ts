import type { Quarter } from "../../../src/domain/plan/Quarter";

/** A task of a made-up plan and what a perfect reading makes of it. `product` fills the further columns. */
export interface MessyTask {
  readonly content: string;
  readonly lead: readonly string[];
  readonly coordinating: readonly string[];
  readonly time: string;
  readonly quarters: readonly Quarter[];
  readonly due: string | null;
  readonly product: string;
}

/** Tasks under a heading of the plan. */
export interface MessySection {
  readonly title: string;
  readonly tasks: readonly MessyTask[];
}

/** A made-up plan in the style of real ones; no real office, school or person. */
export interface MessyPlan {
  readonly name: string;
  readonly parent: string;
  readonly issuer: string;
  readonly title: string;
  readonly year: number;
  readonly sections: readonly MessySection[];
}

/** The words of a time column with the quarters and the day they mean. */
export type TimeSample = readonly [text: string, quarters: string, due: string | null];

/** A task in one line of a table of samples; several units are separated by "|". */
export function aTask(content: string, units: string, time: TimeSample, product = ""): MessyTask {
  const [lead = "", coordinating = ""] = units.split(" / ");
  const [text, quarters, due] = time;
  return {
    content,
    lead: lead.split("|").filter((unit) => unit !== ""),
    coordinating: coordinating.split("|").filter((unit) => unit !== ""),
    time: text,
    quarters: [...quarters].map((digit) => Number(digit) as Quarter),
    due,
    product,
  };
}
