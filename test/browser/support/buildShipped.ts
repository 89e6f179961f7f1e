import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { webpack } from "webpack";
import type { Configuration } from "webpack";
import { pageDigest } from "../../../src/workbench/run/pageDigest.mjs";

const shippedConfig = createRequire(__filename)("../../../webpack.config.js") as (env: object) => Configuration;
const ROOT = join(__dirname, "../../..");
const BUILDS = join(ROOT, "node_modules/.cache/so-ke-hoach/shipped");

/** The folder of the add-in as it is shipped, built of the present sources; once for all tests that look at it. */
export async function buildShipped(): Promise<string> {
  const folder = join(BUILDS, pageDigest(ROOT));
  if (existsSync(folder)) return folder;
  rmSync(BUILDS, { recursive: true, force: true });
  mkdirSync(BUILDS, { recursive: true });
  const draft = `${folder}.draft`;
  await buildInto(draft);
  renameSync(draft, folder);
  return folder;
}

async function buildInto(folder: string): Promise<void> {
  const config = shippedConfig({});
  const compiler = webpack({ ...config, output: { ...config.output, path: folder } });
  await new Promise<void>((resolve, reject) => {
    compiler?.run((error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else compiler.close(() => resolve());
    });
  });
}
