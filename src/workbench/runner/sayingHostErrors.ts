import { HostError } from "../../actions/ports/WorkbookPort";
import { failureSentence } from "../../strings/failureSentence";
import type { Strings } from "../../strings/shape/Strings";

/** Turns what the host refused into its sentence; anything else is our bug and goes on. */
export async function sayingHostErrors<T>(
  strings: Strings,
  work: () => Promise<T>,
): Promise<T | { readonly error: string }> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof HostError) return { error: failureSentence(error.failure, strings) };
    throw error;
  }
}
