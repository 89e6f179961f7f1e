import { ApplicationHandler } from "./ApplicationHandler";
import { CommentCollectionHandler } from "../comment/CommentCollectionHandler";
import { DocumentPropertiesHandler } from "./DocumentPropertiesHandler";
import { FunctionsHandler } from "./FunctionsHandler";
import { HostError } from "../../wire/HostError";
import { INTRODUCED } from "../introduced";
import { NamedItemCollectionHandler } from "./NamedItemCollectionHandler";
import { NULL } from "../../wire/HandlerProtocol";
import { RuntimeHandler } from "./RuntimeHandler";
import { ScopedHandler } from "../ScopedHandler";
import { SettingCollectionHandler } from "./SettingCollectionHandler";
import { StyleCollectionHandler } from "../format/StyleCollectionHandler";
import { TableCollectionHandler } from "../table/TableCollectionHandler";
import { WorkbookProtectionHandler } from "./WorkbookProtectionHandler";
import { WorksheetCollectionHandler } from "../worksheet/WorksheetCollectionHandler";
import type { Handler, Null } from "../../wire/HandlerProtocol";

/** Excel.Workbook: the root of every path. */
export class WorkbookHandler extends ScopedHandler {
  static override readonly className = "Workbook";
  static override readonly navigation = [
    "Application",
    "Comments",
    "Functions",
    "Names",
    "Properties",
    "Protection",
    "Settings",
    "Styles",
    "Tables",
    "Worksheets",
    "_Runtime",
  ];
  static override readonly since = INTRODUCED.Workbook ?? {};
  static override readonly events = { Activated: 2203, AutoSaveSettingChanged: 2200 };

  get Application(): Handler {
    return new ApplicationHandler(this.scope);
  }

  get Comments(): Handler {
    return new CommentCollectionHandler(this.scope, null);
  }

  get Functions(): Handler {
    return new FunctionsHandler(this.scope);
  }

  get Names(): Handler {
    return new NamedItemCollectionHandler(this.scope, null);
  }

  get Properties(): Handler {
    return new DocumentPropertiesHandler(this.scope);
  }

  get Protection(): Handler {
    return new WorkbookProtectionHandler(this.scope);
  }

  get Settings(): Handler {
    return new SettingCollectionHandler(this.scope);
  }

  get Styles(): Handler {
    return new StyleCollectionHandler(this.scope);
  }

  get Tables(): Handler {
    return new TableCollectionHandler(this.scope, null);
  }

  get Worksheets(): Handler {
    return new WorksheetCollectionHandler(this.scope);
  }

  /** What `context.runtime` is on the wire. */
  get _Runtime(): Handler {
    return new RuntimeHandler(this.scope);
  }

  get Name(): string {
    return this.scope.workbook.name;
  }

  get ReadOnly(): boolean {
    return false;
  }

  get AutoSave(): boolean {
    return false;
  }

  GetActiveCell(): Handler {
    const { activeSheet } = this.scope.workbook;
    return this.scope.make.range(activeSheet, { ...activeSheet.selection, rows: 1, columns: 1 });
  }

  GetSelectedRange(): Handler {
    const { activeSheet } = this.scope.workbook;
    return this.scope.make.range(activeSheet, activeSheet.selection);
  }

  /** One rectangle is all that can be selected here. */
  GetSelectedRanges(): Handler {
    const { activeSheet } = this.scope.workbook;
    return this.scope.make.rangeAreas(activeSheet, [activeSheet.selection]);
  }

  /** Nobody else ever works in this workbook. */
  GetIsActiveCollabSession(): boolean {
    return false;
  }

  _GetRangeForEventByReferenceId(referenceId: unknown): Handler {
    const kept = this.scope.services.kept(String(referenceId));
    if (!kept) throw new HostError("InvalidReference", "The range of the event is gone.");
    return kept;
  }

  _GetRangeOrNullObjectForEventByReferenceId(referenceId: unknown): Handler | Null {
    return this.scope.services.kept(String(referenceId)) ?? NULL;
  }
}
