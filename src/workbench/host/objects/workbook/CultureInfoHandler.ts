import { cultureOf } from "./cultures";
import { DatetimeFormatInfoHandler } from "./DatetimeFormatInfoHandler";
import { INTRODUCED } from "../introduced";
import { NumberFormatInfoHandler } from "./NumberFormatInfoHandler";
import { ScopedHandler } from "../ScopedHandler";
import type { Handler } from "../../wire/HandlerProtocol";

/** Excel.CultureInfo of the machine. */
export class CultureInfoHandler extends ScopedHandler {
  static override readonly className = "CultureInfo";
  static override readonly navigation = ["DatetimeFormat", "NumberFormat"];
  static override readonly since = INTRODUCED.CultureInfo ?? {};

  get Name(): string {
    return cultureOf(this.scope.services.locale).name;
  }

  get DatetimeFormat(): Handler {
    return new DatetimeFormatInfoHandler(this.scope);
  }

  get NumberFormat(): Handler {
    return new NumberFormatInfoHandler(this.scope);
  }
}
