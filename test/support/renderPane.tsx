import { configure, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { createElement } from "react";
import type { SourceFilePort } from "../../src/actions/ports/SourceFilePort";
import type { WorkbookPort } from "../../src/actions/ports/WorkbookPort";
import { sourceFiles } from "../../src/files/sourceFiles";
import { App } from "../../src/taskpane/App";
import { formFiles } from "../../src/files/forms/formFiles";
import type { FormDesk } from "../../src/taskpane/PaneContext";
import type { StepId } from "../../src/strings/shape/PaneWords";

// Places are fetched when they are opened, which takes a machine at work its time.
configure({ asyncUtilTimeout: 10_000 });

/** jsdom has no media queries; this one says that nothing was asked for. */
function withoutPreferences(): void {
  const none = { matches: false, addEventListener: () => undefined, removeEventListener: () => undefined };
  Object.defineProperty(window, "matchMedia", { configurable: true, value: () => none });
}

/** The pane on 1 April 2025 over a workbook, and a user before it. */
export function renderPane(
  port: WorkbookPort,
  first: StepId | null = "tasks",
  doors: SourceFilePort = sourceFiles(),
  forms: FormDesk = { files: formFiles(), ways: [] },
) {
  withoutPreferences();
  localStorage.clear();
  render(createElement(App, { port, doors, forms, today: "2025-04-01", first, officeColours: () => undefined }));
  const user = userEvent.setup();
  return {
    user,
    button: (name: string) => screen.getByRole("button", { name }),
    /** Presses a button once it is there: places come when they are opened. */
    press: async (name: string) => user.click(await screen.findByRole("button", { name })),
    /** Opens a place by its tab. */
    open: (place: string) => user.click(screen.getByRole("tab", { name: place })),
  };
}
