// Functions newer than the file format: Excel keeps them under a prefix and shows #NAME? without it.
const PREFIXED = new Set(
  (
    "ACOT ACOTH ARABIC BASE BINOM.DIST.RANGE BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CHOOSECOLS CHOOSEROWS " +
    "COMBINA CONCAT COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ENCODEURL EXPAND FILTERXML FLOOR.MATH " +
    "FORMULATEXT HSTACK IFNA IFS ISFORMULA ISOWEEKNUM LAMBDA LET MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL NUMBERVALUE " +
    "PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE " +
    "SCAN SEC SECH SEQUENCE SHEET SHEETS SORTBY STDEV.P STDEV.S SWITCH TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW " +
    "UNICHAR UNICODE UNIQUE VAR.P VAR.S VSTACK WEBSERVICE WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR"
  ).split(" "),
);
const PREFIXED_TWICE = new Set(["FILTER", "SORT"]);

// Most formulas stand in a file as they are read: taking them apart would cost more than writing the rest of the sheet.
const DIFFERS = new RegExp(
  String.raw`\[@|\b(?:${[...PREFIXED, ...PREFIXED_TWICE].join("|").replaceAll(".", "\\.")})\(`,
  "i",
);

// Quoted text, quoted sheet names and structured references are kept out of what is changed.
const OUTSIDE = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[^"']+/g;

function outsideQuotes(formula: string, change: (part: string) => string): string {
  return formula.replace(OUTSIDE, (part) => (part.startsWith('"') || part.startsWith("'") ? part : change(part)));
}

function prefixed(name: string): string {
  const upper = name.toUpperCase();
  if (PREFIXED_TWICE.has(upper)) return `_xlfn._xlws.${upper}`;
  return PREFIXED.has(upper) ? `_xlfn.${upper}` : name;
}

// "[@Hạn]" and "NhiemVu[@[Quý I]]" are how Excel shows what a file spells "NhiemVu[[#This Row],[Hạn]]".
function thisRow(part: string, table: string | undefined): string {
  return part.replace(
    /([\p{L}_\\][\p{L}\p{N}._]*)?\[@(\[(?:'.|[^\]'])*\](?::\[(?:'.|[^\]'])*\])?|(?:'.|[^\]'])*)\]/gu,
    (whole: string, name: string | undefined, column: string) => {
      const owner = name ?? table;
      if (owner === undefined) return whole;
      if (column === "") return `${owner}[#This Row]`;
      return `${owner}[[#This Row],${column.startsWith("[") ? column : `[${column}]`}]`;
    },
  );
}

/**
 * A formula as it stands in a file: without "=", newer functions under their prefix, "[@…]" spelt out for the table it stands in.
 *
 * @example fileFormula("=IFS([@Hạn]>0,1)", "NhiemVu") // => "_xlfn.IFS(NhiemVu[[#This Row],[Hạn]]>0,1)"
 */
export function fileFormula(formula: string, table?: string): string {
  const body = formula.startsWith("=") ? formula.slice(1) : formula;
  if (!DIFFERS.test(body)) return body;
  return outsideQuotes(body, (part) =>
    thisRow(part, table).replace(/(?<![\p{L}\p{N}._[])([A-Z][A-Z0-9.]*)(?=\()/giu, (name: string) => prefixed(name)),
  );
}

/**
 * A formula as people read it, from what stands in a file: with "=", without the prefixes of newer functions.
 *
 * @example shownFormula("_xlfn._xlws.FILTER(A1:A3,B1:B3)") // => "=FILTER(A1:A3,B1:B3)"
 */
export function shownFormula(text: string): string {
  return `=${outsideQuotes(text, (part) => part.replace(/_xlfn\.(?:_xlws\.)?|_xlws\.|_xlpm\./g, ""))}`;
}
