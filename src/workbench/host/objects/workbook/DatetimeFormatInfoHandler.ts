import { cultureOf } from "./cultures";
import { INTRODUCED } from "../introduced";
import { ScopedHandler } from "../ScopedHandler";

/** Excel.DatetimeFormatInfo of the machine. */
export class DatetimeFormatInfoHandler extends ScopedHandler {
  static override readonly className = "DatetimeFormatInfo";
  static override readonly since = INTRODUCED.DatetimeFormatInfo ?? {};

  get DateSeparator(): string {
    return cultureOf(this.scope.services.locale).dateSeparator;
  }

  get LongDatePattern(): string {
    return cultureOf(this.scope.services.locale).longDate;
  }

  get LongTimePattern(): string {
    return cultureOf(this.scope.services.locale).longTime;
  }

  get ShortDatePattern(): string {
    return cultureOf(this.scope.services.locale).shortDate;
  }

  get TimeSeparator(): string {
    return ":";
  }
}
