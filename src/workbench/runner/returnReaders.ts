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
 * Threads that read files, one for each core, where so many bytes came back that they are worth it; else, and where a thread can't be
 * started or ends, files are read here. What is read is the same either way.
 *
 * @example const { read, close } = returnReaders(17_000_000);
 */
export function returnReaders(bytes: number): ReturnReaders {
  // This thread reads as well.
  const threads = bytes < WORTH_THREADS ? 0 : Math.min(MOST_THREADS, availableParallelism() - 1);
  const readers = Array.from({ length: threads }, startReader);
  let turn = 0;
  return {
    read: (content, name) => {
      turn = (turn + 1) % (readers.length + 1);
      return (readers[turn]?.read ?? readReturn)(content, name);
    },
    ahead: 1 + readers.length * A_THREAD,
    close: () => readers.forEach(({ close }) => close()),
  };
}

interface Waiting {
  readonly read: () => Reading;
  readonly done: (read: Reading) => void;
}

function startReader(): Pick<ReturnReaders, "read" | "close"> {
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let worker: Worker | null = new Worker(SCRIPT, { argv: [WORKER], stdout: true, stderr: true });
  const settle = (number: number, read: Answer["read"]): void => {
    const file = waiting.get(number);
    waiting.delete(number);
    file?.done(read === null ? file.read() : Promise.resolve(read));
  };
  const readAllHere = (): void => {
    worker = null;
    for (const number of [...waiting.keys()]) settle(number, null);
  };
  worker.on("message", ({ number, read }: Answer) => settle(number, read));
  worker.on("error", readAllHere);
  worker.on("exit", readAllHere);
  return {
    read: (bytes, name) => {
      if (worker === null) return readReturn(bytes, name);
      const number = (asked += 1);
      return new Promise((done) => {
        waiting.set(number, { read: () => readReturn(bytes, name), done });
        worker?.postMessage({ number, bytes, name });
      });
    },
    close: () => void worker?.terminate(),
  };
}
