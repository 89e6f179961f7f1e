import { useEffect } from "react";
import type { RefObject } from "react";

/** An element and its place among its siblings, when it was looked at last. */
interface Step {
  readonly element: HTMLElement;
  readonly index: number;
}

const FOCUSABLE = "button, input:not([type=file]), select, textarea, a[href], summary, [tabindex]";

/**
 * Gives the focus to what stands nearest when what had it goes, is hidden or put away: a button that was pressed is often gone once it has
 * done its work, and whoever works with keys or a screen reader would start at the top again. What a screen itself gives the focus to
 * comes first. While another window has the focus, nothing is taken from it.
 *
 * @example useFocusNeverLost(pane) // “Thực hiện” is pressed and goes; the focus goes to what is told of the work
 */
export function useFocusNeverLost(root: RefObject<HTMLElement | null>): void {
  useEffect(() => (root.current === null ? undefined : keepFocusIn(root.current)), [root]);
}

function keepFocusIn(root: HTMLElement): () => void {
  let trail: readonly Step[] = [];
  let [isAway, timer] = [false, undefined as ReturnType<typeof setTimeout> | undefined];
  const look = () => {
    const [had] = trail;
    const { activeElement } = document;
    const isFree = activeElement === null || activeElement === document.body || activeElement === had?.element;
    if (isAway || had === undefined || !isFree) return;
    if (!isShown(had.element)) heirOf(trail)?.focus();
    // Somebody clicked beside everything: that is no loss.
    else if (activeElement !== had.element) trail = [];
  };
  const lookSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(look);
  };
  const focused = ({ target }: FocusEvent) => {
    if (target instanceof HTMLElement) trail = trailOf(target, root);
  };
  const observer = new MutationObserver((records) => {
    const [had] = trail;
    if (had === undefined) return;
    if (mayHide(records, had.element)) lookSoon();
    else trail = trailOf(had.element, root);
  });
  observer.observe(root, { childList: true, subtree: true, attributeFilter: ["class", "hidden", "open"] });
  const listening = new AbortController();
  const { signal } = listening;
  root.addEventListener("focusin", focused, { signal });
  root.addEventListener("focusout", lookSoon, { signal });
  window.addEventListener("blur", () => (isAway = true), { signal });
  window.addEventListener("focus", () => ((isAway = false), lookSoon()), { signal });
  return () => {
    clearTimeout(timer);
    observer.disconnect();
    listening.abort();
  };
}

/** Most of what changes in a pane is elsewhere; what an element looks like is asked only where it may be gone. */
function mayHide(records: readonly MutationRecord[], element: HTMLElement): boolean {
  return !element.isConnected || records.some(({ type, target }) => type === "attributes" && target.contains(element));
}

/** An element and all that it stands in, up to the pane. */
function trailOf(element: HTMLElement, root: HTMLElement): readonly Step[] {
  const parent = element.parentElement;
  const step = { element, index: parent === null ? 0 : [...parent.children].indexOf(element) };
  return element === root || parent === null ? [step] : [step, ...trailOf(parent, root)];
}

/** What takes the place of what went: in the nearest of what it stood in that is still there and has something to give the focus to. */
function heirOf(trail: readonly Step[]): HTMLElement | undefined {
  for (const [at, { element }] of trail.entries()) {
    const gone = trail[at - 1];
    if (gone === undefined || !isShown(element)) continue;
    const heir = shownPanel(element) ?? neighbour(element, gone.index);
    if (heir !== undefined) return heir;
  }
  return undefined;
}

/** Of panels of which one is shown at a time, that one. */
function shownPanel(home: HTMLElement): HTMLElement | undefined {
  return [...home.querySelectorAll<HTMLElement>(":scope > [data-panel]")].find(isShown);
}

/** What moved into the place, else the last before it, else the first after it. */
function neighbour(home: HTMLElement, index: number): HTMLElement | undefined {
  const children = [...home.children];
  const [here] = focusablesIn(children.slice(index, index + 1));
  return here ?? focusablesIn(children.slice(0, index)).at(-1) ?? focusablesIn(children.slice(index + 1)).at(0);
}

function focusablesIn(elements: readonly Element[]): readonly HTMLElement[] {
  const all = elements.flatMap((element) => [element, ...element.querySelectorAll(FOCUSABLE)]);
  return all.filter((one): one is HTMLElement => one instanceof HTMLElement && one.matches(FOCUSABLE) && canHold(one));
}

/** A place for news that are not there yet says nothing to whoever comes to it. */
function canHold(element: HTMLElement): boolean {
  const isSilent = element.matches("[tabindex]:empty") && !element.matches("input, textarea, button");
  return !isSilent && !element.matches(":disabled") && isShown(element);
}

function isShown(element: HTMLElement): boolean {
  if (!element.isConnected) return false;
  for (let at: HTMLElement | null = element; at !== null; at = at.parentElement) {
    const { display, visibility } = getComputedStyle(at);
    const isFolded = at.parentElement?.matches("details:not([open])") === true && !at.matches("summary");
    if (at.hidden || isFolded || display === "none" || visibility === "hidden") return false;
  }
  return true;
}
