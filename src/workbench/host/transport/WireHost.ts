import type { PushEntry } from "../wire/EventHub";

/** What a transport needs of the host: an answer to each request, the events, and what Office tells an add-in at its start. */
export interface WireHost {
  /** Takes the JSON body of a ProcessQuery and gives the JSON body of its answer. */
  exchange(body: string): Promise<string>;
  onPush(listener: (entries: readonly PushEntry[]) => void): () => void;
  readonly office: OfficeFacts;
  /** `Office.context.document.settings`, kept in the workbook. Values are JSON text. */
  readonly settings: {
    read(): readonly (readonly [key: string, json: string])[];
    write(entries: readonly (readonly [key: string, json: string])[]): void;
  };
}

/** What Office.context says. */
export interface OfficeFacts {
  /** "1.14": ExcelApi. */
  readonly requirementSet: string;
  /** "vi-VN" */
  readonly locale: string;
  readonly documentUrl: string;
}
