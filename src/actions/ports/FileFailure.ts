/**
 * Formats that are known and not read: binary Excel, Excel's XML of 2003, text and slides of other kinds, pages saved with their pictures.
 */
export type OtherFormat = "xlsb" | "xml-2003" | "odt" | "pptx" | "rtf" | "mht";

/**
 * Why a file gave no workbook and no plan. `not-xlsx`, `not-docx`: another kind of file ("xls" is Excel 97–2003, "doc" Word 97–2003);
 * `other-format`: a known format that is not read; `encrypted`: opens with a password only; `damaged`: parts missing or broken; `unsafe`: declares entities of its own, which no Office
 * writes; `too-large`: more than a browser can hold once unpacked; `plain-data`: a great deal, and not one word of a plan; `no-sheets`, `no-text`: nothing in it.
 */
export type FileFailure =
  | { readonly kind: "not-xlsx"; readonly looksLike: "xls" | "other" }
  | { readonly kind: "not-docx"; readonly looksLike: "doc" | "other" }
  | { readonly kind: "other-format"; readonly format: OtherFormat }
  | { readonly kind: "encrypted" }
  | { readonly kind: "damaged"; readonly part: string | null }
  | { readonly kind: "unsafe" }
  | { readonly kind: "too-large"; readonly bytes: number }
  | { readonly kind: "plain-data" }
  | { readonly kind: "no-sheets" }
  | { readonly kind: "no-text" }
  | { readonly kind: "too-many-pages"; readonly pages: number }
  | { readonly kind: "scanned"; readonly pages: readonly number[] }
  | { readonly kind: "nameless-letters"; readonly pages: readonly number[] };
