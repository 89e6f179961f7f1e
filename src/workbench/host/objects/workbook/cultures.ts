/** How a country writes numbers and days, as Windows sets it. */
export interface Culture {
  readonly name: string;
  readonly decimal: string;
  readonly group: string;
  readonly dateSeparator: string;
  readonly shortDate: string;
  readonly longDate: string;
  readonly longTime: string;
}

const ENGLISH: Culture = {
  name: "en-US",
  decimal: ".",
  group: ",",
  dateSeparator: "/",
  shortDate: "M/d/yyyy",
  longDate: "dddd, MMMM d, yyyy",
  longTime: "h:mm:ss AM/PM",
};

const VIETNAMESE: Culture = {
  name: "vi-VN",
  decimal: ",",
  group: ".",
  dateSeparator: "/",
  shortDate: "dd/MM/yyyy",
  longDate: "dd MMMM yyyy",
  longTime: "h:mm:ss AM/PM",
};

/** The culture of a locale; English for those the host does not know. @example cultureOf("vi-VN").decimal // => "," */
export function cultureOf(locale: string): Culture {
  return locale.startsWith("vi") ? VIETNAMESE : ENGLISH;
}
