/** A character as it stands on a page: points from the left, its baseline in points from the top, `width` how far it moves the pen. */
export interface Glyph {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Height of its font in points. */
  readonly size: number;
  /** The name the font has in the document, without the letters that tell a subset. */
  readonly font: string;
  /** Which of the page's texts it was set with: programs set a line of a cell, or a part of it, in one go. */
  readonly setting: number;
}

/** A character of a text that runs up or down the page: as it stands when the page is turned for it, and where it is on the page. */
export interface SidewaysGlyph {
  readonly glyph: Glyph;
  readonly x: number;
  readonly y: number;
}

/** A straight line that was drawn along a side of the page. */
export interface Rule {
  readonly way: "across" | "down";
  /** Where it runs: its y when it runs across, else its x. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** A page as it is read: turned so that its text runs from left to right. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly sideways: readonly SidewaysGlyph[];
  readonly rules: readonly Rule[];
  /** Whether it shows a picture as large as a page, or shapes that may be letters. */
  readonly hasPicture: boolean;
  /** Characters of fonts that do not tell what their shapes mean. */
  readonly nameless: number;
}
