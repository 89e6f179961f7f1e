import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import { HostError } from "../actions/ports/WorkbookPort";
import type { SourceFilePort } from "../actions/ports/SourceFilePort";
import type { WorkbookPort } from "../actions/ports/WorkbookPort";
import { quarterOf } from "../domain/plan/IsoDate";
import type { IsoDate } from "../domain/plan/IsoDate";
import type { StepId } from "../strings/shape/PaneWords";
import type { Language, Strings } from "../strings/shape/Strings";
import { THEMES } from "./brand";
import { BrokenPane } from "./components/BrokenPane";
import { ErrorBoundary } from "./components/ErrorBoundary";
import { FailureBar } from "./components/FailureBar";
import { LanguageSwitch } from "./components/LanguageSwitch";
import { SettingsRow } from "./components/SettingsRow";
import type { JobFailure } from "./hooks/jobState";
import { useLanguage } from "./hooks/useLanguage";
import { useSteps } from "./hooks/useSteps";
import { useStrings } from "./hooks/useStrings";
import { useTheme } from "./hooks/useTheme";
import type { OfficeColours } from "./hooks/useTheme";
import { PaneProvider } from "./PaneContext";
import type { PaneSettings } from "./PaneContext";
import { CheckScreen } from "./screens/CheckScreen";
import { SummaryScreen } from "./screens/SummaryScreen";
import { TaskTableScreen } from "./screens/TaskTableScreen";
import { UnitSheetsScreen } from "./screens/UnitSheetsScreen";

const useStyles = makeStyles({
  ground: { minHeight: "100vh", backgroundColor: tokens.colorNeutralBackground2 },
  pane: { display: "flex", flexDirection: "column", gap: "12px", padding: "12px", maxWidth: "640px" },
  // Office lays its own button over the pane's top right corner (34 × 32 on the Mac).
  header: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px", paddingRight: "36px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: "32px", fontWeight: tokens.fontWeightSemibold },
});

// Nothing of it shows before the workbook was asked what it keeps.
const KeptBar = lazy(async () => ({ default: (await import("./components/KeptBar")).KeptBar }));

const SCREENS = { tasks: TaskTableScreen, check: CheckScreen, units: UnitSheetsScreen, summary: SummaryScreen };

/** What the composition root gives the pane. */
export interface AppProps {
  readonly port: WorkbookPort;
  readonly doors: SourceFilePort;
  readonly today: IsoDate;
  /** The step the ribbon asked for. */
  readonly first: StepId;
  readonly officeColours: () => OfficeColours | undefined;
}

/** The pane: settings and the four steps, in the user's language and Office's colours. */
export function App(props: AppProps) {
  const [language, setLanguage] = useLanguage();
  const theme = useTheme(props.officeColours);
  const strings = useStrings(language);
  return (
    <FluentProvider theme={THEMES[theme]}>
      <ErrorBoundary fallback={<BrokenPane words={strings.pane} />}>
        <Steps {...props} strings={strings} onLanguage={setLanguage} />
      </ErrorBoundary>
    </FluentProvider>
  );
}

function Steps({
  port,
  doors,
  today,
  first,
  strings,
  onLanguage,
}: AppProps & { strings: Strings; onLanguage: (language: Language) => void }) {
  const styles = useStyles();
  const words = strings.pane;
  const steps = useSteps(first);
  const [settings, setSettings] = useState<PaneSettings>({ asOf: null, period: `Q${quarterOf(today)}` });
  const [notShown, show] = useShow(port);
  return (
    <PaneProvider value={{ port, doors, today, settings, strings, words, show }}>
      <div className={styles.ground}>
        <main className={styles.pane}>
          <header className={styles.header}>
            <h1 className={styles.title}>{words.title}</h1>
            <LanguageSwitch onChange={onLanguage} />
          </header>
          <SettingsRow settings={settings} words={words} onChange={setSettings} />
          {notShown !== null && <FailureBar failure={notShown} />}
          <Suspense fallback={null}>
            <KeptBar turn={steps.turn} blocked={steps.blocked} onRunning={steps.onRestoring} onCarryOn={steps.start} />
          </Suspense>
          {steps.places.map((place) => {
            const Screen = SCREENS[place.id];
            return <Screen key={place.id} place={place} />;
          })}
        </main>
      </div>
    </PaneProvider>
  );
}

/** Shows a cell of the workbook, or why that failed. */
function useShow(port: WorkbookPort): readonly [JobFailure | null, (cell: string) => Promise<void>] {
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
