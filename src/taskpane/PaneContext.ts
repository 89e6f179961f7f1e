import { createContext, useContext } from "react";
import type { SourceFilePort } from "../actions/ports/SourceFilePort";
import type { WorkbookPort } from "../actions/ports/WorkbookPort";
import type { IsoDate } from "../domain/plan/IsoDate";
import type { Period } from "../domain/tracking/Period";
import type { PaneWords } from "../strings/shape/PaneWords";
import type { Strings } from "../strings/shape/Strings";

/** What the user set for the steps. `asOf` null keeps the date the workbook has. */
export interface PaneSettings {
  readonly asOf: IsoDate | null;
  readonly period: Period;
}

/** What every screen needs: the open workbook, the doors for plans from elsewhere, the day, the settings, and words. */
export interface Pane {
  readonly port: WorkbookPort;
  readonly doors: SourceFilePort;
  readonly today: IsoDate;
  readonly settings: PaneSettings;
  /** Everything the add-in says, in the language that is chosen; `words` is the pane's own part of it. */
  readonly strings: Strings;
  readonly words: PaneWords;
  /** Shows a cell ("Sheet1!C7") in the workbook. */
  readonly show: (cell: string) => Promise<void>;
}

const Context = createContext<Pane | null>(null);

/** Gives the pane to the screens below. */
export const PaneProvider = Context.Provider;

/** The pane this screen stands in. */
export function usePane(): Pane {
  const pane = useContext(Context);
  if (pane === null) throw new Error("usePane is for screens below PaneProvider");
  return pane;
}
