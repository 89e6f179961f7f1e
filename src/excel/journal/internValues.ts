/** A value of JSON. */
type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * A value as a list of its parts, each of them once, where lists and objects name their parts by number; the last is the whole. A hundred
 * sheets of one form say their form once.
 *
 * @example internValues([["Quý I"], ["Quý I"]]) // => ["Quý I", [0], [1, 1]]
 */
export function internValues(value: unknown): readonly Json[] {
  const parts: Json[] = [];
  const places = new Map<string, number>();
  const placeOf = (part: Json): number => {
    const key = JSON.stringify(part);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, parts.length);
    return parts.push(part) - 1;
  };
  const intern = (one: unknown): number => {
    if (Array.isArray(one)) return placeOf(one.map(intern));
    if (typeof one !== "object" || one === null) return placeOf(isScalar(one) ? one : null);
    const entries = Object.entries(one).filter(([, part]) => part !== undefined);
    return placeOf(Object.fromEntries(entries.map(([key, part]) => [key, intern(part)])));
  };
  intern(value);
  return parts;
}

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

/**
 * The value that was taken apart.
 *
 * @example externValues(["Quý I", [0], [1, 1]]) // => [["Quý I"], ["Quý I"]]
 */
export function externValues(parts: readonly Json[]): unknown {
  const values: unknown[] = [];
  for (const part of parts) values.push(wholeOf(part, values));
  return values.at(-1);
}

function wholeOf(part: Json, values: readonly unknown[]): unknown {
  if (Array.isArray(part)) return part.map((place) => values[Number(place)]);
  if (typeof part !== "object" || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([key, place]) => [key, values[Number(place)]]));
}
