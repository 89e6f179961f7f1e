import type { Issue } from "../../src/domain/plan/Issue";
import type { FileTrouble } from "../../src/strings/shape/FileWords";
import type { Failure } from "../../src/strings/shape/Strings";
import { failureSentence } from "../../src/strings/failureSentence";
import { fileSentence } from "../../src/strings/fileSentence";
import { issueSentence, issueSuggestion } from "../../src/strings/issueSentence";
import type { Language } from "../../src/strings/shape/Strings";
import { stringsFor } from "../../src/strings/stringsFor";

const AT = { severity: "warning", cell: "'Kế hoạch 2025'!C7" } as const;

/** One issue of every kind; the type keeps the list complete. */
const ISSUES: { readonly [Kind in Issue["kind"]]: Issue } = {
  "missing-lead": { ...AT, kind: "missing-lead", ordinal: "3" },
  "missing-time": { ...AT, kind: "missing-time", ordinal: "3" },
  "missing-content": { ...AT, kind: "missing-content", ordinal: "" },
  "several-leads": { ...AT, kind: "several-leads", ordinal: "3", names: ["BGH", "Công đoàn"] },
  "lead-carried": { ...AT, kind: "lead-carried", ordinal: "3", text: "Phòng Nội vụ" },
  "lead-is-group": { ...AT, kind: "lead-is-group", ordinal: "3", text: "Các trường THCS" },
  "lead-also-coordinating": { ...AT, kind: "lead-also-coordinating", ordinal: "3", name: "Văn thư" },
  "unknown-unit": { ...AT, kind: "unknown-unit", text: "MN Hoa May", suggestions: ["Trường Mầm non Hoa Mai"] },
  "open-group-without-members": { ...AT, kind: "open-group-without-members", text: "Các đơn vị liên quan" },
  "time-not-understood": { ...AT, kind: "time-not-understood", text: "quý V" },
  "time-needs-date": { ...AT, kind: "time-needs-date", text: "Đầu quý II" },
  "time-partly-read": { ...AT, kind: "time-partly-read", text: "15/6, trừ các xã", unread: ["trừ"] },
  "year-doubtful": { ...AT, kind: "year-doubtful", year: 2025, planYear: 2024 },
  "time-in-other-year": { ...AT, kind: "time-in-other-year", text: "Quý I/2024", year: 2024, planYear: 2025 },
  "time-is-date-cell": { ...AT, kind: "time-is-date-cell", date: "2025-10-06", swapped: "2025-06-10" },
  "due-on-day-off": { ...AT, kind: "due-on-day-off", date: "2026-12-05", weekday: 6 },
  "placed-by-guess": { ...AT, kind: "placed-by-guess", text: "Đoàn Thanh niên" },
  "two-tasks-in-cell": { ...AT, kind: "two-tasks-in-cell", ordinal: "8" },
  "duplicate-task": { ...AT, kind: "duplicate-task", ordinal: "5", otherOrdinal: "2" },
  "ordinal-out-of-order": { ...AT, kind: "ordinal-out-of-order", ordinal: "5", expected: "4" },
  "missing-time-column": { ...AT, kind: "missing-time-column" },
  "missing-lead-column": { ...AT, kind: "missing-lead-column" },
  "missing-coordinating-column": { ...AT, kind: "missing-coordinating-column" },
  "missing-year": { ...AT, kind: "missing-year" },
  "setting-not-understood": {
    ...AT,
    kind: "setting-not-understood",
    label: "Số ngày nhắc trước hạn",
    text: "hai tuần",
  },
  "column-choice-unused": { ...AT, kind: "column-choice-unused", text: "Đơn vị đầu mối" },
  "cell-error": { ...AT, kind: "cell-error", text: "#N/A" },
  "struck-out": { ...AT, kind: "struck-out", text: "3 · Hội thi giáo viên giỏi" },
  "partly-struck": { ...AT, kind: "partly-struck" },
  "matrix-unmarked": { ...AT, kind: "matrix-unmarked", text: "Tháng 1 – Tháng 12" },
  "far-cells": { ...AT, kind: "far-cells" },
  "hidden-cells": { ...AT, kind: "hidden-cells", rows: 12, columns: 1, isLeftOut: false },
  "several-tables": { ...AT, kind: "several-tables", chosen: "A5", others: ["A40"] },
  "dead-font": { ...AT, kind: "dead-font", text: "C«ng t¸c", font: "TCVN3", converted: "Công tác" },
  "font-converted": { ...AT, kind: "font-converted", font: "VNI", cells: 12 },
  "progress-not-understood": {
    ...AT,
    kind: "progress-not-understood",
    text: "Đã hoành thành",
    cells: ["'Nhiệm vụ'!H6", "'Tiến độ'!K9"],
    suggestions: ["Hoàn thành"],
  },
  "progress-conflict": {
    ...AT,
    kind: "progress-conflict",
    heading: "Quý I",
    kept: "Đang thực hiện",
    other: "Hoàn thành",
  },
  "day-not-understood": { ...AT, kind: "day-not-understood", text: "giữa tháng 5" },
  "day-doubtful": { ...AT, kind: "day-doubtful", date: "2024-12-20", doubt: "before-plan" },
  "day-from-text": { ...AT, kind: "day-from-text", text: "20-4-2025", date: "20/04/2025" },
  "extension-unused": { ...AT, kind: "extension-unused", ordinal: "3", text: "cuối tháng 8" },
  "frozen-changed": { ...AT, kind: "frozen-changed", period: "Quý I 2025", name: "Trường Mầm non Hoa Mai" },
  "other-period": { ...AT, kind: "other-period", said: "QUÝ I NĂM 2025", period: "Quý II" },
  "completed-undated": {
    ...AT,
    kind: "completed-undated",
    cells: ["'Tiến độ'!R6", "'Tiến độ'!R9"],
    date: "2025-03-31",
  },
  "report-not-before-own": {
    ...AT,
    kind: "report-not-before-own",
    report: "6 tháng",
    due: "2025-06-15",
    ownDue: "2025-06-10",
  },
};

const SHEET = "Kế hoạch gốc";

/** One failure of every kind. */
const FAILURES: { readonly [Kind in Failure["kind"]]: Failure } = {
  "empty-sheet": { kind: "empty-sheet", sheet: SHEET },
  "no-table": { kind: "no-table", sheet: SHEET },
  "merged-over-everything": { kind: "merged-over-everything", sheet: SHEET, cell: "'Kế hoạch gốc'!A1" },
  "no-tasks": { kind: "no-tasks", sheet: SHEET, cell: "'Kế hoạch gốc'!A9" },
  "no-source-sheet": { kind: "no-source-sheet" },
  "sheet-not-found": { kind: "sheet-not-found", sheet: SHEET },
  "sheet-is-own": { kind: "sheet-is-own", sheet: SHEET },
  "no-task-table": { kind: "no-task-table" },
  "no-progress": { kind: "no-progress" },
  "never-received": { kind: "never-received", what: "phieu.xlsx" },
  "missing-heading": { kind: "missing-heading", sheet: SHEET, heading: "Quý I" },
  "no-units": { kind: "no-units" },
  "already-frozen": { kind: "already-frozen", period: "Quý I 2025", date: "2025-04-02" },
  "not-frozen": { kind: "not-frozen", period: "Quý I 2025" },
  "release-without-reason": { kind: "release-without-reason" },
  "unit-wanted": { kind: "unit-wanted" },
  "name-wanted": { kind: "name-wanted" },
  "name-taken-by-unit": { kind: "name-taken-by-unit", name: "MN Hoa Mai", other: "Trường Mầm non Hoa Mai" },
  "unit-gone": { kind: "unit-gone", code: "MN09" },
  "same-unit": { kind: "same-unit" },
  "setting-refused": { kind: "setting-refused", label: "Số ngày nhắc trước hạn", text: "hai tuần" },
  "no-unit-columns": { kind: "no-unit-columns", sheet: SHEET },
  "protected-sheet": { kind: "protected-sheet", code: "AccessDenied", sheet: SHEET },
  "cell-edit-mode": { kind: "cell-edit-mode", code: "InvalidOperationInCellEditMode", sheet: null },
  "too-large": { kind: "too-large", code: "RequestPayloadSizeLimitExceeded", sheet: null },
  "not-supported": { kind: "not-supported", code: "ApiNotFound", sheet: null },
  "name-taken": { kind: "name-taken", code: "ItemAlreadyExists", sheet: SHEET },
  "merged-or-table-conflict": { kind: "merged-or-table-conflict", code: "InvalidOperation", sheet: SHEET },
  "sheet-missing": { kind: "sheet-missing", code: "ItemNotFound", sheet: SHEET },
  "no-answer": { kind: "no-answer", code: "NoAnswer", sheet: null },
  "changed-meanwhile": { kind: "changed-meanwhile", code: "Changed", sheet: SHEET },
  "being-written": { kind: "being-written", code: "OpenRecord", sheet: null },
  stopped: { kind: "stopped", code: "Stopped", sheet: null },
  "record-damaged": { kind: "record-damaged", code: "Record", sheet: "SKH Lưu" },
  "lost-focus": { kind: "lost-focus", code: "InvalidSelection", sheet: null },
  connection: { kind: "connection", code: "ConnectionFailure", sheet: null },
  "host-error": { kind: "host-error", code: "InternalServerError", sheet: null },
};

/** One trouble of every kind. */
const TROUBLES: { readonly [Kind in FileTrouble["kind"]]: FileTrouble } = {
  "not-xlsx": { kind: "not-xlsx", looksLike: "xls" },
  "not-docx": { kind: "not-docx", looksLike: "doc" },
  unsafe: { kind: "unsafe" },
  "no-text": { kind: "no-text" },
  "other-format": { kind: "other-format", format: "xlsb" },
  encrypted: { kind: "encrypted" },
  damaged: { kind: "damaged", part: "xl/workbook.xml" },
  "too-large": { kind: "too-large", bytes: 9e9 },
  "plain-data": { kind: "plain-data" },
  "no-sheets": { kind: "no-sheets" },
  "too-many-pages": { kind: "too-many-pages", pages: 500 },
  scanned: { kind: "scanned", pages: [2, 3] },
  "nameless-letters": { kind: "nameless-letters", pages: [1] },
  "no-such-file": { kind: "no-such-file" },
  "not-readable": { kind: "not-readable" },
  "not-writable": { kind: "not-writable" },
};

const LANGUAGES: readonly Language[] = ["vi", "en"];
const inBoth = <T>(cases: Readonly<Record<string, T>>): [Language, string, T][] =>
  LANGUAGES.flatMap((language) =>
    Object.entries(cases).map(([kind, told]): [Language, string, T] => [language, kind, told]),
  );

/** A sentence for an office: it ends with one full stop, does not shout, does not chat. */
function expectSentence(sentence: string): void {
  expect(sentence).toMatch(/[^.]\.$/u);
  expect(sentence).not.toMatch(/!(?![A-Z]+\d)/u);
  expect(sentence).not.toMatch(/\bbạn\b|undefined|null|\[object/iu);
}

describe("the sentence of an issue", () => {
  it.each(inBoth(ISSUES))("in %s for %s names its cell and ends with a full stop", (language, _kind, issue) => {
    const sentence = issueSentence(issue, stringsFor(language));
    expectSentence(sentence);
    expect(sentence).toContain("'Kế hoạch 2025'!C7");
  });

  it("stands alone when no cell is to blame", () => {
    const issue: Issue = { severity: "warning", cell: null, kind: "missing-year" };
    expect(issueSentence(issue, stringsFor("vi"))).toMatch(/^Kế hoạch không ghi năm/u);
  });

  it("offers what could stand there instead", () => {
    expect(issueSuggestion(ISSUES["unknown-unit"])).toBe("Trường Mầm non Hoa Mai");
    expect(issueSuggestion(ISSUES["time-is-date-cell"])).toBe("10/06/2025");
    expect(issueSuggestion(ISSUES["missing-lead"])).toBeNull();
  });
});

describe("the sentence of a failure", () => {
  it.each(inBoth(FAILURES))(
    "in %s for %s ends with a full stop and names the sheet or cell it is about",
    (language, _kind, failure) => {
      const sentence = failureSentence(failure, stringsFor(language));
      expectSentence(sentence);
      if ("sheet" in failure && failure.sheet !== null) expect(sentence).toContain(failure.sheet);
      if ("cell" in failure) expect(sentence).toContain(failure.cell);
    },
  );
});

describe("the sentence of a file", () => {
  it.each(inBoth(TROUBLES))("in %s for %s names the file", (language, _kind, trouble) => {
    const sentence = fileSentence("ke-hoach.xlsx", trouble, stringsFor(language));
    expectSentence(sentence);
    expect(sentence).toContain("ke-hoach.xlsx");
  });
});
