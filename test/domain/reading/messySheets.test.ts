import { MESSY_LAYOUTS } from "../../support/messy/messyLayouts";
import type { MessyLayout } from "../../support/messy/MessyLayout";
import { mixedLayout } from "../../support/messy/mixedLayout";
import { MESSY_PLANS } from "../../support/messy/messyPlans";
import { PROSE_STYLES } from "../../support/messy/messyProse";
import { scoreMessy, scoreProse, type MessyScore } from "../../support/messy/scoreMessy";

const LEAST_SHARE = 0.98;
const MIXED = 150;
const SEED = 20_261_120;

/** Numbers between 0 and 1 that are the same in every run. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/** The layout as another PDF has it: other column widths, other pages, page numbers elsewhere. */
function otherPages(layout: MessyLayout, next: () => number): MessyLayout {
  const narrow = 0.6 + 0.9 * next();
  return {
    ...layout,
    columns: layout.columns.map((one) => ({ ...one, width: Math.max(5, Math.round(one.width * narrow)) })),
    pageLines: layout.pageLines === 0 ? 0 : 5 + Math.floor(next() * 40),
    pageColumn: layout.pageLines === 0 ? -1 : Math.floor(next() * (layout.columns.length + 1)) - 1,
  };
}

/** Every class of sheet that is not read without a fault, with its share of exact tasks and its first faults. */
function faultsByClass(scores: readonly MessyScore[]): readonly string[] {
  const names = [...new Set(scores.map((score) => score.layout))];
  return names.flatMap((name) => {
    const own = scores.filter((score) => score.layout === name);
    const faults = own.flatMap((score) => score.faults.map((fault) => `${score.plan}: ${fault}`));
    return faults.length === 0
      ? []
      : [`${name} (${String(exactOf(own))}/${String(tasksOf(own))}): ${faults.slice(0, 3).join(" · ")}`];
  });
}

const exactOf = (scores: readonly MessyScore[]): number => scores.reduce((sum, score) => sum + score.exact, 0);
const tasksOf = (scores: readonly MessyScore[]): number => scores.reduce((sum, score) => sum + score.tasks, 0);

describe("a plan in every layout that clerks have", () => {
  it.each(MESSY_LAYOUTS.map((layout) => [layout.name, layout] as const))("is read exactly from %s", (_name, layout) => {
    expect(faultsByClass(MESSY_PLANS.map((plan) => scoreMessy(plan, layout)))).toEqual([]);
  });

  it.each(PROSE_STYLES.map((style) => [style.name, style] as const))(
    "is read exactly from prose with %s",
    (_name, style) => {
      expect(faultsByClass(MESSY_PLANS.map((plan) => scoreProse(plan, style)))).toEqual([]);
    },
  );
});

describe("a plan pasted from a PDF with other columns and pages", () => {
  const next = numbersFrom(SEED);
  const layouts = MESSY_LAYOUTS.filter((one) => one.lines !== "cells" && one.lines !== "paragraphs");
  const scores = layouts.flatMap((layout, index) =>
    MESSY_PLANS.filter((_, place) => (place + index) % 3 === 0).map((plan) =>
      scoreMessy(plan, otherPages(layout, next)),
    ),
  );

  it(`is read exactly in at least ${String(100 * LEAST_SHARE)} of 100 tasks`, () => {
    const isGood = exactOf(scores) >= LEAST_SHARE * tasksOf(scores);
    expect(isGood ? [] : faultsByClass(scores)).toEqual([]);
  });
});

describe("a plan in layouts put together at random", () => {
  const next = numbersFrom(SEED);
  const scores = Array.from({ length: MIXED }, (_, index) => {
    const layout = mixedLayout(next);
    return MESSY_PLANS.slice(index % MESSY_PLANS.length)
      .slice(0, 1)
      .map((plan) => scoreMessy(plan, layout));
  }).flat();

  it(`is read exactly in at least ${String(100 * LEAST_SHARE)} of 100 tasks`, () => {
    const isGood = exactOf(scores) >= LEAST_SHARE * tasksOf(scores);
    expect(isGood ? [] : faultsByClass(scores)).toEqual([]);
  });
});
