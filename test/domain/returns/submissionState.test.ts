import { daysUntil, submissionState } from "../../../src/domain/returns/submissionState";

describe("how a unit stands with its report", () => {
  it.each([
    [null, "2026-06-09", 4, "not-sent", "nothing came"],
    ["2026-06-08", "2026-06-09", 0, "sent", "whole and before its day"],
    ["2026-06-09", "2026-06-09", 0, "sent", "on the day itself"],
    ["2026-06-10", "2026-06-09", 0, "late", "a day after it"],
    ["2026-06-10", "2026-06-09", 2, "incomplete", "what is missing has to be asked for, late or not"],
    ["2026-06-10", null, 0, "sent", "where no day is set nothing is late"],
  ] as const)("sent %s, due %s, %i cells missing: %s, because %s", (sentOn, due, missing, state, _because) => {
    expect(submissionState({ sentOn, due, missing })).toBe(state);
  });

  it.each([
    ["2026-06-09", "2026-06-01", 8],
    ["2026-06-09", "2026-06-09", 0],
    ["2026-06-09", "2026-06-12", -3],
    [null, "2026-06-12", null],
  ])("due %s, seen on %s: %s days left", (due, today, days) => {
    expect(daysUntil(due, today)).toBe(days);
  });
});
