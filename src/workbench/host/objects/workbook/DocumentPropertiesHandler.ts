import { CustomPropertyCollectionHandler } from "./CustomPropertyCollectionHandler";
import { INTRODUCED } from "../introduced";
import { ScopedHandler } from "../ScopedHandler";
import type { Handler } from "../../wire/HandlerProtocol";
import { integerArgument, textArgument } from "../cellArguments";

/** Excel.DocumentProperties: what File > Info shows. */
export class DocumentPropertiesHandler extends ScopedHandler {
  static override readonly className = "DocumentProperties";
  static override readonly navigation = ["Custom"];
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

  get Category(): string {
    return this.#read("category");
  }

  set Category(text: unknown) {
    this.#write("category", text);
  }

  get Manager(): string {
    return this.#read("manager");
  }

  set Manager(text: unknown) {
    this.#write("manager", text);
  }

  get RevisionNumber(): number {
    return Number(this.scope.workbook.properties.revisionNumber ?? 0);
  }

  set RevisionNumber(number: unknown) {
    this.#write("revisionNumber", String(integerArgument(number, 0)));
  }

  get CreationDate(): string {
    return this.scope.workbook.created.toISOString();
  }

  get LastAuthor(): string {
    return this.#read("lastAuthor");
  }

  get Custom(): Handler {
    return new CustomPropertyCollectionHandler(this.scope);
  }

  #read(key: string): string {
    return this.scope.workbook.properties[key] ?? "";
  }

  #write(key: string, text: unknown): void {
    this.scope.workbook.properties[key] = textArgument(text);
    this.scope.workbook.changed({ kind: "workbook", part: "properties" });
  }
}
