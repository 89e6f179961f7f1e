import { useCallback, useEffect, useRef, useState } from "react";
import type { SettingsDraft } from "../../actions/drafts/SettingsDraft";
import { HostError } from "../../actions/ports/WorkbookPort";
import type { PlanSettings } from "../../actions/readPlanSettings";
import type { SettingName } from "../../sheets/settings/Settings";
import { presetSettings } from "../../sheets/settings/settingPresets";
import type { PresetName } from "../../sheets/vocabularyPresets";
import { settingRemark } from "../../sheets/settings/settingRemarks";
import type { SettingRemark } from "../../sheets/settings/settingRemarks";
import { usePane } from "../PaneContext";
import type { JobFailure } from "./jobState";
import { useJob } from "./useJob";
import type { RunningJob } from "./useJob";
import type { StepPlace } from "./useSteps";

/** The settings as they are filled in; `isRead` is false until the workbook was asked, `failure` says why it could not be. */
export interface SettingsForm {
  readonly isRead: boolean;
  readonly failure: JobFailure | null;
  readonly job: RunningJob<SettingsDraft>;
  /** What differs from the workbook, in the order of the sheet. */
  readonly changed: readonly SettingName[];
  /** Of those, the ones that can't be written. */
  readonly wrong: readonly SettingName[];
  readonly valueOf: (name: SettingName) => string;
  readonly remarkOf: (name: SettingName) => SettingRemark | undefined;
  readonly type: (name: SettingName, text: string) => void;
  readonly fill: (preset: PresetName) => void;
  readonly discard: () => void;
}

/** What is typed, and what stood in the workbook when that began: a colleague may write there meanwhile. */
type Typed = ReadonlyMap<SettingName, { readonly text: string; readonly before: string }>;

const NOTHING: Typed = new Map();

/** Holds what is typed apart from what stands in the workbook, and writes the difference. */
export function useSettingsForm(place: StepPlace): SettingsForm {
  const { read, failure, take } = useReadSettings();
  const [typed, setTyped] = useState(NOTHING);
  const standing = (name: SettingName): string => read?.get(name) ?? "";
  const valueOf = (name: SettingName): string => typed.get(name)?.text ?? standing(name);
  const changed = [...(read?.keys() ?? [])].filter((name) => valueOf(name).trim() !== standing(name));
  const remarkOf = (name: SettingName) => settingRemark(name, valueOf);
  const typing = (texts: Iterable<readonly [SettingName, string]>): Typed => {
    const next = new Map(typed);
    for (const [name, text] of texts) next.set(name, { text, before: typed.get(name)?.before ?? standing(name) });
    return next;
  };
  const job = useSettingsJob(place, {
    changes: changed.map((name) => ({ name, text: valueOf(name), before: typed.get(name)?.before ?? standing(name) })),
    onWritten: () => {
      take(typed);
      setTyped(NOTHING);
    },
  });
  return {
    isRead: read !== null,
    failure,
    job,
    changed,
    wrong: changed.filter((name) => remarkOf(name)?.kind === "not-understood"),
    valueOf,
    remarkOf,
    type: (name, text) => setTyped(typing([[name, text]])),
    fill: (preset) => setTyped(typing(presetSettings(preset, valueOf))),
    discard: () => setTyped(NOTHING),
  };
}

/** What stands in the workbook, asked again each time that it was looked at; what is being typed stays. */
function useReadSettings() {
  const { overview, port, today } = usePane();
  const [read, setRead] = useState<PlanSettings | null>(null);
  const [failure, setFailure] = useState<JobFailure | null>(null);
  const [bug, setBug] = useState<{ readonly error: unknown } | null>(null);
  const asked = useRef(0);
  if (bug !== null) throw bug.error;
  const look = useCallback(async () => {
    asked.current += 1;
    const mine = asked.current;
    const { readPlanSettings } = await import("../../actions/readPlanSettings");
    const found = await readPlanSettings(port, today);
    if (mine !== asked.current) return;
    setRead(found);
    setFailure(null);
  }, [port, today]);
  useEffect(() => {
    look().catch((error: unknown) => {
      if (error instanceof HostError) setFailure(error.failure);
      else setBug({ error });
    });
  }, [look, overview]);
  // Until the workbook is asked again, it says what was written.
  const take = (written: Typed) =>
    setRead(
      (before) => before && new Map([...before, ...[...written].map(([name, { text }]) => [name, text] as const)]),
    );
  return { read, failure, take };
}

interface Written {
  readonly changes: readonly { readonly name: SettingName; readonly text: string; readonly before: string }[];
  readonly onWritten: () => void;
}

function useSettingsJob({ onRunning }: StepPlace, { changes, onWritten }: Written): RunningJob<SettingsDraft> {
  const { port, today } = usePane();
  return useJob<SettingsDraft>({
    prepare: async () => {
      const { prepareSettings } = await import("../../actions/prepareSettings");
      return prepareSettings(port, { changes, today });
    },
    mustAsk: ({ left }) => left.length > 0,
    apply: async (draft) => {
      const { applyFixes } = await import("../../actions/applyFixes");
      const [refused] = await applyFixes(port, draft);
      if (refused === undefined) return;
      throw new HostError({ kind: "changed-meanwhile", code: "CellChanged", sheet: refused.sheet });
    },
    onRunning,
    onDone: onWritten,
  });
}
