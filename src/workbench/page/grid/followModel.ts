import type { ModelChange, WorkbookModel } from "excel-host-embedded/model";
import type { GridView } from "./GridView";

/** The add-in writes a job as a burst of small changes; the grid waits for a lull of this many milliseconds. */
const LULL = 60;
/** More cells than this are drawn as a whole workbook, which costs the same and also fits row heights. */
const FEW_CELLS = 400;

/** Keeps the grid as the model is, formulas calculated by `settle`, until the returned function is called. */
export function followModel(workbook: WorkbookModel, view: GridView, settle: () => Promise<void>): () => void {
  let waiting: ModelChange[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const catchUp = async () => {
    if (workbook.dirty || workbook.unfitted) await settle();
    if (view.isEditing()) return waitForLull();
    const changes = waiting;
    waiting = [];
    if (changes.every(isSmall)) for (const change of changes) drawChange(workbook, view, change);
    else view.draw(workbook);
  };
  const waitForLull = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void catchUp(), LULL);
  };
  const stop = workbook.subscribe((change) => {
    waiting.push(change);
    waitForLull();
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}

function isSmall(change: ModelChange): boolean {
  if (change.kind === "contents") return change.box.rows * change.box.columns <= FEW_CELLS;
  return change.kind === "activated" || change.kind === "selection" || isUnseen(change);
}

/** What the grid does not show. */
function isUnseen(change: ModelChange): boolean {
  if (change.kind === "workbook") return change.part !== "names";
  return change.kind === "part" && (change.part === "page-layout" || change.part === "custom-properties");
}

function drawChange(workbook: WorkbookModel, view: GridView, change: ModelChange): void {
  if (isUnseen(change) || change.kind === "workbook") return;
  const sheet = workbook.findSheet(change.sheet);
  if (!sheet) return;
  if (change.kind === "activated" || change.kind === "selection") {
    if (sheet === workbook.activeSheet) view.goTo(sheet);
  } else if (change.kind === "contents") {
    view.drawCells(sheet, change.box);
  }
}
