import { Button } from "@fluentui/react-components";
import type { CollectedFile } from "../../../actions/drafts/ReturnedOutcome";
import type { CollectDraft } from "../../../actions/prepareCollect";
import type { ReturnVerdict } from "../../../domain/returns/returnVerdict";
import { formsFor } from "../../../strings/formsFor";
import { returnSentence } from "../../../strings/returnSentence";
import { returnsFor } from "../../../strings/returnsFor";
import { copyText } from "../../copyText";
import { usePane } from "../../PaneContext";
import { Remarks } from "../parts/Remarks";

/** What the office has to do something about; the others are received. */
const TONES: Partial<Readonly<Record<ReturnVerdict, "error" | "warning">>> = {
  partial: "warning",
  older: "warning",
  empty: "warning",
  "other-plan": "error",
  "other-year": "error",
  "unknown-unit": "error",
  unreadable: "error",
};

interface ReceivedFilesProps {
  readonly draft: CollectDraft;
  readonly office: string;
}

/** One line per file with its verdict, the reply that returns it, and each cell that changes. */
export function ReceivedFiles({ draft: { files, changes }, office }: ReceivedFilesProps) {
  const { language } = usePane().strings;
  const { receive: words } = formsFor(language);
  return (
    <>
      <Remarks
        open
        title={words.perFile}
        remarks={files.map((file) => {
          const tone = file.document === null ? TONES[file.verdict] : undefined;
          return {
            text: `${nameOf(file)} · ${returnSentence(file, language)}`,
            cell: null,
            label: returnsFor(language).verdicts[file.verdict],
            ...(tone !== undefined && { tone, action: <Reply file={file} office={office} /> }),
          };
        })}
      />
      <Remarks title={words.changes} remarks={changes.map((change) => ({ text: words.change(change), cell: null }))} />
    </>
  );
}

function nameOf({ file }: CollectedFile): string {
  return file.replace(/^.*[/\\]/, "");
}

/** The letter that gives a file back to its unit, to be pasted where it is sent from. */
function Reply({ file, office }: { file: CollectedFile; office: string }) {
  const { language } = usePane().strings;
  const { receive: words, letters } = formsFor(language);
  const handleCopy = (): void => {
    const reason = returnSentence(file, language);
    copyText(letters.reply({ unit: file.receipt?.unitName ?? file.unit ?? "", file: nameOf(file), reason, office }));
  };
  return (
    <div>
      <Button size="small" appearance="subtle" aria-label={`${words.reply}: ${nameOf(file)}`} onClick={handleCopy}>
        {words.reply}
      </Button>
    </div>
  );
}
