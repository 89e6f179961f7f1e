module.exports = require("./project.cjs")("integration", ["host", "excel", "contracts", "acceptance", "headless"]);
