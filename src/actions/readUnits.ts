// The officer looks at who is listed, to change it.

import type { Catalogue } from "../domain/plan/Unit";
import { catalogueOf, readCatalogueSheet } from "../sheets/catalogue/readCatalogueSheet";
import { MARKS } from "../sheets/marks";
import { contentOf, sheetsMarked, usualNames } from "./workbook/ownSheets";
import type { WorkbookPort } from "./ports/WorkbookPort";

const READ = [MARKS.units] as const;

/**
 * The catalogue as it stands, empty where there is none. One request; nothing is changed.
 *
 * @example (await readUnits(port)).units.length // => 23
 */
export async function readUnits(port: WorkbookPort): Promise<Catalogue> {
  const { survey, contents } = await port.read(sheetsMarked(READ), usualNames(READ));
  const content = contentOf(survey, contents, MARKS.units);
  const read = content === null ? undefined : readCatalogueSheet(content);
  return read === undefined ? { units: [], groups: [] } : catalogueOf(read);
}
