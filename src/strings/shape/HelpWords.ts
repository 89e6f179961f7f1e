import type { PlaceId } from "./PaneWords";

/** What help is given about: the overview, each place, and the settings. */
export type HelpTopic = "home" | PlaceId | "settings";

/** A page of help: what the step is for, what to do in it, and the terms that stand there. */
export interface HelpPage {
  readonly title: string;
  readonly what: string;
  readonly steps: readonly string[];
  readonly terms: readonly { readonly term: string; readonly meaning: string }[];
}

/** Help, a page for each screen. */
export interface HelpWords {
  readonly title: string;
  readonly about: string;
  readonly terms: string;
  readonly open: (page: string) => string;
  readonly pages: Readonly<Record<HelpTopic, HelpPage>>;
}
