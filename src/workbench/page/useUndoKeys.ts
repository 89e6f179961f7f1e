import { useEffect, type RefObject } from "react";

/** Ctrl+Z and Ctrl+Y in the grid take back what was typed into the workbook. Univer's own would only change its drawing of it. */
export function useUndoKeys(grid: RefObject<HTMLElement | null>, onStep: (way: "undo" | "redo") => void): void {
  useEffect(() => {
    const place = grid.current;
    const onKey = (event: KeyboardEvent) => {
      const way = wayOf(event);
      if (way === null) return;
      event.preventDefault();
      event.stopPropagation();
      onStep(way);
    };
    place?.addEventListener("keydown", onKey, true);
    return () => place?.removeEventListener("keydown", onKey, true);
  }, [grid, onStep]);
}

function wayOf({ ctrlKey, metaKey, shiftKey, key }: KeyboardEvent): "undo" | "redo" | null {
  if (!ctrlKey && !metaKey) return null;
  const letter = key.toLowerCase();
  if (letter === "y") return "redo";
  if (letter !== "z") return null;
  return shiftKey ? "redo" : "undo";
}
