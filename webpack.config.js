"use strict";

// Two builds of the same pane:
//   webpack --mode production        the add-in that is shipped, into dist/
//   webpack serve --env workbench    the pane beside a spreadsheet in a browser, for trying it without Excel

const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const { EsbuildPlugin } = require("esbuild-loader");
const HtmlPlugin = require("html-webpack-plugin");

const OFFICE_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const DEVELOPMENT_ADDRESS = "https://localhost:3000";
const OFFICE_JS_FOLDER = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
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
 * its own Excel behind the pane.
 */
function panePage(officeScript, hostScript = "") {
  return new HtmlPlugin({
    filename: "taskpane.html",
    template: source("taskpane", "taskpane.html"),
    chunks: ["taskpane"],
    templateParameters: { officeScript, hostScript },
  });
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
    plugins: [
      panePage(OFFICE_CDN),
      new CopyPlugin({
        patterns: [
          { from: "assets/icon-*.png" },
          { from: "manifest.xml", transform: addressedManifest(addinUrl) },
        ],
      }),
    ],
  };
}

function workbenchBuild() {
  return {
    ...common,
    mode: "development",
    devtool: "cheap-module-source-map",
    entry: { taskpane: source("taskpane", "main.tsx"), workbench: source("workbench", "page", "main.tsx") },
    output: { ...common.output, filename: "[name].js", path: path.join(__dirname, "node_modules", ".cache", "workbench") },
    // The spreadsheet view is large and never changes: keep what was compiled between two starts.
    cache: { type: "filesystem", buildDependencies: { config: [__filename] } },
    plugins: [
      new HtmlPlugin({
        filename: "index.html",
        template: source("workbench", "page", "page.html"),
        chunks: ["workbench"],
      }),
      panePage("/office-js/office.js", "parent.connectPane(window)"),
    ],
    infrastructureLogging: { level: "error" },
    devServer: {
      host: "127.0.0.1",
      port: process.env.PORT || "auto",
      hot: false,
      client: { logging: "error", overlay: false },
      static: [{ directory: OFFICE_JS_FOLDER, publicPath: "/office-js", watch: false }],
      onListening: announceAddress,
    },
  };
}

/** Says where to look, once there is something to see. */
function announceAddress(server) {
  server.middleware.waitUntilValid(() => {
    const { port } = server.server.address();
    process.stdout.write(`Sổ Kế hoạch: mở http://127.0.0.1:${port}/ trong trình duyệt (dừng bằng Ctrl+C).\n`);
  });
}

module.exports = (env = {}) => (env.workbench ? workbenchBuild() : shippedBuild());
module.exports.OFFICE_JS_FOLDER = OFFICE_JS_FOLDER;
