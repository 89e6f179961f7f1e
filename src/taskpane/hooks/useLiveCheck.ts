import { useCallback, useEffect, useState } from "react";
import type { CheckReport } from "../../actions/workbook/checkContents";
import { HostError } from "../../actions/ports/WorkbookPort";
import { usePane } from "../PaneContext";

/** Pasting changes many cells one after another; the check waits until they have come to rest. */
const REST_MS = 1_000;

/** A report that follows the workbook. */
export interface LiveCheck {
  readonly report: CheckReport;
  /** Checks again, at once. */
  refresh(): void;
}

/**
 * A check's report, looked at again whenever somebody changes the sheets it is about: pasting defeats the drop-downs of a sheet. What can't
 * be looked at now (a cell is being typed in, the table is gone) leaves the report as it was.
 */
export function useLiveCheck(first: CheckReport): LiveCheck {
  const { port, today } = usePane();
  const [report, setReport] = useState(first);
  const [bug, setBug] = useState<{ readonly error: unknown } | null>(null);
  if (bug !== null) throw bug.error;

  const patiently = useCallback((work: () => Promise<void>) => {
    work().catch((error: unknown) => {
      if (!(error instanceof HostError)) setBug({ error });
    });
  }, []);
  const refresh = useCallback(() => {
    patiently(async () => {
      const { checkWorkbook } = await import("../../actions/checkWorkbook");
      const again = await checkWorkbook(port, today);
      if (again.ok) setReport(again.value);
    });
  }, [patiently, port, today]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const changed = () => {
      clearTimeout(timer);
      timer = setTimeout(refresh, REST_MS);
    };
    const watching = port.watch(first.sheets, changed);
    patiently(async () => void (await watching));
    return () => {
      clearTimeout(timer);
      patiently(async () => (await watching)());
    };
  }, [first.sheets, patiently, port, refresh]);
  return { report, refresh };
}
