// `npm start`: builds and serves the workbench on this machine only, and says where.
import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";
import { prepare, root, stop } from "./prepare.mjs";

const FIRST_PORT = 3100;

function isFree(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });
}

async function findPort() {
  const wanted = Number(process.env.PORT);
  if (wanted > 0) {
    if (await isFree(wanted)) return wanted;
    stop(
      `Cổng ${wanted} đang được dùng. Vui lòng chọn cổng khác bằng biến PORT.`,
      `Port ${wanted} is in use; choose another with PORT.`,
    );
  }
  for (let port = FIRST_PORT; port < FIRST_PORT + 50; port += 1) if (await isFree(port)) return port;
  return stop("Không tìm được cổng trống từ 3100 đến 3149.", "No free port between 3100 and 3149.");
}

prepare();
const port = await findPort();
process.stdout.write("Đang dựng bàn thử Sổ Kế hoạch… / Building the workbench…\n");
const server = spawn(
  process.execPath,
  [
    join(root, "node_modules/webpack-cli/bin/cli.js"),
    "serve",
    "--env",
    "workbench",
    "--mode",
    "development",
    "--host",
    "127.0.0.1",
    "--port",
    String(port),
  ],
  { cwd: root, stdio: "inherit" },
);
// The server ends with the command that started it.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => server.kill(signal));
// Whoever ends npm alone leaves this process to another parent.
const parent = process.ppid;
setInterval(() => process.ppid !== parent && process.exit(), 1000).unref();
process.on("exit", () => server.kill());
server.on("exit", (code) => process.exit(code ?? 0));
