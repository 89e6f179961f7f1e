// `npm run dev`: webpack's own server, which builds again at each save.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { endWithParent } from "./endWithParent.mjs";
import { prepare, root } from "./prepare.mjs";

prepare();
endWithParent();
process.stdout.write("Đang dựng bàn thử Sổ Kế hoạch… / Building the workbench…\n");
const cli = join(root, "node_modules/webpack-cli/bin/cli.js");
const server = spawn(process.execPath, [cli, "serve", "--env", "workbench", "--mode", "development"], {
  cwd: root,
  stdio: "inherit",
});
process.on("exit", () => server.kill());
server.on("exit", (code) => process.exit(code ?? 0));
