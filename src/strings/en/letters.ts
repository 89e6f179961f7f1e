import type { LackingTask, SubmissionReport, UnitSubmission } from "../../actions/readSubmissionReport";
import type { SubmissionState } from "../../domain/returns/submissionState";
import { PERIOD_NAMES } from "../../sheets/labels";
import type { LetterWords } from "../shape/FormsWords";

const STATES: Readonly<Record<SubmissionState, string>> = {
  "not-sent": "Not sent",
  incomplete: "Incomplete",
  late: "Late",
  sent: "Sent",
};
const ORDER: readonly SubmissionState[] = ["not-sent", "incomplete", "late", "sent"];

function taskWords({ ordinal, content, headings }: LackingTask): string {
  return `${ordinal === "" ? "" : `${ordinal}. `}${content}: ${headings.join(", ")}`;
}

function deadline({ due, days }: Pick<SubmissionReport, "due" | "days">): string {
  if (due === null || days === null) return "";
  return days >= 0 ? `${due} (${String(days)} days left)` : `${due} (${String(-days)} days over)`;
}

function list(report: SubmissionReport): string {
  const units = report.units.filter(({ isIssuer }) => !isIssuer);
  const groups = ORDER.map((state) => ({ state, of: units.filter((unit) => unit.state === state) })).filter(
    ({ of }) => of.length > 0,
  );
  const until = deadline(report);
  return [
    `Reports for ${PERIOD_NAMES[report.period]}, ${String(report.year)}${until === "" ? "" : `; due ${until}`}`,
    ...groups.flatMap(({ state, of }) => [
      `${STATES[state]} (${String(of.length)}/${String(units.length)}):`,
      ...of.map(({ name }) => `- ${name}`),
    ]),
  ].join("\n");
}

function reminder(unit: UnitSubmission, report: SubmissionReport): string {
  const until = deadline({ ...report, due: unit.due ?? report.due });
  return [
    `To: ${unit.name}`,
    unit.sentOn === null
      ? `Your report for ${PERIOD_NAMES[report.period]} has not been received yet.`
      : `Your report for ${PERIOD_NAMES[report.period]} was received on ${unit.sentOn}.`,
    ...(unit.lacking.length === 0 ? [] : ["Still missing:", ...unit.lacking.map((task) => `- ${taskWords(task)};`)]),
    ...(unit.state === "sent" ? [] : [`Please complete and send it${until === "" ? "" : `; due ${until}`}.`]),
  ].join("\n");
}

/** Texts to send about forms, in English. */
export const lettersEn: LetterWords = {
  list,
  table: ({ units }) => [
    ["No.", "Unit", "Block", "Status", "Sent on", "Due", "Missing"],
    ...units
      .filter(({ isIssuer }) => !isIssuer)
      .map((unit, index) => [
        String(index + 1),
        unit.name,
        unit.block,
        STATES[unit.state],
        unit.sentOn ?? "",
        unit.due ?? "",
        unit.lacking.map(taskWords).join("; "),
      ]),
  ],
  reminder,
  reply: ({ unit, file, reason, office }) =>
    [
      `To: ${unit}`,
      `${office} received the file “${file}” and asks you to check it and send it again:`,
      `- ${reason}`,
    ].join("\n"),
};
