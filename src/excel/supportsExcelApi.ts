/**
 * Whether this Excel has a requirement set later than 1.9, which the manifest asks for. Without Office.context the answer is no.
 *
 * @example supportsExcelApi("1.13") // => false in an Excel that has no Table.resize
 */
export function supportsExcelApi(version: string): boolean {
  const office: Partial<typeof Office> | undefined = (globalThis as { Office?: Partial<typeof Office> }).Office;
  return office?.context?.requirements.isSetSupported("ExcelApi", version) ?? false;
}
