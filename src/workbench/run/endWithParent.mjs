// A server ends with the command that started it.

/** Ends this process with the terminal, and when whoever started npm ended npm alone, which leaves it to another parent. */
export function endWithParent() {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => process.exit(0));
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && process.exit(0), 1000).unref();
}
