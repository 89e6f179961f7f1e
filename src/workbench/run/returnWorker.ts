import { parentPort } from "node:worker_threads";
import { readReturn } from "../../files/forms/readReturn";
import { installDom } from "../runner/installDom";
import type { FileToRead } from "../runner/returnReaders";

// A thread of its own that reads files which came back: `returnReaders` starts it.

installDom();
parentPort?.on("message", ({ number, bytes, name }: FileToRead) => {
  void readReturn(bytes, name)
    .catch(() => null)
    .then((read) => parentPort?.postMessage({ number, read }));
});
// It is asked nothing before it says that it is there.
parentPort?.postMessage(null);
