import { createRequire } from "node:module";

interface Server {
  readonly host: string;
  readonly static: unknown;
  readonly setupMiddlewares: (middlewares: readonly unknown[]) => readonly unknown[];
}

interface Config {
  (env: object): { readonly devServer: Server };
  readonly OFFICE_JS_FOLDER: string;
  readonly refuseOthers: (
    request: { readonly socket: { readonly remoteAddress: string } },
    response: { statusCode: number; end(): void },
    next: () => void,
  ) => void;
}

const config = createRequire(__filename)("../../webpack.config.js") as Config;

/** How a request from an address is answered. */
function answerTo(remoteAddress: string): number {
  const response = { statusCode: 0, end: () => undefined };
  config.refuseOthers({ socket: { remoteAddress } }, response, () => (response.statusCode = 200));
  return response.statusCode;
}

describe("webpack serve", () => {
  it.each([
    ["the shipped pane", {}],
    ["the workbench", { workbench: true }],
  ])("listens on this machine only, and looks at who asks before anything else: %s", (_what, env) => {
    const { devServer } = config(env);
    expect(devServer.host).toBe("127.0.0.1");
    expect(devServer.setupMiddlewares(["others"])).toEqual([
      { name: "only-this-machine", middleware: config.refuseOthers },
      "others",
    ]);
  });

  it("serves no folder but Microsoft's client, and that for the workbench only", () => {
    expect(config({}).devServer.static).toBe(false);
    expect(config({ workbench: true }).devServer.static).toEqual([
      { directory: config.OFFICE_JS_FOLDER, publicPath: "/office-js", watch: false },
    ]);
  });

  it.each([
    ["127.0.0.1", 200],
    ["::1", 200],
    ["::ffff:127.0.0.1", 200],
    ["192.168.1.20", 403],
    ["::ffff:10.0.0.5", 403],
    ["", 403],
  ])("answers %s with %i, however it was told to listen", (address, status) => {
    expect(answerTo(address)).toBe(status);
  });
});
