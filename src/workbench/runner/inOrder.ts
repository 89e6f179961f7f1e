/**
 * Does several things at a time, no more than `ahead`, and gives what comes of them in the order in which they were begun.
 *
 * @example for await (const text of inOrder(jobs, 4)) say(text);
 */
export async function* inOrder<T>(jobs: AsyncIterable<() => Promise<T>>, ahead: number): AsyncGenerator<T> {
  const begun: Promise<T>[] = [];
  for await (const job of jobs) {
    const doing = job();
    // It is told when its turn comes.
    doing.catch(() => undefined);
    begun.push(doing);
    if (begun.length >= ahead) yield* first(begun);
  }
  while (begun.length > 0) yield* first(begun);
}

async function* first<T>(begun: Promise<T>[]): AsyncGenerator<T> {
  const next = begun.shift();
  if (next !== undefined) yield await next;
}
