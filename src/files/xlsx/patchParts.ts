import { unzipSync, zipSync } from "fflate";

/** A change to the text of one part of a package. */
export interface PartPatch {
  readonly path: RegExp;
  /** `number` is the part's own, from 1: 2 for "xl/tables/table2.xml". */
  readonly change: (xml: string, number: number) => string;
}

/** Text made safe for XML. @example escapeXml("a<b") // => "a&lt;b" */
export function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/**
 * Gives each column of a table's part the formula that fills new rows, which the library cannot write.
 *
 * @example patchTable("<tableColumn id=\"1\" name=\"A\"/>", ["B+1"]) // => "<tableColumn …><calculatedColumnFormula>B+1</calculatedColumnFormula></tableColumn>"
 */
export function patchTable(xml: string, formulas: readonly (string | undefined)[]): string {
  let index = 0;
  return xml.replace(/<tableColumn ([^>]*?)\/>/g, (whole: string, attributes: string) => {
    const formula = formulas[index++];
    if (formula === undefined) return whole;
    const inner = `<calculatedColumnFormula>${escapeXml(formula)}</calculatedColumnFormula>`;
    return `<tableColumn ${attributes}>${inner}</tableColumn>`;
  });
}

/**
 * Tells Excel not to mark the cells of a sheet as exceptions of their calculated column.
 *
 * @example patchExceptions("<worksheet><sheetData/></worksheet>", ["M6:M16"]) // => "…<ignoredErrors><ignoredError … /></ignoredErrors></worksheet>"
 */
export function patchExceptions(sheetXml: string, areas: readonly string[]): string {
  if (areas.length === 0) return sheetXml;
  const ignored = `<ignoredErrors><ignoredError sqref="${areas.join(" ")}" calculatedColumn="1"/></ignoredErrors>`;
  // What the format's schema puts after it.
  return sheetXml.replace(
    /<(?:drawing|legacyDrawing|picture|oleObjects|controls|tableParts|extLst)[ />]|<\/worksheet>/,
    `${ignored}$&`,
  );
}

/**
 * Points the name of each series at its cell where the library wrote the reference as text.
 *
 * @example patchChart("<c:tx><c:v>=A!$B$1</c:v></c:tx>") // => "<c:tx><c:strRef><c:f>A!$B$1</c:f></c:strRef></c:tx>"
 */
export function patchChart(xml: string): string {
  return xml.replace(
    /<c:tx><c:v>=([^<]*)<\/c:v><\/c:tx>/g,
    (_whole, reference: string) => `<c:tx><c:strRef><c:f>${reference}</c:f></c:strRef></c:tx>`,
  );
}

/**
 * Gives each chart the name that the library could only write as a title of its frame.
 *
 * @example patchDrawing('<xdr:cNvPr id="2" name="Chart 1" title="SKH 1"/>') // => '<xdr:cNvPr id="2" name="SKH 1"/>'
 */
export function patchDrawing(xml: string): string {
  return xml.replace(/(<xdr:cNvPr id="\d+" )name="[^"]*" title=("[^"]*")/g, "$1name=$2");
}

// The order that the format's schema asks for; Excel repairs nothing here, but the Open XML validator is right to object.
const FONT_ORDER = "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(
  " ",
);

/**
 * Puts the properties of each font into the order that the file format prescribes, which the library does not keep.
 *
 * @example patchStyles('<font><color rgb="FF000000"/><sz val="12"/></font>') // => '<font><sz val="12"/><color rgb="FF000000"/></font>'
 */
export function patchStyles(xml: string): string {
  return xml.replace(/<font>(.*?)<\/font>/gs, (_whole, inner: string) => {
    const properties = inner.match(/<[^>]+\/>/g) ?? [];
    const place = (property: string): number => FONT_ORDER.indexOf(/^<(\w+)/.exec(property)?.[1] ?? "");
    return `<font>${[...properties].sort((one, other) => place(one) - place(other)).join("")}</font>`;
  });
}

/**
 * Changes the text of some parts of a package and packs it again.
 *
 * @example patchParts(bytes, [{ path: /^xl\/styles\.xml$/, change: patchStyles }]) // => bytes
 */
export function patchParts(bytes: Uint8Array, patches: readonly PartPatch[]): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [path, part] of Object.entries(parts)) {
    for (const patch of patches.filter((candidate) => candidate.path.test(path))) {
      const number = Number(/(\d+)\.xml$/.exec(path)?.[1] ?? 0);
      parts[path] = new TextEncoder().encode(patch.change(new TextDecoder().decode(part), number));
    }
  }
  return zipSync(parts, { level: 6 });
}
