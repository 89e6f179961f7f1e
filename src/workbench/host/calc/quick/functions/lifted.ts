import { fromSerial, toSerial } from "../serialDay";
import { finite, toNumber, toText, toTruth } from "../coerce";
import { beyond, FormulaError, type Single } from "../Value";

/** A function of single values; given arrays, it works on each item. */
export type Lifted = (...values: readonly Single[]) => Single;

/** Days before March 1900 are counted differently by every program. */
const FIRST_SURE_DAY = 61;
const LAST_DAY = 2_958_465;

/** Other characters beyond plain letters follow from the machine's code page. */
const LINE_BREAK = 10;

function ofText(work: (text: string) => Single): Lifted {
  return (value = null, ...more) => {
    if (more.length > 0) return beyond();
    const text = toText(value);
    return text instanceof FormulaError ? text : work(text);
  };
}

/** A function of values that are all read as one kind; the first error among them is the answer. */
function ofAll<T>(
  read: (value: Single) => T | FormulaError,
  { least, most }: { readonly least: number; readonly most: number },
  work: (...all: readonly T[]) => Single,
): Lifted {
  return (...values) => {
    if (values.length < least || values.length > most) return beyond();
    const all: T[] = [];
    for (const value of values) {
      const one = read(value);
      if (one instanceof FormulaError) return one;
      all.push(one);
    }
    return work(...all);
  };
}

function ofNumbers(least: number, most: number, work: (...numbers: readonly number[]) => Single): Lifted {
  return ofAll(toNumber, { least, most }, work);
}

function ofTexts(count: number, work: (...texts: readonly string[]) => Single): Lifted {
  return ofAll(toText, { least: count, most: count }, work);
}

/** What is asked of a value is answered for errors, too. */
function asks(question: (value: Single) => boolean): Lifted {
  return (value = null, ...more) => (more.length > 0 ? beyond() : question(value));
}

function ofDay(part: (day: Date) => number): Lifted {
  return ofNumbers(1, 1, (serial = 0) => {
    const day = Math.floor(serial);
    return day < FIRST_SURE_DAY || day > LAST_DAY ? beyond() : part(fromSerial(day));
  });
}

function cut(take: (text: string, count: number) => string): Lifted {
  return (value = null, length = 1, ...more) => {
    if (more.length > 0) return beyond();
    const text = toText(value);
    if (text instanceof FormulaError) return text;
    const count = toNumber(length);
    if (count instanceof FormulaError) return count;
    return count < 0 ? FormulaError.of("#VALUE!") : take(text, Math.floor(count));
  };
}

/** Characters from a place on, the first being 1. */
function middle(value: Single = null, from: Single = null, length: Single = null, ...more: readonly Single[]): Single {
  if (more.length > 0) return beyond();
  const text = toText(value);
  if (text instanceof FormulaError) return text;
  return ofNumbers(2, 2, (start = 0, count = 0) => {
    const first = Math.floor(start) - 1;
    return first < 0 || count < 0 ? FormulaError.of("#VALUE!") : text.slice(first, first + Math.floor(count));
  })(from, length);
}

/** Has the sign of what is divided by. Of fractions, binary remainders are a hair off everywhere. */
function remainder(number: number, divisor: number): Single {
  if (divisor === 0) return FormulaError.of("#DIV/0!");
  if (!Number.isSafeInteger(number) || !Number.isSafeInteger(divisor)) return beyond();
  return number - divisor * Math.floor(number / divisor);
}

/** A link shows its words, or else where it leads. */
function linked(address: Single = null, words: Single = address, ...more: readonly Single[]): Single {
  return more.length > 0 ? beyond() : words;
}

const everySubstituted = ofTexts(3, (text = "", old = "", by = "") =>
  old === "" ? text : text.replaceAll(old, () => by),
);

/** All places of a text in another, or the one with a number, counted from 1. */
function substituted(...values: readonly Single[]): Single {
  if (values.length < 4) return everySubstituted(...values);
  const which = toNumber(values[3] ?? null);
  if (which instanceof FormulaError) return which;
  if (which < 1) return FormulaError.of("#VALUE!");
  return ofTexts(3, (text = "", old = "", by = "") => {
    const parts = old === "" ? [text] : text.split(old);
    return parts.reduce((before, part, index) => `${before}${index === Math.floor(which) ? by : old}${part}`);
  })(...values.slice(0, 3));
}

/** The place of a text in another, the first being 1; capital letters differ. */
const found = ofTexts(2, (part = "", text = "") => {
  const place = text.indexOf(part);
  return place < 0 ? FormulaError.of("#VALUE!") : place + 1;
});

function isExact(one: Single = null, other: Single = null): Single {
  const [left, right] = [toText(one), toText(other)];
  if (left instanceof FormulaError) return left;
  return right instanceof FormulaError ? right : left === right;
}

/** Away from zero, as Excel rounds; what a binary fraction is a hair short of its digits for is taken for them. */
function scaled(number: number, digits: number, round: (positive: number) => number): Single {
  if (!Number.isInteger(digits) || Math.abs(digits) > 9) return beyond();
  const factor = 10 ** digits;
  const positive = Number((Math.abs(number) * factor).toPrecision(15));
  return finite((Math.sign(number) * round(positive)) / factor);
}

function day(year: number, month: number, date: number): Single {
  const whole = [year, month, date].map(Math.floor);
  const [y = 0, m = 0, d = 0] = whole;
  if (y < 1901 || y > 9998) return beyond();
  const serial = toSerial(y, m, d);
  return serial < FIRST_SURE_DAY || serial > LAST_DAY ? beyond() : serial;
}

/** Functions of single values, which go through arrays item by item. */
export const LIFTED: Readonly<Record<string, Lifted | undefined>> = {
  LOWER: ofText((text) => text.toLowerCase()),
  UPPER: ofText((text) => text.toUpperCase()),
  TRIM: ofText((text) => text.replace(/ {2,}/g, " ").replace(/^ | $/g, "")),
  LEN: ofText((text) => text.length),
  LEFT: cut((text, count) => text.slice(0, count)),
  RIGHT: cut((text, count) => (count === 0 ? "" : text.slice(-count))),
  MID: middle,
  SUBSTITUTE: substituted,
  FIND: found,
  HYPERLINK: linked,
  EXACT: isExact,
  CHAR: ofNumbers(1, 1, (code = 0) =>
    code === LINE_BREAK || (code >= 32 && code < 127) ? String.fromCharCode(code) : beyond(),
  ),
  INT: ofNumbers(1, 1, (number = 0) => finite(Math.floor(number))),
  MOD: ofNumbers(2, 2, (number = 0, divisor = 0) => remainder(number, divisor)),
  ABS: ofNumbers(1, 1, (number = 0) => Math.abs(number)),
  ROUND: ofNumbers(2, 2, (number = 0, digits = 0) => scaled(number, digits, (one) => Math.floor(one + 0.5))),
  ROUNDUP: ofNumbers(2, 2, (number = 0, digits = 0) => scaled(number, digits, Math.ceil)),
  ROUNDDOWN: ofNumbers(2, 2, (number = 0, digits = 0) => scaled(number, digits, Math.floor)),
  DATE: ofNumbers(3, 3, (year = 0, month = 0, date = 0) => day(year, month, date)),
  DAY: ofDay((date) => date.getUTCDate()),
  MONTH: ofDay((date) => date.getUTCMonth() + 1),
  YEAR: ofDay((date) => date.getUTCFullYear()),
  NOT: (value = null) => {
    const truth = toTruth(value);
    return truth instanceof FormulaError ? truth : !truth;
  },
  ISNUMBER: asks((value) => typeof value === "number"),
  ISTEXT: asks((value) => typeof value === "string"),
  ISBLANK: asks((value) => value === null),
  ISERROR: asks((value) => value instanceof FormulaError),
};
