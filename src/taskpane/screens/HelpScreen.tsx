import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { helpFor } from "../../strings/helpFor";
import type { HelpPage, HelpTopic } from "../../strings/shape/HelpWords";
import { PageHead } from "../components/frame/PageHead";
import type { Steps } from "../hooks/useSteps";
import { usePane } from "../PaneContext";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: "12px", minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  card: {
    minWidth: 0,
    padding: "0 8px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  panel: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "8px", margin: "0 8px 12px" },
  steps: { margin: 0, paddingLeft: "20px", display: "flex", flexDirection: "column", gap: "6px" },
  termTitle: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  terms: { margin: 0, display: "flex", flexDirection: "column", gap: "6px" },
  term: { fontWeight: tokens.fontWeightSemibold, display: "inline" },
  meaning: { margin: 0, display: "inline" },
});

const TOPICS: readonly HelpTopic[] = ["home", "plan", "check", "progress", "report", "settings"];

/** Help: a short page for each screen, that of the screen from which it was asked for first, and open. */
export function HelpScreen({ steps }: { steps: Steps }) {
  const styles = useStyles();
  const { strings } = usePane();
  const words = helpFor(strings.language);
  const isOpen = steps.page === "help";
  const asked: HelpTopic = steps.place ?? "home";
  const [shown, setShown] = useState<{ readonly from: string; readonly open: readonly HelpTopic[] } | null>(null);
  // Opened from another screen, it shows that screen's page.
  const open = shown?.from === asked ? shown.open : [asked];
  return (
    <section className={styles.page} aria-labelledby="help-title">
      <PageHead id="help-title" title={words.title} isOpen={isOpen} />
      <Text size={200} className={styles.quiet}>
        {words.about}
      </Text>
      <div className={styles.card}>
        <Accordion
          multiple
          collapsible
          openItems={[...open]}
          onToggle={(_event, { openItems }) => setShown({ from: asked, open: openItems as readonly HelpTopic[] })}
        >
          {[asked, ...TOPICS.filter((topic) => topic !== asked)].map((topic) => (
            <AccordionItem key={topic} value={topic}>
              <AccordionHeader as="h3">{words.pages[topic].title}</AccordionHeader>
              <AccordionPanel className={styles.panel}>
                <Page page={words.pages[topic]} topic={topic} />
              </AccordionPanel>
            </AccordionItem>
          ))}
        </Accordion>
      </div>
    </section>
  );
}

function Page({ page: { title, what, steps, terms }, topic }: { page: HelpPage; topic: HelpTopic }) {
  const styles = useStyles();
  const { strings } = usePane();
  const words = helpFor(strings.language);
  return (
    <>
      <Text>{what}</Text>
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <h4 className={styles.termTitle}>{words.terms}</h4>
      <dl className={styles.terms}>
        {terms.map(({ term, meaning }) => (
          <div key={term}>
            <dt className={styles.term}>{term}: </dt>
            <dd className={styles.meaning}>{meaning}</dd>
          </div>
        ))}
      </dl>
      <WayThere topic={topic} label={words.open(title)} />
    </>
  );
}

function WayThere({ topic, label }: { topic: HelpTopic; label: string }) {
  const { go, openPage } = usePane();
  if (topic === "home") return null;
  return (
    <Button size="small" onClick={() => (topic === "settings" ? openPage("settings") : go(topic))}>
      {label}
    </Button>
  );
}
