import { DEFAULT_PROTECTION } from "../../model/sheets/ProtectionModel";
import { Handler } from "../../wire/HandlerProtocol";
import { HostError } from "../../wire/HostError";
import { INTRODUCED } from "../introduced";
import { settingsArgument } from "../cellArguments";
import type { ProtectionOptions } from "../../model/sheets/ProtectionModel";
import type { SheetModel } from "../../model/sheets/SheetModel";

/** Excel.WorksheetProtection */
export class WorksheetProtectionHandler extends Handler {
  static override readonly className = "WorksheetProtection";
  static override readonly since = INTRODUCED.WorksheetProtection ?? {};

  constructor(private readonly sheet: SheetModel) {
    super();
  }

  get Protected(): boolean {
    return this.sheet.protection !== null;
  }

  get Options(): ProtectionOptions | null {
    return this.sheet.protection?.options ?? null;
  }

  /** Refused on a sheet that is protected already: unprotect first. */
  Protect(options: unknown, password: unknown): void {
    if (this.sheet.protection) throw new HostError("InvalidOperation", "The sheet is protected already.");
    const given = settingsArgument(options);
    const unknown = Object.keys(given).filter((name) => !(name in DEFAULT_PROTECTION));
    if (unknown.length > 0) throw new HostError("InvalidArgument", `There is no option ${unknown.join(", ")}.`);
    const set = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null && value !== undefined));
    this.sheet.protection = {
      options: { ...DEFAULT_PROTECTION, ...set },
      password: password === null || password === undefined ? null : String(password),
    };
    this.sheet.partChanged("protection");
  }

  /** Nothing happens on a sheet that is not protected. */
  Unprotect(password: unknown): void {
    const wanted = this.sheet.protection?.password ?? null;
    if (wanted !== null && wanted !== password) throw new HostError("AccessDenied", "The password is wrong.");
    if (!this.sheet.protection) return;
    this.sheet.protection = null;
    this.sheet.partChanged("protection");
  }
}
