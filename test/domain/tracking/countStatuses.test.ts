import fc from "fast-check";
import { completionRate, countStatuses, dueRate } from "../../../src/domain/tracking/countStatuses";
import { STATUSES } from "../../../src/domain/tracking/Status";

describe("the counts of statuses", () => {
  it("split into completed and unfinished, and these into their parts", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...STATUSES)), (statuses) => {
        const { total, completed, onTime, late, undated, unfinished, inTime, overdue } = countStatuses(statuses);
        expect([total, completed, unfinished]).toEqual([statuses.length, onTime + late + undated, inTime + overdue]);
        expect(completed + unfinished).toBe(total);
      }),
    );
  });

  it("add up over parts, so that units tie with their total", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...STATUSES)), fc.array(fc.constantFrom(...STATUSES)), (one, other) => {
        const [a, b, both] = [countStatuses(one), countStatuses(other), countStatuses([...one, ...other])];
        expect(both.completed).toBe(a.completed + b.completed);
        expect(both.overdue).toBe(a.overdue + b.overdue);
      }),
    );
  });

  it("give the rate of tasks fallen due as Văn phòng Chính phủ reckons it: 16.051 of 16.274 in 2017", () => {
    const counts = { ...countStatuses([]), total: 21_914, completed: 16_051, overdue: 223 };
    expect(dueRate(counts)).toBeCloseTo(0.986, 3);
    expect(completionRate(counts)).toBeCloseTo(0.732, 3);
  });

  it("give no rate of nothing", () => {
    expect([completionRate(countStatuses([])), dueRate(countStatuses(["in-time"]))]).toEqual([null, null]);
  });
});
