import { HostError } from "../../wire/HostError";
import { integerArgument } from "../cellArguments";
import type { PageZoom } from "../../model/sheets/PageLayoutModel";

/** Pages a sheet may be fitted to. */
const MAX_PAGES = 32_767;

/**
 * Reads `pageLayout.zoom`: a scale of 10 to 400 percent, or a number of pages across and down; 0 pages down means as many as it takes.
 *
 * @example zoomArgument({ horizontalFitToPages: 1, verticalFitToPages: 0 }) // => { horizontalFitToPages: 1, verticalFitToPages: 0 }
 */
export function zoomArgument(given: Readonly<Record<string, unknown>>): PageZoom {
  const set = Object.entries(given).filter(([, value]) => value !== null && value !== undefined);
  const zoom = Object.fromEntries(set.map(([name, value]) => [name, integerArgument(value, 0)]));
  const { scale, horizontalFitToPages, verticalFitToPages, ...unknown } = zoom;
  if (Object.keys(unknown).length > 0) throw new HostError("InvalidArgument", "The zoom has an unknown setting.");
  const fits = [horizontalFitToPages, verticalFitToPages].filter((pages) => pages !== undefined);
  const isScaleWrong = scale !== undefined && (scale < 10 || scale > 400 || fits.length > 0);
  if (isScaleWrong || fits.some((pages) => pages > MAX_PAGES)) {
    throw new HostError("InvalidArgument", "A sheet is scaled to 10–400 percent or fitted to pages.");
  }
  return zoom;
}
