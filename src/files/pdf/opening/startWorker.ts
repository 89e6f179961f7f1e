/** Where the parsing runs: `port` in a worker of its own, else beside us. `failure` never comes unless the worker can't be had. */
export interface PdfWorkerPlace {
  readonly port: Worker | null;
  readonly failure: Promise<never>;
}

const never = new Promise<never>(() => undefined);

/** Node has no workers of this kind, and a web view may refuse them. */
async function beside(): Promise<PdfWorkerPlace> {
  await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
  return { port: null, failure: never };
}

/** Starts what parses PDF: the pane's own copy of the library's worker, as a script of the add-in like any other. */
export async function startWorker(): Promise<PdfWorkerPlace> {
  if (typeof Worker === "undefined") return beside();
  try {
    const port = new Worker(new URL("pdfjs-dist/legacy/build/pdf.worker.mjs", import.meta.url));
    const failure = new Promise<never>((_resolve, reject) => {
      port.addEventListener("error", (event) => {
        reject(new Error(event.message));
      });
    });
    // It is looked at only while a file is being read.
    failure.catch(() => undefined);
    return { port, failure };
  } catch {
    return beside();
  }
}
