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
]);
const STRUCK = new Set(["S", "STRIKE", "DEL"]);
const LINE_THROUGH = /text-decoration[^;:]*:[^;]*line-through/i;
const NOT_DISPLAYED = /display\s*:\s*none/i;
const HIDDEN =
  /display\s*:\s*none|mso-hide\s*:\s*all|mso-element\s*:\s*(foot|end)note-list|mso-element\s*:\s*comment-list/i;
const MARK_OF_NOTE = /\bMso(Footnote|Endnote|Comment)Reference\b|\bmsoDel\b/;
const LIST_MARK = /mso-list\s*:\s*ignore/i;
const OVERFLOW = /mso-ignore\s*:\s*colspan/i;
const LIST_TYPE = /list-style(?:-type)?\s*:\s*([a-z-]+)/i;
const PRESERVED = /white-space\s*:\s*(pre|break-spaces)/i;

/** The classes of a page whose text is struck through: Excel tells the look of its cells by classes. */
export type StruckClasses = ReadonlySet<string>;

function styleOf(element: Element): string {
  return element.getAttribute("style") ?? "";
}

/**
 * Which classes of a page strike text through.
 *
 * @example struckClasses(page) // => Set { "xl66" }
 */
export function struckClasses(page: Document): StruckClasses {
  const rules = [...page.querySelectorAll("style")].flatMap((style) => [
    ...(style.textContent ?? "").matchAll(/\.([\w-]+)\s*\{([^{}]*)\}/g),
  ]);
  return new Set(rules.flatMap(([, name = "", looks = ""]) => (LINE_THROUGH.test(looks) ? [name] : [])));
}

/** Whether an element strikes through all that stands in it. */
export function isStruck(element: Element, classes: StruckClasses): boolean {
  if (STRUCK.has(element.tagName.toUpperCase()) || LINE_THROUGH.test(styleOf(element))) return true;
  return classes.size > 0 && [...element.classList].some((name) => classes.has(name));
}

/** Whether a row, cell or column of a table is hidden where it stands. */
export function isHidden(element: Element): boolean {
  return NOT_DISPLAYED.test(styleOf(element));
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
