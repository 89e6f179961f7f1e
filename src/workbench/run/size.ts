import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { sentBytes, sentFile, START_LIMIT_BYTES, startFiles, type SentFile } from "./startSize";

// `npm run size`: builds what ships and holds what the pane loads at its start to its limit. Exit 1: too heavy.

const root = fileURLToPath(new URL("../../..", import.meta.url));
/** Chunks fetched later that are worth a line. */
const HEAVY_BYTES = 10 * 1024;

function say(label: string, bytes: number): void {
  process.stdout.write(`${label.padEnd(44)} ${(bytes / 1024).toFixed(1).padStart(8)} KB\n`);
}

function build(folder: string): void {
  const cli = join(root, "node_modules/webpack-cli/bin/cli.js");
  const { status } = spawnSync(process.execPath, [cli, "--mode", "production", "--output-path", folder], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0) process.exit(status ?? 1);
}

/** What is fetched only when it is needed, the heaviest first. */
function laterFiles(folder: string, atStart: readonly SentFile[]): readonly SentFile[] {
  const scripts = readdirSync(folder).filter(
    (file) => file.endsWith(".js") && !atStart.some((each) => each.file === file),
  );
  return scripts.map((file) => sentFile(folder, file)).sort((a, b) => b.bytes - a.bytes);
}

const folder = mkdtempSync(join(tmpdir(), "so-ke-hoach-size-"));
build(folder);
const atStart = startFiles(folder);
const later = laterFiles(folder, atStart);
for (const { file, bytes } of atStart) say(`at start: ${file}`, bytes);
for (const { file, bytes } of later) if (bytes >= HEAVY_BYTES) say(`when needed: ${file}`, bytes);
const [light, total] = [later.filter(({ bytes }) => bytes < HEAVY_BYTES), sentBytes(atStart)];
say(`when needed: ${String(light.length)} small ones`, sentBytes(light));
say(`at start, of ${String(START_LIMIT_BYTES / 1024)} KB`, total);
rmSync(folder, { recursive: true });
if (total > START_LIMIT_BYTES) {
  process.stderr.write("The pane is too heavy at its start.\n");
  process.exitCode = 1;
}
