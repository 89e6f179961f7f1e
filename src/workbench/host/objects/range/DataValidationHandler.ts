import { CellsHandler } from "./CellsHandler";
import { clearValidation, setValidation } from "../../model/rules/setValidation";
import { contains, overlaps } from "../../model/cells/Box";
import { flagArgument, settingsArgument } from "../cellArguments";
import { INTRODUCED } from "../introduced";
import { nameFormula } from "../../model/names/nameOperations";
import { NO_VALIDATION } from "../../model/rules/ValidationModel";
import { ScopedHandler } from "../ScopedHandler";
import type { ErrorAlert, ValidationModel, ValidationPrompt, ValidationRule } from "../../model/rules/ValidationModel";
import type { PlacedBox } from "../../model/cells/PlacedBox";
import type { Scope } from "../Scope";

const TYPES: Readonly<Record<string, string>> = {
  custom: "Custom",
  date: "Date",
  decimal: "Decimal",
  list: "List",
  textLength: "TextLength",
  time: "Time",
  wholeNumber: "WholeNumber",
};

/** Excel.DataValidation of a range. */
export class DataValidationHandler extends ScopedHandler {
  static override readonly className = "DataValidation";
  static override readonly since = INTRODUCED.DataValidation ?? {};

  constructor(
    scope: Scope,
    private readonly place: PlacedBox,
  ) {
    super(scope);
  }

  get Type(): string {
    const found = this.#found();
    if (found === "mixed") return "MixedCriteria";
    return TYPES[Object.keys(found?.rule ?? {})[0] ?? ""] ?? "None";
  }

  get Rule(): ValidationRule | null {
    const found = this.#found();
    return found === "mixed" ? null : (found?.rule ?? {});
  }

  set Rule(rule: unknown) {
    const given = Object.entries(settingsArgument(rule)).filter(([, settings]) => settings !== null);
    this.#set({ rule: Object.fromEntries(given.map(([kind, settings]) => [kind, formulas(settings)])) });
  }

  get IgnoreBlanks(): boolean | null {
    const found = this.#found();
    return found === "mixed" ? null : (found ?? NO_VALIDATION).ignoreBlanks;
  }

  set IgnoreBlanks(ignored: unknown) {
    this.#set({ ignoreBlanks: flagArgument(ignored) });
  }

  get ErrorAlert(): ErrorAlert | null {
    const found = this.#found();
    return found === "mixed" ? null : (found ?? NO_VALIDATION).errorAlert;
  }

  set ErrorAlert(alert: unknown) {
    const { message, showAlert, style, title } = settingsArgument(alert);
    this.#set({
      errorAlert: {
        message: text(message),
        showAlert: showAlert !== false,
        style: typeof style === "string" ? style : "Stop",
        title: text(title),
      },
    });
  }

  get Prompt(): ValidationPrompt | null {
    const found = this.#found();
    return found === "mixed" ? null : (found ?? NO_VALIDATION).prompt;
  }

  set Prompt(prompt: unknown) {
    const { message, showPrompt, title } = settingsArgument(prompt);
    this.#set({ prompt: { message: text(message), showPrompt: showPrompt !== false, title: text(title) } });
  }

  Clear(): void {
    clearValidation(this.place.sheet, this.place.box);
  }

  #set(patch: Partial<Omit<ValidationModel, "boxes">>): void {
    setValidation(this.place.sheet, this.place.box, patch);
  }

  /** The one validation that holds for all cells of the range; undefined for none, "mixed" when they differ. */
  #found(): ValidationModel | undefined | "mixed" {
    const { sheet, box } = this.place;
    const touching = sheet.validations.filter(({ boxes }) => boxes.some((each) => overlaps(each, box)));
    if (touching.length > 1) return "mixed";
    const [only] = touching;
    const covers = only?.boxes.some((each) => contains(each, box)) ?? true;
    return covers ? only : "mixed";
  }
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** A range given as the source of a list or as a limit is kept as its formula. */
function formulas(settings: unknown): Readonly<Record<string, unknown>> {
  const entries = Object.entries(settingsArgument(settings)).filter(([, value]) => value !== null);
  return Object.fromEntries(
    entries.map(([key, value]) => [key, value instanceof CellsHandler ? formulaOf(value) : value]),
  );
}

function formulaOf(range: CellsHandler): string {
  const { sheet, box } = range._place();
  return nameFormula(sheet, box);
}
