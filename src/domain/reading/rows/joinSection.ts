import { isLabelUnder } from "./isUnder";

/**
 * The labels of headings, outermost first, as one section; a label that holds those above it is not told twice.
 *
 * @example joinSection(["II", "1"]) // => "II.1"
 * @example joinSection(["II", "2", "2.2"]) // => "II.2.2"
 */
export function joinSection(labels: readonly string[]): string {
  return labels.reduce((section, label) => {
    if (section === "" || isLabelUnder(label, section)) return label;
    const last = section.split(".").at(-1) ?? "";
    return isLabelUnder(label, last) ? section.slice(0, -last.length) + label : `${section}.${label}`;
  }, "");
}
