import { Handler } from "../../wire/HandlerProtocol";
import { INTRODUCED } from "../introduced";
import { textArgument } from "../cellArguments";
import type { SheetModel } from "../../model/sheets/SheetModel";

/** Excel.WorksheetCustomProperty (1.12) */
export class WorksheetCustomPropertyHandler extends Handler {
  static override readonly className = "WorksheetCustomProperty";
  static override readonly since = INTRODUCED.WorksheetCustomProperty ?? {};

  constructor(
    private readonly sheet: SheetModel,
    private readonly key: string,
  ) {
    super();
  }

  override _key(): Readonly<Record<string, unknown>> {
    return { _Id: this.key };
  }

  get Key(): string {
    return this.key;
  }

  get Value(): string {
    return this.sheet.customProperties.get(this.key) ?? "";
  }

  set Value(value: unknown) {
    this.sheet.customProperties.set(this.key, textArgument(value));
    this.sheet.partChanged("custom-properties");
  }

  Delete(): void {
    this.sheet.customProperties.delete(this.key);
    this.sheet.partChanged("custom-properties");
  }
}
