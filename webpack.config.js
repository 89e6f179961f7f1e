"use strict";

// Two builds of the same pane:
//   webpack --mode production        the add-in that is shipped, into dist/
//   webpack --env workbench          the pane beside a spreadsheet in a browser, for trying it without Excel (`npm start`)
//   webpack serve --env workbench    the same, built again at each save (`npm run dev`)

const { createHash } = require("node:crypto");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const { EsbuildPlugin } = require("esbuild-loader");
const HtmlPlugin = require("html-webpack-plugin");
const { refuseOthers } = require("./src/workbench/run/thisMachine.cjs");

const OFFICE_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
/** Where office.js comes from, and what it loads for the Excel that it finds itself in. */
const OFFICE_SOURCE = new URL(OFFICE_CDN).origin;
const DEVELOPMENT_ADDRESS = "https://localhost:3000";
const OFFICE_JS_FOLDER = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
const SAMPLES = path.join(__dirname, "test", "fixtures", "plans");
const source = (...parts) => path.join(__dirname, "src", ...parts);

/** What both builds share: how a file becomes JavaScript. */
const common = {
  output: { filename: "[name].[contenthash:8].js", assetModuleFilename: "[name].[contenthash:8][ext]", clean: true },
  resolve: {
    extensions: [".tsx", ".ts", ".mjs", ".js"],
    // The library's own small build is smaller than what is made of its large one.
    alias: { "pdfjs-dist/legacy/build/pdf.mjs$": "pdfjs-dist/legacy/build/pdf.min.mjs" },
  },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: "swc-loader",
        options: {
          jsc: {
            parser: { syntax: "typescript", tsx: true },
            transform: { react: { runtime: "automatic" } },
            target: "es2020",
          },
        },
      },
      { test: /\.css$/, use: ["style-loader", "css-loader"] },
      { test: /\.xlsx$/, type: "asset/resource" },
    ],
  },
  performance: { hints: false },
  stats: "errors-only",
};

/**
 * The pane's page. `officeScript` is where office.js comes from; `hostScript` runs before it and is what the workbench uses to put
 * its own Excel behind the pane; `name` is another entry than the pane's, that stands in its place.
 */
function panePage(officeScript, hostScript = "", name = "taskpane") {
  return new HtmlPlugin({
    filename: `${name}.html`,
    template: source("taskpane", "taskpane.html"),
    chunks: [name],
    templateParameters: { officeScript, hostScript },
  });
}

/** A script that stands in the page itself; only the old-browser page has one. */
const INLINE_SCRIPT = /<script>([\s\S]*?)<\/script>/g;

/**
 * What the shipped pane may load: scripts of its own and of Microsoft's office.js, the one script that stands in the page by its hash, and no
 * connection but to where it came from. Fluent makes its style sheets as it goes, so styles are not held.
 */
function contentSecurityPolicy(html) {
  const hashes = [...html.matchAll(INLINE_SCRIPT)].map(
    ([, script]) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`,
  );
  return [
    "default-src 'none'",
    `script-src 'self' ${OFFICE_SOURCE} ${hashes.join(" ")}`,
    "worker-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** Puts the policy into the page, before anything that it holds for. */
class ContentSecurity {
  apply(compiler) {
    compiler.hooks.compilation.tap("ContentSecurity", (compilation) => {
      HtmlPlugin.getCompilationHooks(compilation).beforeEmit.tap("ContentSecurity", (page) => {
        const policy = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(page.html)}">`;
        return { ...page, html: page.html.replace(/<meta charset="?utf-8"?\s*\/?>/, (charset) => `${charset}${policy}`) };
      });
    });
  }
}

/**
 * Puts the parts of a chunk that a page asks for in its first moment into the page itself, before its own script: they are fetched and parsed
 * while that is still on its way. `name` is the chunk's, `page` the file of the page.
 */
class EarlyChunk {
  constructor(page, name) {
    Object.assign(this, { page, name });
  }

  apply(compiler) {
    compiler.hooks.compilation.tap("EarlyChunk", (compilation) => {
      HtmlPlugin.getCompilationHooks(compilation).alterAssetTags.tap("EarlyChunk", (tags) => {
        if (tags.outputName !== this.page) return tags;
        const files = compilation.namedChunkGroups.get(this.name)?.getFiles() ?? [];
        const early = files.filter((file) => file.endsWith(".js")).map((src) => ({
          tagName: "script",
          voidTag: false,
          attributes: { defer: true, src },
          meta: { plugin: "EarlyChunk" },
        }));
        tags.assetTags.scripts.unshift(...early);
        return tags;
      });
    });
  }
}

/** Writes the address the add-in is served from into the manifest. */
function addressedManifest(addinUrl) {
  return (content) => content.toString("utf8").replaceAll(DEVELOPMENT_ADDRESS, addinUrl);
}

function shippedBuild() {
  const addinUrl = (process.env.ADDIN_URL || DEVELOPMENT_ADDRESS).replace(/\/+$/, "");
  return {
    ...common,
    mode: "production",
    entry: { taskpane: source("taskpane", "main.tsx") },
    output: { ...common.output, path: path.join(__dirname, "dist") },
    optimization: { minimizer: [new EsbuildPlugin({ target: "es2020" })] },
    // `webpack serve` without the workbench serves what is shipped, to this machine only, too.
    devServer: onThisMachine(),
    plugins: [
      panePage(OFFICE_CDN),
      new ContentSecurity(),
      new CopyPlugin({
        patterns: [
          { from: "assets/icon-*.png" },
          { from: "manifest.xml", transform: addressedManifest(addinUrl) },
        ],
      }),
    ],
  };
}

/** `isServed`: by webpack, while its sources are worked on. Otherwise built once and opened often: the fast React, and half the bytes to parse. */
function workbenchBuild(isServed) {
  return {
    ...common,
    mode: isServed ? "development" : "production",
    devtool: isServed ? "cheap-module-source-map" : false,
    optimization: { minimize: !isServed, minimizer: [new EsbuildPlugin({ target: "es2020" })] },
    entry: {
      taskpane: source("taskpane", "main.tsx"),
      workbench: source("workbench", "page", "main.tsx"),
      bare: source("workbench", "page", "barePane.tsx"),
    },
    output: { ...common.output, filename: "[name].js", path: path.join(__dirname, "node_modules", ".cache", "workbench") },
    // The spreadsheet view is large and never changes: keep what was compiled between two starts.
    cache: { type: "filesystem", buildDependencies: { config: [__filename] } },
    // Whether a source is as it was compiled is told by its bytes.
    snapshot: { module: { hash: true }, resolve: { hash: true }, buildDependencies: { hash: true } },
    plugins: [
      new HtmlPlugin({
        filename: "index.html",
        template: source("workbench", "page", "page.html"),
        chunks: ["workbench"],
      }),
      new EarlyChunk("index.html", "grid"),
      panePage("/office-js/office.js", "parent.connectPane(window)"),
      panePage("/office-js/office.js", "parent.connectPane(window)", "bare"),
      // The sample plans are the tests' own: as pasted text, and as tables.
      new CopyPlugin({ patterns: [{ context: SAMPLES, from: "*.{txt,word.xlsx}", to: "samples/[name][ext]" }] }),
    ],
    infrastructureLogging: { level: "error" },
    devServer: {
      ...onThisMachine(),
      static: [{ directory: OFFICE_JS_FOLDER, publicPath: "/office-js", watch: false }],
      onListening: announceAddress,
    },
  };
}

/** A server for this machine alone, whatever address it is told to listen on: `--host 0.0.0.0` answers nobody else either. */
function onThisMachine() {
  return {
    host: "127.0.0.1",
    port: process.env.PORT || "auto",
    hot: false,
    client: { logging: "error", overlay: false },
    // Left out, whatever lies in a folder "public" is served.
    static: false,
    setupMiddlewares: (middlewares) => [{ name: "only-this-machine", middleware: refuseOthers }, ...middlewares],
  };
}

/** Says where to look, once there is something to see. */
function announceAddress(server) {
  server.middleware.waitUntilValid(() => {
    const { port } = server.server.address();
    process.stdout.write(`Sổ Kế hoạch: mở http://127.0.0.1:${port}/ trong trình duyệt (dừng bằng Ctrl+C).\n`);
  });
}

module.exports = (env = {}) => (env.workbench ? workbenchBuild(env.WEBPACK_SERVE === true) : shippedBuild());
module.exports.OFFICE_JS_FOLDER = OFFICE_JS_FOLDER;
