import { childOf, elementsIn, flagOf, amountOf, type XmlElement } from "../xml/XmlElement";

/** The theme colours of a file as "RRGGBB", in the order that cells count them in. */
export type Theme = readonly (string | undefined)[];

// Excel 97's palette, colours 8–63; 0–7 repeat the first eight.
const PALETTE = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 " +
  "FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 " +
  "99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 " +
  "333399 333333"
).split(" ");
// Cells count light before dark, the theme's own part dark before light.
const ORDER = "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(" ");
const FULL = 255;

/**
 * The theme colours of a file, from the part that holds them.
 *
 * @example readTheme(root)[1] // => "000000"
 */
export function readTheme(root: XmlElement | undefined): Theme {
  const scheme = childOf(childOf(root, "themeElements"), "clrScheme");
  return ORDER.map((name) => {
    const [color] = elementsIn(childOf(scheme, name));
    return color?.attributes.get("lastClr") ?? color?.attributes.get("val");
  });
}

function hex(rgb: string | undefined): string | undefined {
  return rgb !== undefined && /^[0-9a-f]{6}([0-9a-f]{2})?$/i.test(rgb) ? `#${rgb.slice(-6).toUpperCase()}` : undefined;
}

/** A colour made lighter (up to 1) or darker (down to -1), its hue kept. @example tinted("#808080", 0.5) // => "#C0C0C0" */
export function tinted(color: string, tint: number): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / FULL);
  const [low, high] = [Math.min(...parts), Math.max(...parts)];
  const before = (low + high) / 2;
  const after = tint < 0 ? before * (1 + tint) : before * (1 - tint) + tint;
  const room = (light: number): number => 1 - Math.abs(2 * light - 1);
  // Saturation stays, so that what lies between the parts shrinks with the room that the new lightness leaves.
  const scale = room(before) === 0 ? 0 : room(after) / room(before);
  const moved = parts.map((part) => Math.round((after + (part - before) * scale) * FULL));
  return `#${moved.map((part) => Math.max(0, Math.min(FULL, part)).toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}

/**
 * A colour as "#RRGGBB" whichever of the file's three ways it is given in; undefined for "automatic".
 *
 * @example readColor(color, theme) // => "#FF0000"
 */
export function readColor(color: XmlElement | undefined, theme: Theme): string | undefined {
  if (color === undefined || flagOf(color, "auto") === true) return undefined;
  const rgb = color.attributes.get("rgb");
  if (rgb !== undefined) return hex(rgb);
  const ofTheme = hex(theme[amountOf(color, "theme") ?? -1]);
  if (ofTheme !== undefined) return tinted(ofTheme, amountOf(color, "tint") ?? 0);
  const index = amountOf(color, "indexed");
  return index === undefined ? undefined : hex(PALETTE[index < 8 ? index : index - 8]);
}
