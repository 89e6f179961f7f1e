/** The same parts, each of which may be missing but is never undefined. */
export type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/**
 * Leaves out the parts that are undefined, as files leave out what is Excel's default.
 *
 * @example given({ bold: true, color: undefined }) // => { bold: true }
 */
export function given<T extends object>(parts: T): Given<T> {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as Given<T>;
}

/** True, or undefined for what a file leaves out when it is not so. @example whenTrue(false) // => undefined */
export function whenTrue(value: boolean | undefined): true | undefined {
  return value === true ? true : undefined;
}
