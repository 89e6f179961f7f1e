import { useCallback, useEffect, useRef, useState } from "react";
import type { Overview } from "../../actions/readOverview";
import { HostError } from "../../actions/ports/WorkbookPort";
import type { WorkbookPort } from "../../actions/ports/WorkbookPort";
import type { IsoDate } from "../../domain/plan/IsoDate";
import { SHEET_NAMES } from "../../sheets/labels";
import { restingOften } from "../restingOften";
import type { JobFailure } from "./jobState";

/** Typing and pasting change many cells one after another; the look waits until they have come to rest. */
const REST_MS = 1_500;
const WATCHED = [SHEET_NAMES.settings, SHEET_NAMES.tasks, SHEET_NAMES.units, SHEET_NAMES.progress];

/** How the workbook stands as it was last seen; `failure` is why it could not be looked at, which leaves what was seen before. */
export interface SeenOverview {
  readonly overview: Overview | null;
  readonly failure: JobFailure | null;
  readonly refresh: () => void;
}

/** Looks at the workbook when the pane opens, each time that `turn` changes, and when somebody changed one of our sheets. */
export function useOverview(port: WorkbookPort, today: IsoDate, turn: number): SeenOverview {
  const [seen, setSeen] = useState<Omit<SeenOverview, "refresh">>({ overview: null, failure: null });
  const [bug, setBug] = useState<{ readonly error: unknown } | null>(null);
  const asked = useRef(0);
  if (bug !== null) throw bug.error;
  const look = useCallback(async () => {
    asked.current += 1;
    const mine = asked.current;
    const { readOverview } = await import("../../actions/readOverview");
    const read = await readOverview(port, today, restingOften()).catch(failureOf);
    // Only the last look counts, whichever answer comes first.
    if (mine !== asked.current) return;
    setSeen(({ overview }) => (read.ok ? { overview: read.value, failure: null } : { overview, failure: read.error }));
  }, [port, today]);
  const refresh = useCallback(() => void look().catch((error: unknown) => setBug({ error })), [look]);
  useEffect(refresh, [refresh, turn]);
  useWatch(port, refresh, seen.overview?.plan !== undefined && seen.overview?.plan !== null);
  return { ...seen, refresh };
}

/** Events may be missing on some machines: a look that can't be asked for by them is asked for by the next step. */
function useWatch(port: WorkbookPort, onChanged: () => void, isThere: boolean): void {
  useEffect(() => {
    if (!isThere) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const changed = () => {
      clearTimeout(timer);
      timer = setTimeout(onChanged, REST_MS);
    };
    const watching = port.watch(WATCHED, changed).catch(() => () => Promise.resolve());
    return () => {
      clearTimeout(timer);
      void watching.then((stop) => stop()).catch(() => undefined);
    };
  }, [port, onChanged, isThere]);
}

function failureOf(error: unknown): { readonly ok: false; readonly error: JobFailure } {
  if (error instanceof HostError) return { ok: false, error: error.failure };
  throw error;
}
