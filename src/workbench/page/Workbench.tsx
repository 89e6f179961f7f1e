import { hostInfoQuery } from "excel-host-embedded/transport";
import {
  Button,
  FluentProvider,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Text,
  tokens,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { useEffect, useRef, useSyncExternalStore } from "react";
import { Toolbar } from "./Toolbar";
import { WORDS } from "./words";
import type { WorkbenchStore } from "./WorkbenchStore";

/** The page: a bar, the spreadsheet, and the pane beside it as Excel shows it. */
export function Workbench({ store }: { store: WorkbenchStore }) {
  const { pane, version, dark, notice, counters } = useSyncExternalStore(store.subscribe, store.getState);
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (sheet.current) void store.start(sheet.current);
  }, [store]);
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme}>
      <div className="workbench">
        <Toolbar
          version={version}
          dark={dark}
          counters={counters}
          onOpen={(file) => void store.open(file)}
          onSave={() => void store.save()}
          onVersion={(chosen) => store.setVersion(chosen)}
          onDark={(chosen) => store.setDark(chosen)}
        />
        <div className="grid" role="region" aria-label={WORDS.grid}>
          {pane === 0 && (
            <Text className="opening" role="status">
              {WORDS.opening}
            </Text>
          )}
          <div className="sheet" ref={sheet} />
          {notice !== null && <Notice text={notice} onClose={() => store.dismissNotice()} />}
        </div>
        {pane > 0 && (
          <iframe
            key={pane}
            className="pane"
            title={WORDS.pane}
            src={`taskpane.html?${hostInfoQuery("vi-VN")}`}
            style={{ borderColor: tokens.colorNeutralStroke1 }}
          />
        )}
      </div>
    </FluentProvider>
  );
}

function Notice({ text, onClose }: { text: string; onClose: () => void }) {
  return (
    <MessageBar className="notice" intent="warning" layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={onClose}>{WORDS.close}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
