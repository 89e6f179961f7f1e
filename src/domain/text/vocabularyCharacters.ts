/** Letters that look like ours and are none: OI, which PDF exports write for "ư", and the Icelandic and African đ of old converters. */
export const MISNAMED_LETTERS: Readonly<Record<string, string>> = {
  "\u01A3": "ư",
  "\u01A2": "Ư",
  "\u00F0": "đ",
  "\u00D0": "Đ",
  "\u0256": "đ",
  "\u0189": "Đ",
};

/** The five tone marks of decomposed Vietnamese: huyền, sắc, hỏi, ngã, nặng. */
export const TONE_MARKS = "\u0300\u0301\u0309\u0303\u0323";

/** "Hằng" and "hàng" before a period are one word in two spellings. */
export const EVERY_SPELLING = "hàng";

/** Every mark that decomposition parts from đ is none: the letter is one of its own. */
export const LETTER_D_WITH_STROKE = "đ";
