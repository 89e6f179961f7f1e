import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useRef, useState } from "react";
import type { SourceFilePort } from "../actions/ports/SourceFilePort";
import type { WorkbookPort } from "../actions/ports/WorkbookPort";
import type { IsoDate } from "../domain/plan/IsoDate";
import type { StepId } from "../strings/shape/PaneWords";
import type { Language, Strings } from "../strings/shape/Strings";
import { THEMES } from "./brand";
import { BrokenPane } from "./components/frame/BrokenPane";
import { ErrorBoundary } from "./components/frame/ErrorBoundary";
import { FailureBar } from "./components/frame/FailureBar";
import { PaneHeader } from "./components/frame/PaneHeader";
import { PlacePanels } from "./components/frame/PlacePanels";
import { PlaceTabs } from "./components/frame/PlaceTabs";
import { useFocusNeverLost } from "./hooks/useFocusNeverLost";
import { useLanguage } from "./hooks/useLanguage";
import { useOverview } from "./hooks/useOverview";
import { useReportSettings } from "./hooks/useReportSettings";
import { useShow } from "./hooks/useShow";
import { useSteps } from "./hooks/useSteps";
import { useStrings } from "./hooks/useStrings";
import { useTheme } from "./hooks/useTheme";
import type { OfficeColours } from "./hooks/useTheme";
import { PaneProvider } from "./PaneContext";
import type { FormDesk } from "./PaneContext";

const useStyles = makeStyles({
  ground: { minHeight: "100vh", backgroundColor: tokens.colorNeutralBackground2 },
  pane: { display: "flex", flexDirection: "column", gap: "12px", padding: "8px 12px 12px", maxWidth: "640px" },
});

// Nothing of it shows before the workbook was asked what it keeps.
const KeptBar = lazy(async () => ({ default: (await import("./components/frame/KeptBar")).KeptBar }));

/** What the composition root gives the pane. */
export interface AppProps {
  readonly port: WorkbookPort;
  readonly doors: SourceFilePort;
  readonly forms: FormDesk;
  readonly today: IsoDate;
  /** The step the ribbon asked for, null for the overview. */
  readonly first: StepId | null;
  readonly officeColours: () => OfficeColours | undefined;
}

/** The pane: the overview and its four places, in the user's language and Office's colours. */
export function App(props: AppProps) {
  const [language, setLanguage] = useLanguage();
  const theme = useTheme(props.officeColours);
  const strings = useStrings(language);
  return (
    <FluentProvider theme={THEMES[theme]}>
      <ErrorBoundary fallback={<BrokenPane words={strings.pane} />}>
        <Places {...props} strings={strings} onLanguage={setLanguage} />
      </ErrorBoundary>
    </FluentProvider>
  );
}

type PlacesProps = AppProps & { readonly strings: Strings; readonly onLanguage: (language: Language) => void };

function Places({ port, doors, forms, today, first, strings, onLanguage }: PlacesProps) {
  const styles = useStyles();
  const [restored, setRestored] = useState(0);
  const steps = useSteps(first);
  const { overview, failure, refresh } = useOverview(port, today, steps.turn);
  const [settings, onSettings] = useReportSettings(overview?.plan ?? null, today);
  const [notShown, show] = useShow(port);
  const { go, openPart, openPage } = steps;
  const main = useRef<HTMLElement>(null);
  useFocusNeverLost(main);
  const known = { port, doors, forms, today, overview, strings, words: strings.pane };
  const pane = { ...known, settings, onSettings, refresh, go, openPart, openPage, show };
  return (
    <PaneProvider value={pane}>
      <div className={styles.ground}>
        <main ref={main} className={styles.pane}>
          <PaneHeader onHome={steps.goHome} onLanguage={onLanguage} />
          <PlaceTabs selected={steps.page === null ? steps.place : null} onSelect={steps.go} />
          {notShown !== null && <FailureBar failure={notShown} />}
          <PlacePanels key={restored} steps={steps} failure={failure} />
          <Suspense fallback={null}>
            <KeptBar
              turn={steps.turn}
              blocked={steps.blocked}
              onRunning={steps.onRestoring}
              onRestored={() => {
                steps.onRestored();
                setRestored((count) => count + 1);
              }}
              onCarryOn={steps.start}
            />
          </Suspense>
        </main>
      </div>
    </PaneProvider>
  );
}
