module.exports = require("./project.cjs")("browser", ["browser"]);
