import { NORMAL_FORMAT } from "./CellFormat";
import { newStyle, STYLE_PARTS } from "./StyleModel";
import type { BorderLine, FormatPatch } from "./CellFormat";
import type { StyleModel } from "./StyleModel";

const line = (style: string, weight: string, color: string): BorderLine => ({ style, weight, color });
const around = (edge: BorderLine): FormatPatch => ({ top: edge, bottom: edge, left: edge, right: edge });
const under = (weight: string, color: string): FormatPatch => ({ bottom: line("Continuous", weight, color) });
const GREY = line("Continuous", "Thin", "#7F7F7F");
const DARK = line("Continuous", "Thin", "#3F3F3F");
const TEXT = "#44546A";

/** The six accent colours of the Office theme, and each at 60 %, 40 % and 20 %. */
const ACCENTS: readonly (readonly [full: string, most: string, half: string, least: string])[] = [
  ["#4472C4", "#8EA9DB", "#B4C6E7", "#D9E1F2"],
  ["#ED7D31", "#F4B084", "#F8CBAD", "#FCE4D6"],
  ["#A5A5A5", "#C9C9C9", "#DBDBDB", "#EDEDED"],
  ["#FFC000", "#FFD966", "#FFE699", "#FFF2CC"],
  ["#5B9BD5", "#9BC2E6", "#BDD7EE", "#DDEBF7"],
  ["#70AD47", "#A9D08E", "#C6E0B4", "#E2EFDA"],
];

const accentStyles = ACCENTS.flatMap(([full, most, half, least], index): [string, FormatPatch][] => {
  const name = `Accent${String(index + 1)}`;
  return [
    [name, { color: "#FFFFFF", fill: full }],
    [`20% - ${name}`, { color: "#000000", fill: least }],
    [`40% - ${name}`, { color: "#000000", fill: half }],
    [`60% - ${name}`, { color: "#FFFFFF", fill: most }],
  ];
});

/** What each of Excel's own styles changes of "Normal", in the Office theme. */
const LOOKS: readonly (readonly [name: string, look: FormatPatch])[] = [
  ["Bad", { color: "#9C0006", fill: "#FFC7CE" }],
  ["Good", { color: "#006100", fill: "#C6EFCE" }],
  ["Neutral", { color: "#9C5700", fill: "#FFEB9C" }],
  ["Calculation", { color: "#FA7D00", bold: true, fill: "#F2F2F2", ...around(GREY) }],
  ["Check Cell", { color: "#FFFFFF", bold: true, fill: "#A5A5A5", ...around(line("Double", "Thick", "#3F3F3F")) }],
  ["Explanatory Text", { color: "#7F7F7F", italic: true }],
  ["Followed Hyperlink", { color: "#954F72", underline: "Single" }],
  ["Hyperlink", { color: "#0563C1", underline: "Single" }],
  ["Input", { color: "#3F3F76", fill: "#FFCC99", ...around(GREY) }],
  ["Linked Cell", { color: "#FA7D00", bottom: line("Double", "Thick", "#FF8001") }],
  ["Note", { fill: "#FFFFCC", ...around(line("Continuous", "Thin", "#B2B2B2")) }],
  ["Output", { color: "#3F3F3F", bold: true, fill: "#F2F2F2", ...around(DARK) }],
  ["Warning Text", { color: "#FF0000" }],
  ["Heading 1", { color: TEXT, bold: true, fontSize: 15, ...under("Thick", "#4472C4") }],
  ["Heading 2", { color: TEXT, bold: true, fontSize: 13, ...under("Thick", "#A2B8E1") }],
  ["Heading 3", { color: TEXT, bold: true, ...under("Medium", "#8EA9DB") }],
  ["Heading 4", { color: TEXT, bold: true }],
  ["Title", { color: TEXT, fontName: "Calibri Light", fontSize: 18 }],
  ["Total", { bold: true, top: line("Continuous", "Thin", "#4472C4"), bottom: line("Double", "Thick", "#4472C4") }],
  ...accentStyles,
  ["Comma", { numberFormat: '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)' }],
  ["Comma [0]", { numberFormat: '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)' }],
  ["Currency", { numberFormat: '_($* #,##0.00_);_($* \\(#,##0.00\\);_($* "-"??_);_(@_)' }],
  ["Currency [0]", { numberFormat: '_($* #,##0_);_($* \\(#,##0\\);_($* "-"_);_(@_)' }],
  ["Percent", { numberFormat: "0%" }],
];

/**
 * The styles that a new workbook has, "Normal" first. Each sets only the parts of a look that it changes.
 *
 * @example newBuiltInStyles().find(({ name }) => name === "Neutral")?.format.fill // => "#FFEB9C"
 */
export function newBuiltInStyles(): readonly StyleModel[] {
  const made = LOOKS.map(([name, look]) => {
    const style = newStyle(name, { ...NORMAL_FORMAT, ...look, style: name }, true);
    const flags = Object.entries(STYLE_PARTS).map(([flag, parts]) => [flag, parts.some((part) => part in look)]);
    return Object.assign(style, Object.fromEntries(flags));
  });
  return [newStyle("Normal", NORMAL_FORMAT, true), ...made];
}
