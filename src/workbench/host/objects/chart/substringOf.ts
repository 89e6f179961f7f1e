import { ChartFormatStringHandler } from "./ChartFormatStringHandler";
import { integerArgument } from "../cellArguments";
import { partAt } from "../../model/charts/PartModel";
import type { Handler } from "../../wire/HandlerProtocol";
import type { PlacedPart } from "../partHandler";

/** What `title.getSubstring` gives. @example substringOf(of, 0, 7) // the first seven characters */
export function substringOf(of: PlacedPart, start: unknown, length: unknown): Handler {
  const from = integerArgument(start, 0);
  const count = length === null || length === undefined ? "rest" : integerArgument(length, 1);
  return new ChartFormatStringHandler({ ...of, part: partAt(of.part, `substring ${String(from)} ${String(count)}`) });
}
