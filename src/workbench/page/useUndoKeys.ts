import { useEffect, type RefObject } from "react";

/**
 * Ctrl+Z and Ctrl+Y in the grid take back what was typed into the workbook. Univer's own would only change its drawing of it; it listens at
 * the window, too, but comes later. `onStep` says whether it took the key: within a cell that is being typed into, it is the cell's.
 */
export function useUndoKeys(grid: RefObject<HTMLElement | null>, onStep: (way: "undo" | "redo") => boolean): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const way = wayOf(event);
      const isInGrid = event.target instanceof Node && grid.current?.contains(event.target) === true;
      if (way === null || !isInGrid || !onStep(way)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    window.addEventListener("keydown", onKey, true);
    return () => window.removeEventListener("keydown", onKey, true);
  }, [grid, onStep]);
}

function wayOf({ ctrlKey, metaKey, shiftKey, key }: KeyboardEvent): "undo" | "redo" | null {
  if (!ctrlKey && !metaKey) return null;
  const letter = key.toLowerCase();
  if (letter === "y") return "redo";
  if (letter !== "z") return null;
  return shiftKey ? "redo" : "undo";
}
