import { HostError } from "../../wire/HostError";
import { settingsArgument, textArgument } from "../cellArguments";
import type { HyperlinkModel } from "../../model/hyperlinks/HyperlinkModel";
import type { LinkEntry } from "../../model/hyperlinks/hyperlinkOperations";

const optional = (value: unknown): string | null =>
  value === undefined || value === null ? null : textArgument(value);

/** What Excel.RangeHyperlink says; one of the two targets must be there. @example hyperlinkArgument({ documentReference: "'Tổng hợp'!A1" }) */
export function hyperlinkArgument(value: unknown): LinkEntry {
  const { address, documentReference, screenTip, textToDisplay } = settingsArgument(value);
  const link = {
    address: optional(address),
    documentReference: optional(documentReference),
    screenTip: optional(screenTip),
    textToDisplay: optional(textToDisplay),
  };
  if (link.address !== null || link.documentReference !== null) return link;
  throw new HostError("InvalidArgument", "A link leads to an address or to a place in the workbook.");
}

/** A link as Excel.RangeHyperlink tells it; only what it has. */
export function hyperlinkObject(link: HyperlinkModel, textToDisplay: string): Excel.RangeHyperlink {
  const { address, documentReference, screenTip } = link;
  return {
    ...(address !== null && { address }),
    ...(documentReference !== null && { documentReference }),
    ...(screenTip !== null && { screenTip }),
    textToDisplay,
  };
}
