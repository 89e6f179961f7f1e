import { changePage } from "./changePage";
import { HostError } from "../../wire/HostError";
import { ScopedHandler } from "../ScopedHandler";
import { settingsArgument, sizeArgument, wordArgument } from "../cellArguments";
import type { Scope } from "../Scope";
import type { SheetModel } from "../../model/sheets/SheetModel";

const MARGINS = ["top", "bottom", "left", "right", "header", "footer"] as const;
const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

/** The margins of Excel.PageLayout, in points. */
export abstract class PageMarginsHandler extends ScopedHandler {
  constructor(
    scope: Scope,
    protected readonly sheet: SheetModel,
  ) {
    super(scope);
  }

  get TopMargin(): number {
    return this.sheet.page.topMargin;
  }

  set TopMargin(points: unknown) {
    changePage(this.sheet, { topMargin: sizeArgument(points) });
  }

  get BottomMargin(): number {
    return this.sheet.page.bottomMargin;
  }

  set BottomMargin(points: unknown) {
    changePage(this.sheet, { bottomMargin: sizeArgument(points) });
  }

  get LeftMargin(): number {
    return this.sheet.page.leftMargin;
  }

  set LeftMargin(points: unknown) {
    changePage(this.sheet, { leftMargin: sizeArgument(points) });
  }

  get RightMargin(): number {
    return this.sheet.page.rightMargin;
  }

  set RightMargin(points: unknown) {
    changePage(this.sheet, { rightMargin: sizeArgument(points) });
  }

  get HeaderMargin(): number {
    return this.sheet.page.headerMargin;
  }

  set HeaderMargin(points: unknown) {
    changePage(this.sheet, { headerMargin: sizeArgument(points) });
  }

  get FooterMargin(): number {
    return this.sheet.page.footerMargin;
  }

  set FooterMargin(points: unknown) {
    changePage(this.sheet, { footerMargin: sizeArgument(points) });
  }

  SetPrintMargins(unit: unknown, margins: unknown): void {
    const factor = POINTS[wordArgument(unit, Object.keys(POINTS))] ?? 1;
    const given = settingsArgument(margins);
    const unknown = Object.keys(given).find((name) => !MARGINS.some((margin) => margin === name));
    if (unknown !== undefined) throw new HostError("InvalidArgument", `There is no margin "${unknown}".`);
    for (const margin of MARGINS) {
      const size = given[margin];
      if (size !== undefined && size !== null)
        changePage(this.sheet, { [`${margin}Margin`]: sizeArgument(size) * factor });
    }
  }
}
