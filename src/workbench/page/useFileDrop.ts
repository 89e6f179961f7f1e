import { useEffect, useState, type RefObject } from "react";

/** Takes a file that is dropped on a place. Gives whether one is held over it. */
export function useFileDrop(place: RefObject<HTMLElement | null>, onDrop: (file: File) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const target = place.current;
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes("Files") !== true) return;
      // Without this the browser would leave the page for the file.
      event.preventDefault();
      setIsOver(true);
    };
    const leave = ({ relatedTarget }: DragEvent) => {
      if (!(relatedTarget instanceof Node) || target?.contains(relatedTarget) !== true) setIsOver(false);
    };
    const drop = (event: DragEvent) => {
      const [file] = event.dataTransfer?.files ?? [];
      setIsOver(false);
      if (!file) return;
      event.preventDefault();
      event.stopPropagation();
      onDrop(file);
    };
    target?.addEventListener("dragover", over, true);
    target?.addEventListener("dragleave", leave, true);
    target?.addEventListener("drop", drop, true);
    return () => {
      target?.removeEventListener("dragover", over, true);
      target?.removeEventListener("dragleave", leave, true);
      target?.removeEventListener("drop", drop, true);
    };
  }, [place, onDrop]);
  return isOver;
}
