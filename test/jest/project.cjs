// What the three projects of tests share: how a file becomes JavaScript, and the seed of what is generated.
const path = require("node:path");

/** A project of tests: its name, the folders of test/ that belong to it, and the files in them that belong to another. */
module.exports = (displayName, folders, but = []) => ({
  ...named(displayName),
  testMatch: [`<rootDir>/test/{${folders.join(",")},}/**/*.test.{ts,tsx}`],
  testPathIgnorePatterns: but.map((file) => `<rootDir>/test/${file}`),
});

/** A project of these files of test/. */
module.exports.ofFiles = (displayName, files) => ({
  ...named(displayName),
  testMatch: files.map((file) => `<rootDir>/test/${file}`),
});

const named = (displayName) => ({
  displayName,
  rootDir: path.join(__dirname, "../.."),
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
