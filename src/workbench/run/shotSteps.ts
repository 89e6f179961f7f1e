import type { FrameLocator, Locator, Page } from "playwright-core";
import type { PlaceId, StepId } from "../../strings/shape/PaneWords";
import { paneVi } from "../../strings/vi/pane";
import { formsVi } from "../../strings/vi/forms";
import { helpVi } from "../../strings/vi/help";
import { partsVi } from "../../strings/vi/parts";
import { restoreVi } from "../../strings/vi/restore";
import { placesVi } from "../../strings/vi/places";
import { settingsVi } from "../../strings/vi/settings";
import { PLACE_OF } from "../../taskpane/places";
import { pageVi } from "../page/words/pageVi";

/** The workbench while its pictures are taken. */
export interface ShotPage {
  readonly page: Page;
  readonly pane: FrameLocator;
}

/** A picture: its name, and how one comes from the picture before to what it shows. */
export interface Shot {
  readonly shot: string;
  readonly go: (open: ShotPage) => Promise<void>;
}

const PLACES: readonly PlaceId[] = ["plan", "check", "progress", "report"];

async function openPlace({ pane }: ShotPage, place: PlaceId): Promise<void> {
  await pane.getByRole("tab", { name: paneVi.placeNames[place] }).click();
  const panel = pane.getByRole("tabpanel");
  await panel.getByRole("heading").or(panel.getByRole("button")).first().waitFor();
}

function sectionOf({ pane }: ShotPage, step: StepId): Locator {
  return pane.getByRole("region", { name: paneVi.steps[step].title });
}

/** Presses a step's button in its place; the first step shows what it understood before. */
async function run(open: ShotPage, step: StepId): Promise<void> {
  await openPlace(open, PLACE_OF[step]);
  const section = sectionOf(open, step);
  await section.getByRole("button", { name: paneVi.steps[step].button, exact: true }).click();
  if (step !== "tasks") await section.getByRole("heading", { name: paneVi.done }).waitFor();
}

async function goHome({ pane }: ShotPage): Promise<void> {
  await pane.getByRole("button", { name: paneVi.overview }).click();
  await pane.getByRole("region", { name: paneVi.overview }).waitFor();
}

async function fail(open: ShotPage): Promise<void> {
  await openPlace(open, "plan");
  // The place itself asks for the names of the sheets; the failure is for what is pressed.
  await open.page.waitForTimeout(500);
  await open.page.getByRole("button", { name: pageVi.faults }).click();
  await open.page.getByRole("menuitem", { name: pageVi.faultNames.connection }).click();
  await sectionOf(open, "tasks").getByRole("button", { name: paneVi.steps.tasks.button, exact: true }).click();
  await open.pane.getByText(paneVi.failed).first().waitFor();
}

async function recognise(open: ShotPage): Promise<void> {
  await run(open, "tasks");
  await sectionOf(open, "tasks").getByRole("heading", { name: paneVi.preview }).waitFor();
}

async function agree(open: ShotPage): Promise<void> {
  const section = sectionOf(open, "tasks");
  await section.getByRole("button", { name: paneVi.confirmStep.tasks ?? paneVi.confirm, exact: true }).click();
  await section.getByRole("heading", { name: paneVi.done }).waitFor();
}

async function openElsewhere(open: ShotPage): Promise<void> {
  await openPlace(open, "plan");
  await open.pane.getByText(placesVi.plan.elsewhere).click();
  await open.pane.getByRole("textbox").first().waitFor();
}

async function openMenu({ pane }: ShotPage): Promise<void> {
  await pane.getByRole("button", { name: paneVi.menu }).click();
  await pane.getByRole("menu").waitFor();
}

/** From the menu that is open, with the section open that people change most. */
async function openSettings({ pane }: ShotPage): Promise<void> {
  await pane.getByRole("menuitem", { name: paneVi.toSettings }).click();
  const section = pane.getByRole("button", { name: settingsVi.sections.deadlines });
  await section.click();
  await pane.getByLabel(settingsVi.labels.HanBaoCaoNam).waitFor();
}

async function openHelp({ pane }: ShotPage): Promise<void> {
  await pane.getByRole("button", { name: paneVi.toHelp }).click();
  await pane.getByRole("heading", { name: helpVi.title }).waitFor();
}

async function openUnits(open: ShotPage): Promise<void> {
  await openPlace(open, "plan");
  const { units } = partsVi;
  const part = open.pane.getByRole("region", { name: units.title });
  await part.getByRole("button", { name: units.open }).click();
  await part.getByText(units.change.title).click();
}

/** From the form that is open: two units of the sample that become one. */
async function mergeUnits({ pane }: ShotPage): Promise<void> {
  const { change } = partsVi.units;
  const part = pane.getByRole("region", { name: partsVi.units.title });
  await part.getByLabel(change.what).selectOption(change.kinds.merge);
  await part.getByLabel(change.from).selectOption({ index: 2 });
  await part.getByLabel(change.into).selectOption({ index: 3 });
  await part.getByRole("button", { name: change.look }).click();
  await part.getByRole("button", { name: paneVi.confirm, exact: true }).waitFor();
}

async function sendForms(open: ShotPage): Promise<void> {
  await openPlace(open, "report");
  const section = open.pane.getByRole("region", { name: formsVi.send.title });
  await section.getByRole("button", { name: formsVi.send.button }).click();
  await section.getByRole("button", { name: paneVi.confirm, exact: true }).click();
  await section.getByRole("heading", { name: paneVi.done }).waitFor();
}

/** From any place: what was done last is about to be put back. */
async function askToRestore({ pane }: ShotPage): Promise<void> {
  await pane.getByRole("button", { name: restoreVi.restore }).last().click();
  await pane.getByRole("button", { name: paneVi.cancel }).last().waitFor();
}

async function openEmpty(open: ShotPage): Promise<void> {
  await open.page.getByRole("button", { name: pageVi.samples }).click();
  await open.page.getByRole("menuitem", { name: pageVi.sampleNames.empty }).click();
  await open.pane.getByRole("heading", { name: partsVi.start.title }).waitFor();
}

async function startOffice({ pane }: ShotPage): Promise<void> {
  await pane.getByRole("button", { name: partsVi.start.ways.office.name }).click();
  await pane.getByText(partsVi.start.made("").slice(0, 12)).first().waitFor();
}

async function speakEnglish(open: ShotPage): Promise<void> {
  await openMenu(open);
  await open.pane.getByRole("menuitem", { name: paneVi.otherLanguage }).click();
  await open.pane.locator("html[lang=en]").waitFor();
}

const placeShots = (when: string): readonly Shot[] =>
  PLACES.map((place) => ({ shot: `${place}-${when}`, go: (open) => openPlace(open, place) }));

/** The way of a new user through every screen, before and after a plan; each picture begins where the one before ended. */
export const SHOTS: readonly Shot[] = [
  { shot: "home-before", go: async ({ pane }) => pane.getByRole("button").nth(2).waitFor() },
  ...placeShots("before"),
  { shot: "plan-elsewhere", go: openElsewhere },
  { shot: "failure", go: fail },
  { shot: "recognised", go: recognise },
  { shot: "table-made", go: agree },
  { shot: "checked", go: (open) => run(open, "check") },
  { shot: "forms-made", go: (open) => run(open, "units") },
  { shot: "summary-made", go: (open) => run(open, "summary") },
  { shot: "home-after", go: goHome },
  ...placeShots("after"),
  { shot: "menu", go: openMenu },
  { shot: "settings", go: openSettings },
  { shot: "help", go: openHelp },
  { shot: "units", go: openUnits },
  { shot: "units-merged", go: mergeUnits },
  { shot: "forms-sent", go: sendForms },
  { shot: "put-back", go: askToRestore },
  { shot: "started-empty", go: openEmpty },
  { shot: "started-office", go: startOffice },
  { shot: "english", go: speakEnglish },
];
