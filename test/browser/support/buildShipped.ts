import { createRequire } from "node:module";
import { webpack } from "webpack";
import type { Configuration } from "webpack";

const shippedConfig = createRequire(__filename)("../../../webpack.config.js") as (env: object) => Configuration;

/** Builds the add-in, as it is shipped, into a folder. */
export async function buildShipped(folder: string): Promise<void> {
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
