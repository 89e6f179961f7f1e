import { useState } from "react";
import type { OutgoingFile, SavingWay } from "../../actions/ports/FormFilesPort";
import { saveInTurn } from "../saving/saveInTurn";

/** What is known of a file that is saved; "confirmed": the user saw it. */
export type SavingState =
  | { readonly status: "idle" }
  | { readonly status: "saving" }
  | { readonly status: "saved" }
  | { readonly status: "handed"; readonly kind: SavingWay["kind"]; readonly left: readonly SavingWay[] }
  | { readonly status: "cancelled" }
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
    if (tried.outcome === "handed" && tried.kind !== null)
      setState({ status: "handed", kind: tried.kind, left: tried.left });
    else if (tried.outcome !== "handed") setState({ status: tried.outcome });
  };
  return {
    state,
    save: () => void attempt(ways),
    goOn: () => {
      if (state.status === "handed") void attempt(state.left);
    },
    confirm: () => setState({ status: "confirmed" }),
  };
}
