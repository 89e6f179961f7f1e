import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { readReturn } from "../../files/forms/readReturn";

type Reading = ReturnType<typeof readReturn>;

/** What a reading thread is asked. */
export interface FileToRead {
  readonly number: number;
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** What it answers: null where it stumbled, so that the file is read here and a bug is told where it is. */
interface Answer {
  readonly number: number;
  readonly read: Awaited<Reading> | null;
}

/** Reads files that came back, several at a time. */
export interface ReturnReaders {
  readonly read: typeof readReturn;
  /** How many files are worth being asked for at a time. */
  readonly ahead: number;
  readonly close: () => void;
}

/** Fewer bytes are read before a thread has started. */
const WORTH_THREADS = 3_000_000;
const MOST_THREADS = 8;
/** Files that wait at each thread, so that none waits for the next one. */
const A_THREAD = 4;
const SCRIPT = new URL("../run/script.mjs", import.meta.url);
const WORKER = "src/workbench/run/returnWorker.ts";

/**
 * Threads that read files beside this one, so that each core has one, where so many bytes came back that they are worth it; files are read
 * here as long as no thread has started, and where one ended. What is read is the same either way.
 *
 * @example const { read, close } = returnReaders(17_000_000);
 */
export function returnReaders(bytes: number): ReturnReaders {
  const threads = bytes < WORTH_THREADS ? 0 : Math.min(MOST_THREADS, availableParallelism() - 1);
  const readers: readonly [Reader, ...Reader[]] = [readerHere(), ...Array.from({ length: threads }, startReader)];
  return {
    read: (content, name) => leastBusy(readers).read(content, name),
    ahead: threads === 0 ? 1 : readers.length * A_THREAD,
    close: () => readers.forEach(({ close }) => close()),
  };
}

interface Reader extends Pick<ReturnReaders, "read" | "close"> {
  /** How many files wait at it; more than any other has as long as it can read none. */
  readonly waiting: () => number;
}

function leastBusy(readers: readonly [Reader, ...Reader[]]): Reader {
  return readers.reduce((best, reader) => (reader.waiting() < best.waiting() ? reader : best));
}

/** Reads in this thread, which hears from the others between two files. */
function readerHere(): Reader {
  let waiting = 0;
  return {
    waiting: () => waiting,
    read: async (bytes, name) => {
      waiting += 1;
      await new Promise((resume) => setImmediate(resume));
      return readReturn(bytes, name).finally(() => (waiting -= 1));
    },
    close: () => undefined,
  };
}

interface Waiting {
  readonly read: () => Reading;
  readonly done: (read: Reading) => void;
}

function startReader(): Reader {
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let isReady = false;
  const worker = new Worker(SCRIPT, { argv: [WORKER], stdout: true, stderr: true });
  const settle = (number: number, read: Answer["read"]): void => {
    const file = waiting.get(number);
    waiting.delete(number);
    file?.done(read === null ? file.read() : Promise.resolve(read));
  };
  const readAllHere = (): void => {
    isReady = false;
    for (const number of [...waiting.keys()]) settle(number, null);
  };
  worker.once("message", () => {
    isReady = true;
    worker.on("message", ({ number, read }: Answer) => settle(number, read));
  });
  worker.on("error", readAllHere);
  worker.on("exit", readAllHere);
  return {
    waiting: () => (isReady ? waiting.size : Number.POSITIVE_INFINITY),
    read: (bytes, name) =>
      new Promise((done) => {
        asked += 1;
        waiting.set(asked, { read: () => readReturn(bytes, name), done });
        worker.postMessage({ number: asked, bytes, name });
      }),
    close: () => void worker.terminate(),
  };
}
