import { INTRODUCED } from "../introduced";
import { ScopedHandler } from "../ScopedHandler";
import { customValue } from "./customValue";
import type { Scope } from "../Scope";

/** Excel.DocumentProperty: a property of the document that somebody named. */
export class CustomPropertyHandler extends ScopedHandler {
  static override readonly className = "CustomProperty";
  static override readonly since = INTRODUCED.CustomProperty ?? {};

  constructor(
    scope: Scope,
    private readonly key: string,
  ) {
    super(scope);
  }

  get Key(): string {
    return this.key;
  }

  /** "Number", "Boolean", "Date", "String" or "Float". */
  get Type(): string {
    const value = this.Value;
    if (typeof value === "number") return Number.isInteger(value) ? "Number" : "Float";
    return typeof value === "boolean" ? "Boolean" : "String";
  }

  get Value(): unknown {
    return this.scope.workbook.customProperties.get(this.key) ?? null;
  }

  set Value(value: unknown) {
    this.scope.workbook.customProperties.set(this.key, customValue(value));
    this.scope.workbook.changed({ kind: "workbook", part: "properties" });
  }

  Delete(): void {
    this.scope.workbook.customProperties.delete(this.key);
    this.scope.workbook.changed({ kind: "workbook", part: "properties" });
  }
}
