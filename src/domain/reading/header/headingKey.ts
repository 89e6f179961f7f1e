import { foldVietnamese } from "../../text/foldVietnamese";

/**
 * A heading without accents, case, spaces or punctuation, so that broken, glued and abbreviated wordings meet.
 *
 * @example headingKey("Đơn vị, cá nhân\nchủ trì") // => "donvicanhanchutri"
 */
export function headingKey(heading: string): string {
  return foldVietnamese(heading).replace(/[^\p{L}\p{N}#]/gu, "");
}
