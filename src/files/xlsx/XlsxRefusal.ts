/** Thrown when a workbook asks for what Excel would refuse to open or offer to repair: a fault of the program, not of the user. */
export class XlsxRefusal extends Error {
  override readonly name = "XlsxRefusal";
}
