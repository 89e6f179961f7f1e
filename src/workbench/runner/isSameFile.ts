import { stat } from "node:fs/promises";
import { resolve } from "node:path";

/** Which file a path leads to, by whatever name; one that does not exist is told by its path. */
async function identityOf(path: string): Promise<string> {
  try {
    const { dev, ino } = await stat(path);
    return `${String(dev)}:${String(ino)}`;
  } catch {
    return resolve(path);
  }
}

/** Whether two paths lead to one file: by links, other spellings or letters of another case, too. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all([identityOf(one), identityOf(other)]);
  return first === second;
}
