/**
 * Why a file gave no workbook. `not-xlsx`: another kind of file ("xls" is Excel 97–2003); `encrypted`: opens with a password only;
 * `damaged`: an .xlsx with parts missing or broken; `too-large`: more than a browser can hold once unpacked; `no-sheets`: nothing in it.
 */
export type FileFailure =
  | { readonly kind: "not-xlsx"; readonly looksLike: "xls" | "other" }
  | { readonly kind: "encrypted" }
  | { readonly kind: "damaged"; readonly part: string | null }
  | { readonly kind: "too-large"; readonly bytes: number }
  | { readonly kind: "no-sheets" };
