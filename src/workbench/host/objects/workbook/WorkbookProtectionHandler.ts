import { HostError } from "../../wire/HostError";
import { INTRODUCED } from "../introduced";
import { ScopedHandler } from "../ScopedHandler";

/** Excel.WorkbookProtection: keeps the list of sheets as it is. */
export class WorkbookProtectionHandler extends ScopedHandler {
  static override readonly className = "WorkbookProtection";
  static override readonly since = INTRODUCED.WorkbookProtection ?? {};

  get Protected(): boolean {
    return this.scope.workbook.protection !== null;
  }

  Protect(password: unknown): void {
    if (this.Protected) throw new HostError("InvalidOperation", "The workbook is protected already.");
    this.scope.workbook.protection = { password: password === null ? null : String(password) };
    this.scope.workbook.changed({ kind: "workbook", part: "protection" });
  }

  Unprotect(password: unknown): void {
    const wanted = this.scope.workbook.protection?.password ?? null;
    if (wanted !== null && wanted !== password) throw new HostError("AccessDenied", "The password is wrong.");
    this.scope.workbook.protection = null;
    this.scope.workbook.changed({ kind: "workbook", part: "protection" });
  }
}
