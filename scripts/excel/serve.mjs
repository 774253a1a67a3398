import { createReadStream, statSync } from "node:fs";
import { extname, join, normalize, sep } from "node:path";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".png": "image/png",
  ".wasm": "application/wasm",
};

/** Answers requests with the files of a folder and of nothing above it; code is never taken from a cache. */
export function filesFrom(folder) {
  return (request, response) => {
    const file = fileOf(folder, request.url ?? "/");
    if (!["GET", "HEAD"].includes(request.method ?? "") || file === undefined) {
      response.writeHead(404, { "content-type": "text/plain" }).end("Not here.\n");
      return;
    }
    response.writeHead(200, {
      "content-type": TYPES[extname(file)] ?? "application/octet-stream",
      // Excel shows an icon of its own for a picture that comes with a rule for caches.
      ...(extname(file) === ".png" ? {} : { "cache-control": "no-store" }),
      // Excel on the web reads functions.json and manifest.xml from its own address.
      "access-control-allow-origin": "*",
    });
    if (request.method === "HEAD") response.end();
    else createReadStream(file).pipe(response);
  };
}

function fileOf(folder, address) {
  try {
    const path = decodeURIComponent(new URL(address, "https://localhost").pathname);
    if (path.includes("\0")) return undefined;
    const file = normalize(join(folder, path));
    const within = file.startsWith(normalize(folder) + sep);
    return within && statSync(file).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}
