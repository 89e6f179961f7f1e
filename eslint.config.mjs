// Size, shape and language rules of the house. Who may import whom is in test/architecture/dependency-rules.cjs.
import jsdoc from "eslint-plugin-jsdoc";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const VIETNAMESE = "/[À-ỹĐđ]/u";

/** Words of the sheet and sentences for the user live in a few files; everything else speaks through them. */
const noVietnameseLiterals = [
  {
    selector: `Literal[value=${VIETNAMESE}]`,
    message:
      "Vietnamese words live in src/strings, a vocabulary, or src/sheets/{headings,labels}.ts, src/sheets/*/*Columns.ts, src/spec/styles.ts.",
  },
  {
    selector: `TemplateElement[value.raw=${VIETNAMESE}]`,
    message:
      "Vietnamese words live in src/strings, a vocabulary, or src/sheets/{headings,labels}.ts, src/sheets/*/*Columns.ts, src/spec/styles.ts.",
  },
];

const noClock = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: "The domain has no clock: pass the day in.",
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: "The domain has no clock: pass the day in.",
  },
  { selector: "ThrowStatement", message: "The domain returns a Result or issues; nothing throws here." },
];

export default tseslint.config(
  { ignores: ["dist/**", "node_modules/**", "coverage/**", "test/fixtures/**"] },
  {
    files: ["src/**/*.{ts,tsx}", "test/**/*.{ts,tsx}"],
    extends: [...tseslint.configs.strict],
    plugins: { "react-hooks": reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "@typescript-eslint/no-dynamic-delete": "error",
      "@typescript-eslint/no-empty-function": "error",
      "no-console": "error",
      eqeqeq: ["error", "always", { null: "ignore" }],
      "max-depth": ["error", 3],
      "max-params": ["error", 4],
      complexity: ["error", 10],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: {
      "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 40, skipBlankLines: true, skipComments: true }],
      "no-restricted-syntax": ["error", ...noVietnameseLiterals],
    },
  },
  {
    // A component is markup: long in lines before it is hard to read.
    files: ["src/**/*.tsx"],
    rules: { "max-lines-per-function": ["error", { max: 80, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ["src/domain/**/*.ts"],
    rules: { "no-restricted-syntax": ["error", ...noVietnameseLiterals, ...noClock] },
  },
  {
    files: [
      "src/strings/**/*.{ts,tsx}",
      "src/domain/**/*ocabulary*.ts",
      "src/workbench/host/**/*Vocabulary.ts",
      "src/sheets/{headings,labels,vocabulary*}.ts",
      "src/sheets/*/*Columns.ts",
      "src/spec/styles.ts",
      "src/workbench/page/**/*.{ts,tsx}",
      "src/workbench/run/{bench,benchSizes,sizedPlan}.ts",
    ],
    rules: { "no-restricted-syntax": "off" },
  },
  {
    files: ["src/domain/**/*.ts"],
    plugins: { jsdoc },
    rules: {
      "jsdoc/require-jsdoc": ["error", { publicOnly: true, require: { FunctionDeclaration: true } }],
      "jsdoc/require-example": [
        "error",
        { contexts: ["ExportNamedDeclaration > FunctionDeclaration"], exemptNoArguments: true },
      ],
    },
  },
  {
    files: ["src/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-navigational-load": "error",
    },
  },
  {
    files: ["test/**/*.{ts,tsx}"],
    rules: {
      "max-lines": ["error", { max: 400, skipBlankLines: true, skipComments: true }],
      "@typescript-eslint/no-non-null-assertion": "error",
      "max-params": "off",
    },
  },
);
