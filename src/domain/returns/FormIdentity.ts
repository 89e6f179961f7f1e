import { PERIODS, type Period } from "../tracking/Period";

/** Which form a file is: of which plan and year, for which period and unit, and which time it was made, from 1. */
export interface FormIdentity {
  readonly plan: string;
  readonly year: number;
  readonly period: Period;
  readonly unit: string;
  readonly issue: number;
}

const PREFIX = "PHIEU:1";

/**
 * A form's identity as one line of plain text, which every program keeps.
 *
 * @example identityText({ plan: "1x0k2f", year: 2026, period: "Q2", unit: "TH02", issue: 1 }) // => "PHIEU:1|1x0k2f|2026|Q2|TH02|1"
 */
export function identityText({ plan, year, period, unit, issue }: FormIdentity): string {
  return [PREFIX, plan, year, period, encodeURIComponent(unit), issue].join("|");
}

/**
 * The identity that a cell's text says; undefined when it says none.
 *
 * @example readIdentity("PHIEU:1|1x0k2f|2026|Q2|TH02|1")?.unit // => "TH02"
 */
export function readIdentity(text: string): FormIdentity | undefined {
  const [prefix, plan = "", year, name, unit = "", issue] = text.trim().split("|");
  const period = PERIODS.find((known) => known === name);
  const isWhole = prefix === PREFIX && /^\d{4}$/.test(year ?? "") && /^\d{1,6}$/.test(issue ?? "");
  if (!isWhole || period === undefined || !/^(?:[^%]|%[\dA-F]{2})+$/i.test(unit)) return undefined;
  return { plan, year: Number(year), period, unit: decoded(unit), issue: Number(issue) };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
