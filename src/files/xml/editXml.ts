import { writtenAttributes } from "./attributesOf";
import { parseXml } from "./parseXml";
import { scanXml, type ClosingTag, type OpeningTag } from "./scanXml";
import { escapeXml } from "./serializeXml";
import type { XmlElement } from "./XmlElement";

/** What to make of an element: other attributes, something put before it or into it, or another content. */
export interface ElementEdit {
  /** Attributes by their names as written; null takes one away. */
  readonly attributes?: Readonly<Record<string, string | null>>;
  /** XML put before the element, first in it, or last in it. */
  readonly before?: string;
  readonly first?: string;
  readonly last?: string;
  /** XML in place of everything in the element, from the element as it is. */
  readonly content?: (element: XmlElement) => string;
}

/** Looks at an element by its tag and the tags that it stands in, outermost first; gives what to make of it. */
export type Editor = (tag: OpeningTag, path: readonly OpeningTag[]) => ElementEdit | undefined;

interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Open {
  readonly edit: ElementEdit | undefined;
  /** How many replacements come before the element's own. */
  readonly before: number;
}

function changedAttributes(written: string, changes: ElementEdit["attributes"]): string {
  if (changes === undefined) return written;
  const attributes = new Map<string, string | null>([
    ...(writtenAttributes(written) ?? []),
    ...Object.entries(changes),
  ]);
  return [...attributes].map(([name, value]) => (value === null ? "" : ` ${name}="${escapeXml(value)}"`)).join("");
}

function openingOf({ tag, written, isEmpty }: OpeningTag, edit: ElementEdit): string {
  const inside = (edit.first ?? "") + (isEmpty ? (edit.last ?? "") : "");
  const end = !isEmpty ? `>${inside}` : inside === "" ? "/>" : `>${inside}</${tag}>`;
  return `${edit.before ?? ""}<${tag}${changedAttributes(written, edit.attributes)}${end}`;
}

function spliced(text: string, replacements: readonly Replacement[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text: put } of replacements) {
    pieces.push(text.slice(at, start), put);
    at = end;
  }
  return pieces.join("") + text.slice(at);
}

function wholeElement(text: string): XmlElement {
  const element = parseXml(text);
  if (!element.ok) throw new Error(`A part that we wrote is ${element.error}`);
  return element.value;
}

/**
 * Changes the elements of an XML part that an editor has something to say to; everything else stays letter for letter. The part is
 * walked through and never kept as a tree: a sheet may have a million elements. Throws for XML that is not whole: we wrote it.
 *
 * @example editXml('<row r="3" ht="31" customHeight="1"/>', ({ name }) => (name === "row" ? { attributes: { customHeight: null } } : undefined))
 * // => '<row r="3" ht="31"/>'
 */
export function editXml(text: string, editor: Editor): string {
  const replacements: Replacement[] = [];
  const path: OpeningTag[] = [];
  const opens: Open[] = [];
  const finish = (tag: OpeningTag, { start, end }: ClosingTag, { edit, before }: Open): void => {
    if (edit?.content !== undefined) {
      // What was changed in an element whose content is another now is gone with it.
      replacements.length = before + 1;
      replacements.push({ start: tag.end, end: start, text: edit.content(wholeElement(text.slice(tag.start, end))) });
    }
    if (edit?.last !== undefined) replacements.push({ start, end: start, text: edit.last });
  };
  const fault = scanXml(text, {
    open: (tag) => {
      const edit = editor(tag, path);
      opens.push({ edit, before: replacements.length });
      if (edit !== undefined) replacements.push({ start: tag.start, end: tag.end, text: openingOf(tag, edit) });
      return void path.push(tag);
    },
    close: (tag, at) => {
      path.pop();
      const open = opens.pop();
      if (open?.edit !== undefined && !tag.isEmpty) finish(tag, at, open);
      return undefined;
    },
    text: () => undefined,
  });
  if (fault !== undefined) throw new Error(`A part that we wrote is ${fault}`);
  return spliced(text, replacements);
}
