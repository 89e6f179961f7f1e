import type { StyledArea } from "../../spec/SheetSpec";
import type { StyleRole } from "../../spec/styles";

/** How working looks are on paper: without fills, because not every program can leave colours out of the print. */
const PAPER_ROLES: Readonly<Partial<Record<StyleRole, StyleRole>>> = {
  heading: "form-heading",
  "heading-code": "form-code",
  input: "form-input",
  "input-center": "form-input-center",
  "input-date": "form-input-date",
  group: "form-group",
  "group-count": "form-group-count",
  "group-percent": "form-group-percent",
  total: "form-total",
  "total-count": "form-total-count",
  "total-percent": "form-total-percent",
};

/**
 * A look as it is on sheets that are printed and signed.
 *
 * @example paperRole("heading") // => "form-heading"
 */
export function paperRole(role: StyleRole): StyleRole {
  return PAPER_ROLES[role] ?? role;
}

/**
 * A styled area as it is on sheets that are printed and signed.
 *
 * @example onPaper({ area, role: "total" }).role // => "form-total"
 */
export function onPaper({ area, role }: StyledArea): StyledArea {
  return { area, role: paperRole(role) };
}
