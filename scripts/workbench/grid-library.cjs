/* global module */
/* The spreadsheet library is a script of its own (LGPL-3.0): the page's script finds it here. */
module.exports = globalThis.o_spreadsheet;
