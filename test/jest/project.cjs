// What the three projects of tests share: how a file becomes JavaScript, and the seed of what is generated.
const path = require("node:path");

/** A project of tests: its name, and the folders of test/ that belong to it. */
module.exports = (displayName, folders) => ({
  displayName,
  rootDir: path.join(__dirname, "../.."),
  testMatch: [`<rootDir>/test/{${folders.join(",")},}/**/*.test.{ts,tsx}`],
  transform: {
    "^.+\\.(tsx?|mjs|js)$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
          target: "es2022",
        },
        module: { type: "commonjs" },
      },
    ],
  },
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "json", "node"],
  transformIgnorePatterns: ["/node_modules/(?!(hucre|pdfjs-dist)/)"],
  testEnvironment: "node",
  setupFiles: ["<rootDir>/test/support/fixedSeed.ts"],
});
