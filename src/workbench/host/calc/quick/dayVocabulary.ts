/** Words that a day may be written with in Vietnamese ("6 Tháng Mười Một"), in small letters; those of other languages have plain letters. */
export const DAY_WORDS: ReadonlySet<string> = new Set("tháng giêng chạp một bốn năm sáu bảy tám chín mười".split(" "));
