import { Button, Select, Switch, Text, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular, FolderOpenRegular } from "@fluentui/react-icons";
import { useRef } from "react";
import type { Counters } from "excel-host-embedded";
import { VERSIONS, WORDS } from "./words";
import type { ExcelVersion } from "./words";

/** What the bar above the sheet shows and does. */
export interface ToolbarProps {
  readonly version: ExcelVersion;
  readonly dark: boolean;
  readonly counters: Readonly<Counters>;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
  readonly onVersion: (version: ExcelVersion) => void;
  readonly onDark: (dark: boolean) => void;
}

/** The workbench's bar: files, which Excel to be, and what the pane and the workbook said to each other. */
export function Toolbar({ version, dark, counters, onOpen, onSave, onVersion, onDark }: ToolbarProps) {
  const { requests, actions, bytesOut, bytesIn } = counters;
  const kilobytes = ((bytesOut + bytesIn) / 1024).toLocaleString("vi-VN", { maximumFractionDigits: 1 });
  return (
    <header
      className="bar"
      style={{ background: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` }}
    >
      <h1 className="name">{WORDS.title}</h1>
      <OpenButton onOpen={onOpen} />
      <Button size="small" appearance="subtle" icon={<ArrowDownloadRegular />} onClick={onSave}>
        {WORDS.save}
      </Button>
      <Select
        size="small"
        aria-label={WORDS.version}
        value={version}
        onChange={(_event, { value }) => onVersion(VERSIONS.find((each) => each === value) ?? version)}
      >
        {VERSIONS.map((each) => (
          <option key={each} value={each}>
            {WORDS.versions[each]}
          </option>
        ))}
      </Select>
      <Switch label={WORDS.dark} checked={dark} onChange={(_event, { checked }) => onDark(checked)} />
      <Text size={200} className="counters" aria-label={WORDS.countersLabel} role="note">
        {WORDS.counters(requests, actions, kilobytes)}
      </Text>
    </header>
  );
}

function OpenButton({ onOpen }: { onOpen: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size="small" appearance="subtle" icon={<FolderOpenRegular />} onClick={() => input.current?.click()}>
        {WORDS.open}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".xlsx"
        hidden
        aria-label={WORDS.open}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onOpen(file);
          // The same file can be chosen again.
          target.value = "";
        }}
      />
    </>
  );
}
