import { Button, FluentProvider, Text, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

// The least that a pane of Fluent can be: what the first render of ours is measured against (`npm run bench`).
void Office.onReady().then(() => {
  const root = document.getElementById("root");
  if (root === null) throw new Error("taskpane.html has no #root");
  createRoot(root).render(
    <FluentProvider theme={webLightTheme}>
      <Text>Excel</Text>
      <Button appearance="primary">OK</Button>
    </FluentProvider>,
  );
});
