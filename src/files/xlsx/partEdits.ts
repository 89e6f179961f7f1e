import { attributeIn } from "../xml/attributesOf";
import type { Editor } from "../xml/editXml";
import { escapeXml, serializeXml } from "../xml/serializeXml";
import { childOf, elementsIn, textIn, type XmlElement } from "../xml/XmlElement";

// What the library can't write is put into its parts. It numbers tables, sheets and charts through the whole workbook.

/**
 * Gives each column of a table the formula that fills new rows.
 *
 * @example editXml('<tableColumn id="1" name="A"/>', fillColumns(["B+1"])) // => '<tableColumn …><calculatedColumnFormula>B+1</…></tableColumn>'
 */
export function fillColumns(formulas: readonly (string | undefined)[]): Editor {
  let index = 0;
  return ({ name }) => {
    if (name !== "tableColumn") return undefined;
    const formula = formulas[index++];
    if (formula === undefined) return undefined;
    return { last: `<calculatedColumnFormula>${escapeXml(formula)}</calculatedColumnFormula>` };
  };
}

// What the format's schema puts after the cells that Excel shall not mark.
const AFTER_EXCEPTIONS = new Set([
  "drawing",
  "legacyDrawing",
  "picture",
  "oleObjects",
  "controls",
  "tableParts",
  "extLst",
]);

/**
 * Tells Excel not to mark the cells of a sheet as exceptions of their calculated column.
 *
 * @example editXml("<worksheet><tableParts/></worksheet>", ignoreExceptions(["M6:M16"])) // => "…<ignoredErrors>…</ignoredErrors><tableParts/>…"
 */
export function ignoreExceptions(areas: readonly string[]): Editor {
  const ignored = `<ignoredErrors><ignoredError sqref="${areas.join(" ")}" calculatedColumn="1"/></ignoredErrors>`;
  let isDone = areas.length === 0;
  return ({ name }, path) => {
    if (isDone || path.length !== 1 || !AFTER_EXCEPTIONS.has(name)) return undefined;
    isDone = true;
    return { before: ignored };
  };
}

/**
 * Makes a sheet print black on white, which the library can't say.
 *
 * @example editXml('<pageSetup paperSize="9"/>', printBlack(true)) // => '<pageSetup paperSize="9" blackAndWhite="1"/>'
 */
export function printBlack(isWanted: boolean): Editor {
  return ({ name }) => (isWanted && name === "pageSetup" ? { attributes: { blackAndWhite: "1" } } : undefined);
}

/**
 * Makes a sheet's pages count from a number, whatever is printed before it.
 *
 * @example editXml('<pageSetup paperSize="9"/>', countPagesFrom(1)) // => '<pageSetup paperSize="9" firstPageNumber="1" useFirstPageNumber="1"/>'
 */
export function countPagesFrom(first: number | undefined): Editor {
  const attributes = { firstPageNumber: String(first), useFirstPageNumber: "1" };
  return ({ name }) => (first !== undefined && name === "pageSetup" ? { attributes } : undefined);
}

/** The key by which a name is told from those of other sheets: where it is seen, from 0, and what it is called. */
export function nameKey(name: string, sheet: number | undefined): string {
  return `${String(sheet ?? "")}|${name}`;
}

/**
 * Hides names, by their keys, from the list of names that people see.
 *
 * @example editXml('<definedName name="SKH_Trang" localSheetId="0">1</definedName>', hideNames(new Set(["0|SKH_Trang"]))) // => '<definedName … hidden="1">…'
 */
export function hideNames(keys: ReadonlySet<string>): Editor {
  return ({ name, written }) => {
    if (name !== "definedName") return undefined;
    const sheet = attributeIn(written, "localSheetId");
    const key = nameKey(attributeIn(written, "name") ?? "", sheet === undefined ? undefined : Number(sheet));
    return keys.has(key) ? { attributes: { hidden: "1" } } : undefined;
  };
}

function prefixOf(tag: string): string {
  return tag.slice(0, tag.indexOf(":") + 1);
}

/**
 * Points the name of each series at its cell where the library wrote the reference as text.
 *
 * @example editXml("<c:tx><c:v>=A!$B$1</c:v></c:tx>", nameSeries) // => "<c:tx><c:strRef><c:f>A!$B$1</c:f></c:strRef></c:tx>"
 */
export const nameSeries: Editor = ({ name, tag }, path) => {
  if (name !== "tx" || path.at(-1)?.name !== "ser") return undefined;
  const c = prefixOf(tag);
  return {
    content: (element) => {
      const text = textIn(childOf(element, "v"));
      if (!text.startsWith("=")) return element.children.map(asXml).join("");
      return `<${c}strRef><${c}f>${escapeXml(text.slice(1))}</${c}f></${c}strRef>`;
    },
  };
};

/**
 * Gives each chart the name that the library could only write as a title of its frame.
 *
 * @example editXml('<xdr:cNvPr id="2" name="Chart 1" title="SKH 1"/>', nameCharts) // => '<xdr:cNvPr id="2" name="SKH 1"/>'
 */
export const nameCharts: Editor = ({ name, written }) => {
  const title = name === "cNvPr" ? attributeIn(written, "title") : undefined;
  return title === undefined ? undefined : { attributes: { name: title, title: null } };
};

// The order that the format's schema asks for; Excel repairs nothing here, but the Open XML validator is right to object.
const FONT_ORDER = "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(
  " ",
);

function asXml(child: XmlElement | string): string {
  return typeof child === "string" ? escapeXml(child) : serializeXml(child);
}

/**
 * Puts the properties of each font into the order that the file format prescribes.
 *
 * @example editXml('<font><color rgb="FF000000"/><sz val="12"/></font>', orderFonts) // => '<font><sz val="12"/><color rgb="FF000000"/></font>'
 */
export const orderFonts: Editor = ({ name }) => {
  if (name !== "font") return undefined;
  const place = (property: XmlElement): number => FONT_ORDER.indexOf(property.name);
  return {
    content: (font) =>
      [...elementsIn(font)]
        .sort((one, other) => place(one) - place(other))
        .map(serializeXml)
        .join(""),
  };
};

/** Says which program made the file. @example editXml("<Application>x</Application>", nameProgram) // => "<Application>So Ke hoach</Application>" */
export const nameProgram: Editor = ({ name }) =>
  name === "Application" ? { content: () => "So Ke hoach" } : undefined;
