import { Button, FluentProvider, Text, makeStyles } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { formsFor } from "../../strings/formsFor";
import { THEMES } from "../brand";
import { useLanguage } from "../hooks/useLanguage";
import { DIALOG_SAYS } from "../saving/dialogWay";
import { typeOf } from "../saving/typeOf";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "12px", padding: "16px" },
});

/** How the window that saves talks to the pane that opened it. */
export interface SavingParent {
  readonly say: (message: string) => void;
  readonly listen: (told: (message: string) => void) => void;
}

interface Taken {
  readonly name: string;
  readonly address: string;
}

function takenFrom(message: string): Taken {
  const { name, content } = JSON.parse(message) as { readonly name: string; readonly content: string };
  const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
  return { name, address: URL.createObjectURL(new Blob([bytes], { type: typeOf(name) })) };
}

/** What stands in the window that saves a file which the pane itself can't: one link to take it. */
export function SavingScreen({ parent }: { parent: SavingParent }) {
  const styles = useStyles();
  const [language] = useLanguage();
  const words = formsFor(language).saving;
  const [file, setFile] = useState<Taken | null>(null);
  useEffect(() => {
    parent.listen((message) => setFile(takenFrom(message)));
    parent.say(DIALOG_SAYS.ready);
  }, [parent]);
  return (
    <FluentProvider theme={THEMES.light}>
      <main className={styles.page}>
        <Text>{file === null ? words.waiting : words.takeIt(file.name)}</Text>
        {file !== null && (
          <Button
            as="a"
            appearance="primary"
            href={file.address}
            download={file.name}
            onClick={() => parent.say(DIALOG_SAYS.taken)}
          >
            {words.download}
          </Button>
        )}
      </main>
    </FluentProvider>
  );
}
