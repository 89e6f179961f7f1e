import { cultureOf } from "./cultures";
import { INTRODUCED } from "../introduced";
import { ScopedHandler } from "../ScopedHandler";

/** Excel.NumberFormatInfo of the machine. */
export class NumberFormatInfoHandler extends ScopedHandler {
  static override readonly className = "NumberFormatInfo";
  static override readonly since = INTRODUCED.NumberFormatInfo ?? {};

  get NumberDecimalSeparator(): string {
    return cultureOf(this.scope.services.locale).decimal;
  }

  get NumberGroupSeparator(): string {
    return cultureOf(this.scope.services.locale).group;
  }
}
