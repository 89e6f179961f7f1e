import type { ReturnedForm } from "./ReturnedForm";

/**
 * A file that came back. `forms`: a workbook and the forms in it, none when it holds none; `document`: a Word file or a scan that came
 * beside it, which is not read; `unreadable`: why, in one sentence.
 */
export type ReturnedFile =
  | { readonly file: string; readonly kind: "forms"; readonly forms: readonly ReturnedForm[] }
  | { readonly file: string; readonly kind: "document"; readonly document: "word" | "scan" }
  | { readonly file: string; readonly kind: "unreadable"; readonly text: string };
