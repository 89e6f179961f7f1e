/**
 * The lines that a text takes in a column so many letters wide, broken between words.
 *
 * @example wrapWords("Phòng Giáo dục và Đào tạo", 14) // => ["Phòng Giáo dục", "và Đào tạo"]
 */
export function wrapWords(text: string, width: number): readonly string[] {
  return text.split("\n").flatMap((line) => wrapLine(line, width));
}

function wrapLine(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
