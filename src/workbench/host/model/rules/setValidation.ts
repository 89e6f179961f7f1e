import { assertAllowed } from "../sheets/protectionGuard";
import { checkValidationRule } from "./checkValidationRule";
import { HostError } from "../../wire/HostError";
import { intersect, subtract } from "../cells/Box";
import { NO_VALIDATION } from "./ValidationModel";
import type { Box } from "../cells/Box";
import type { SheetModel } from "../sheets/SheetModel";
import type { ValidationModel } from "./ValidationModel";

/** Longest title and message of a prompt or an alert. */
const MAX_TITLE = 32;
const MAX_MESSAGE = 255;

/**
 * Sets parts of the validation of every cell of the box; the rest of it stays as each cell has it.
 *
 * @example setValidation(sheet, H7:K20, { rule: { list: { inCellDropDown: true, source: "=MucTienDo" } } })
 */
export function setValidation(sheet: SheetModel, box: Box, patch: Partial<Omit<ValidationModel, "boxes">>): void {
  assertAllowed(sheet);
  if (patch.rule) checkValidationRule(patch.rule);
  for (const text of [patch.errorAlert, patch.prompt]) {
    if (text && (text.title.length > MAX_TITLE || text.message.length > MAX_MESSAGE)) {
      throw new HostError("InvalidArgument", "A title takes 32 characters and a message 255.");
    }
  }
  const touched = sheet.validations.flatMap((validation) => overlay(validation, box, patch));
  const untouched = sheet.validations.reduce(
    (left, { boxes }) => boxes.reduce((rest, taken) => rest.flatMap((each) => subtract(each, taken)), left),
    [box],
  );
  const fresh = untouched.length > 0 ? [{ ...NO_VALIDATION, ...patch, boxes: untouched }] : [];
  sheet.validations = joined([...touched, ...fresh]);
  sheet.partChanged("validations");
}

/**
 * Takes the validation off every cell of the box.
 *
 * @example clearValidation(sheet, H9) // the other cells of H7:K20 keep theirs
 */
export function clearValidation(sheet: SheetModel, box: Box): void {
  assertAllowed(sheet);
  sheet.validations = sheet.validations.flatMap((validation) => {
    const boxes = validation.boxes.flatMap((each) => subtract(each, box));
    return boxes.length > 0 ? [{ ...validation, boxes }] : [];
  });
  sheet.partChanged("validations");
}

function overlay(validation: ValidationModel, box: Box, patch: Partial<ValidationModel>): ValidationModel[] {
  const inside = validation.boxes.flatMap((each) => intersect(each, box) ?? []);
  const outside = validation.boxes.flatMap((each) => subtract(each, box));
  const changed = inside.length > 0 ? [{ ...validation, ...patch, boxes: inside }] : [];
  return outside.length > 0 ? [{ ...validation, boxes: outside }, ...changed] : changed;
}

/** Puts validations that say the same together, so that a box set in three steps is one validation. */
function joined(validations: readonly ValidationModel[]): ValidationModel[] {
  const byRule = new Map<string, ValidationModel>();
  for (const validation of validations) {
    const key = JSON.stringify({ ...validation, boxes: null });
    const known = byRule.get(key);
    byRule.set(key, known ? { ...known, boxes: [...known.boxes, ...validation.boxes] } : validation);
  }
  return [...byRule.values()];
}
