import { INTRODUCED } from "../introduced";
import { ScopedHandler } from "../ScopedHandler";
import { textArgument } from "../cellArguments";

/** Excel.DocumentProperties: what File > Info shows. */
export class DocumentPropertiesHandler extends ScopedHandler {
  static override readonly className = "DocumentProperties";
  static override readonly since = INTRODUCED.DocumentProperties ?? {};

  get Title(): string {
    return this.#read("title");
  }

  set Title(text: unknown) {
    this.#write("title", text);
  }

  get Subject(): string {
    return this.#read("subject");
  }

  set Subject(text: unknown) {
    this.#write("subject", text);
  }

  get Author(): string {
    return this.#read("author");
  }

  set Author(text: unknown) {
    this.#write("author", text);
  }

  get Company(): string {
    return this.#read("company");
  }

  set Company(text: unknown) {
    this.#write("company", text);
  }

  get Comments(): string {
    return this.#read("comments");
  }

  set Comments(text: unknown) {
    this.#write("comments", text);
  }

  get Keywords(): string {
    return this.#read("keywords");
  }

  set Keywords(text: unknown) {
    this.#write("keywords", text);
  }

  #read(key: string): string {
    return this.scope.workbook.properties[key] ?? "";
  }

  #write(key: string, text: unknown): void {
    this.scope.workbook.properties[key] = textArgument(text);
    this.scope.workbook.changed({ kind: "workbook", part: "properties" });
  }
}
