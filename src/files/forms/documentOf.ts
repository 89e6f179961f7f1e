const DOCUMENTS: readonly (readonly [ending: RegExp, document: "word" | "scan"])[] = [
  [/\.(docx?|odt|rtf)$/i, "word"],
  [/\.(pdf|jpe?g|png|tiff?|heic|webp|bmp)$/i, "scan"],
];

/**
 * What a file is that came beside a form and is not read, by its name; undefined for any other.
 *
 * @example documentOf("Trường Tiểu học Hòa An.docx") // => "word"
 */
export function documentOf(name: string): "word" | "scan" | undefined {
  return DOCUMENTS.find(([ending]) => ending.test(name))?.[1];
}
