module.exports = require("./project.cjs")("unit", [
  "domain",
  "sheets",
  "strings",
  "actions",
  "files",
  "taskpane",
  "architecture",
]);
