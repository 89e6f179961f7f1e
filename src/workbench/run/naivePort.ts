import type { SheetContent, WorkbookPort } from "../../actions/ports/WorkbookPort";

/**
 * The same workbook used as an add-in would that thinks of one sheet at a time: a request for each sheet that is read, one or more for
 * each that is written. What the bench compares with.
 *
 * @example await naivePort(port).write(hundredSheets) // a hundred requests and more
 */
export function naivePort(port: WorkbookPort): WorkbookPort {
  return {
    ...port,
    read: async (select) => {
      const survey = await port.survey();
      const contents = new Map<string, SheetContent>();
      for (const name of select(survey)) {
        const one = await port.read(() => [name], [name]);
        for (const [key, content] of one.contents) contents.set(key, content);
      }
      return { survey, contents };
    },
    write: async (specs, progress) => {
      for (const [index, spec] of specs.entries()) {
        await port.write([spec]);
        progress?.({ sheets: index + 1, of: specs.length, share: (index + 1) / specs.length });
      }
    },
  };
}
