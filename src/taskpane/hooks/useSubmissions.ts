import { useCallback, useEffect, useState } from "react";
import { HostError } from "../../actions/ports/WorkbookPort";
import type { SubmissionReport } from "../../actions/readSubmissionReport";
import { usePane } from "../PaneContext";
import type { JobFailure } from "./jobState";

/** Who has sent, as far as it is known; null before the workbook was asked. */
export interface Submissions {
  readonly report: SubmissionReport | null;
  readonly failure: JobFailure | null;
  readonly refresh: () => void;
}

/** Asks the workbook who has sent for the period that is chosen, at first, when another is chosen, and when it is told to. */
export function useSubmissions(): Submissions {
  const { port, settings, today } = usePane();
  const [report, setReport] = useState<SubmissionReport | null>(null);
  const [failure, setFailure] = useState<JobFailure | null>(null);
  const [turn, setTurn] = useState(0);
  const { period } = settings;
  useEffect(() => {
    let isCurrent = true;
    const ask = async (): Promise<void> => {
      const { readSubmissionReport } = await import("../../actions/readSubmissionReport");
      const read = await readSubmissionReport(port, { period, today });
      if (!isCurrent) return;
      setReport(read.ok ? read.value : null);
      setFailure(read.ok ? null : read.error);
    };
    ask().catch((error: unknown) => {
      if (isCurrent && error instanceof HostError) setFailure(error.failure);
    });
    return () => {
      isCurrent = false;
    };
  }, [port, period, today, turn]);
  return { report, failure, refresh: useCallback(() => setTurn((count) => count + 1), []) };
}
