import { AlignmentHandler } from "./AlignmentHandler";
import { deleteStyle } from "../../model/formats/styleOperations";
import { flagArgument, textArgument } from "../cellArguments";
import { INTRODUCED } from "../introduced";
import { RangeBorderCollectionHandler } from "./RangeBorderCollectionHandler";
import { RangeFillHandler } from "./RangeFillHandler";
import { RangeFontHandler } from "./RangeFontHandler";
import { styleFormatTarget } from "./styleFormatTarget";
import type { Handler } from "../../wire/HandlerProtocol";
import type { Scope } from "../Scope";
import type { StyleModel } from "../../model/formats/StyleModel";

/** Excel.Style */
export class StyleHandler extends AlignmentHandler {
  static override readonly className = "Style";
  static override readonly navigation = ["Borders", "Fill", "Font"];
  static override readonly since = INTRODUCED.Style ?? {};

  constructor(
    private readonly scope: Scope,
    private readonly style: StyleModel,
  ) {
    super(styleFormatTarget(scope.workbook, style));
  }

  override _key(): Readonly<Record<string, unknown>> {
    return { _Id: this.style.name };
  }

  get Borders(): Handler {
    return new RangeBorderCollectionHandler(this.target);
  }

  get Fill(): Handler {
    return new RangeFillHandler(this.target);
  }

  get Font(): Handler {
    return new RangeFontHandler(this.target);
  }

  get Name(): string {
    return this.style.name;
  }

  get BuiltIn(): boolean {
    return this.style.builtIn;
  }

  get NumberFormat(): string {
    return this.style.format.numberFormat;
  }

  set NumberFormat(numberFormat: unknown) {
    this.target.patch({ numberFormat: textArgument(numberFormat) });
  }

  /** What `textOrientation = …` of a style is called on the wire. */
  set Orientation(angle: unknown) {
    this.TextOrientation = angle as number;
  }

  get Locked(): boolean {
    return this.style.format.locked;
  }

  set Locked(locked: unknown) {
    this.target.patch({ locked: flagArgument(locked) });
  }

  get FormulaHidden(): boolean {
    return this.style.format.formulaHidden;
  }

  set FormulaHidden(hidden: unknown) {
    this.target.patch({ formulaHidden: flagArgument(hidden) });
  }

  get IncludeAlignment(): boolean {
    return this.style.includeAlignment;
  }

  set IncludeAlignment(included: unknown) {
    this.style.includeAlignment = flagArgument(included);
  }

  get IncludeBorder(): boolean {
    return this.style.includeBorder;
  }

  set IncludeBorder(included: unknown) {
    this.style.includeBorder = flagArgument(included);
  }

  get IncludeFont(): boolean {
    return this.style.includeFont;
  }

  set IncludeFont(included: unknown) {
    this.style.includeFont = flagArgument(included);
  }

  get IncludeNumber(): boolean {
    return this.style.includeNumber;
  }

  set IncludeNumber(included: unknown) {
    this.style.includeNumber = flagArgument(included);
  }

  get IncludePatterns(): boolean {
    return this.style.includePatterns;
  }

  set IncludePatterns(included: unknown) {
    this.style.includePatterns = flagArgument(included);
  }

  get IncludeProtection(): boolean {
    return this.style.includeProtection;
  }

  set IncludeProtection(included: unknown) {
    this.style.includeProtection = flagArgument(included);
  }

  Delete(): void {
    deleteStyle(this.scope.workbook, this.style);
  }
}
