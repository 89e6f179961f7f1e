// Everything a fresh clone needs before a command can run. Plain Node: it works before anything is installed.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's root folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), "../../..");

/** Ends the command with one sentence, in Vietnamese first. */
export function stop(vietnamese, english) {
  process.stderr.write(`${vietnamese}\n${english}\n`);
  process.exit(1);
}

function checkNode() {
  const wanted = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).engines.node.replace(/[^\d.]/g, "");
  const [major, minor] = process.versions.node.split(".").map(Number);
  const [wantedMajor, wantedMinor] = wanted.split(".").map(Number);
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  stop(
    `Cần Node.js từ phiên bản ${wanted}; máy này đang có ${process.versions.node}. Vui lòng cài bản mới tại nodejs.org rồi chạy lại.`,
    `Node.js ${wanted} or newer is needed; this machine has ${process.versions.node}.`,
  );
}

/** Left in node_modules by the last installation: which lock file it was made from. */
const stampFile = join(root, "node_modules/.so-ke-hoach-lock");

function lockStamp() {
  return createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
}

/** True when what is installed is not what the lock file names. */
function isInstallNeeded() {
  const installed = join(root, "node_modules/.package-lock.json");
  if (!existsSync(installed)) return true;
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === lockStamp()) return false;
  const wanted = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages;
  const present = JSON.parse(readFileSync(installed, "utf8")).packages;
  return Object.entries(wanted).some(
    ([path, entry]) => path !== "" && entry.optional !== true && present[path]?.version !== entry.version,
  );
}

function install() {
  process.stderr.write("Đang cài các gói cần thiết (lần đầu mất vài phút)… / Installing what is needed…\n");
  const result = run("npm", ["ci", "--no-fund", "--no-audit", "--loglevel=error"], { output: STANDARD_ERROR });
  if (result === 0) {
    writeFileSync(stampFile, lockStamp());
    return;
  }
  stop(
    "Không cài được các gói cần thiết. Vui lòng kiểm tra kết nối tới kho gói npm (mạng, proxy) rồi chạy lại.",
    "The packages could not be installed. Check the connection to the npm registry (network, proxy) and run again.",
  );
}

/** Where a command's output goes that is no result: what asked for the installation may be read by a program. */
const STANDARD_ERROR = 2;

/** Runs a command in the project's root, showing its output. Gives its exit code. */
export function run(command, args, { output = "inherit" } = {}) {
  const isWindows = process.platform === "win32";
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: ["ignore", output, "inherit"],
    env: {
      ...process.env,
      PATH: `${join(root, "node_modules/.bin")}${isWindows ? ";" : ":"}${process.env.PATH}`,
    },
    shell: isWindows,
  });
  return result.status ?? 1;
}

/** Checks Node and installs what is missing. */
export function prepare() {
  checkNode();
  if (isInstallNeeded()) install();
}
