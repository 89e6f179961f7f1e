import type { Box } from "../cells/Box";

/** Where a click on cells leads: an address outside, or a place in the workbook ("'Nhiệm vụ'!A1"), and what is shown over it. */
export interface HyperlinkModel {
  box: Box;
  readonly address: string | null;
  readonly documentReference: string | null;
  readonly screenTip: string | null;
}
