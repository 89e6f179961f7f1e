import { flagArgument } from "../cellArguments";
import { Handler } from "../../wire/HandlerProtocol";
import { INTRODUCED } from "../introduced";
import { uniformOf } from "../../model/formats/formatsOf";
import type { FormatTarget } from "./FormatTarget";

/** Excel.FormatProtection: whether cells are locked once their sheet is protected. */
export class FormatProtectionHandler extends Handler {
  static override readonly className = "FormatProtection";
  static override readonly since = INTRODUCED.FormatProtection ?? {};

  constructor(private readonly target: FormatTarget) {
    super();
  }

  get Locked(): boolean | null {
    return uniformOf(this.target.formats(), "locked");
  }

  set Locked(locked: unknown) {
    this.target.patch({ locked: flagArgument(locked) });
  }

  get FormulaHidden(): boolean | null {
    return uniformOf(this.target.formats(), "formulaHidden");
  }

  set FormulaHidden(hidden: unknown) {
    this.target.patch({ formulaHidden: flagArgument(hidden) });
  }
}
