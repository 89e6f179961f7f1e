const LONGEST = 60;

/**
 * A text short enough to stand in a sentence, cut between words and with "…" for what is left out.
 *
 * @example shorten("Tham mưu ban hành văn bản của Phòng chỉ đạo, hướng dẫn các đơn vị trường học") // => "Tham mưu ban hành văn bản của Phòng chỉ đạo, hướng dẫn các…"
 */
export function shorten(text: string): string {
  const line = text.replace(/\s+/g, " ");
  if (line.length <= LONGEST) return line;
  return `${line.slice(0, LONGEST).replace(/\s\S*$/, "")}…`;
}
