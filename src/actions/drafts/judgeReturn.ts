import type { IsoDate } from "../../domain/plan/IsoDate";
import type { Unit } from "../../domain/plan/Unit";
import type { FormIdentity } from "../../domain/returns/FormIdentity";
import { returnVerdict, type ReturnVerdict } from "../../domain/returns/returnVerdict";
import { comparisonKey } from "../../domain/text/comparisonKey";
import { PERIODS, type Period } from "../../domain/tracking/Period";
import { progressDoubt } from "../../domain/tracking/progressDoubt";
import { PERIOD_NAMES, periodWords } from "../../sheets/labels";
import { QUARTER_HEADINGS } from "../../sheets/headings";
import type { ProgressRecord } from "../../sheets/progress/ProgressRecord";
import { claimText } from "../../sheets/returns/claimText";
import { DAY_HEADING } from "../../sheets/returns/formCodes";
import { blanksOf } from "../../sheets/returns/lineNow";
import { pairLines } from "../../sheets/returns/pairLines";
import { fileKey, wholePrint, type Receipt } from "../../sheets/returns/receipts";
import type { ReturnedFile } from "../../sheets/returns/ReturnedFile";
import type { OutsideText, ReturnedForm, ReturnedLine } from "../../sheets/returns/ReturnedForm";
import type { JudgedFile, PlacedClaim } from "./ReturnedOutcome";
import { isNamedIn, unitNamedIn } from "./unitNamedIn";

/** What returned files are judged by. */
export interface ReturnDesk {
  readonly plan: string;
  readonly year: number;
  readonly period: Period;
  readonly units: readonly Unit[];
  /** The lines of each unit, by its code. */
  readonly lines: ReadonlyMap<string, readonly ProgressRecord[]>;
  /** The last time that a unit's form was made for a period; 0 when it never was. */
  readonly lastIssue: (unit: string, period: Period) => number;
  /** Whether a form with the same words was received before, by fileKey. */
  readonly wasReceived: (key: string) => boolean;
  readonly receivedOn: IsoDate;
  readonly doneWords: ReadonlySet<string>;
}

const NOTHING: Omit<JudgedFile, "file" | "verdict"> = {
  unit: null,
  period: null,
  issue: null,
  missing: 0,
  claims: [],
  outside: [],
  doubts: [],
  receipt: null,
  print: "",
  document: null,
  reason: "",
  hint: null,
  written: null,
};

/**
 * Understands a file that came back against the workbook: which form it is, what its unit says, what stands outside, and its verdict. A file
 * that holds what several units filled, or one unit for several periods, is understood as so many.
 *
 * @example judgeReturn(file, desk).map(({ verdict }) => verdict) // => ["complete"]
 */
export function judgeReturn(returned: ReturnedFile, desk: ReturnDesk): readonly JudgedFile[] {
  const { file } = returned;
  if (returned.kind === "unreadable") return [{ ...NOTHING, file, verdict: "unreadable", reason: returned.text }];
  if (returned.kind === "document") return [judgeDocument(file, returned.document, desk)];
  const judged = returned.forms.map((form) => judgeForm(file, form, desk));
  const said = judged.filter(({ claims, outside }) => claims.length + outside.length > 0);
  const [first] = judged;
  if (first === undefined) return [{ ...NOTHING, file, verdict: "unreadable" }];
  if (said.length > 0) return together(said);
  return [judged.length === 1 ? first : { ...first, unit: null, missing: 0, receipt: null }];
}

/** Forms of one file, those of the same unit and period as one: copies of a sheet in it. */
function together(forms: readonly JudgedFile[]): readonly JudgedFile[] {
  const groups = new Map<string, JudgedFile>();
  for (const form of forms) {
    // What is taken of a unit is one form, however full its copies are; of what is not taken each reason stands once, whosever it is.
    const key = form.receipt === null ? form.verdict : [form.unit, form.period, form.issue].join("|");
    const before = groups.get(key);
    groups.set(key, before === undefined ? form : joined(before, form));
  }
  return [...groups.values()];
}

function joined(one: JudgedFile, other: JudgedFile): JudgedFile {
  return {
    ...(one.missing <= other.missing ? one : other),
    unit: one.unit === other.unit ? one.unit : null,
    period: one.period === other.period ? one.period : null,
    hint: one.hint === other.hint ? one.hint : null,
    claims: [...one.claims, ...other.claims],
    outside: [...one.outside, ...other.outside],
    doubts: [...new Set([...one.doubts, ...other.doubts])],
  };
}

function judgeForm(file: string, form: ReturnedForm, desk: ReturnDesk): JudgedFile {
  const identity = form.identity ?? identityByWords(form, desk);
  const untaken = { ...NOTHING, file, outside: wordsIn(form) };
  if (identity === null) return { ...untaken, verdict: "unknown-unit", hint: hintOf(file, form, desk) };
  const { period, issue } = identity;
  const told = { ...untaken, unit: identity.unit, period, issue: issue === 0 ? null : issue };
  const unit = desk.units.find(({ code }) => code === identity.unit);
  const facts = { isOfPlan: identity.plan === desk.plan, isOfYear: identity.year === desk.year };
  if (unit === undefined || !facts.isOfPlan || !facts.isOfYear)
    return { ...told, verdict: verdictOf({ ...facts, isKnownUnit: unit !== undefined }) };
  const other = otherUnitOn(form, unit, desk);
  if (other !== undefined) return { ...untaken, verdict: "unknown-unit", written: { made: unit.name, on: other.name } };
  return { ...told, ...judgeOwn(form, identity, { file, unit, desk }) };
}

interface OwnForm {
  readonly file: string;
  readonly unit: Unit;
  readonly desk: ReturnDesk;
}

/** A form of this plan, by its unit. */
function judgeOwn(
  form: ReturnedForm,
  identity: FormIdentity,
  { file, unit, desk }: OwnForm,
): ReadLines & Pick<JudgedFile, "verdict" | "receipt"> {
  const { period, issue } = identity;
  const read = readLines(form, unit, identity, desk);
  const receipt = receiptOf(file, unit, { period, issue }, desk);
  const verdict = verdictOf({
    filled: read.filled + read.outside.length,
    missing: read.missing,
    wasReceived: desk.wasReceived(fileKey(receipt, read.print)),
    wasReissued: issue !== 0 && issue < desk.lastIssue(unit.code, period),
  });
  return { ...read, verdict, receipt };
}

/** A file is recorded by its name alone: in whichever folder or zip it comes, it is the same file. */
function receiptOf(
  file: string,
  { code, name }: Unit,
  { period, issue }: Pick<FormIdentity, "period" | "issue">,
  { receivedOn }: ReturnDesk,
): Receipt {
  return { unit: code, unitName: name, period: PERIOD_NAMES[period], file: fileName(file), receivedOn, issue };
}

function verdictOf(facts: Partial<Parameters<typeof returnVerdict>[0]>): ReturnVerdict {
  const usual = { isKnownUnit: true, isOfPlan: true, isOfYear: true, filled: 0, missing: 0 };
  return returnVerdict({ ...usual, wasReceived: false, wasReissued: false, ...facts });
}

/** Another unit whose name somebody wrote over that of the unit which the form was made for: nobody knows whose words it holds. */
function otherUnitOn({ words }: ReturnedForm, made: Unit, { units }: ReturnDesk): Unit | undefined {
  const named = units.filter((one) => isCalled(one, words.unit));
  return named.includes(made) ? undefined : named[0];
}

function isCalled({ name, aliases }: Unit, words: string): boolean {
  const key = comparisonKey(words);
  return [name, ...aliases].some((called) => comparisonKey(called) === key);
}

/** Who a form is of by what people can read on it. */
function identityByWords({ words, lines }: ReturnedForm, desk: ReturnDesk): FormIdentity | null {
  const unit = desk.units.find((one) => isCalled(one, words.unit));
  if (unit === undefined) return null;
  const title = words.title.toUpperCase();
  const named = [...PERIODS].sort((one, other) => periodWords(other).length - periodWords(one).length);
  const period = named.find((one) => title.includes(periodWords(one))) ?? desk.period;
  const year = /(?:19|20)\d\d(?!.*(?:19|20)\d\d)/su.exec(title)?.[0];
  const known = pairLines(lines, desk.lines.get(unit.code) ?? []).filter(({ task }) => task !== null).length;
  const plan = known * 2 >= lines.length ? desk.plan : "";
  return { plan, year: year === undefined ? desk.year : Number(year), period, unit: unit.code, issue: 0 };
}

interface ReadLines {
  readonly claims: readonly PlacedClaim[];
  readonly outside: readonly OutsideText[];
  readonly doubts: readonly string[];
  readonly filled: number;
  readonly missing: number;
  readonly print: string;
}

function readLines(form: ReturnedForm, unit: Unit, identity: FormIdentity, desk: ReturnDesk): ReadLines {
  const tasks = desk.lines.get(unit.code) ?? [];
  const pairs = pairLines(form.lines, tasks);
  const found = pairs.flatMap(({ line, task }) => (task === null ? [] : [{ line, task }]));
  const strangers = linesSaid(pairs.flatMap(({ line, task }) => (task === null ? [line] : [])));
  const said = new Map(found.map(({ line, task }) => [task.taskKey, line]));
  const missing = tasks.reduce((sum, task) => {
    const typed = said.get(task.taskKey)?.cells ?? new Map();
    return sum + blanksOf({ ...task, typed }, identity.period).length;
  }, 0);
  return {
    claims: found.flatMap(({ line, task }) => claimsOf(form, line, { task, unit: unit.code, issue: identity.issue })),
    outside: [...found.flatMap(({ line }) => line.outside), ...strangers, ...form.outside],
    doubts: found.flatMap(({ line }) => doubtsOf(line, desk.doneWords)),
    filled: found.reduce((sum, { line }) => sum + line.cells.size, 0),
    missing,
    print: wholePrint(
      found.flatMap(({ line, task }) =>
        [...line.cells].map(
          ([heading, content]) => [`${task.taskKey}|${heading}`, claimText(heading, content)] as const,
        ),
      ),
    ),
  };
}

/** Lines that are none of the unit's tasks: all that can be read of those in which somebody wrote. */
function linesSaid(lines: readonly ReturnedLine[]): readonly OutsideText[] {
  const said = lines.filter(({ cells, outside }) => cells.size + outside.length > 0);
  // Formulas without a result are told, though there is nothing that people can read.
  return said.map(({ cell, texts, outside }) => {
    const others = outside.map(({ text }) => text).filter((text) => !texts.includes(text));
    return { cell, text: [...texts, ...others].join(" · ") };
  });
}

/** All that somebody wrote in a form of which nothing is taken. */
function wordsIn({ lines, outside }: ReturnedForm): readonly OutsideText[] {
  return [...linesSaid(lines), ...outside];
}

/** Whose a form without a name looks to be: the file is called after the unit, and each of its lines is a task of it. It is told, never taken. */
function hintOf(file: string, { lines }: ReturnedForm, desk: ReturnDesk): string | null {
  const unit = unitNamedIn(file, desk.units);
  if (unit === undefined || lines.length === 0) return null;
  const pairs = pairLines(lines, desk.lines.get(unit.code) ?? []);
  return pairs.every(({ task }) => task !== null) ? unit.name : null;
}

interface ClaimedTask {
  readonly task: ProgressRecord;
  readonly unit: string;
  readonly issue: number;
}

/** What a line says that it did not say when its form was made. */
function claimsOf(form: ReturnedForm, line: ReturnedLine, { task, unit, issue }: ClaimedTask): readonly PlacedClaim[] {
  const before = form.bases.get(task.taskKey);
  return [...form.columns].flatMap((heading): readonly PlacedClaim[] => {
    const theirs = claimText(heading, line.cells.get(heading));
    const base = before?.has(heading) === true ? claimText(heading, before.get(heading)) : null;
    if (theirs === (base ?? "")) return [];
    return [{ place: { unit, taskKey: task.taskKey, heading }, claim: { base, theirs, issue } }];
  });
}

/** Words that nobody knows: of progress, and where a day is asked for. */
function doubtsOf({ cells }: ReturnedLine, doneWords: ReadonlySet<string>): readonly string[] {
  const day = cells.get(DAY_HEADING);
  const words = QUARTER_HEADINGS.flatMap((heading) => {
    const value = cells.get(heading);
    if (typeof value !== "string") return [];
    const doubt = progressDoubt({ value, look: "number" }, doneWords);
    return doubt === null ? [] : [doubt.text];
  });
  return typeof day === "string" ? [...words, day] : words;
}

function fileName(path: string): string {
  return path.replace(/^.*[/\\]/, "");
}

/** A Word file or a scan: its unit and period are told by its name, as our own files are called. */
function judgeDocument(file: string, document: "word" | "scan", desk: ReturnDesk): JudgedFile {
  const unit = unitNamedIn(file, desk.units);
  const period = [...PERIODS].reverse().find((one) => isNamedIn(file, PERIOD_NAMES[one])) ?? desk.period;
  if (unit === undefined) return { ...NOTHING, file, verdict: "unknown-unit", document };
  const receipt = receiptOf(file, unit, { period, issue: 0 }, desk);
  return { ...NOTHING, file, unit: unit.code, period, verdict: "unreadable", document, receipt };
}
