import { formatDay } from "../../domain/grid/dateOfCell";
import { QUARTERS_OF } from "../../domain/tracking/Period";
import { QUARTER_HEADINGS, UNIT_SHEET_HEADINGS } from "../headings";
import { PERIOD_NAMES, periodWords, TEXTS } from "../labels";
import { asOfLine } from "../parts/sheetParts";
import { signerTitle, signerWords } from "../parts/signerTitle";
import type { SettingName } from "../settings/Settings";
import { formDue, settingText, type FormFacts } from "./formFacts";

type Words = (facts: FormFacts) => string;

function said(name: SettingName): Words {
  return ({ settings }) => settingText(settings, name);
}

const AS_OF = asOfLine().formula;
const SIGNER = signerTitle().formula;

/** What each formula of a form's head and foot comes to, told by the settings that it reads. */
const WORDS: readonly (readonly [isOf: (formula: string) => boolean, words: Words])[] = [
  [(formula) => formula === AS_OF, ({ rule }) => `(${TEXTS.asOf} ${formatDay(rule.asOf)})`],
  [(formula) => formula.startsWith("=UPPER(CoQuanChuQuan"), (facts) => said("CoQuanChuQuan")(facts).toUpperCase()],
  [(formula) => formula.startsWith("=UPPER(ChuQuanDonVi"), (facts) => said("ChuQuanDonVi")(facts).toUpperCase()],
  [(formula) => formula.startsWith("=UPPER(SUBSTITUTE("), ({ unit }) => unit.toUpperCase()],
  [(formula) => formula === SIGNER, (facts) => signerWords(said("QuyenHanKy")(facts), said("ChucVuKy")(facts))],
  [(formula) => formula.includes("DiaDanh"), placeAndDay],
  [(formula) => formula.includes("LinhVuc"), title],
  [(formula) => formula.includes("NoiNhanPhieu"), guide],
  [(formula) => formula.includes("NoiNhanDonVi"), said("NoiNhanDonVi")],
  [(formula) => formula.includes(TEXTS.dearTo), (facts) => `${TEXTS.dearTo} ${office(facts)}`],
];

/**
 * The words of a formula of a form's head or foot, which a form that goes out says outright: it has no sheet "Kế hoạch" to read them from.
 * Undefined for formulas that count the form's own cells.
 *
 * @example headWords("=NoiNhanDonVi&\"\"", facts) // => "- Như trên;\n- Lưu: VT."
 */
export function headWords(formula: string, facts: FormFacts): string | undefined {
  return WORDS.find(([isOf]) => isOf(formula))?.[1](facts);
}

function office({ settings }: FormFacts): string {
  return settingText(settings, "CoQuanBanHanh") || "........";
}

function placeAndDay({ settings, identity }: FormFacts): string {
  return `${settingText(settings, "DiaDanh") || "......."}, ${TEXTS.dateOfSigning} ${String(identity.year)}`;
}

function title({ settings, identity }: FormFacts): string {
  const field = settingText(settings, "LinhVuc").toUpperCase();
  const heading = field === "" ? TEXTS.unitSheetTitle : `${TEXTS.unitSheetTitle} ${field}`;
  return `${heading}\n${periodWords(identity.period)} ${String(identity.year)}`;
}

/** What to fill, until when, and where to send it. */
function guide(facts: FormFacts): string {
  const { period } = facts.identity;
  const [first = 1] = QUARTERS_OF[period];
  const columns = `“${QUARTER_HEADINGS[first - 1] ?? ""}” ${TEXTS.fillTo} “${UNIT_SHEET_HEADINGS.completedOn}”`;
  const due = formDue(facts.settings, period);
  const until = due === undefined ? "" : `; ${TEXTS.submitBy.toLowerCase()} ${formatDay(due)}`;
  const where = settingText(facts.settings, "NoiNhanPhieu") || office(facts);
  return `${TEXTS.fillIn} ${columns} (${PERIOD_NAMES[period]})${until}; ${TEXTS.sendTo.toLowerCase()} ${where}.`;
}
