/** The one door of the Excel host: everything that a page or a test around it needs. */
export { ExcelHost } from "./host";
export type { HostOptions } from "./host";
export { WindowsSeam } from "./seams/windows";
export type { WindowsOptions } from "./seams/windows";
export type { ThemeName } from "./seams/theme";
export { LOCALES } from "./engine/locales";
export type { LocaleCode } from "./engine/locales";
export type { FunctionsFile } from "./calls/metadata";
export type { Answer, Entry, Request } from "./protocol/wire";
