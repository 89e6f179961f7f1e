/** A section of a number format without its texts, colours and paddings. @example bareFormat('0" tiết"') // => "0" */
export function bareFormat(section: string): string {
  return section.replaceAll(/"[^"]*"|\\.|\[(?:\$[^\]]*|[A-Z][a-z]+|Color ?\d+)\]|_.|\*./g, "");
}

/** Whether a section of a number format shows a date or a time. @example isDateFormat("dd/mm/yyyy") // => true */
export function isDateFormat(section: string): boolean {
  const bare = bareFormat(section);
  return !/^general$/i.test(bare.trim()) && /[ymdhs]/i.test(bare.replaceAll(/[Ee][+-]/g, ""));
}
