import type { XlsxAllowance, XlsxProtection } from "../../../files/xlsx/XlsxWorkbook";
import { ALLOWANCES } from "../../../files/xlsx/xlsxAllowances";
import type { ProtectionModel, ProtectionOptions } from "../model/ProtectionModel";
import { DEFAULT_PROTECTION } from "../model/ProtectionModel";

type Option = Exclude<keyof ProtectionOptions, "selectionMode">;

function optionOf(what: XlsxAllowance): Option | undefined {
  const name = `allow${what.charAt(0).toUpperCase()}${what.slice(1)}`;
  return name in DEFAULT_PROTECTION ? (name as Option) : undefined;
}

function allows(options: ProtectionOptions, what: XlsxAllowance): boolean {
  if (what === "selectLockedCells") return options.selectionMode === "Normal";
  if (what === "selectUnlockedCells") return options.selectionMode !== "None";
  const option = optionOf(what);
  return option !== undefined && options[option];
}

/**
 * A protection of the model as a file holds it; its password is not kept.
 *
 * @example protectionFromModel({ options: DEFAULT_PROTECTION, password: null }).allow // => ["selectLockedCells", "selectUnlockedCells"]
 */
export function protectionFromModel({ options }: ProtectionModel): XlsxProtection {
  return { allow: ALLOWANCES.filter((what) => allows(options, what)) };
}

/**
 * A protection of a file as the model has it.
 *
 * @example protectionToModel({ allow: ["autoFilter"] }).options.allowAutoFilter // => true
 */
export function protectionToModel({ allow }: XlsxProtection): ProtectionModel {
  const options = ALLOWANCES.flatMap((what) => {
    const option = optionOf(what);
    return option === undefined ? [] : [[option, allow.includes(what)] as const];
  });
  const unlocked = allow.includes("selectUnlockedCells") ? "Unlocked" : "None";
  const selectionMode = allow.includes("selectLockedCells") ? "Normal" : unlocked;
  return { options: { ...DEFAULT_PROTECTION, ...Object.fromEntries(options), selectionMode }, password: null };
}
