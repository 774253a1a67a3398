import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { Server, ServerResponse } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { BUNDLE } from "./bundle";
import { SEAM, withSeam } from "./office-page";
import { ROOT, packageFolder } from "./paths";

export interface ServedAddin {
  /** What webpack made: the add-in's pages, scripts and icons. */
  readonly folder: string;
  readonly manifest: string;
}

/** A server that runs. */
export interface Served {
  readonly address: string;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".map": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".woff2": "font/woff2",
  ".xml": "application/xml",
};

/** The spreadsheet's templates are made into functions: this page alone may do that, the add-in's never. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const PAGE = join(ROOT, "src", "workbench", "page");

/** Single files, by their address. */
const FILES: Readonly<Record<string, string | undefined>> = {
  "/": join(PAGE, "index.html"),
  "/workbench.css": join(PAGE, "workbench.css"),
  "/workbench.js": BUNDLE,
  "/workbench.js.map": `${BUNDLE}.map`,
  "/grid/owl.js": inPackage("@odoo/owl/dist/owl.iife.js"),
  "/grid/o-spreadsheet.js": inPackage("@odoo/o-spreadsheet/dist/o_spreadsheet.iife.js"),
  "/grid/o-spreadsheet.css": inPackage("@odoo/o-spreadsheet/dist/o_spreadsheet.css"),
  "/grid/o-spreadsheet.xml": inPackage("@odoo/o-spreadsheet/dist/o_spreadsheet.xml"),
  "/grid/bootstrap.css": inPackage("bootstrap/dist/css/bootstrap.min.css"),
  "/grid/chart.js": inPackage("chart.js/dist/chart.umd.js"),
};

const OFFICE_JS = packageFolder("@microsoft/office-js/dist/office.js")!;

/** Serves the workbench on this computer only; port 0 takes any that is free. Rejects where the port is taken. */
export function serve(addin: ServedAddin, port = 0): Promise<Served> {
  const server = createServer((request, response) => {
    const path = pathOf(request.url ?? "/");
    if (path === undefined) return refuse(response, 400);
    if (request.method !== "GET" && request.method !== "HEAD") return refuse(response, 405);
    try {
      answer(addin, path, response);
    } catch (error) {
      response.writeHead(500, { "content-type": "text/plain; charset=utf-8" });
      response.end(error instanceof Error ? error.message : String(error));
    }
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () =>
      resolve({ address: addressOf(server), close: () => closed(server) })
    );
  });
}

/** The path that an address asks for; undefined where it cannot be read. */
function pathOf(address: string): string | undefined {
  try {
    return decodeURIComponent(address.split(/[?#]/, 1)[0]!);
  } catch {
    return undefined;
  }
}

function answer(addin: ServedAddin, path: string, response: ServerResponse): void {
  if (path === "/seam.js") return send(response, SEAM, ".js");
  if (path === "/manifest.xml") return sendFile(response, addin.manifest);
  if (path === "/grid/chart.js" && !FILES[path]) return send(response, "", ".js");
  if (path === "/")
    return sendFile(response, FILES[path], { "content-security-policy": PAGE_POLICY });
  if (path.startsWith("/office/")) return sendFile(response, inside(OFFICE_JS, path.slice(8)));
  if (path.startsWith("/addin/")) {
    const file = inside(addin.folder, path.slice(7));
    if (!file || extname(file) !== ".html") return sendFile(response, file);
    return send(response, withSeam(readFileSync(file, "utf8")), ".html");
  }
  sendFile(response, FILES[path]);
}

/** A file in a folder; undefined where there is none, and for a path that leads out of it. */
function inside(folder: string, path: string): string | undefined {
  const file = normalize(join(folder, path));
  return file.startsWith(folder + sep) && existsSync(file) && statSync(file).isFile()
    ? file
    : undefined;
}

function sendFile(
  response: ServerResponse,
  file: string | undefined,
  headers: Readonly<Record<string, string>> = {}
): void {
  if (!file || !existsSync(file)) return refuse(response, 404);
  send(response, readFileSync(file), extname(file), headers);
}

function send(
  response: ServerResponse,
  body: string | Buffer,
  extension: string,
  headers: Readonly<Record<string, string>> = {}
): void {
  response.writeHead(200, {
    "content-type": `${TYPES[extension] ?? "application/octet-stream"}; charset=utf-8`,
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    ...headers,
  });
  response.end(body);
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status);
  response.end();
}

function addressOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === "string")
    throw new Error("The server has no address.");
  return `http://127.0.0.1:${address.port}/`;
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function inPackage(file: string): string | undefined {
  const folder = packageFolder(file);
  return folder && join(folder, file.slice(file.lastIndexOf("/") + 1));
}
