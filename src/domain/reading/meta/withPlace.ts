import { foldVietnamese } from "../../text/foldVietnamese";
import { NAMELESS_BODIES, PLACE_LEVELS, PROVINCIAL_BODIES } from "../words/vocabularyLetterhead";

const nameless = new Set(NAMELESS_BODIES.map((one) => foldVietnamese(one)));
const provincial = PROVINCIAL_BODIES.map((one) => foldVietnamese(one));
const levels = PLACE_LEVELS.flatMap((one) => [one, one.slice(0, 1).toUpperCase() + one.slice(1)]);
const PLACE = new RegExp(
  `(?<!\\p{L})(${levels.map((one) => one.replace(".", "\\.")).join("|")})\\s+(?:\\d+|\\p{Lu}\\p{Ll}*(?: \\p{Lu}\\p{Ll}*)*)`,
  "u",
);

/**
 * A body that has no name of its own with that of its place, taken from the body above it; any other body as it is.
 *
 * @example withPlace("Phòng Giáo dục và Đào tạo", "UBND huyện Cát Hải") // => "Phòng Giáo dục và Đào tạo huyện Cát Hải"
 * @example withPlace("Trường THPT Nguyễn Khuyến", "Sở GD&ĐT Hải Phòng") // => "Trường THPT Nguyễn Khuyến"
 */
export function withPlace(body: string, above: string): string {
  const folded = foldVietnamese(body);
  if (!nameless.has(folded)) return body;
  const match = PLACE.exec(above);
  if (match === null) return body;
  const place = match[0].trim();
  const isProvincial = provincial.some((opening) => folded.startsWith(opening));
  return `${body} ${isProvincial ? place.slice((match[1] ?? "").length).trim() : place}`;
}
