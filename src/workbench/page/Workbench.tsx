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
import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from "react";
import { Toolbar } from "./Toolbar";
import { useFileDrop } from "./useFileDrop";
import { usePlaceKeys } from "./usePlaceKeys";
import { useUndoKeys } from "./useUndoKeys";
import type { WorkbenchStore } from "./WorkbenchStore";
import { pageWordsFor } from "./words/pageWordsFor";
import type { PageWords } from "./words/PageWords";

/** The page: a bar, the spreadsheet, and the pane beside it as Excel shows it. */
export function Workbench({ store }: { store: WorkbenchStore }) {
  const state = useSyncExternalStore(store.subscribe, store.getState);
  const words = pageWordsFor(state.language);
  const bar = useRef<HTMLElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLIFrameElement>(null);
  const places = useMemo(() => ({ bar, grid, pane }), []);
  const onDrop = useCallback((file: File) => void store.open(file), [store]);
  const isOver = useFileDrop(grid, onDrop);
  usePlaceKeys(places, state.pane);
  useUndoKeys(
    grid,
    useCallback((way) => store.step(way), [store]),
  );
  useEffect(() => {
    if (sheet.current) void store.start(sheet.current);
  }, [store]);
  useEffect(() => {
    document.documentElement.lang = state.language;
    document.title = words.title;
  }, [state.language, words]);
  return (
    <FluentProvider theme={state.dark ? webDarkTheme : webLightTheme}>
      <div className="workbench">
        <Toolbar ref={bar} store={store} state={state} words={words} />
        <div className="grid" role="region" aria-label={words.grid} ref={grid}>
          {!state.isDrawn && (
            <Text className="opening" role="status">
              {words.opening}
            </Text>
          )}
          <div className="sheet" ref={sheet} aria-description={words.leaveGrid} />
          {isOver && <DropHint words={words} />}
          {state.notice !== null && <Notice text={state.notice} words={words} onClose={() => store.dismissNotice()} />}
        </div>
        {state.pane > 0 && (
          <iframe
            key={state.pane}
            ref={pane}
            className="pane"
            title={words.pane}
            src={`taskpane.html?${hostInfoQuery("vi-VN")}`}
            style={{ borderColor: tokens.colorNeutralStroke1 }}
          />
        )}
      </div>
    </FluentProvider>
  );
}

function DropHint({ words }: { words: PageWords }) {
  return (
    <div className="drop" style={{ background: tokens.colorNeutralBackground1, borderColor: tokens.colorBrandStroke1 }}>
      <Text size={400}>{words.drop}</Text>
    </div>
  );
}

function Notice({ text, words, onClose }: { text: string; words: PageWords; onClose: () => void }) {
  return (
    <MessageBar className="notice" intent="warning">
      <MessageBarBody>{text}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={onClose}>{words.close}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
