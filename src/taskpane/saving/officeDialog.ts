import type { OpenSavingDialog } from "./dialogWay";

const SHARE_OF_SCREEN = 30;

/**
 * A window of the add-in's own through Office's dialogs.
 *
 * @example dialogWay(officeDialog("https://localhost:3000/taskpane.html?saving"))
 */
export function officeDialog(address: string): OpenSavingDialog {
  return (said) =>
    new Promise((resolve, reject) => {
      const size = { width: SHARE_OF_SCREEN, height: SHARE_OF_SCREEN };
      Office.context.ui.displayDialogAsync(address, size, ({ status, value, error }) => {
        if (status !== Office.AsyncResultStatus.Succeeded) {
          reject(new Error(error.message));
          return;
        }
        value.addEventHandler(Office.EventType.DialogMessageReceived, (event) => {
          said("message" in event ? event.message : null);
        });
        value.addEventHandler(Office.EventType.DialogEventReceived, () => said(null));
        resolve({ send: (message) => value.messageChild(message), close: () => value.close() });
      });
    });
}
