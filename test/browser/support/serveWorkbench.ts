import { spawn, type ChildProcess } from "node:child_process";
import { join } from "node:path";

const START = join(__dirname, "../../../src/workbench/run/start.mjs");
const ADDRESS = /http:\/\/127\.0\.0\.1:\d+\//;

/** The workbench as `npm start` serves it. */
export interface ServedWorkbench {
  readonly address: string;
  stop(): Promise<void>;
}

/** Runs `npm start`'s own command, which builds only when a source changed, and waits for the address it says. */
export async function serveWorkbench(): Promise<ServedWorkbench> {
  const server = spawn(process.execPath, [START, "--fixed"], { env: { ...process.env, PORT: "" } });
  return { address: await addressSaid(server), stop: () => stopped(server) };
}

function addressSaid(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    const hear = (text: Buffer): void => {
      said += text.toString();
      const [address] = ADDRESS.exec(said) ?? [];
      if (address !== undefined) resolve(address);
    };
    server.stdout?.on("data", hear);
    server.stderr?.on("data", hear);
    server.once("exit", () => reject(new Error(`npm start ended: ${said}`)));
  });
}

async function stopped(server: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => server.once("exit", resolve));
  server.kill();
  await ended;
}
