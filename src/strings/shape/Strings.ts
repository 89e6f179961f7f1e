import type { ActionFailure } from "../../actions/workbook/ActionFailure";
import type { HostFailure } from "../../actions/ports/WorkbookPort";
import type { CatalogueFailure } from "../../domain/units/catalogue/readCatalogue";
import type { IssueDetail } from "../../domain/plan/Issue";
import type { PaneWords } from "./PaneWords";

/** The languages of the add-in; Vietnamese is the first. */
export type Language = "vi" | "en";

/** The member of a union with one kind, also where several kinds share a member. */
export type OfKind<Union extends { readonly kind: string }, Kind> = Union extends { readonly kind: infer Kinds }
  ? Kind extends Kinds
    ? Union
    : never
  : never;

/** One sentence for each kind of a union; a new kind does not compile until it has one. */
export type SentenceOfKind<Union extends { readonly kind: string }> = {
  readonly [Kind in Union["kind"]]: (told: OfKind<Union, Kind>) => string;
};

/** Why a step made nothing, wherever it failed: reading, an action, Excel itself, or the unit list. */
export type Failure = ActionFailure | HostFailure | CatalogueFailure;

/** Everything the add-in says, in one language. Values are strings or functions; a component never joins words. */
export interface Strings {
  readonly language: Language;
  /** What is odd in a plan, without the cell. */
  readonly issues: SentenceOfKind<IssueDetail>;
  /** "Ô Sheet1!C7: " + sentence. */
  readonly atCell: (cell: string, sentence: string) => string;
  /** Why a step made nothing. */
  readonly failures: SentenceOfKind<Failure>;
  readonly pane: PaneWords;
}
