import { useState } from "react";
import { HostError } from "../../actions/ports/WorkbookPort";
import type { WorkbookPort } from "../../actions/ports/WorkbookPort";
import type { JobFailure } from "./jobState";

/** Shows a cell of the workbook, or why that failed. */
export function useShow(port: WorkbookPort): readonly [JobFailure | null, (cell: string) => Promise<void>] {
  const [failure, setFailure] = useState<JobFailure | null>(null);
  const [bug, setBug] = useState<{ readonly error: unknown } | null>(null);
  if (bug !== null) throw bug.error;
  const show = async (cell: string) => {
    try {
      await port.show(cell);
      setFailure(null);
    } catch (error) {
      if (error instanceof HostError) setFailure(error.failure);
      else setBug({ error });
    }
  };
  return [failure, show];
}
