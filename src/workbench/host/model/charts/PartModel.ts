/** A part of an object that is kept as it was set: its settings, and its own parts, made when first asked for. Plain data throughout. */
export interface PartModel {
  readonly values: Record<string, unknown>;
  readonly parts: Record<string, PartModel>;
}

/** A part of which nothing was set yet. */
export function newPart(): PartModel {
  return { values: {}, parts: {} };
}

/** The part of that name, made when it is not there. @example partAt(chart.parts, "Legend") // => { values: {}, parts: {} } */
export function partAt(whole: PartModel, name: string): PartModel {
  const part = whole.parts[name] ?? newPart();
  whole.parts[name] = part;
  return part;
}
