import type { StoredEdgeStyle, StoredFormat } from "./StoredWorkbook";

/** A word of the file format and what Office.js says for it. */
export type WordPair<File extends string> = readonly [file: File, office: string];

/** Horizontal alignments; "General" is what a file leaves out. */
export const HORIZONTALS: readonly WordPair<NonNullable<StoredFormat["horizontal"]>>[] = [
  ["left", "Left"],
  ["center", "Center"],
  ["right", "Right"],
  ["fill", "Fill"],
  ["justify", "Justify"],
  ["centerContinuous", "CenterAcrossSelection"],
  ["distributed", "Distributed"],
];

/** Vertical alignments; "Bottom" is what a file leaves out. */
export const VERTICALS: readonly WordPair<NonNullable<StoredFormat["vertical"]>>[] = [
  ["top", "Top"],
  ["center", "Center"],
  ["justify", "Justify"],
  ["distributed", "Distributed"],
];

/** Border lines: the file's one word is Office.js's style and weight. */
export const LINES: readonly (readonly [file: StoredEdgeStyle, style: string, weight: string])[] = [
  ["thin", "Continuous", "Thin"],
  ["hair", "Continuous", "Hairline"],
  ["medium", "Continuous", "Medium"],
  ["thick", "Continuous", "Thick"],
  ["dashed", "Dash", "Thin"],
  ["mediumDashed", "Dash", "Medium"],
  ["dashDot", "DashDot", "Thin"],
  ["mediumDashDot", "DashDot", "Medium"],
  ["dashDotDot", "DashDotDot", "Thin"],
  ["mediumDashDotDot", "DashDotDot", "Medium"],
  ["dotted", "Dot", "Thin"],
  ["double", "Double", "Thick"],
  ["slantDashDot", "SlantDashDot", "Medium"],
];

/** Office.js's word for the file's. @example officeWord(HORIZONTALS, "center") // => "Center" */
export function officeWord<File extends string>(pairs: readonly WordPair<File>[], file: string): string | undefined {
  return pairs.find(([own]) => own === file)?.[1];
}

/** The file's word for Office.js's. @example fileWord(HORIZONTALS, "General") // => undefined */
export function fileWord<File extends string>(pairs: readonly WordPair<File>[], office: string): File | undefined {
  return pairs.find(([, own]) => own === office)?.[0];
}
