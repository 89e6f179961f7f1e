import { ChartFontHandler } from "./ChartFontHandler";
import { partHandler } from "../partHandler";

/** Excel.ChartFormatString: some characters of a title or label. */
export class ChartFormatStringHandler extends partHandler("ChartFormatString", { parts: { Font: ChartFontHandler } }) {}
