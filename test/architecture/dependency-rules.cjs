// Who may import whom. Read the comment of the rule you broke: it says where the code belongs instead.
/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "domain-is-pure",
      comment: "src/domain knows nothing of Excel, React or npm: pass what it needs as data.",
      severity: "error",
      from: { path: "^src/domain" },
      to: { pathNot: "^src/domain" },
    },
    {
      name: "domain-looks-back",
      comment: "The words of the business stand first, then the grid of cells; none of them knows a later chapter.",
      severity: "error",
      from: { path: "^src/domain/(text|plan|grid)/" },
      to: { path: "^src/domain/(?!text|plan|grid)" },
    },
    {
      name: "domain-text-first",
      comment: "src/domain/text is the first chapter: it imports nothing of ours.",
      severity: "error",
      from: { path: "^src/domain/text" },
      to: { path: "^src/(?!domain/text)" },
    },
    {
      name: "slices-know-no-work",
      comment: "src/domain/slices is how long work rests, whatever is worked on: it imports nothing of ours.",
      severity: "error",
      from: { path: "^src/domain/slices" },
      to: { path: "^src/(?!domain/slices)" },
    },
    {
      name: "time-and-units-stand-alone",
      comment: "What a time phrase or a list of units says does not depend on where it was read, nor on each other.",
      severity: "error",
      from: { path: "^src/domain/(time|units)/" },
      to: { path: "^src/domain/(?!$1/|text|plan|grid)" },
    },
    {
      name: "time-looks-back",
      comment: "In src/domain/time: words ← grammar ← calendar; parseSchedule stands above them.",
      severity: "error",
      from: { path: "^src/domain/time/(words|grammar)/" },
      to: { path: "^src/domain/time/(calendar/|[^/]+$)" },
    },
    {
      name: "time-words-first",
      comment: "In src/domain/time/words: words and how they are cut, nothing that puts them together.",
      severity: "error",
      from: { path: "^src/domain/time/words/" },
      to: { path: "^src/domain/time/(?!words/)" },
    },
    {
      name: "units-look-back",
      comment: "In src/domain/units: words ← catalogue ← cells; the files above them are what others call.",
      severity: "error",
      from: { path: "^src/domain/units/(words|catalogue|cells)/" },
      to: { path: "^src/domain/units/[^/]+$" },
    },
    {
      name: "unit-words-first",
      comment: "In src/domain/units/words: words and how they are recognised, without a catalogue.",
      severity: "error",
      from: { path: "^src/domain/units/words/" },
      to: { path: "^src/domain/units/(?!words/)" },
    },
    {
      name: "catalogue-before-cells",
      comment: "A catalogue is read and indexed before any cell is cut by it.",
      severity: "error",
      from: { path: "^src/domain/units/catalogue/" },
      to: { path: "^src/domain/units/cells/" },
    },
    {
      name: "reading-does-not-check",
      comment: "Reading and tracking come before checking.",
      severity: "error",
      from: { path: "^src/domain/(reading|tracking)" },
      to: { path: "^src/domain/checking" },
    },
    ...["words", "source", "header", "rows", "tasks", "meta", "outline", "layouts"].flatMap(
      (chapter, index, chapters) => {
        const later = [...chapters.slice(index + 1).map((name) => `${name}/`), "readPlan\\."];
        return {
          name: `reading-${chapter}-looks-back`,
          comment: `In src/domain/reading: ${chapters.join(" ← ")}; each may use those before it, never after.`,
          severity: "error",
          from: { path: `^src/domain/reading/${chapter}/` },
          to: { path: `^src/domain/reading/(${later.join("|")})` },
        };
      },
    ),
    {
      name: "spec-is-a-language",
      comment:
        "src/spec is how a sheet is said, whatever stands on it: it knows the domain's words, may rest between two rows, and knows no sheet of ours.",
      severity: "error",
      from: { path: "^src/spec" },
      to: { path: "^(src/(?!spec|domain/(grid|plan|text|slices))|node_modules)" },
    },
    {
      name: "sheets-say-what",
      comment: "src/sheets says what a sheet should be; carrying it out is for src/excel and src/files.",
      severity: "error",
      from: { path: "^src/sheets" },
      to: { path: "^(src/(?!sheets|spec|domain)|node_modules)" },
    },
    {
      name: "actions-use-ports",
      comment:
        "An action reaches the outside through a port (src/actions/ports), never through Office.js, files or React.",
      severity: "error",
      from: { path: "^src/actions" },
      to: { path: "^(src/(?!actions|sheets|spec|domain)|node_modules)" },
    },
    {
      name: "actions-look-back",
      comment:
        "In src/actions: ports ← workbook ← drafts ← the actions; what two actions share stands below them, not in one of them.",
      severity: "error",
      from: { path: "^src/actions/" },
      to: { path: "^src/actions/[^/]+$" },
    },
    {
      name: "workbook-before-drafts",
      comment: "In src/actions: what stands in the workbook is read before anything is drafted.",
      severity: "error",
      from: { path: "^src/actions/(ports|workbook)/" },
      to: { path: "^src/actions/drafts/" },
    },
    {
      name: "ports-first",
      comment: "A port says what actions need of the outside, in the words of the domain and of specs.",
      severity: "error",
      from: { path: "^src/actions/ports/" },
      to: { path: "^src/actions/(?!ports/)" },
    },
    {
      name: "strings-read-types",
      comment: "src/strings turns domain values into sentences; it needs their types and nothing that acts.",
      severity: "error",
      from: { path: "^src/strings" },
      to: { path: "^(src/(excel|files|taskpane|workbench)|node_modules)" },
    },
    {
      name: "excel-alone",
      comment: "src/excel carries specs out through Office.js; it does not know files, strings or screens.",
      severity: "error",
      from: { path: "^src/excel" },
      to: { path: "^src/(files|strings|taskpane|workbench)" },
    },
    {
      name: "files-alone",
      comment: "src/files carries specs out into files; it does not know Office.js, strings or screens.",
      severity: "error",
      from: { path: "^src/files" },
      to: { path: "^src/(excel|strings|taskpane|workbench)" },
    },
    {
      name: "pdf-from-ink-to-pages",
      comment:
        "In src/files/pdf: a file is opened and its ink drawn (opening, drawing), letters become lines, lines and rules become tables, both become pages; nothing looks back.",
      severity: "error",
      from: { path: "^src/files/pdf/(opening|drawing|lines)/" },
      to: { path: "^src/files/pdf/(tables|pages)/" },
    },
    {
      name: "pdf-tables-before-pages",
      comment: "In src/files/pdf: a table is found by where its words and rules stand, whatever the page around it is.",
      severity: "error",
      from: { path: "^src/files/pdf/tables/" },
      to: { path: "^src/files/pdf/(opening|drawing|pages)/" },
    },
    {
      name: "npm-of-files",
      comment:
        "Only src/files, the workbench and what packs the kept records touch the .xlsx and .zip libraries: their traps are owned there.",
      severity: "error",
      from: { path: "^src", pathNot: "^src/(files|workbench|excel/journal)" },
      to: { path: "^node_modules/(hucre|fflate)" },
    },
    {
      name: "pane-below-main",
      comment: "Below main.tsx the pane speaks to ports; only the composition root picks Office.js.",
      severity: "error",
      from: { path: "^src/taskpane", pathNot: "^src/taskpane/main\\.tsx$" },
      to: { path: "^src/(excel|files)" },
    },
    {
      name: "nobody-reads-the-workbench",
      comment: "The workbench is for trying and testing: what ships must not import it.",
      severity: "error",
      from: { path: "^src", pathNot: "^src/workbench" },
      to: { path: "^src/workbench" },
    },
    {
      name: "host-alone",
      comment:
        "The embedded host is a package for anybody's add-in: it knows nothing of this one. What it needs, it owns or is given.",
      severity: "error",
      from: { path: "^src/workbench/host/" },
      to: { path: "^src/(?!workbench/host/)" },
    },
    {
      name: "host-by-its-face",
      comment:
        'Outside its folder the host is "excel-host-embedded" and what its package.json exports; widen a face before reaching behind it.',
      severity: "error",
      from: { path: "^(src|test)/", pathNot: "^(src/workbench/host/|test/host/(calc|model|objects|transport|wire)/)" },
      to: {
        path: "^src/workbench/host/.+",
        pathNot: "^src/workbench/host/((Host|load|transport|xlsx|model)|calc/create(Node|Page)Calculator)\\.ts$",
      },
    },
    {
      name: "no-univer-outside",
      comment: "Univer is the workbench's engine and view, never the pane's.",
      severity: "error",
      from: { path: "^src", pathNot: "^src/workbench" },
      to: { path: "^node_modules/@univerjs" },
    },
    {
      name: "no-cycles",
      comment: "Two files that need each other are one file, or miss a third.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-orphans",
      comment: "Nobody imports this file: delete it.",
      severity: "error",
      from: {
        orphan: true,
        pathNot: "(\\.d\\.m?ts|tsconfig\\.json|src/workbench/headless\\.ts|test/architecture/.+)$",
      },
      to: {},
    },
    {
      name: "no-new-rooms",
      comment: "The folder list is the table of contents. If no folder fits, talk first.",
      severity: "error",
      from: {
        path: "^src/(?!domain/|spec/|sheets/|actions/|excel/|files/|taskpane/|strings/|workbench/|decisions/)",
      },
      to: {},
    },
    {
      name: "src-never-imports-test",
      comment: "What ships does not know its tests.",
      severity: "error",
      from: { path: "^src" },
      to: { path: "^test" },
    },
    {
      name: "no-dev-dependency-in-the-pane",
      comment: "What ships uses dependencies, not devDependencies (types apart).",
      severity: "error",
      from: { path: "^src", pathNot: "^src/workbench" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"], pathNot: "node_modules/@types/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default"] },
  },
};
