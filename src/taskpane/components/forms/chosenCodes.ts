import type { UnitSubmission } from "../../../actions/readSubmissionReport";

/** Which units get a form. */
export type ChosenUnits =
  | { readonly kind: "all"; readonly withOffice: boolean }
  | { readonly kind: "not-sent" }
  | { readonly kind: "block"; readonly block: string }
  | { readonly kind: "picked"; readonly codes: ReadonlySet<string> };

/** The codes of the units that are chosen, in the order of the catalogue; the office itself gets a form only when it is asked for. */
export function chosenCodes(chosen: ChosenUnits, units: readonly UnitSubmission[]): readonly string[] {
  return units.filter((unit) => isChosen(chosen, unit)).map(({ code }) => code);
}

function isChosen(chosen: ChosenUnits, { code, block, state, isIssuer }: UnitSubmission): boolean {
  switch (chosen.kind) {
    case "all":
      return !isIssuer || chosen.withOffice;
    case "not-sent":
      return !isIssuer && state === "not-sent";
    case "block":
      return !isIssuer && block === chosen.block;
    case "picked":
      return chosen.codes.has(code);
  }
}
