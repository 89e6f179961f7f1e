// `npm start`: serves the workbench to this machine, and says where. What was built before is served at once; what changed since is built,
// also while it is served: the page that is opened is never an old one. `--fixed` stays with the page of its start.
import { join } from "node:path";
import { builtPage } from "./builtPage.mjs";
import { endWithParent } from "./endWithParent.mjs";
import { listenAtFirst, localServer } from "./localServer.mjs";
import { prepare, root, stop } from "./prepare.mjs";

const OFFICE = "/office-js/";
const OFFICE_FOLDER = join(root, "node_modules/@microsoft/office-js/dist");
const FIRST_PORT = 3100;
const PORTS = 50;

function sayBuilding() {
  process.stdout.write("Đang dựng bàn thử Sổ Kế hoạch, lần đầu mất khoảng nửa phút… / Building the workbench…\n");
}

function stopUnbuilt() {
  stop("Chưa dựng được bàn thử; lỗi ghi ở trên.", "The workbench could not be built; the error stands above.");
}

/** The folder that is served: of the sources as they were when the page was last opened. */
let page = null;
let opening = null;

/** Tests and pictures stay with one page, whatever is edited meanwhile. */
const isFixed = process.argv.includes("--fixed");

/** Opening the page looks whether the sources changed, so that nobody sees an old one; its parts come from the same build. */
function openPage() {
  opening ??= builtPage(sayBuilding).finally(() => (opening = null));
  return opening;
}

async function folders(path) {
  if (path.startsWith(OFFICE)) return { folder: OFFICE_FOLDER, path: path.slice(OFFICE.length) };
  if (!isFixed && (path === "/" || path === "/index.html")) page = (await openPage()) ?? page;
  return { folder: page, path };
}

async function listen(server) {
  const wanted = Number(process.env.PORT);
  const ports = wanted > 0 ? [wanted] : Array.from({ length: PORTS }, (_, index) => FIRST_PORT + index);
  const port = await listenAtFirst(server, ports);
  if (port !== undefined) return port;
  if (wanted > 0) {
    return stop(
      `Cổng ${wanted} đang được dùng. Vui lòng chọn cổng khác bằng biến PORT.`,
      `Port ${wanted} is in use; choose another with PORT.`,
    );
  }
  const last = FIRST_PORT + PORTS - 1;
  return stop(
    `Không tìm được cổng trống từ ${FIRST_PORT} đến ${last}.`,
    `No free port between ${FIRST_PORT} and ${last}.`,
  );
}

prepare();
endWithParent();
page = await openPage();
if (page === null) stopUnbuilt();
const port = await listen(localServer(folders));
process.stdout.write(`Sổ Kế hoạch: mở http://127.0.0.1:${port}/ trong trình duyệt (dừng bằng Ctrl+C).\n`);
