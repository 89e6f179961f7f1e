/** Letters of the TCVN3 (ABC) fonts, by the character that stands in the cell: .VnTime and its kin, official until about 2005. */
export const TCVN3_LETTERS: Readonly<Record<string, string>> = lettersAt(0xa1, [
  "ĂÂÊÔƠƯĐăâêôơưđ",
  // From µ; an underscore is a place that no letter takes.
  "______àảãáạ_ằẳẵắ",
  "_______ặầẩẫấậè_ẻẽéẹềểễếệìỉ___ĩíịò_ỏõóọồổỗốộờởỡớợù_ủũúụừửữứựỳỷỹýỵ",
]);

const VNI_BASES = ["a", "e", "o", "u", "y", "ô", "ö"] as const;
const VNI_BASE_LETTERS: Readonly<Record<(typeof VNI_BASES)[number], string>> = {
  a: "a",
  e: "e",
  o: "o",
  u: "u",
  y: "y",
  ô: "ơ",
  ö: "ư",
};
/** What VNI fonts set behind a vowel, and the combining marks it stands for. */
const VNI_MARKS: Readonly<Record<string, string>> = {
  ù: "\u0301",
  ø: "\u0300",
  û: "\u0309",
  õ: "\u0303",
  ï: "\u0323",
  â: "\u0302",
  á: "\u0302\u0301",
  à: "\u0302\u0300",
  å: "\u0302\u0309",
  ã: "\u0302\u0303",
  ä: "\u0302\u0323",
  ê: "\u0306",
  é: "\u0306\u0301",
  è: "\u0306\u0300",
  ú: "\u0306\u0309",
  ü: "\u0306\u0303",
  ë: "\u0306\u0323",
};
const CIRCUMFLEXED = "aeo";
const BREVED = "a";
const VNI_SINGLES: Readonly<Record<string, string>> = {
  ô: "ơ",
  ö: "ư",
  ñ: "đ",
  í: "í",
  ì: "ì",
  æ: "ỉ",
  ó: "ĩ",
  ò: "ị",
  î: "ỵ",
};

/** Letters of the VNI-Windows fonts: one or two characters for each, in both cases. */
export const VNI_LETTERS: Readonly<Record<string, string>> = inBothCases({ ...vniPairs(), ...VNI_SINGLES });

function lettersAt(first: number, runs: readonly string[]): Readonly<Record<string, string>> {
  const letters = [...runs.join("")].map((letter, index) => [String.fromCharCode(first + index), letter] as const);
  return Object.fromEntries(letters.filter(([, letter]) => letter !== "_"));
}

function vniPairs(): Readonly<Record<string, string>> {
  const pairs = VNI_BASES.flatMap((base) =>
    Object.entries(VNI_MARKS)
      .filter(([, marks]) => takes(base, marks))
      .map(([sign, marks]) => [base + sign, (VNI_BASE_LETTERS[base] + marks).normalize("NFC")] as const),
  );
  return Object.fromEntries(pairs);
}

function takes(base: string, marks: string): boolean {
  if (marks.startsWith("\u0302")) return CIRCUMFLEXED.includes(base);
  return !marks.startsWith("\u0306") || BREVED.includes(base);
}

/** A pair may be written "AÙ" or, in a word that only begins with a capital, "Aù". */
function inBothCases(letters: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const both = Object.entries(letters).flatMap(([written, letter]) => [
    [written, letter] as const,
    [written.slice(0, 1).toUpperCase() + written.slice(1), letter.toUpperCase()] as const,
    [written.toUpperCase(), letter.toUpperCase()] as const,
  ]);
  return Object.fromEntries(both);
}

/** Consonants that begin a Vietnamese syllable; "qu" and "gi" are counted with their vowel letter. */
export const ONSETS: readonly string[] = [
  ..."b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x".split(" "),
];

/** What follows the consonants, without tone. */
export const RIMES: readonly string[] = [
  ..."a ac ach ai am an ang anh ao ap at au ay".split(" "),
  ..."ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây".split(" "),
  ..."e ec em en eng eo ep et ê êch êm ên ênh êp êt êu".split(" "),
  ..."i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu".split(" "),
  ..."o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt".split(" "),
  ..."oc oe oen oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt".split(" "),
  ..."ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uên uênh uêu ui um un ung".split(" "),
  ..."uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt uynh uyt uyu".split(" "),
  ..."ư ưa ưc ưi ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu".split(" "),
  ..."y ych yêm yên yêng yêt yêu yn ynh yt".split(" "),
];
