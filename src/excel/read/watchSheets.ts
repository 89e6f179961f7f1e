import { runExcel, tellFailures } from "../runExcel";

/**
 * Tells of every change of the cells of some sheets, whoever makes it, until the function it gives back is called. Sheets that are not
 * there are left out; renaming one does not matter. Two requests.
 *
 * @example const stop = await watchSheets(["Nhiệm vụ"], checkAgain)
 */
export async function watchSheets(names: readonly string[], onChanged: () => void): Promise<() => Promise<void>> {
  const heard = await runExcel(async (context) => {
    const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
    for (const sheet of sheets) sheet.load("name");
    await context.sync();
    const handlers = sheets
      .filter((sheet) => !sheet.isNullObject)
      .map((sheet) =>
        sheet.onChanged.add(() => {
          onChanged();
          return Promise.resolve();
        }),
      );
    await context.sync();
    return handlers;
  });
  return () =>
    tellFailures(async () => {
      for (const handler of heard) handler.remove();
      await heard[0]?.context.sync();
    });
}
