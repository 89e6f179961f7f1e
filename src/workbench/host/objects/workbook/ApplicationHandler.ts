import { CultureInfoHandler } from "./CultureInfoHandler";
import { cultureOf } from "./cultures";
import { INTRODUCED } from "../introduced";
import { ScopedHandler } from "../ScopedHandler";
import { wordArgument } from "../cellArguments";
import type { Handler } from "../../wire/HandlerProtocol";
import type { WorkbookModel } from "../../model/WorkbookModel";

const MODES = [
  "Automatic",
  "AutomaticExceptTables",
  "Manual",
] as const satisfies readonly WorkbookModel["calculationMode"][];

/** Excel.Application */
export class ApplicationHandler extends ScopedHandler {
  static override readonly className = "Application";
  static override readonly navigation = ["CultureInfo"];
  static override readonly since = INTRODUCED.Application ?? {};

  get CultureInfo(): Handler {
    return new CultureInfoHandler(this.scope);
  }

  get CalculationMode(): string {
    return this.scope.workbook.calculationMode;
  }

  set CalculationMode(mode: unknown) {
    const wanted = wordArgument(mode, MODES);
    const known = MODES.find((each) => each === wanted);
    if (known) this.scope.workbook.calculationMode = known;
  }

  get CalculationState(): string {
    return this.scope.workbook.dirty ? "Pending" : "Done";
  }

  /** What a Vietnamese Windows writes decimals with. */
  get DecimalSeparator(): string {
    return cultureOf(this.scope.services.locale).decimal;
  }

  get ThousandsSeparator(): string {
    return cultureOf(this.scope.services.locale).group;
  }

  get UseSystemSeparators(): boolean {
    return true;
  }

  Calculate(calculationType: unknown): void {
    wordArgument(calculationType, ["Recalculate", "Full", "FullRebuild"]);
    this.scope.services.recalculate();
  }

  /** The host calculates only when something is read, so there is nothing to hold back. */
  SuspendApiCalculationUntilNextSync(): void {
    return;
  }

  /** The host draws nothing; the page follows once the request is done. */
  SuspendScreenUpdatingUntilNextSync(): void {
    return;
  }
}
