import { useEffect, type RefObject } from "react";

/** The places of the page, in the order F6 visits them. */
export interface PagePlaces {
  readonly bar: RefObject<HTMLElement | null>;
  readonly grid: RefObject<HTMLElement | null>;
  readonly pane: RefObject<HTMLIFrameElement | null>;
}

/** Univer takes every key in the grid, Tab too. Its editor is where its keys go. */
const GRID_FOCUS = "[contenteditable=true]";
const FOCUSABLE = "button:not(:disabled), select, input, [tabindex='0']";

/**
 * F6 leads from sheet to pane to bar, with Shift the other way round, as in Excel; without it nobody leaves the grid by keyboard. `pane`
 * counts how often the pane was loaded: each has a window of its own to listen to.
 */
export function usePlaceKeys(places: PagePlaces, pane: number): void {
  useEffect(() => {
    const frame = places.pane.current;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "F6") return;
      event.preventDefault();
      event.stopPropagation();
      goOn(places, event.shiftKey ? -1 : 1);
    };
    const listenInPane = () => frame?.contentWindow?.addEventListener("keydown", onKey, true);
    window.addEventListener("keydown", onKey, true);
    frame?.addEventListener("load", listenInPane);
    return () => {
      window.removeEventListener("keydown", onKey, true);
      frame?.removeEventListener("load", listenInPane);
    };
  }, [places, pane]);
}

function goOn(places: PagePlaces, step: 1 | -1): void {
  const stops = [places.grid.current, places.pane.current, places.bar.current];
  const now = stops.findIndex((stop) => stop?.contains(document.activeElement) === true);
  const next = stops[(Math.max(now, 0) + step + stops.length) % stops.length];
  if (next) focusIn(next);
}

function focusIn(place: HTMLElement): void {
  if (place instanceof HTMLIFrameElement) {
    place.contentWindow?.focus();
    place.contentDocument?.querySelector<HTMLElement>(FOCUSABLE)?.focus();
    return;
  }
  (place.querySelector<HTMLElement>(GRID_FOCUS) ?? place.querySelector<HTMLElement>(FOCUSABLE))?.focus();
}
