import { INTRODUCED } from "../introduced";
import { ScopedHandler } from "../ScopedHandler";
import type { Scope } from "../Scope";

/** Excel.Setting. Values are given back as they came: the client writes dates as text and reads them again. */
export class SettingHandler extends ScopedHandler {
  static override readonly className = "Setting";
  static override readonly since = INTRODUCED.Setting ?? {};

  constructor(
    scope: Scope,
    private readonly key: string,
  ) {
    super(scope);
  }

  override _key(): Readonly<Record<string, unknown>> {
    return { _Id: this.key };
  }

  get Key(): string {
    return this.key;
  }

  get Value(): unknown {
    return this.scope.workbook.settings.get(this.key) ?? null;
  }

  set Value(value: unknown) {
    this.scope.workbook.settings.set(this.key, value);
    this.scope.workbook.changed({ kind: "workbook", part: "settings" });
  }

  Delete(): void {
    this.scope.workbook.settings.delete(this.key);
    this.scope.workbook.changed({ kind: "workbook", part: "settings" });
  }
}
