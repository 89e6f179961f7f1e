import { createContext, useContext } from "react";
import type { FormFilesPort, SavingWay } from "../actions/ports/FormFilesPort";
import type { Overview } from "../actions/readOverview";
import type { SourceFilePort } from "../actions/ports/SourceFilePort";
import type { WorkbookPort } from "../actions/ports/WorkbookPort";
import type { IsoDate } from "../domain/plan/IsoDate";
import type { Period } from "../domain/tracking/Period";
import type { PageId, PaneWords, PartId, PlaceId, StepId } from "../strings/shape/PaneWords";
import type { Strings } from "../strings/shape/Strings";

/** What reports go by. `asOf` null keeps the date the workbook has. */
export interface PaneSettings {
  readonly asOf: IsoDate | null;
  readonly period: Period;
}

/** Units' forms as files, and the ways in which this pane can save one, the best first. */
export interface FormDesk {
  readonly files: FormFilesPort;
  readonly ways: readonly SavingWay[];
}

/** What every screen needs: the open workbook and how it stands, the doors for plans from elsewhere, the day, the settings, and words. */
export interface Pane {
  readonly port: WorkbookPort;
  readonly doors: SourceFilePort;
  readonly forms: FormDesk;
  readonly today: IsoDate;
  readonly settings: PaneSettings;
  readonly onSettings: (settings: PaneSettings) => void;
  /** Null until the workbook was looked at. */
  readonly overview: Overview | null;
  /** Looks at the workbook again. */
  readonly refresh: () => void;
  /** Opens a place, and starts a step in it. */
  readonly go: (place: PlaceId, step?: StepId) => void;
  /** Opens a part of the place in which the plan is read. */
  readonly openPart: (part: PartId) => void;
  /** Opens what stands apart from the places; null goes back to where one was. */
  readonly openPage: (page: PageId | null) => void;
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
