/* global module */
/* What draws the spreadsheet's components, a script of its own too. */
module.exports = globalThis.owl;
