import { PLACE_AND_DATE } from "./vocabularyLetterhead";

/** Where and in which year a document was signed, as its letterhead says; "" and null when left open. */
export interface PlaceAndDate {
  readonly place: string;
  readonly year: number | null;
}

/**
 * Reads the line of a letterhead that gives place and date; undefined for any other text.
 *
 * @example readPlaceAndDate("Cát Hải, ngày   tháng 02 năm 2025") // => { place: "Cát Hải", year: 2025 }
 */
export function readPlaceAndDate(text: string): PlaceAndDate | undefined {
  const match = PLACE_AND_DATE.exec(text.normalize("NFC"));
  if (match === null) return undefined;
  return { place: (match[1] ?? "").trim(), year: match[2] === undefined ? null : Number(match[2]) };
}
