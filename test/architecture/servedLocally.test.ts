import { mkdtempSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { localServer } from "../../src/workbench/run/localServer.mjs";

interface DevServer {
  readonly host: string;
  readonly static: unknown;
  readonly setupMiddlewares: (middlewares: readonly unknown[]) => readonly unknown[];
}

interface Config {
  (env: object): { readonly devServer: DevServer };
  readonly OFFICE_JS_FOLDER: string;
}

interface ThisMachine {
  readonly refuseOthers: (
    request: { readonly socket: { readonly remoteAddress: string }; readonly headers: { readonly host: string } },
    response: { statusCode: number; end(): void },
    next: () => void,
  ) => void;
}

const require = createRequire(__filename);
const config = require("../../webpack.config.js") as Config;
const { refuseOthers } = require("../../src/workbench/run/thisMachine.cjs") as ThisMachine;

/** How a request from an address, for a host, is answered. */
function answerTo(remoteAddress: string, host: string): number {
  const response = { statusCode: 0, end: () => undefined };
  refuseOthers({ socket: { remoteAddress }, headers: { host } }, response, () => (response.statusCode = 200));
  return response.statusCode;
}

describe("the servers of the workbench", () => {
  it.each([
    ["127.0.0.1", "127.0.0.1:3100", 200],
    ["::1", "[::1]:3100", 200],
    ["::ffff:127.0.0.1", "localhost:3100", 200],
    ["192.168.1.20", "127.0.0.1:3100", 403],
    ["::ffff:10.0.0.5", "127.0.0.1:3100", 403],
    ["", "127.0.0.1:3100", 403],
    ["127.0.0.1", "so-ke-hoach.example:3100", 403],
    ["127.0.0.1", "localhost.example", 403],
    ["127.0.0.1", "", 403],
  ])("answer %s, asking for “%s”, with %i, however they were told to listen", (address, host, status) => {
    expect(answerTo(address, host)).toBe(status);
  });
});

describe("webpack serve", () => {
  it.each([
    ["the shipped pane", {}],
    ["the workbench", { workbench: true }],
  ])("listens on this machine only, and looks at who asks before anything else: %s", (_what, env) => {
    const { devServer } = config(env);
    expect(devServer.host).toBe("127.0.0.1");
    expect(devServer.setupMiddlewares(["others"])).toEqual([
      { name: "only-this-machine", middleware: refuseOthers },
      "others",
    ]);
  });

  it("serves no folder but Microsoft's client, and that for the workbench only", () => {
    expect(config({}).devServer.static).toBe(false);
    expect(config({ workbench: true }).devServer.static).toEqual([
      { directory: config.OFFICE_JS_FOLDER, publicPath: "/office-js", watch: false },
    ]);
  });
});

describe("the server of npm start", () => {
  const home = mkdtempSync(join(tmpdir(), "so-ke-hoach-served-"));
  const folder = join(home, "page");
  const server = localServer((path) => Promise.resolve({ folder, path }));
  let port = 0;

  beforeAll(async () => {
    mkdirSync(join(folder, "parts"), { recursive: true });
    writeFileSync(join(folder, "index.html"), "<h1>Sổ</h1>");
    writeFileSync(join(folder, "parts/a.js"), "1");
    writeFileSync(join(home, "secret.txt"), "x");
    symlinkSync(join(home, "secret.txt"), join(folder, "link.txt"));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    port = (server.address() as AddressInfo).port;
  });

  afterAll(async () => {
    await new Promise((resolve) => server.close(resolve));
    rmSync(home, { recursive: true });
  });

  /** Asks for a path as it is written: a browser would tidy it. */
  function ask(path: string, more: { method?: string; headers?: Record<string, string> } = {}) {
    return new Promise<{ status: number; type: string | undefined; tag: string | undefined }>((resolve, reject) => {
      const asked = request({ host: "127.0.0.1", port, path, agent: false, ...more }, (response) => {
        response.resume();
        const { "content-type": type, etag: tag } = response.headers;
        response.once("end", () => resolve({ status: response.statusCode ?? 0, type, tag }));
      });
      asked.once("error", reject).end();
    });
  }

  it.each([
    ["/", 200],
    ["/parts/a.js", 200],
    ["/nothing.js", 404],
    ["/parts", 404],
    ["/../secret.txt", 404],
    ["/%2e%2e/secret.txt", 404],
    ["/parts/..%2f..%2fsecret.txt", 404],
    ["/..%5csecret.txt", 404],
    ["/link.txt", 404],
    ["/%00", 400],
    ["/%zz", 400],
  ])("answers %s with %i: never from outside of its folder", async (path, status) => {
    expect((await ask(path)).status).toBe(status);
  });

  it("only gives: whatever else is asked is refused", async () => {
    expect((await ask("/", { method: "POST" })).status).toBe(405);
    expect((await ask("/", { method: "HEAD" })).status).toBe(200);
  });

  it("lets the browser keep a file as long as it is the same", async () => {
    const { tag, type } = await ask("/");
    expect(type).toBe("text/html; charset=utf-8");
    expect((await ask("/", { headers: { "if-none-match": tag ?? "" } })).status).toBe(304);
    writeFileSync(join(folder, "index.html"), "<h1>Sổ mới</h1>");
    expect((await ask("/", { headers: { "if-none-match": tag ?? "" } })).status).toBe(200);
  });
});
