import { atOnce, inSlices, mapSliced } from "../../../src/domain/slices/inSlices";

const THINGS = Array.from({ length: 1000 }, (_, index) => index);

describe("work in slices", () => {
  it("comes to the same with rests as without", async () => {
    const work = () => mapSliced(THINGS, (one) => one * 2);
    expect(await inSlices(work(), () => Promise.resolve())).toEqual(atOnce(work()));
  });

  it("rests in time, however many things there are", async () => {
    let [since, most] = [0, 0];
    const rest = () => {
      since = 0;
      return Promise.resolve();
    };
    await inSlices(
      mapSliced(THINGS, () => (most = Math.max(most, (since += 1)))),
      rest,
    );
    expect(most).toBeLessThanOrEqual(64);
  });
});
