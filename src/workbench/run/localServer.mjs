// Folders served to this machine: what `npm start` shows.
import { createReadStream } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { basename, extname, join, sep } from "node:path";
import { refuseOthers } from "./thisMachine.cjs";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".txt": "text/plain; charset=utf-8",
};

/** The file that an address means, and its size; null when there is none, or it lies outside of the folder. */
async function fileAt(folder, path) {
  try {
    const [home, file] = await Promise.all([realpath(folder), realpath(join(folder, path))]);
    if (!file.startsWith(home + sep)) return null;
    const facts = await stat(file);
    return facts.isFile()
      ? { file, size: facts.size, tag: `"${basename(home)}-${facts.size}-${facts.mtimeMs}"` }
      : null;
  } catch {
    return null;
  }
}

/** The path of an address, decoded; null when it is none. */
function pathOf(url) {
  try {
    const path = decodeURIComponent(new URL(url, "http://localhost").pathname);
    return path.includes("\0") ? null : path;
  } catch {
    return null;
  }
}

function end(response, status, headers = {}) {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8", ...headers });
  response.end();
}

/** `folders` gives the folder that stands behind a path, and what the path is called in it. */
async function answer({ method, url, headers }, response, folders) {
  if (method !== "GET" && method !== "HEAD") return end(response, 405, { allow: "GET, HEAD" });
  const path = pathOf(url ?? "/");
  if (path === null) return end(response, 400);
  const { folder, path: inside } = await folders(path);
  const found = await fileAt(folder, inside.endsWith("/") ? `${inside}index.html` : inside);
  if (found === null) return end(response, 404);
  // The browser keeps files, and what it compiled of them, but asks each time whether they still hold.
  const kept = { "cache-control": "no-cache", etag: found.tag, "x-content-type-options": "nosniff" };
  if (headers["if-none-match"] === found.tag) return end(response, 304, kept);
  const type = TYPES[extname(found.file)] ?? "application/octet-stream";
  response.writeHead(200, { ...kept, "content-type": type, "content-length": found.size });
  if (method === "HEAD") return response.end();
  return createReadStream(found.file)
    .on("error", () => response.destroy())
    .pipe(response);
}

/** A server that answers this machine only and shows nothing but its folders. */
export function localServer(folders) {
  return createServer((request, response) => {
    refuseOthers(request, response, () => {
      answer(request, response, folders).catch((error) => {
        process.stderr.write(`${String(error)}\n`);
        if (response.headersSent) response.destroy();
        else end(response, 500);
      });
    });
  });
}

/** Starts listening at the first port that is free. Gives the port; undefined when all are taken. */
export async function listenAtFirst(server, ports) {
  for (const port of ports) {
    const listens = await new Promise((resolve) => {
      const refused = () => resolve(false);
      server.once("error", refused).listen(port, "127.0.0.1", () => {
        server.off("error", refused);
        resolve(true);
      });
    });
    if (listens) return server.address().port;
  }
  return undefined;
}
