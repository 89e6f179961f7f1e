import { fixedReference, fullAddress, type Area } from "../../domain/grid/Grid";
import { DONE_WORDS } from "../../domain/tracking/progressVocabulary";
import { rowOf } from "../../spec/cellValues";
import { BEFORE_DATE_CHOICES, LAYOUT_LABELS, LEVEL_CHOICES, PERIOD_NAMES, SETTING_LABELS, TEXTS } from "../labels";
import { LATE_REASON_CHOICES, PROGRESS_CHOICES } from "../vocabularyChoices";
import { MARKS } from "../marks";
import { PERIODS } from "../../domain/tracking/Period";
import { PERIOD_LIST, periodFormulas } from "./periodCells";
import { DATE_SETTINGS, SETTING_NAMES, type SettingName, type Settings } from "./Settings";
import { dateOnly, landscapePage, LATE_REASON_LIST, PLAIN_SHEET } from "../parts/sheetParts";
import { withHeights } from "../../spec/layout/withHeights";
import type { CellContent, NameSpec, SheetSpec, StyledArea, ValidationSpec } from "../../spec/SheetSpec";
import type { StyleRole } from "../../spec/styles";

/** What the sheet "Kế hoạch" shows. */
export interface SettingsSheetInput {
  readonly name: string;
  readonly settings: Settings;
  readonly ownDoneWords: readonly string[];
}

/** First row of settings and of the lists beside them, from 0. */
const TOP = 3;
const FIRST_LIST = 3;

const DATES: readonly SettingName[] = [...DATE_SETTINGS];
const NUMBERS: readonly SettingName[] = ["NamKeHoach", "SoNgayNhac"];
const NAMES = SETTING_NAMES;

interface ChoiceList {
  readonly name: string;
  readonly title: string;
  readonly values: readonly CellContent[];
  /** The same values as some computers write them, in a hidden column that belongs to the list. */
  readonly decomposed?: readonly CellContent[];
}

/** Cells that only formulas read, one under the other in a hidden column, each with its own name. */
const WORKED_OUT = periodFormulas();

/** A column of a list; one without a title is hidden. */
interface ListColumn {
  readonly title: string | null;
  readonly values: readonly CellContent[];
}

/** Letters and their marks apart (Unicode NFD), as text from a Mac or a PDF comes: to a formula that is another text. */
function decomposedOf(word: string): string {
  return word.normalize("NFD");
}

function choiceLists(ownDoneWords: readonly string[]): readonly ChoiceList[] {
  const doneWords = [...DONE_WORDS, ...ownDoneWords];
  return [
    { name: "MucTienDo", title: TEXTS.progressChoices, values: PROGRESS_CHOICES },
    { name: "TuHoanThanh", title: TEXTS.doneWords, values: doneWords, decomposed: doneWords.map(decomposedOf) },
    { name: "MucTruocNgay", title: TEXTS.beforeDateChoices, values: Object.values(BEFORE_DATE_CHOICES) },
    { name: "MucCapTongHop", title: TEXTS.levelChoices, values: LEVEL_CHOICES },
    { name: "MucCachDoc", title: TEXTS.layoutChoices, values: Object.values(LAYOUT_LABELS) },
    { name: PERIOD_LIST, title: TEXTS.periodChoices, values: PERIODS.map((period) => PERIOD_NAMES[period]) },
    { name: LATE_REASON_LIST, title: TEXTS.lateReasonTip, values: LATE_REASON_CHOICES },
  ];
}

/** The titles of the lists, by which it is known whether a sheet has them all. */
export const LIST_TITLES: readonly string[] = choiceLists([]).map(({ title }) => title);

/**
 * The sheet "Kế hoạch": one line per setting, its cell named, and to the right the lists that drop-downs and formulas read.
 *
 * @example settingsSheet({ name: "Kế hoạch", settings, ownDoneWords: [] }).names[0] // => { name: "NamKeHoach", refersTo: "='Kế hoạch'!$B$4", … }
 */
export function settingsSheet(input: SettingsSheetInput): SheetSpec {
  const lists = choiceLists(input.ownDoneWords);
  const shown = [...lists.flatMap(columnsOf), { title: null, values: WORKED_OUT.map(({ formula }) => ({ formula })) }];
  const width = FIRST_LIST + shown.length;
  const depth = Math.max(NAMES.length, ...lists.map((list) => list.values.length));
  const ownWords = input.ownDoneWords.length;
  return withHeights({
    ...PLAIN_SHEET,
    name: input.name,
    mark: MARKS.settings,
    rows: [
      rowOf([TEXTS.settingsTitle], width),
      rowOf([TEXTS.settingsNote, null, null, TEXTS.lists], width),
      [null, null, null, ...shown.map(({ title }) => title)],
      ...bodyRows(input.settings, shown, depth),
    ],
    styles: styles(lists),
    open: [
      { row: TOP, column: 1, rows: NAMES.length, columns: 1 },
      { row: TOP + DONE_WORDS.length, column: FIRST_LIST + 1, rows: ownWords, columns: 1 },
    ],
    columns: widths(shown),
    merges: [{ row: 0, column: 0, rows: 1, columns: 2 }],
    validations: validations(input.settings),
    names: names(input.name, lists),
    page: {
      ...landscapePage(null, { row: 0, column: 0, rows: TOP + NAMES.length, columns: 2 }),
      orientation: "portrait",
    },
  });
}

function widths(lists: readonly ListColumn[]): SheetSpec["columns"] {
  const ofLists = lists.map(({ title }) => (title === null ? { width: 22, hidden: true } : { width: 22 }));
  return [{ width: 28 }, { width: 70 }, { width: 3 }, ...ofLists];
}

/** A line a setting, and beside them a line each of the lists' values. */
function bodyRows(settings: Settings, lists: readonly ListColumn[], depth: number): SheetSpec["rows"] {
  return Array.from({ length: depth }, (_, index) => {
    const name = NAMES[index];
    const setting = name === undefined ? [null, null] : [SETTING_LABELS[name], settings.get(name) ?? null];
    return [...setting, null, ...lists.map(({ values }) => values[index] ?? null)];
  });
}

function valueArea(name: SettingName): Area {
  return { row: TOP + NAMES.indexOf(name), column: 1, rows: 1, columns: 1 };
}

/** A list's columns: what people see under its title, and what only formulas do. */
function columnsOf({ title, values, decomposed }: ChoiceList): readonly ListColumn[] {
  return [{ title, values }, ...(decomposed === undefined ? [] : [{ title: null, values: decomposed }])];
}

function listArea(list: ChoiceList, lists: readonly ChoiceList[]): Area {
  const before = lists.slice(0, lists.indexOf(list)).flatMap(columnsOf).length;
  return { row: TOP, column: FIRST_LIST + before, rows: list.values.length, columns: columnsOf(list).length };
}

function names(sheet: string, lists: readonly ChoiceList[]): readonly NameSpec[] {
  const refersTo = (area: Area): string => fixedReference(sheet, area);
  return [
    ...NAMES.map((name) => ({ name, refersTo: refersTo(valueArea(name)), scope: "workbook" as const })),
    ...lists.map((list) => ({
      name: list.name,
      refersTo: refersTo(listArea(list, lists)),
      scope: "workbook" as const,
    })),
    ...WORKED_OUT.map(({ name }, index) => {
      const column = FIRST_LIST + lists.flatMap(columnsOf).length;
      return {
        name,
        refersTo: refersTo({ row: TOP + index, column, rows: 1, columns: 1 }),
        scope: "workbook" as const,
      };
    }),
  ];
}

function styles(lists: readonly ChoiceList[]): readonly StyledArea[] {
  const single = (name: SettingName, role: StyleRole): StyledArea => ({ area: valueArea(name), role });
  return [
    { area: { row: 0, column: 0, rows: 1, columns: 2 }, role: "title" },
    { area: { row: 1, column: 0, rows: 1, columns: FIRST_LIST + lists.flatMap(columnsOf).length }, role: "note" },
    { area: { row: 2, column: FIRST_LIST, rows: 1, columns: lists.flatMap(columnsOf).length }, role: "heading" },
    { area: { row: TOP, column: 0, rows: NAMES.length, columns: 1 }, role: "label" },
    { area: { row: TOP, column: 1, rows: NAMES.length, columns: 1 }, role: "setting" },
    ...DATES.map((name) => single(name, "setting-date")),
    ...NUMBERS.map((name) => single(name, "setting-number")),
    ...lists.map((list): StyledArea => ({ area: listArea(list, lists), role: "list" })),
  ];
}

function validations(settings: Settings): readonly ValidationSpec[] {
  const year = Number(settings.get("NamKeHoach"));
  const choice = (name: SettingName, source: string): ValidationSpec => ({
    area: valueArea(name),
    rule: { kind: "list", source },
    allowOther: true,
    title: TEXTS.choiceTip,
    message: TEXTS.choiceTipText,
  });
  return [
    choice("CapTongHop", "=MucCapTongHop"),
    choice("CachHieuTruocNgay", "=MucTruocNgay"),
    choice("CachDocTrang", "=MucCachDoc"),
    { ...choice("KyBaoCao", `=${PERIOD_LIST}`), allowOther: false },
    ...DATES.map((name) => dateOnly(valueArea(name), year)),
  ];
}

/**
 * The full address of a setting's cell, for showing where something is set.
 *
 * @example settingCell("Kế hoạch", "NgayChot") // => "'Kế hoạch'!B18"
 */
export function settingCell(sheet: string, name: SettingName): string {
  const { row, column } = valueArea(name);
  return fullAddress(sheet, row, column);
}
