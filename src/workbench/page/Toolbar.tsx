import { Button, Select, Switch, Text, tokens } from "@fluentui/react-components";
import {
  ArrowDownloadRegular,
  ArrowRedoRegular,
  ArrowUndoRegular,
  LocalLanguageRegular,
  PrintRegular,
} from "@fluentui/react-icons";
import type { Ref } from "react";
import { FaultMenu } from "./FaultMenu";
import { OpenButton } from "./OpenButton";
import { SampleMenu } from "./SampleMenu";
import type { WorkbenchState, WorkbenchStore } from "./WorkbenchStore";
import { VERSIONS, type PageWords } from "./words/PageWords";

/** What the bar above the sheet shows and does. */
export interface ToolbarProps {
  readonly ref: Ref<HTMLElement>;
  readonly store: WorkbenchStore;
  readonly state: WorkbenchState;
  readonly words: PageWords;
}

/** The workbench's bar: files, the sheet, which Excel to be, and what the pane and the workbook said to each other. */
export function Toolbar({ ref, store, state, words }: ToolbarProps) {
  return (
    <header
      ref={ref}
      className="bar"
      style={{ background: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` }}
    >
      <h1 className="name">{words.heading}</h1>
      <SampleMenu words={words} onSample={(sample) => void store.openSample(sample)} />
      <OpenButton words={words} onOpen={(file) => void store.open(file)} />
      <Button size="small" appearance="subtle" icon={<ArrowDownloadRegular />} onClick={() => void store.save()}>
        {words.save}
      </Button>
      <SheetButtons store={store} state={state} words={words} />
      <FaultMenu words={words} onFault={(fault) => store.setFault(fault)} />
      <Select
        size="small"
        aria-label={words.version}
        value={state.version}
        onChange={(_event, { value }) => store.setVersion(VERSIONS.find((each) => each === value) ?? state.version)}
      >
        {VERSIONS.map((each) => (
          <option key={each} value={each}>
            {words.versions[each]}
          </option>
        ))}
      </Select>
      <Switch label={words.dark} checked={state.dark} onChange={(_event, { checked }) => store.setDark(checked)} />
      <Button
        size="small"
        appearance="subtle"
        icon={<LocalLanguageRegular />}
        lang={state.language === "vi" ? "en" : "vi"}
        onClick={() => store.setLanguage(state.language === "vi" ? "en" : "vi")}
      >
        {words.language}
      </Button>
      <Counted state={state} words={words} />
    </header>
  );
}

function SheetButtons({ store, state, words }: Omit<ToolbarProps, "ref">) {
  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowUndoRegular />}
        aria-label={words.undo}
        title={`${words.undo} (Ctrl+Z)`}
        disabled={!state.canUndo}
        onClick={() => store.step("undo")}
      />
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowRedoRegular />}
        aria-label={words.redo}
        title={`${words.redo} (Ctrl+Y)`}
        disabled={!state.canRedo}
        onClick={() => store.step("redo")}
      />
      <Button size="small" appearance="subtle" icon={<PrintRegular />} onClick={() => store.print()}>
        {words.print}
      </Button>
    </>
  );
}

function Counted({ state, words }: Pick<ToolbarProps, "state" | "words">) {
  const { requests, actions, bytesOut, bytesIn } = state.counters;
  const figures = new Intl.NumberFormat(state.language === "vi" ? "vi-VN" : "en-GB", { maximumFractionDigits: 1 });
  return (
    <Text size={200} className="counters" aria-label={words.countersLabel} role="note">
      {words.counters(requests, actions, figures.format((bytesOut + bytesIn) / 1024))}
    </Text>
  );
}
