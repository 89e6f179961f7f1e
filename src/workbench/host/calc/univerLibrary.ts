/** The parts of Univer that calculate, and no more; loaded on demand because they are several megabytes. */
export {
  ICommandService,
  IUniverInstanceService,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
} from "@univerjs/core";
export {
  IDefinedNamesService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  UniverFormulaEnginePlugin,
} from "@univerjs/engine-formula";
export { UniverSheetsPlugin } from "@univerjs/sheets";
export { CalculationMode, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
