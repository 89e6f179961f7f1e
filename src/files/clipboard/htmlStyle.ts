const NEVER_SHOWN = new Set([
  "SCRIPT",
  "STYLE",
  "HEAD",
  "TITLE",
  "META",
  "LINK",
  "TEMPLATE",
  "NOSCRIPT",
  "IFRAME",
  "OBJECT",
  "EMBED",
  "SVG",
  "CANVAS",
  "AUDIO",
  "VIDEO",
  "BUTTON",
  "SELECT",
  "DEL",
]);
const HIDDEN =
  /display\s*:\s*none|mso-hide\s*:\s*all|mso-element\s*:\s*(foot|end)note-list|mso-element\s*:\s*comment-list/i;
const MARK_OF_NOTE = /\bMso(Footnote|Endnote|Comment)Reference\b|\bmsoDel\b/;
const LIST_MARK = /mso-list\s*:\s*ignore/i;
const OVERFLOW = /mso-ignore\s*:\s*colspan/i;
const LIST_TYPE = /list-style(?:-type)?\s*:\s*([a-z-]+)/i;
const PRESERVED = /white-space\s*:\s*(pre|break-spaces)/i;

function styleOf(element: Element): string {
  return element.getAttribute("style") ?? "";
}

/** Whether an element is no part of the text that its reader saw: code, hidden text, deletions, marks and lists of notes. */
export function isUnseen(element: Element): boolean {
  if (NEVER_SHOWN.has(element.tagName.toUpperCase())) return true;
  return MARK_OF_NOTE.test(element.getAttribute("class") ?? "") || HIDDEN.test(styleOf(element));
}

/** Whether an element is the number or bullet that Word computed for a list. */
export function isListMark(element: Element): boolean {
  return LIST_MARK.test(styleOf(element));
}

/** Whether a cell only shows its text over the ones beside it, as Excel writes it: it is not merged with them. */
export function isOverflow(element: Element): boolean {
  return OVERFLOW.test(styleOf(element));
}

/** How an element says that its list is marked, undefined when it does not. @example listType(item) // => "lower-alpha" */
export function listType(element: Element): string | undefined {
  return LIST_TYPE.exec(styleOf(element))?.[1] ?? element.getAttribute("type") ?? undefined;
}

/** Whether spaces and line breaks of an element's text count. */
export function keepsSpaces(element: Element): boolean {
  return element.tagName === "PRE" || PRESERVED.test(styleOf(element));
}
