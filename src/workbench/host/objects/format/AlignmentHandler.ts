import { flagArgument, integerArgument, wordArgument } from "../cellArguments";
import { Handler } from "../../wire/HandlerProtocol";
import { HostError } from "../../wire/HostError";
import { uniformOf } from "../../model/formats/formatsOf";
import type { FormatTarget } from "./FormatTarget";

const HORIZONTAL = ["General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"];
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"];
const ORDERS = ["Context", "LeftToRight", "RightToLeft"];
/** Deepest indent. */
const MAX_INDENT = 250;

/** How text lies in its cell: what Excel.RangeFormat and Excel.Style have alike. */
export abstract class AlignmentHandler extends Handler {
  constructor(protected readonly target: FormatTarget) {
    super();
  }

  get HorizontalAlignment(): string | null {
    return uniformOf(this.target.formats(), "horizontal");
  }

  set HorizontalAlignment(value: unknown) {
    this.target.patch({ horizontal: wordArgument(value, HORIZONTAL) });
  }

  get VerticalAlignment(): string | null {
    return uniformOf(this.target.formats(), "vertical");
  }

  set VerticalAlignment(value: unknown) {
    this.target.patch({ vertical: wordArgument(value, VERTICAL) });
  }

  get WrapText(): boolean | null {
    return uniformOf(this.target.formats(), "wrap");
  }

  set WrapText(value: unknown) {
    this.target.patch({ wrap: flagArgument(value) });
  }

  get IndentLevel(): number | null {
    return uniformOf(this.target.formats(), "indent");
  }

  set IndentLevel(value: unknown) {
    const indent = integerArgument(value, 0);
    if (indent > MAX_INDENT) throw new HostError("InvalidArgument", "An indent is at most 250.");
    this.target.patch({ indent });
  }

  get TextOrientation(): number | null {
    return uniformOf(this.target.formats(), "textOrientation");
  }

  set TextOrientation(value: unknown) {
    const angle = integerArgument(value, -90);
    if (angle > 90 && angle !== 180) throw new HostError("InvalidArgument", "An angle is from -90 to 90, or 180.");
    this.target.patch({ textOrientation: angle });
  }

  get ShrinkToFit(): boolean | null {
    return uniformOf(this.target.formats(), "shrinkToFit");
  }

  set ShrinkToFit(value: unknown) {
    this.target.patch({ shrinkToFit: flagArgument(value) });
  }

  get AutoIndent(): boolean | null {
    return uniformOf(this.target.formats(), "autoIndent");
  }

  set AutoIndent(value: unknown) {
    this.target.patch({ autoIndent: flagArgument(value) });
  }

  get ReadingOrder(): string | null {
    return uniformOf(this.target.formats(), "readingOrder");
  }

  set ReadingOrder(value: unknown) {
    this.target.patch({ readingOrder: wordArgument(value, ORDERS) });
  }
}
