/** The same parts, each of which may be missing but is never undefined. */
type Stated<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/**
 * Only the parts that say something: a file leaves out what is Excel's default.
 *
 * @example stated({ bold: true, color: undefined }) // => { bold: true }
 */
export function stated<T extends object>(parts: T): Stated<T> {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as Stated<T>;
}

/** True, or undefined for what a file leaves out when it is not so. @example onlyTrue(false) // => undefined */
export function onlyTrue(value: boolean | undefined): true | undefined {
  return value === true ? true : undefined;
}
