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
  if (token.kind !== "reference" && token.kind !== "name") return token.text;
  const bang = token.text.lastIndexOf("!");
  const isError = token.text.endsWith("#REF!");
  const isTable = token.text.includes("[") && !token.text.startsWith("'");
  if (isError || isTable || (token.kind === "name" && bang < 0)) return token.text;
  const written = bang < 0 ? null : token.text.slice(0, bang);
  const sheet = written?.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written;
  return rewrite({ sheet, rest: token.text.slice(bang + 1) }) ?? token.text;
}
