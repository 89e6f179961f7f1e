import type { ProtectionModel, ProtectionOptions } from "../model/sheets/ProtectionModel";
import { DEFAULT_PROTECTION } from "../model/sheets/ProtectionModel";
import type { StoredAllowance, StoredProtection } from "./StoredWorkbook";

type Option = Exclude<keyof ProtectionOptions, "selectionMode">;

/** What a file calls the options of Office.js, in the order of Excel's own list; choosing cells is one setting in the model. */
const ALLOWANCES: readonly (readonly [file: StoredAllowance, office: Option])[] = [
  ["formatCells", "allowFormatCells"],
  ["formatColumns", "allowFormatColumns"],
  ["formatRows", "allowFormatRows"],
  ["insertColumns", "allowInsertColumns"],
  ["insertRows", "allowInsertRows"],
  ["insertHyperlinks", "allowInsertHyperlinks"],
  ["deleteColumns", "allowDeleteColumns"],
  ["deleteRows", "allowDeleteRows"],
  ["sort", "allowSort"],
  ["autoFilter", "allowAutoFilter"],
  ["pivotTables", "allowPivotTables"],
];

function selectionOf(mode: string): readonly StoredAllowance[] {
  if (mode === "Normal") return ["selectLockedCells", "selectUnlockedCells"];
  return mode === "None" ? [] : ["selectUnlockedCells"];
}

/**
 * A protection of the model as a file holds it; its password is not kept.
 *
 * @example protectionFromModel({ options: DEFAULT_PROTECTION, password: null }).allow // => ["selectLockedCells", "selectUnlockedCells"]
 */
export function protectionFromModel({ options }: ProtectionModel): StoredProtection {
  const allowed = ALLOWANCES.filter(([, option]) => options[option]).map(([what]) => what);
  return { allow: [...selectionOf(options.selectionMode), ...allowed] };
}

/**
 * A protection of a file as the model has it.
 *
 * @example protectionToModel({ allow: ["autoFilter"] }).options.allowAutoFilter // => true
 */
export function protectionToModel({ allow }: StoredProtection): ProtectionModel {
  const options = ALLOWANCES.map(([what, option]) => [option, allow.includes(what)] as const);
  const unlocked = allow.includes("selectUnlockedCells") ? "Unlocked" : "None";
  const selectionMode = allow.includes("selectLockedCells") ? "Normal" : unlocked;
  return { options: { ...DEFAULT_PROTECTION, ...Object.fromEntries(options), selectionMode }, password: null };
}
