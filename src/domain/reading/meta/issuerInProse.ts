import { foldVietnamese } from "../../text/foldVietnamese";
import { BODY_OPENINGS } from "../words/vocabularyLetterhead";
import { DRAWS_UP } from "../words/vocabularyProse";
import { withPlace } from "./withPlace";

const drawsUp = DRAWS_UP.map((one) => foldVietnamese(one));
const bodies = BODY_OPENINGS.map((one) => foldVietnamese(one));
const LONGEST = 100;

/**
 * Who draws up the plan by its first sentence, "" when it does not say; for sheets without a letterhead.
 *
 * @example issuerInProse(["Căn cứ …, Trường TH Nguyễn Bá Ngọc xây dựng kế hoạch …"]) // => "Trường TH Nguyễn Bá Ngọc"
 */
export function issuerInProse(paragraphs: readonly string[]): string {
  for (const paragraph of paragraphs) {
    if (!mayTell(paragraph)) continue;
    const folded = [...paragraph].map((letter) => foldVietnamese(letter) || " ").join("");
    const end = Math.min(...drawsUp.map((words) => folded.indexOf(words)).filter((place) => place >= 0));
    if (!Number.isFinite(end)) continue;
    const before = paragraph.slice(0, end).trim();
    const name = (before.split(/[,;.:]\s+/).at(-1) ?? "").replace(/\s*\([^)]*\)/g, "").trim();
    if (isBody(name)) return withPlace(capitalised(name), before);
  }
  return "";
}

function mayTell(paragraph: string): boolean {
  const folded = foldVietnamese(paragraph);
  return drawsUp.some((words) => folded.includes(words));
}

// "…, trường THPT Nguyễn Khuyến xây dựng kế hoạch"
function capitalised(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

function isBody(name: string): boolean {
  const folded = foldVietnamese(name);
  return name.length <= LONGEST && bodies.some((body) => folded.startsWith(`${body} `));
}
