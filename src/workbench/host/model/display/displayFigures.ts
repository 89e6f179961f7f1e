/** A number in the figures of a pattern of 0, # and ?. @example displayFigures(1234.5, "#,##0.00") // => "1,234.50" */
export function displayFigures(value: number, pattern: string): string {
  const exponent = /[Ee]\+0+$/.test(pattern);
  return exponent ? scientific(value, pattern) : decimal(value, pattern);
}

function scientific(value: number, pattern: string): string {
  const places = (/\.(0+)/.exec(pattern)?.[1] ?? "").length;
  return value
    .toExponential(places)
    .replace(/e([+-])(\d)$/, "E$10$2")
    .toUpperCase();
}

function decimal(value: number, pattern: string): string {
  const [whole = "", decimals = ""] = pattern.split(".");
  const scale = /,+$/.exec(whole)?.[0].length ?? 0;
  const [integer = "0", fraction = ""] = roundHalfUp(Math.abs(value) / 1000 ** scale, decimals.length).split(".");
  const kept = trimOptional(fraction, decimals);
  const figures = `${wholeFigures(integer, whole)}${kept === "" ? "" : `.${kept}`}`;
  return value < 0 && /[1-9]/.test(figures) ? `-${figures}` : figures;
}

/** The figures before the point: as many as the pattern has zeros, in threes where it has a comma. */
function wholeFigures(integer: string, whole: string): string {
  const least = (whole.match(/0/g) ?? []).length;
  const padded = integer === "0" && least === 0 ? "" : integer.padStart(least, "0");
  return /[#0?],[#0?]/.test(whole) ? padded.replaceAll(/\B(?=(\d{3})+$)/g, ",") : padded;
}

/** Rounds as Excel does, away from zero at the half, free of binary dust. @example roundHalfUp(1.005, 2) // => "1.01" */
function roundHalfUp(value: number, places: number): string {
  const scaled = Number((value * 10 ** places).toPrecision(15));
  return (Math.round(scaled) / 10 ** places).toFixed(places);
}

/** Zeros that the format only allows ("#") are not shown. */
function trimOptional(fraction: string, decimals: string): string {
  let kept = fraction;
  while (kept.endsWith("0") && decimals[kept.length - 1] !== "0") kept = kept.slice(0, -1);
  return kept;
}
