import fc from "fast-check";
import { dropClaims } from "../../../src/domain/returns/dropClaims";
import { takeClaims } from "../../../src/domain/returns/takeClaims";
import "../../support/fixedSeed";

const WORDS = fc.constantFrom("", "Hoàn thành", "Đang thực hiện", "60%");
const CLAIM = fc.record({ base: WORDS, theirs: WORDS, issue: fc.integer({ min: 1, max: 2 }) });

describe("a cell of which a file is taken back", () => {
  it("says what it said before that file was taken, whatever other files say", () => {
    fc.assert(
      fc.property(WORDS, fc.array(CLAIM, { maxLength: 3 }), fc.array(CLAIM, { maxLength: 3 }), (own, first, second) => {
        const before = takeClaims({ now: own, own, claims: [] }, first);
        const after = takeClaims({ ...before, now: before.text }, second);
        const dropped = dropClaims({ now: after.text, own: after.own, claims: after.claims }, before.claims);
        // Where forms had left what the office has, its own word is the same.
        if (before.claims.length > 0 && after.own === own)
          expect(dropped).toEqual({ text: before.text, isTyped: false });
        if (before.claims.length === 0) expect(dropped).toEqual({ text: own, isTyped: false });
      }),
    );
  });

  it("stays where somebody typed since", () => {
    const claims = [{ base: "", theirs: "Hoàn thành", issue: 1 }];
    expect(dropClaims({ now: "80%", own: "", claims }, [])).toEqual({ text: "80%", isTyped: true });
  });
});
