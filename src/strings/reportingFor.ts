import { reportingEn } from "./en/reporting";
import type { ReportingWords } from "./shape/ReportingWords";
import type { Language } from "./shape/Strings";
import { reportingVi } from "./vi/reporting";

/**
 * What is said of reports that were made, in a language; it comes with the place of reports.
 *
 * @example reportingFor("vi").text.button // => "Soạn lời báo cáo"
 */
export function reportingFor(language: Language): ReportingWords {
  return language === "vi" ? reportingVi : reportingEn;
}
