import { spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const START = join(fileURLToPath(new URL("../../..", import.meta.url)), "src/workbench/run/start.mjs");

/** How a browser is started that only our own page is shown in. */
export const QUIET_BROWSER = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"];

/** Runs `npm start`'s own command and gives the address it says. */
export function servePage(): Promise<{ readonly address: string; readonly stop: () => void }> {
  const server = spawn(process.execPath, [START, "--fixed"], {
    env: { ...process.env, PORT: "" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  return new Promise((resolve, reject) => {
    server.stdout.on("data", (text: Buffer) => {
      const [address] = /http:\/\/127\.0\.0\.1:\d+\//.exec(text.toString()) ?? [];
      if (address !== undefined) resolve({ address, stop: () => server.kill() });
    });
    server.once("exit", () => reject(new Error("npm start ended.")));
  });
}
