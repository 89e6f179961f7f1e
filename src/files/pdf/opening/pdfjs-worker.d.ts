// The worker's module has no types of its own; imported, it only makes itself known to the library.
declare module "pdfjs-dist/legacy/build/pdf.worker.mjs";
