import { numberOfWord } from "../words/numberOfWord";
import type { Token } from "../words/tokenize";
import { KNOWN_PHRASES, STAGE_WORDS } from "../words/vocabularyKnown";
import { placeOf } from "./TimeAtom";
import { findPhrase } from "./findPhrase";
import { isMark, numberIn, type Matcher } from "./Matcher";
import { quarterNumber } from "./matchQuarter";
import { wordingLength } from "./wordingLength";

const MOST_STAGES = 30;

/** Reads past the number of a stage: "Đợt 1:", "lần 2", "giai đoạn II". */
export const matchStage: Matcher = ({ tokens, at }) => {
  const word = wordingLength(tokens, at, STAGE_WORDS);
  const number = at + word;
  if (word === 0 || !isStageNumber(tokens[number])) return undefined;
  if (isMark(tokens[number + 1], "/-")) return undefined;
  return { length: word + 1, atoms: [{ kind: "filler" }] };
};

function isStageNumber(token: Token | undefined): boolean {
  return (
    numberIn(token, 1, MOST_STAGES) !== undefined ||
    numberOfWord(token) !== undefined ||
    (quarterNumber(token) ?? 0) > 0
  );
}

/** Reads what is said around times and changes nothing about them: "báo cáo", "Trình UBND xã", "50%"; a longer phrase of the grammar wins. */
export const matchKnown: Matcher = ({ tokens, at }) => {
  const share = tokens[at]?.kind === "number" && isMark(tokens[at + 1], "%") ? 2 : 0;
  const length = Math.max(share, wordingLength(tokens, at, KNOWN_PHRASES));
  const isTime = (findPhrase(tokens, at)?.words.length ?? 0) >= length;
  return length === 0 || isTime
    ? undefined
    : { length, atoms: [{ kind: "word", known: true, ...placeOf(tokens, at, length) }] };
};
