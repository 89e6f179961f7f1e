import { formulaTokens } from "./FormulaToken";
import type { FormulaToken } from "./FormulaToken";

/** A reference in a formula: its sheet as written, without quotes, null when it names none; the rest ("$A$1:$B$2"). */
export interface WrittenReference {
  readonly sheet: string | null;
  readonly rest: string;
}

/**
 * The formula with every reference and qualified name put through `rewrite`, which gives the new text, or null to leave it.
 *
 * @example rewriteReferences("='Kế hoạch'!B2+1", () => "#REF!") // => "=#REF!+1"
 */
export function rewriteReferences(formula: string, rewrite: (reference: WrittenReference) => string | null): string {
  return formulaTokens(formula)
    .map((token) => rewritten(token, rewrite))
    .join("");
}

function rewritten(token: FormulaToken, rewrite: (reference: WrittenReference) => string | null): string {
  const bang = token.text.lastIndexOf("!");
  if (!isRewritable(token, bang >= 0)) return token.text;
  const sheet = bang < 0 ? null : unquoted(token.text.slice(0, bang));
  return rewrite({ sheet, rest: token.text.slice(bang + 1) }) ?? token.text;
}

/** References to tables, broken ones and names without a sheet stay as they are. */
function isRewritable({ kind, text }: FormulaToken, isQualified: boolean): boolean {
  if (kind === "name") return isQualified;
  const isTable = text.includes("[") && !text.startsWith("'");
  return kind === "reference" && !isTable && !text.endsWith("#REF!");
}

function unquoted(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}
