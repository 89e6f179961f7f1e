import { useEffect, useRef, useState } from "react";
import { HostError } from "../../actions/ports/WorkbookPort";
import type { Result } from "../../domain/text/result";
import type { JobFailure } from "./jobState";

/** What was read, null until it was; `failure` is why it could not be, which leaves what was read before. */
export interface Seen<T> {
  readonly value: T | null;
  readonly failure: JobFailure | null;
}

/** Reads something of the workbook, and again each time that `plan` is another: the workbook was looked at. The last asked is kept. */
export function useSeen<T>(plan: unknown, read: () => Promise<Result<T, JobFailure>>): Seen<T> {
  const [seen, setSeen] = useState<Seen<T>>({ value: null, failure: null });
  const [bug, setBug] = useState<{ readonly error: unknown } | null>(null);
  const asked = useRef(0);
  if (bug !== null) throw bug.error;
  useEffect(() => {
    const fail = (failure: JobFailure) => setSeen(({ value }) => ({ value, failure }));
    const look = async (): Promise<void> => {
      const mine = (asked.current += 1);
      const found = await read();
      if (mine !== asked.current) return;
      if (found.ok) setSeen({ value: found.value, failure: null });
      else fail(found.error);
    };
    look().catch((error: unknown) => {
      if (error instanceof HostError) fail(error.failure);
      else setBug({ error });
    });
  }, [plan, read]);
  return seen;
}
