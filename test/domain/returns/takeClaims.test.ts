import fc from "fast-check";
import { settleCell, type Claim, type ConflictRule } from "../../../src/domain/returns/settleCell";
import { takeClaims, type TakenCell } from "../../../src/domain/returns/takeClaims";

const made = (base: string | null, theirs: string, issue = 1): Claim => ({ base, theirs, issue });

describe("a cell that comes back from a unit", () => {
  it.each([
    ["the unit filled what was empty", "", [made("", "Hoàn thành")], "Hoàn thành", 0],
    ["the unit changed what was reported before", "60%", [made("60%", "Hoàn thành")], "Hoàn thành", 0],
    ["both changed it: ours stays", "80%", [made("60%", "Hoàn thành")], "80%", 1],
    ["both say the same", "Hoàn thành", [made("", "Hoàn thành")], "Hoàn thành", 0],
    ["the unit emptied it: nothing is lost", "60%", [made("60%", "")], "60%", 1],
    ["nobody knows what stood in the form: what is empty is filled", "", [made(null, "Hoàn thành")], "Hoàn thành", 0],
    ["nobody knows what stood in the form: what is filled stays", "60%", [made(null, "Hoàn thành")], "60%", 1],
    ["two files of one unit contradict each other", "", [made("", "60%"), made("", "80%")], "", 2],
    ["a form that was made again counts over the older one", "", [made("", "60%"), made("60%", "80%", 2)], "80%", 0],
    [
      "a form that was made again before the older one came counts over it",
      "",
      [made("", "60%"), made("", "80%", 2)],
      "80%",
      0,
    ],
    ["the office changed it before both came", "10%", [made("", "60%"), made("", "80%", 2)], "10%", 1],
    ["the older form came last", "", [made("60%", "80%", 2), made("", "60%")], "80%", 0],
  ])("%s", (_, own, claims, text, disputed) => {
    const settled = settleCell({ own, claims });
    expect([settled.text, settled.disputed.length]).toEqual([text, disputed]);
  });

  it("takes the unit's words where somebody chose so, and keeps them the next time", () => {
    const claims = [made("60%", "Hoàn thành")];
    const chosen = takeClaims({ now: "80%", own: "", claims: [] }, claims, "theirs");
    const again = takeClaims({ ...chosen, now: chosen.text }, claims);
    expect([chosen.text, again.text, again.disputed]).toEqual(["Hoàn thành", "Hoàn thành", []]);
  });

  it("lets what the office types after a receipt stand as its own word", () => {
    const claims = [made("", "60%")];
    const first = takeClaims({ now: "", own: "", claims: [] }, claims);
    const typed = takeClaims({ ...first, now: "Hoàn thành" }, [...claims, made("", "80%")]);
    expect([typed.text, typed.own, typed.disputed.length]).toEqual(["Hoàn thành", "Hoàn thành", 2]);
  });
});

describe("claims in any order, any number of times and in any grouping", () => {
  const words = fc.constantFrom("", "60%", "80%", "Hoàn thành");
  const claim = fc.record({
    base: fc.oneof(words, fc.constant(null)),
    theirs: words,
    issue: fc.integer({ min: 1, max: 3 }),
  });

  /** Takes one group after another, as receipts on different days do. */
  function taken(now: string, groups: readonly (readonly Claim[])[], by: ConflictRule = "ours"): TakenCell {
    const start: TakenCell = { own: now, claims: [], text: now, disputed: [] };
    return groups.reduce<TakenCell>((cell, group) => takeClaims({ ...cell, now: cell.text }, group, by), start);
  }

  it("come to the same cell, the same record and the same conflicts", () => {
    fc.assert(
      fc.property(
        words,
        fc.array(claim, { maxLength: 6 }),
        fc.array(fc.nat(), { maxLength: 12 }),
        (now, claims, seeds) => {
          const atOnce = taken(now, claims.length === 0 ? [] : [claims]);
          const shuffled = seeds
            .map((seed) => claims[seed % Math.max(1, claims.length)])
            .filter((one) => one !== undefined);
          const singly = [...shuffled, ...[...claims].reverse()].map((one) => [one]);
          expect(taken(now, singly)).toEqual(atOnce);
        },
      ),
    );
  });

  it("come to the same whatever receipts they are put together to, and however often a receipt is taken", () => {
    const group = fc.array(claim, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(words, group, group, group, (now, a, b, c) => {
        const one = taken(now, [a, [...b, ...c]]);
        expect(taken(now, [[...a, ...b], c])).toEqual(one);
        expect(taken(now, [c, b, a])).toEqual(one);
        expect(taken(now, [a, b, c, b, a, [...c, ...a]])).toEqual(one);
      }),
    );
  });

  it("come to the same words where the unit's are to count", () => {
    const same = fc.array(
      claim.map((one) => ({ ...one, issue: 1 })),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(words, same, (now, claims) => {
        const singly = [...claims].reverse().map((one) => [one]);
        expect(taken(now, singly, "theirs").text).toBe(taken(now, claims.length === 0 ? [] : [claims], "theirs").text);
      }),
    );
  });

  it("never change a cell of which no form says anything else than what stood there", () => {
    fc.assert(
      fc.property(words, words, (now, base) => {
        expect(settleCell({ own: now, claims: [] }).text).toBe(now);
        expect(settleCell({ own: base, claims: [made(base, base)] }).disputed).toEqual([]);
      }),
    );
  });
});
