import { useState } from "react";
import { HostError } from "../../actions/ports/WorkbookPort";
import { usePane } from "../PaneContext";
import type { JobFailure } from "./jobState";

/** Ignoring a doubt, and looking at it again. */
export interface Ignoring {
  readonly failure: JobFailure | null;
  readonly isBusy: boolean;
  /** `reason` null takes it back. */
  readonly ignore: (code: string, reason: string | null) => Promise<void>;
}

/** Keeps in the workbook what is ignored; `onIgnored` is told when that is written. A bug is thrown into the error boundary. */
export function useIgnore(onIgnored: () => void): Ignoring {
  const { port } = usePane();
  const [failure, setFailure] = useState<JobFailure | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [bug, setBug] = useState<{ readonly error: unknown } | null>(null);
  if (bug !== null) throw bug.error;
  const ignore = async (code: string, reason: string | null) => {
    setBusy(true);
    try {
      const { ignoreIssue } = await import("../../actions/ignoreIssue");
      const done = await ignoreIssue(port, { code, reason });
      setFailure(done.ok ? null : done.error);
      if (done.ok) onIgnored();
    } catch (error) {
      if (error instanceof HostError) setFailure(error.failure);
      else setBug({ error });
    }
    setBusy(false);
  };
  return { failure, isBusy, ignore };
}
