import { useState } from "react";
import type { OutgoingFile, SavingWay } from "../../actions/ports/FormFilesPort";
import { saveInTurn, type SavingTried } from "../saving/saveInTurn";

/** What is known of a file that is saved; "confirmed": the user saw it. */
export type SavingState =
  | { readonly status: "idle" }
  | { readonly status: "saving" }
  | { readonly status: "saved" }
  | { readonly status: "handed"; readonly kind: SavingWay["kind"]; readonly left: readonly SavingWay[] }
  | { readonly status: "cancelled"; readonly left: readonly SavingWay[] }
  | { readonly status: "confirmed" }
  | { readonly status: "failed" };

/** Saving a file: in the best way that takes it, then, as long as the user does not see it, in those that are left. */
export interface Saving {
  readonly state: SavingState;
  save(): void;
  goOn(): void;
  confirm(): void;
}

export function useSaving(file: OutgoingFile, ways: readonly SavingWay[]): Saving {
  const [state, setState] = useState<SavingState>({ status: "idle" });
  const attempt = async (left: readonly SavingWay[]): Promise<void> => {
    setState({ status: "saving" });
    const tried = await saveInTurn(file, left);
    setState(stateOf(tried));
  };
  return {
    state,
    save: () => void attempt(ways),
    goOn: () => {
      if (state.status === "handed" || state.status === "cancelled") void attempt(state.left);
    },
    confirm: () => setState({ status: "confirmed" }),
  };
}

// Some panes cancel by themselves what they don't allow: nobody can tell, so the other ways stay open.
function stateOf({ kind, outcome, left }: SavingTried): SavingState {
  switch (outcome) {
    case "handed":
      return kind === null ? { status: "failed" } : { status: "handed", kind, left };
    case "cancelled":
      return { status: "cancelled", left };
    default:
      return { status: outcome };
  }
}
