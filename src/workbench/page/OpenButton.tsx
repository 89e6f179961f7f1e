import { Button } from "@fluentui/react-components";
import { FolderOpenRegular } from "@fluentui/react-icons";
import { useRef } from "react";
import type { PageWords } from "./words/PageWords";

/** Asks for an .xlsx of this machine. */
export function OpenButton({ words, onOpen }: { words: PageWords; onOpen: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size="small" appearance="subtle" icon={<FolderOpenRegular />} onClick={() => input.current?.click()}>
        {words.open}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".xlsx"
        hidden
        aria-label={words.open}
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
