import { HostError } from "../actions/ports/WorkbookPort";

/** Far longer than Excel takes for a megabyte; one who left a cell half typed needs to be told some day. */
const LIMIT_MS = 120_000;

/**
 * Gives a request up that Excel does not answer. Excel may still carry it out: whatever was remembered of the workbook is void.
 *
 * @example await withinLimit(context.sync(), "Nhiệm vụ") // throws HostError no-answer after two minutes
 */
export async function withinLimit<T>(request: Promise<T>, sheet: string | null): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new HostError({ kind: "no-answer", code: "NoAnswer", sheet }));
    }, LIMIT_MS);
  });
  try {
    return await Promise.race([request, silence]);
  } finally {
    clearTimeout(timer);
  }
}
