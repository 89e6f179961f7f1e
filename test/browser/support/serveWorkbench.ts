import { mkdtempSync, readFile, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { createRequire } from "node:module";
import { webpack } from "webpack";
import type { Configuration } from "webpack";

/** webpack.config.js, which webpack itself reads and so is plain JavaScript. */
const workbenchConfig = createRequire(__filename)("../../../webpack.config.js") as {
  (env: { workbench: boolean }): Configuration;
  readonly OFFICE_JS_FOLDER: string;
};

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css",
};

/** The workbench, built into a folder of its own and served on this machine only. */
export interface ServedWorkbench {
  readonly address: string;
  stop(): Promise<void>;
}

/** Builds what `npm start` serves, once, and serves it. */
export async function serveWorkbench(): Promise<ServedWorkbench> {
  const folder = mkdtempSync(join(tmpdir(), "so-ke-hoach-"));
  await build(folder);
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname));
    readFile(fileOf(folder, path), (error, content) => {
      response.writeHead(error ? 404 : 200, { "content-type": TYPES[extname(path)] ?? "text/html; charset=utf-8" });
      response.end(error ? "" : content);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const bound = server.address();
  const port = typeof bound === "object" && bound ? bound.port : 0;
  return {
    address: `http://127.0.0.1:${String(port)}/`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true });
    },
  };
}

function fileOf(folder: string, path: string): string {
  if (path.startsWith("/office-js/")) return join(workbenchConfig.OFFICE_JS_FOLDER, path.slice("/office-js/".length));
  return join(folder, path === "/" ? "index.html" : path);
}

async function build(folder: string): Promise<void> {
  const config = workbenchConfig({ workbench: true });
  const compiler = webpack({
    ...config,
    devtool: false,
    cache: { type: "filesystem", name: "browser-tests" },
    output: { ...config.output, path: folder },
  });
  if (!compiler) throw new Error("webpack made no compiler");
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else compiler.close(() => resolve());
    });
  });
}
