import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { createElement } from "react";
import type { SourceFilePort } from "../../src/actions/ports/SourceFilePort";
import type { WorkbookPort } from "../../src/actions/ports/WorkbookPort";
import { sourceFiles } from "../../src/files/sourceFiles";
import { App } from "../../src/taskpane/App";
import type { StepId } from "../../src/strings/shape/PaneWords";

/** jsdom has no media queries; this one says that nothing was asked for. */
function withoutPreferences(): void {
  const none = { matches: false, addEventListener: () => undefined, removeEventListener: () => undefined };
  Object.defineProperty(window, "matchMedia", { configurable: true, value: () => none });
}

/** The pane on 1 April 2025 over a workbook, and a user before it. */
export function renderPane(port: WorkbookPort, first: StepId = "tasks", doors: SourceFilePort = sourceFiles()) {
  withoutPreferences();
  localStorage.clear();
  render(createElement(App, { port, doors, today: "2025-04-01", first, officeColours: () => undefined }));
  return { user: userEvent.setup(), button: (name: string) => screen.getByRole("button", { name }) };
}
