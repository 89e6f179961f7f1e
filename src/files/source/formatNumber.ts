/** How a list counts, as Word names it. */
export type NumberFormat =
  "decimal" | "decimalZero" | "lowerLetter" | "upperLetter" | "lowerRoman" | "upperRoman" | "none";

const ROMAN: readonly (readonly [value: number, sign: string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];
const LAST_ROMAN = 3999;
const LETTERS = 26;
const LAST_LETTERED = LETTERS * 30;

function roman(value: number): string {
  if (value > LAST_ROMAN) return String(value);
  let rest = value;
  let text = "";
  for (const [worth, sign] of ROMAN) {
    text += sign.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return text;
}

// Word goes on after z with aa, bb, cc; there is no đ among its letters.
function letter(value: number): string {
  if (value > LAST_LETTERED) return String(value);
  const sign = String.fromCharCode(65 + ((value - 1) % LETTERS));
  return sign.repeat(Math.ceil(value / LETTERS));
}

const FORMATS: Readonly<Record<NumberFormat, (value: number) => string>> = {
  decimal: String,
  decimalZero: (value) => String(value).padStart(2, "0"),
  lowerLetter: (value) => letter(value).toLowerCase(),
  upperLetter: letter,
  lowerRoman: (value) => roman(value).toLowerCase(),
  upperRoman: roman,
  none: () => "",
};

/** Whether a list counts so. @example isNumberFormat("upperRoman") // => true */
export function isNumberFormat(format: string): format is NumberFormat {
  return Object.hasOwn(FORMATS, format);
}

/**
 * A number as a list shows it; numbers without a letter or Roman sign are shown as they are.
 *
 * @example formatNumber(4, "upperRoman") // => "IV"
 * @example formatNumber(28, "lowerLetter") // => "bb"
 */
export function formatNumber(value: number, format: NumberFormat): string {
  return value >= 1 || format === "none" ? FORMATS[format](value) : String(value);
}
