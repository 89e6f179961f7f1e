import { findBrowser } from "../../../src/workbench/run/findBrowser";

const NONE = "No Chromium, Chrome or Edge on this machine: the browser tests are not run (BROWSER_PATH names one).";

/** Describes what is tried in the system's browser; without one it says so, and fails where all must be tried. */
export function describeInBrowser(what: string, tests: (path: string) => void): void {
  const path = findBrowser();
  describe(what, () => {
    if (path !== null) return tests(path);
    it("needs a browser", () => {
      if (process.env["CI"] === "true") throw new Error(NONE);
      process.stderr.write(`${NONE}\n`);
    });
  });
}
