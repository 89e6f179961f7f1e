module.exports = require("./project.cjs").ofFiles("long", require("./longFiles.cjs"));
