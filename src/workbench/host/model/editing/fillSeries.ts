/** The words that go on by themselves, in the order they go on. */
const LISTS: readonly (readonly string[])[] = [
  ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
  ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
  ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
];

/** Gives the value at a place: 0 is the first known one, the last known one stands before their count; below 0 is before the first. */
export type Series = (place: number) => number;

/**
 * The straight line through numbers, by least squares where they do not lie on one; a single number goes on by `step`.
 *
 * @example linearSeries([1, 3], 1)(2) // => 5
 */
export function linearSeries(known: readonly number[], step: number): Series {
  const [first = 0, second] = known;
  if (second === undefined) return (place) => first + place * step;
  const each = second - first;
  if (known.every((value, index) => value === first + index * each)) return (place) => first + place * each;
  const middle = (known.length - 1) / 2;
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  const spread = known.reduce((sum, _, index) => sum + (index - middle) ** 2, 0);
  const slope = known.reduce((sum, value, index) => sum + (index - middle) * (value - mean), 0) / spread;
  return (place) => mean + (place - middle) * slope;
}

/** The curve of growth through numbers above 0, by least squares. @example growthSeries([1, 2])(2) // => 4 */
export function growthSeries(known: readonly number[]): Series {
  const line = linearSeries(known.map(Math.log), 0);
  return (place) => Number(Math.exp(line(place)).toPrecision(14));
}

/**
 * How texts go on: a number at their end counts up, days of the week and months follow each other. null where they are only copied.
 *
 * @example textSeries(["Quý 1"])?.(1) // => "Quý 2"
 * @example textSeries(["Fri"])?.(2) // => "Sun"
 */
export function textSeries(known: readonly string[]): ((place: number) => string) | null {
  return numberedSeries(known) ?? listedSeries(known);
}

const NUMBERED = /^(.*?)(\d{1,9})$/su;

function numberedSeries(known: readonly string[]): ((place: number) => string) | null {
  const parts = known.map((text) => NUMBERED.exec(text));
  const [, prefix, digits = ""] = parts[0] ?? [];
  if (prefix === undefined || parts.some((part) => part?.[1] !== prefix)) return null;
  const series = linearSeries(
    parts.map((part) => Number(part?.[2])),
    1,
  );
  return (place) =>
    prefix + String(Math.abs(Math.round(series(place)))).padStart(digits.startsWith("0") ? digits.length : 0, "0");
}

function listedSeries(known: readonly string[]): ((place: number) => string) | null {
  const places = (list: readonly string[]): readonly number[] =>
    known.map((text) => list.findIndex((word) => word.toLowerCase() === text.toLowerCase()));
  const list = LISTS.find((each) => !places(each).includes(-1));
  if (!list) return null;
  const series = linearSeries(places(list), 1);
  return (place) => list.at(Math.round(series(place)) % list.length) ?? "";
}
