import { parseArguments } from "../../src/workbench/runner/arguments";
import { parseReturnArguments } from "../../src/workbench/runner/returnArguments";

describe("the runner's command line", () => {
  it("reads any number of files", () => {
    expect(parseArguments(["read", "a.xlsx", "b.xlsx", "--sheet", "Sheet1"])).toEqual({
      ok: true,
      value: { command: "read", files: ["a.xlsx", "b.xlsx"], sheet: "Sheet1" },
    });
  });

  it("asks for the figures of a past day, of the period up to it unless told otherwise", () => {
    const asked = { command: "figures", file: "a.xlsx", asOf: "2025-06-30" };
    expect(parseArguments(["figures", "a.xlsx", "--as-of", "2025-06-30"])).toEqual({
      ok: true,
      value: { ...asked, period: null },
    });
    expect(parseArguments(["figures", "a.xlsx", "--as-of", "2025-06-30", "--period", "Q2"])).toEqual({
      ok: true,
      value: { ...asked, period: "Q2" },
    });
    expect(parseArguments(["figures", "a.xlsx"])).toEqual({ ok: false, error: { kind: "bad-use", about: "--as-of" } });
    expect(parseArguments(["figures", "a.xlsx", "--as-of", "2025-06-30", "--out", "o.xlsx"])).toEqual({
      ok: false,
      error: { kind: "bad-use", about: "--out" },
    });
  });

  it("runs all four steps for the whole year unless told otherwise", () => {
    expect(parseArguments(["run", "a.xlsx", "--out", "o.xlsx"])).toEqual({
      ok: true,
      value: {
        command: "run",
        file: "a.xlsx",
        out: "o.xlsx",
        sheet: null,
        units: null,
        asOf: null,
        period: "Y",
        steps: ["table", "check", "units", "summary"],
        json: null,
      },
    });
  });

  it("takes steps in the order of the job, however they are named", () => {
    const parsed = parseArguments([
      "run",
      "a.xlsx",
      "--out",
      "o.xlsx",
      "--steps",
      "units, table",
      "--as-of",
      "2025-04-01",
    ]);
    expect(parsed).toMatchObject({ ok: true, value: { steps: ["table", "units"], asOf: "2025-04-01" } });
  });

  it("reads what is frozen and what is taken back", () => {
    expect(parseArguments(["freeze", "a.xlsx", "--out", "o.xlsx", "--period", "H1", "--by", "Bà Lan"])).toEqual({
      ok: true,
      value: { command: "freeze", file: "a.xlsx", out: "o.xlsx", json: null, asOf: null, period: "H1", by: "Bà Lan" },
    });
    expect(parseArguments(["release", "a.xlsx", "--out", "o.xlsx", "--reason", "Nhập thiếu"])).toMatchObject({
      ok: true,
      value: { command: "release", period: "Y", reason: "Nhập thiếu" },
    });
  });

  it.each([
    [[], ""],
    [["freeze", "a.xlsx", "--out", "o.xlsx", "--steps", "table"], "--steps"],
    [["release", "a.xlsx", "--out", "o.xlsx"], "--reason"],
    [["run", "a.xlsx", "--out", "o.xlsx", "--by", "Bà Lan"], "--by"],
    [["write", "a.xlsx"], "write"],
    [["read"], "read FILE.xlsx"],
    [["read", "a.xlsx", "--out", "o.xlsx"], "--out"],
    [["run", "a.xlsx"], "--out"],
    [["run", "--out", "o.xlsx"], "run FILE.xlsx"],
    [["run", "a.xlsx", "b.xlsx", "--out", "o.xlsx"], "b.xlsx"],
    [["run", "a.xlsx", "--out", "o.xlsx", "--as-of", "1/4/2025"], "--as-of"],
    [["run", "a.xlsx", "--out", "o.xlsx", "--as-of", "2025-02-30"], "--as-of"],
    [["run", "a.xlsx", "--out", "o.xlsx", "--period", "Q5"], "--period"],
    [["run", "a.xlsx", "--out", "o.xlsx", "--steps", "table,print"], "--steps"],
    [["run", "a.xlsx", "--out", "o.xlsx", "--fast"], "--fast"],
  ])("says what is wrong with %j", (argv, about) => {
    expect(parseArguments(argv)).toEqual({ ok: false, error: { kind: "bad-use", about } });
  });
});

describe("the command line of forms out and back", () => {
  it("sends all forms of the workbook's own period unless told otherwise", () => {
    expect(parseReturnArguments(["send", "so.xlsx", "--out", "phieu.zip"])).toEqual({
      ok: true,
      value: { command: "send", file: "so.xlsx", out: "phieu.zip", period: null, asOf: null, units: null, json: null },
    });
  });

  it("collects files, folders and zips, received today, ours kept where both changed a cell", () => {
    expect(parseReturnArguments(["collect", "so.xlsx", "a.xlsx", "phieu", "--out", "moi.xlsx"])).toEqual({
      ok: true,
      value: {
        command: "collect",
        file: "so.xlsx",
        returned: ["a.xlsx", "phieu"],
        out: "moi.xlsx",
        received: null,
        rule: "ours",
        json: null,
      },
    });
  });

  it.each([
    [["send", "so.xlsx"], "--out"],
    [["send", "so.xlsx", "--out", "p.zip", "--period", "Q5"], "--period"],
    [["send", "so.xlsx", "--out", "p.zip", "--units", ","], "--units"],
    [["send", "so.xlsx", "--out", "p.zip", "--received", "2025-01-01"], "--received"],
    [["collect", "so.xlsx", "--out", "o.xlsx"], "collect WORKBOOK.xlsx FILE|DIR|ZIP"],
    [["collect", "so.xlsx", "a.xlsx", "--out", "o.xlsx", "--received", "2025-02-30"], "--received"],
    [["collect", "so.xlsx", "a.xlsx", "--out", "o.xlsx", "--conflicts", "mine"], "--conflicts"],
  ])("says what is wrong with %j", (argv, about) => {
    expect(parseReturnArguments(argv)).toEqual({ ok: false, error: { kind: "bad-use", about } });
  });

  it("leaves every other command alone", () => {
    expect(parseReturnArguments(["read", "a.xlsx"])).toBeUndefined();
  });
});
