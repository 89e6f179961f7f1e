module.exports = require("./project.cjs")(
  "unit",
  ["domain", "spec", "sheets", "strings", "actions", "files", "taskpane", "architecture"],
  require("./longFiles.cjs"),
);
