import type { Box } from "../cells/Box";

/** A validation rule as Office.js writes it: one of the keys "list", "date", "custom" … with its settings in camelCase. */
export type ValidationRule = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** What Excel says to input it does not accept. Only the style "Stop" keeps it out. */
export interface ErrorAlert {
  readonly message: string;
  readonly showAlert: boolean;
  readonly style: string;
  readonly title: string;
}

/** What Excel says when the cell is chosen. */
export interface ValidationPrompt {
  readonly message: string;
  readonly showPrompt: boolean;
  readonly title: string;
}

/** What may be typed into some cells. */
export interface ValidationModel {
  readonly boxes: readonly Box[];
  readonly rule: ValidationRule;
  readonly ignoreBlanks: boolean;
  readonly errorAlert: ErrorAlert;
  readonly prompt: ValidationPrompt;
}

/** A validation before anything of it is set: everything may be typed. */
export const NO_VALIDATION: Omit<ValidationModel, "boxes"> = {
  rule: {},
  ignoreBlanks: true,
  errorAlert: { message: "", showAlert: true, style: "Stop", title: "" },
  prompt: { message: "", showPrompt: true, title: "" },
};
