/**
 * Why the host refuses, as Excel says it. `code` is one of `Excel.ErrorCodes`; `location` is "Class.member" ("Range.values")
 * and may be left out: the dispatcher then names the member it was carrying out.
 */
export class HostError extends Error {
  override readonly name = "HostError";
  constructor(
    readonly code: string,
    message: string,
    readonly location?: string,
  ) {
    super(message);
  }
}
