import { foldVietnamese } from "../../domain/text/foldVietnamese";
import type { Period } from "../../domain/tracking/Period";
import { PERIOD_NAMES } from "../labels";

/** A name that mail systems and Windows take whole. */
const LONGEST_UNIT = 60;
const FEWEST_DIGITS = 2;

/** Which form a file is named for: the unit's place in the catalogue, from 1, its short name, how many units there are. */
export interface NamedForm {
  readonly place: number;
  readonly units: number;
  readonly unit: string;
  readonly period: Period;
  readonly year: number;
}

/**
 * The name of a form's file: a clerk can sort it, every mail system and Windows accept it.
 *
 * @example formFileName({ place: 2, units: 20, unit: "TH Hoa Sen", period: "Q2", year: 2026 }) // => "02-TH-Hoa-Sen_Quy-II-2026.xlsx"
 */
export function formFileName({ place, units, unit, period, year }: NamedForm): string {
  const digits = Math.max(FEWEST_DIGITS, String(units).length);
  const name = plainWords(unit).slice(0, LONGEST_UNIT).replace(/-+$/, "");
  return `${String(place).padStart(digits, "0")}-${name}_${plainWords(PERIOD_NAMES[period])}-${String(year)}.xlsx`;
}

/**
 * Words without marks, joined by dashes, their capitals kept.
 *
 * @example plainWords("TH&THCS Đức Hòa") // => "TH-THCS-Duc-Hoa"
 */
export function plainWords(text: string): string {
  const folded = [...text.normalize("NFC")].map((letter) => {
    const plain = /\p{L}/u.test(letter) ? foldVietnamese(letter) : letter;
    return letter === letter.toLowerCase() ? plain : plain.toUpperCase();
  });
  return folded
    .join("")
    .replace(/[^A-Za-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}
