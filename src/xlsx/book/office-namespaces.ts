/** Of Office's own parts for add-ins, and of what the package says of itself. */
export const TASK_PANES = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
export const WEB_EXTENSION =
  "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
export const TASK_PANES_RELATION =
  "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes";
export const WEB_EXTENSION_RELATION =
  "http://schemas.microsoft.com/office/2011/relationships/webextension";
export const CORE_RELATION =
  "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
export const CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
export const EXTENDED = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
export const DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
