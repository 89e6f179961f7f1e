/**
 * What some work costs in the processor's own time (microseconds), the cheapest of some runs: other work on the machine only makes a
 * run dearer. For comparing two works in one test; never a bound by itself.
 *
 * @example (await cpuOf(() => parse(four))) < 8 * (await cpuOf(() => parse(one)))
 */
export async function cpuOf(work: () => unknown, runs = 3): Promise<number> {
  const costs: number[] = [];
  for (let run = 0; run < runs; run++) {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    costs.push(user + system);
  }
  return Math.max(1, Math.min(...costs));
}
